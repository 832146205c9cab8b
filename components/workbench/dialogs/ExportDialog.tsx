import { useState } from 'preact/hooks';
import type { ExportFormat } from '@/lib/export/files/export-format';
import { addStates, countListed, LISTINGS, type Listing, NO_STATES } from '@/lib/export/rows/listing';
import { PROBLEMS_APART } from '@/lib/export/rows/problems';
import type { ExportChoice } from '@/lib/export/rows/reviewed-check';
import { PAPERS, type Paper, type PrintSetup } from '@/lib/export/rows/sheet';
import { SUMMARY_APART } from '@/lib/export/rows/summary';
import { countFolded } from '@/lib/ledger/list/fold-addresses';
import type { LedgerRow } from '@/lib/ledger/list/ledger-row';
import type { Words } from '@/lib/messages/words';
import { useWorkbench } from '../workbench-context';
import { FormDialog } from './FormDialog';

export interface ExportDialogProps {
  readonly format: ExportFormat;
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
  const { format, rows, all, chosen, missing, print, onPaper, onExport, onClose } = props;
  const { words, text } = useWorkbench();
  const { exporting, actions } = text;
  const [listing, setListing] = useState<Listing>('confirmed');
  const [heading, setHeading] = useState(print.heading);
  const isPrinted = format === 'xlsx';
  const states = rows
    .map(({ decisionCounts }) => ({ ...decisionCounts, open: decisionCounts.undecided + decisionCounts.open }))
    .reduce(addStates, NO_STATES);
  const total = (kind: 'errors' | 'warnings' | 'notices' | 'undecided') =>
    rows.reduce((sum, { summary }) => sum + summary[kind], 0);
  const bodies = new Set(rows.map(({ key, summary }) => summary.unit ?? key)).size;
  const extent = chosen ? 'chosen' : rows.length === all ? 'all' : 'filtered';
  const folded = countFolded(rows);
  const pending = rows.filter((row) => row.pending === true).length;
  return (
    <FormDialog
      title={exporting.title(actions.formats[format])}
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
      <p>{exporting.kinds(bodies, total('errors'), total('warnings'), total('notices'), total('undecided'))}</p>
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
          {print.paper === 'A4' && <p class="quiet">{exporting.notPrinted(notPrinted(words))}</p>}
        </div>
      )}
    </FormDialog>
  );
}
