import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { ITEM_FIELDS, type ItemFields } from '@/lib/ledger/rectification/item-record';
import { bringIntoView } from '../../shared/bring-into-view';
import { useWorkbench } from '../workbench-context';
import { ItemInput, isNarrow } from './ItemInput';

export interface ItemFormProps {
  /** What the item is, for whoever hears the form named. */
  readonly name: string;
  /** What is being written. */
  readonly draft: ItemFields;
  readonly onDraft: (fields: ItemFields) => void;
  /** Whether anything of it is not saved yet: Esc does not throw that away. */
  readonly isChanged: boolean;
  /** Whether it was asked for just now and takes the focus. */
  readonly isNew: () => boolean;
  readonly onSave: () => void;
  readonly onLeave: () => void;
}

/** What is written of an item, being written. */
export function ItemForm({ name, draft, onDraft, isChanged, isNew, onSave, onLeave }: ItemFormProps) {
  const { words, text } = useWorkbench();
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    if (!isNew() || form.current === null) return;
    form.current.querySelector<HTMLElement>('textarea')?.focus({ preventScroll: true });
    bringIntoView(form.current);
  });
  const labels = words.exported.columns.rectifications;
  return (
    <form
      ref={form}
      class="item-form"
      aria-label={text.items.form(name)}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape' && !isChanged) onLeave();
      }}
    >
      {ITEM_FIELDS.map((field) => (
        <div key={field} class={isNarrow(field) ? undefined : 'whole'}>
          <label for={`${id}-${field}`}>{labels[field]}</label>
          <ItemInput
            id={`${id}-${field}`}
            field={field}
            value={draft[field] ?? ''}
            onValue={(value) => onDraft({ ...draft, [field]: value })}
          />
        </div>
      ))}
      <p class="row whole">
        <button type="submit" class="firm">
          {text.actions.save}
        </button>
        <button type="button" class="plain" onClick={onLeave}>
          {text.actions.cancel}
        </button>
      </p>
    </form>
  );
}
