import { Glyph } from '../../shared/Glyph';
import { longTime } from '../long-time';
import { useWorkbench } from '../workbench-context';
import type { WorkbenchProps } from '../workbench-props';

export type StorePartProps = Pick<
  WorkbenchProps,
  'store' | 'rows' | 'onRemove' | 'onBackup' | 'onExportAside' | 'onRemoveAside'
>;

/** How much is stored, the backup, pages that are no reports, and records that could not be read. */
export function StorePart({ store, rows, onRemove, onBackup, onExportAside, onRemoveAside }: StorePartProps) {
  const { text, panel } = useWorkbench();
  const words = text.settingsPage;
  const strays = (rows ?? []).filter(({ summary }) => summary.kind === 'not-a-report').map(({ key }) => key);
  return (
    <section>
      <h2>{words.store}</h2>
      <p class="row">
        <span>{store === null ? words.measuring : words.used(megabytes(store.bytes))}</span>
        <button type="button" class="plain" onClick={onBackup}>
          {words.backUpAll}
        </button>
      </p>
      {strays.length > 0 && (
        <p class="row">
          <span>{words.strays(strays.length)}</span>
          <button type="button" class="plain" onClick={() => onRemove(strays)}>
            {words.removeStrays}
          </button>
        </p>
      )}
      {store?.nearlyFull === true && (
        <p class="strip tone-warning" role="alert">
          <Glyph name="warning" />
          <span>{words.nearlyFull}</span>
        </p>
      )}
      {store !== null && store.aside.length > 0 && (
        <div class="strip tone-warning">
          <Glyph name="warning" />
          <span>
            {words.aside(store.aside.length)}
            <ul>
              {store.aside.map(({ key, entry, setAsideAt }) => (
                <li key={key}>
                  {entry}
                  {setAsideAt !== null && <small> {longTime(setAsideAt, panel)}</small>}
                </li>
              ))}
            </ul>
            <button type="button" class="link" onClick={onExportAside}>
              {words.exportAside}
            </button>{' '}
            <button type="button" class="link" onClick={onRemoveAside}>
              {words.removeAside}
            </button>
          </span>
        </div>
      )}
    </section>
  );
}

/** Megabytes (1,000,000 bytes), one digit behind the point below ten. */
function megabytes(bytes: number): string {
  const size = bytes / 1e6;
  return size < 10 ? size.toFixed(1) : String(Math.round(size));
}
