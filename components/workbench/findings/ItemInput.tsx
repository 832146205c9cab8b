import { type ItemField, LONGEST_FIELD } from '@/lib/ledger/rectification/item-record';
import { useWorkbench } from '../workbench-context';

export interface ItemInputProps {
  readonly id: string;
  readonly field: ItemField;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** Fields of one line, and days; the others are for sentences. */
const SHORT: readonly ItemField[] = ['department', 'person', 'reviewer'];
const DAYS: readonly ItemField[] = ['due', 'closedOn'];

/** Whether a field leaves room for another one beside it. */
export function isNarrow(field: ItemField): boolean {
  return field === 'closed' || SHORT.includes(field) || DAYS.includes(field);
}

/** What one field of an item is written in. */
export function ItemInput({ id, field, value, onValue }: ItemInputProps) {
  const { words, text } = useWorkbench();
  const { yes, no } = words.exported;
  if (field === 'closed')
    return (
      <select id={id} value={value} onChange={(event) => onValue(event.currentTarget.value)}>
        <option value="">{text.items.byRecheck}</option>
        <option value="yes">{yes}</option>
        <option value="no">{no}</option>
      </select>
    );
  const shared = { id, value, maxLength: LONGEST_FIELD };
  if (DAYS.includes(field))
    return <input type="date" id={id} value={value} onInput={(event) => onValue(event.currentTarget.value)} />;
  if (SHORT.includes(field))
    return <input type="text" {...shared} onInput={(event) => onValue(event.currentTarget.value)} />;
  return <textarea rows={2} {...shared} onInput={(event) => onValue(event.currentTarget.value)} />;
}
