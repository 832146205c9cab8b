import type { LedgerRow, OtherAddress } from '@/lib/ledger/list/ledger-row';
import { Disclosure } from '../../shared/Disclosure';
import { useWorkbench } from '../workbench-context';
import type { WorkbenchProps } from '../workbench-props';

export interface AddressesProps extends Pick<WorkbenchProps, 'onVisit' | 'onOpen' | 'onApart' | 'onTakeOver'> {
  /** The open report's key and page. */
  readonly report: { readonly key: string; readonly entry: { readonly url: string } };
  /** Pages with its text, as its row tells of them. */
  readonly addresses: LedgerRow['addresses'];
  /** The report of the list that stands for it; null where it stands for itself. */
  readonly under: LedgerRow | null;
}

/** At which other pages a report's very text stands, which of them count with it, and the way to have it otherwise. */
export function Addresses({ report, addresses, under, onVisit, onOpen, onApart, onTakeOver }: AddressesProps) {
  const { text } = useWorkbench();
  const words = text.addresses;
  const { key, entry } = report;
  const list = (pages: readonly OtherAddress[], apart: boolean) => (
    <ul class="address-list">
      {pages.map((page) => (
        <li key={page.key}>
          <button type="button" class="link" onClick={() => onVisit(page.url, null)}>
            {page.url}
          </button>
          {page.decided > 0 && <span>{words.decided(page.decided)}</span>}
          {page.decided > 0 && !apart && (
            <button type="button" class="link" onClick={() => onTakeOver(key, page.key)}>
              {words.takeOver}
            </button>
          )}
          <button type="button" class="link" onClick={() => onApart(entry.url, page.url, !apart)}>
            {apart ? words.join : words.keepApart}
          </button>
        </li>
      ))}
    </ul>
  );
  const [also, apart] = [addresses?.also ?? [], addresses?.apart ?? []];
  if (under !== null) {
    return (
      <div class="addresses">
        <p>{words.under}</p>
        <p class="row">
          <span>{under.url}</span>
          <button type="button" class="link" onClick={() => onOpen(under.key)}>
            {words.open}
          </button>
          <button type="button" class="link" onClick={() => onApart(entry.url, under.url, true)}>
            {words.keepApart}
          </button>
        </p>
      </div>
    );
  }
  if (also.length + apart.length === 0) return null;
  return (
    <div class="addresses">
      <Disclosure title={also.length > 0 ? words.also(also.length) : words.twoReports} count="">
        {also.length > 0 && <p>{words.why}</p>}
        {list(also, false)}
        {apart.length > 0 && <p>{words.apart}</p>}
        {list(apart, true)}
      </Disclosure>
    </div>
  );
}
