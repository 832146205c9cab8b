import { useMemo, useState } from 'preact/hooks';
import type { ExportFormat } from '@/lib/export/files/export-format';
import { shownFaults } from '@/lib/export/rows/by-problem/list-problems';
import { countListed, LISTINGS, type Listing } from '@/lib/export/rows/listing';
import { PROBLEMS_APART } from '@/lib/export/rows/problems';
import type { ExportChoice } from '@/lib/export/rows/reviewed-check';
import { PAPERS, type Paper, type PrintSetup } from '@/lib/export/rows/sheet';
import { SUMMARY_APART } from '@/lib/export/rows/summary';
import { countFolded } from '@/lib/ledger/list/fold-addresses';
import type { LedgerRow } from '@/lib/ledger/list/ledger-row';
import type { Words } from '@/lib/messages/words';
import type { AskedByProblem } from '../problems/view-exports';
import { useWorkbench } from '../workbench-context';
import { tallyFaults, tallyRows } from './export-tally';
import { FormDialog } from './FormDialog';

export interface ExportDialogProps {
  readonly format: Exclude<ExportFormat, 'json'>;
  /** The reports that the file would hold. */
  readonly rows: readonly LedgerRow[];
  /** How many reports the ledger has. */
  readonly all: number;
  /** Whether they were selected; else they are what the filters leave. */
  readonly chosen: boolean;
  /** How many units without a report the file would name. */
  readonly missing: number;
  /** What stands above its sheets where nothing else is written, and the paper that was chosen last. */
  readonly print: PrintSetup;
  readonly onPaper: (paper: Paper) => void;
  /** What it is by problem, where it is; and whether the view at a glance goes into it. */
  readonly byProblem: AskedByProblem | null;
  readonly glance: boolean;
  readonly onExport: (choice: ExportChoice) => void;
  readonly onClose: () => void;
}

/** Longer titles do not fit on a line of paper. */
const LONGEST_HEADING = 60;

/** What A4 has no room for, by sheet. */
function notPrinted({ exported: { sheets, columns } }: Words) {
  return [
    { name: sheets.problems, columns: PROBLEMS_APART.map((column) => columns.problems[column]) },
    { name: sheets.summary, columns: SUMMARY_APART.map((column) => columns.summary[column]) },
  ];
}

/** Says what a file would hold before it is written, and takes the choice of which faults it lists. */
export function ExportDialog(props: ExportDialogProps) {
  const { format, rows, all, chosen, missing, print, byProblem, onPaper, onExport, onClose } = props;
  const { words, text } = useWorkbench();
  const { exporting, actions } = text;
  const [listing, setListing] = useState<Listing>('confirmed');
  const [heading, setHeading] = useState(print.heading);
  const isPrinted = format === 'xlsx';
  const asked = byProblem?.byProblem;
  const { bodies, errors, warnings, notices, undecided, states } = useMemo(
    () => (byProblem ? tallyFaults(rows, shownFaults(byProblem.faults, byProblem.byProblem.filters)) : tallyRows(rows)),
    [rows, byProblem],
  );
  const extent = chosen ? 'chosen' : rows.length === all ? 'all' : 'filtered';
  const folded = countFolded(rows);
  const pending = rows.filter((row) => row.pending === true).length;
  return (
    <FormDialog
      title={exporting.title(byProblem ? actions.problemFormats[format] : actions.formats[format])}
      submit={exporting.make}
      onSubmit={() => {
        onExport({ listing, ...(isPrinted && { print: { ...print, heading } }) });
        return null;
      }}
      onClose={onClose}
    >
      <p>
        {exporting.reports[extent](rows.length, all)}
        {folded > 0 && text.addresses.folded(folded)}
        {missing > 0 && actions.alsoMissing(missing)}
      </p>
      {asked !== undefined && asked.said.length > 0 && <p>{exporting.filters(asked.said)}</p>}
      {props.glance && <p>{exporting.withGlance}</p>}
      <p>{exporting.kinds(bodies, errors, warnings, notices, undecided)}</p>
      <p>{exporting.holds(states.confirmed, states.rectified, states.open, states.dismissed)}</p>
      {pending > 0 && <p>{exporting.pending(pending)}</p>}
      <div role="radiogroup" aria-label={exporting.which}>
        {LISTINGS.map((each) => (
          <label key={each} class="tick">
            <input type="radio" name="listing" checked={listing === each} onChange={() => setListing(each)} />
            {exporting.listings[each]}
            <small class="quiet">{exporting.faults(countListed(states, each))}</small>
          </label>
        ))}
      </div>
      {isPrinted && (
        <div class="print-setup">
          <label>
            <span>{exporting.headingLabel}</span>
            <input
              type="text"
              class="wide"
              maxLength={LONGEST_HEADING}
              value={heading}
              onInput={(event) => setHeading(event.currentTarget.value)}
            />
          </label>
          <fieldset>
            <legend>{exporting.paper}</legend>
            {PAPERS.map((paper) => (
              <label key={paper} class="tick">
                <input type="radio" name="paper" checked={print.paper === paper} onChange={() => onPaper(paper)} />
                {paper}
              </label>
            ))}
          </fieldset>
          {print.paper === 'A4' && byProblem === null && <p class="quiet">{exporting.notPrinted(notPrinted(words))}</p>}
        </div>
      )}
    </FormDialog>
  );
}
