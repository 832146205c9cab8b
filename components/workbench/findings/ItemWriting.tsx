import { useRef } from 'preact/hooks';
import type { ItemChange } from '@/lib/ledger/rectification/change-items';
import { ITEM_FIELDS, type ItemField, type ItemFields } from '@/lib/ledger/rectification/item-record';
import { findingsOf, type Item } from '@/lib/ledger/rectification/items';
import type { Drafts } from '../../shared/deciding/use-drafts';
import { useWorkbench } from '../workbench-context';
import { ItemForm } from './ItemForm';

export interface ItemWritingProps {
  readonly item: Item;
  readonly name: string;
  /** Who puts it down as reviewed where nobody is named. */
  readonly reviewer: string;
  /** What is being written, kept while other reports are looked at. */
  readonly drafts: Drafts;
  /** Whether it was saved. */
  readonly onItem: (change: ItemChange) => Promise<boolean>;
}

/** Fields of a draft, which is kept as one text. */
function readDraft(draft: string): ItemFields {
  try {
    return JSON.parse(draft) as ItemFields;
  } catch {
    // A draft of ours always is.
    return {};
  }
}

/** What is written of an item: its measures, who sees to it, by when, what came of it, and the way to write more. */
export function ItemWriting({ item, name, reviewer, drafts, onItem }: ItemWritingProps) {
  const { words, text } = useWorkbench();
  const button = useRef<HTMLButtonElement>(null);
  const isAsked = useRef(false);
  const { record } = item;
  const written = record?.fields ?? {};
  const draft = drafts.draftOf(item.id);
  const { columns, yes, no } = words.exported;
  const tell = (field: ItemField, value: string) => (field === 'closed' ? (value === 'yes' ? yes : no) : value);
  const start: ItemFields = { ...written, reviewer: written.reviewer ?? reviewer };

  const leave = () => {
    drafts.setDraft(item.id, null);
    // The button comes back in the place of the form: keys must not fall into the page.
    requestAnimationFrame(() => button.current?.focus({ preventScroll: true }));
  };
  const save = (fields: ItemFields) => {
    const number = record?.number ?? null;
    const all = Object.fromEntries(ITEM_FIELDS.map((field) => [field, (fields[field] ?? '').trim()]));
    const kept = draft;
    leave();
    void onItem({ number, findings: findingsOf(item), fields: all }).then((isSaved) => {
      if (!isSaved) drafts.setDraft(item.id, kept);
    });
  };

  if (draft !== null) {
    const fields = readDraft(draft);
    return (
      <ItemForm
        name={name}
        draft={fields}
        onDraft={(next) => drafts.setDraft(item.id, JSON.stringify(next))}
        isChanged={ITEM_FIELDS.some((field) => (fields[field] ?? '') !== (start[field] ?? ''))}
        isNew={() => {
          const isNew = isAsked.current;
          isAsked.current = false;
          return isNew;
        }}
        onSave={() => save(fields)}
        onLeave={leave}
      />
    );
  }
  const shown = ITEM_FIELDS.flatMap((field) => {
    const value = written[field];
    return value === undefined ? [] : [{ field, value: tell(field, value) }];
  });
  return (
    <>
      {shown.length > 0 && (
        <dl class="item-fields">
          {shown.map(({ field, value }) => (
            <div key={field}>
              <dt>{columns.rectifications[field]}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <button
        type="button"
        class="link"
        ref={button}
        onClick={() => {
          isAsked.current = true;
          drafts.setDraft(item.id, JSON.stringify(start));
        }}
      >
        {shown.length > 0 ? text.items.edit : text.items.fill}
        <span class="unseen">{name}</span>
      </button>
    </>
  );
}
