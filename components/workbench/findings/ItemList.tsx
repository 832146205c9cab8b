import type { Item } from '@/lib/ledger/rectification/items';
import { describeFinding, nameSubject } from '@/lib/messages';
import { confirming } from '@/lib/messages/voice';
import { writeChange } from '@/lib/messages/write-change';
import { formatNumber } from '../../shared/format';
import { Glyph } from '../../shared/Glyph';
import { useReportTools } from '../../shared/report-tools';
import { longTime } from '../long-time';
import { useWorkbench } from '../workbench-context';
import { ItemWriting, type ItemWritingProps } from './ItemWriting';

export interface ItemListProps extends Pick<ItemWritingProps, 'reviewer' | 'drafts' | 'onItem'> {
  readonly items: readonly Item[];
}

/** 整改情况: what was confirmed of a report and what a re-check says of it, in its own words also where the page has it no more. */
export function ItemList({ items, ...writing }: ItemListProps) {
  const { text, panel } = useWorkbench();
  if (items.length === 0) return null;
  return (
    <section class="change-list items">
      <h3>
        {text.side.items}
        <em>{panel.findings.count(items.length)}</em>
      </h3>
      <ul>
        {items.map((item) => (
          <ItemLine key={`${item.id} ${item.decision.at} ${item.decision.fingerprint}`} item={item} {...writing} />
        ))}
      </ul>
    </section>
  );
}

function ItemLine({ item, ...writing }: Omit<ItemWritingProps, 'name'>) {
  const { state, ground, since, findings, kind, isThere, changes, record } = item;
  const { words, panel } = useWorkbench();
  const { showFinding } = useReportTools();
  const { itemStates, itemGrounds } = words.exported;
  const glyph = state === 'rectified' ? 'passed' : kind;
  const [first] = findings;
  const { name } = describeFinding(first, words);
  const subject = Object.keys(first.subject).length > 0 ? nameSubject(first.subject, words) : '';
  const told = itemGrounds[ground](since === null ? '' : longTime(since, panel));
  return (
    <li>
      <span class={`tone-${glyph}`}>
        <Glyph name={glyph} />
      </span>
      <div>
        {record !== null && <span class="item-number">{record.number}</span>}
        {isThere ? (
          <button type="button" class="name" onClick={() => showFinding(first.id)}>
            {name}
          </button>
        ) : (
          <span class="name">{name}</span>
        )}
        {subject !== '' && <span class="quiet">{subject}</span>}
        {!isThere &&
          findings.map((finding) => (
            <p key={finding.id} class="quiet">
              {describeFinding(finding, words, confirming).message}
            </p>
          ))}
        <p>
          <b>{itemStates[state]}</b> {told}
        </p>
        {changes.length > 0 && (
          <ul class="values">
            {changes.map((change) => (
              <li key={`${change.where} ${change.name}`}>{writeChange(change, words, formatNumber)}</li>
            ))}
          </ul>
        )}
        <ItemWriting item={item} name={name} {...writing} />
      </div>
    </li>
  );
}
