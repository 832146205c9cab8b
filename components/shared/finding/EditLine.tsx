import type { CauseEdit } from '@/lib/judge/evaluation';
import { nameCell } from '@/lib/messages';
import { formatNumber } from '../format';
import { PlaceButton } from '../PlaceButton';
import { useReportTools } from '../report-tools';

export interface EditLineProps {
  readonly edit: CauseEdit;
  /** Names the cell beside its figures. */
  readonly named?: boolean;
}

/** A cell that is suspected: what it says and what it would have to say. */
export function EditLine({ edit: { cell, value, suggested }, named = true }: EditLineProps) {
  const { words, text } = useReportTools();
  const name = nameCell(cell, words);
  const now = value === null ? text.equation.blank : formatNumber(value);
  const then = formatNumber(suggested);
  return (
    <PlaceButton target={{ kind: 'cell', cell }} class="edit" label={text.causes.edit(name, now, then)}>
      {named && <span>{name}</span>}
      <b class="now">{now}</b>
      <i>→</i>
      <b class="then">{then}</b>
    </PlaceButton>
  );
}
