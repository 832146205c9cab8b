import { useState } from 'preact/hooks';
import type { ExportFormat } from '@/lib/export/files/export-format';
import { addStates, countListed, LISTINGS, type Listing, NO_STATES } from '@/lib/export/rows/listing';
import { countFolded } from '@/lib/ledger/list/fold-addresses';
import type { LedgerRow } from '@/lib/ledger/list/ledger-row';
import { useWorkbench } from '../workbench-context';
import { Modal } from './Modal';

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
  readonly onExport: (listing: Listing) => void;
  readonly onClose: () => void;
}

/** Says what a file would hold before it is written, and takes the choice of which faults it lists. */
export function ExportDialog({ format, rows, all, chosen, missing, onExport, onClose }: ExportDialogProps) {
  const { text } = useWorkbench();
  const { exporting, actions } = text;
  const [listing, setListing] = useState<Listing>('confirmed');
  const states = rows
    .map(({ decisionCounts }) => ({ ...decisionCounts, open: decisionCounts.undecided + decisionCounts.open }))
    .reduce(addStates, NO_STATES);
  const extent = chosen ? 'chosen' : rows.length === all ? 'all' : 'filtered';
  const folded = countFolded(rows);
  const pending = rows.filter((row) => row.pending === true).length;
  return (
    <Modal
      title={exporting.title(actions.formats[format])}
      onClose={onClose}
      actions={
        <>
          <button type="button" class="plain" onClick={onClose}>
            {actions.cancel}
          </button>
          <button
            type="button"
            class="firm"
            onClick={() => {
              onClose();
              onExport(listing);
            }}
          >
            {exporting.make}
          </button>
        </>
      }
    >
      <p>
        {exporting.reports[extent](rows.length, all)}
        {folded > 0 && text.addresses.folded(folded)}
        {missing > 0 && actions.alsoMissing(missing)}
      </p>
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
    </Modal>
  );
}
