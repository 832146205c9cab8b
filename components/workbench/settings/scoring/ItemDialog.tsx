import { useState } from 'preact/hooks';
import { readPoints } from '@/lib/ledger/scoring/points';
import { LONGEST_LABEL, type ScoringItem, type Takes } from '@/lib/ledger/scoring/scoring-sheet';
import type { SettingsView } from '@/lib/workbench/views/settings-view';
import { FormDialog } from '../../dialogs/FormDialog';
import { useWorkbench } from '../../workbench-context';
import { RulePicker } from './RulePicker';

export interface ItemDialogProps extends Pick<SettingsView, 'rules'> {
  /** An item without a name is a new one. */
  readonly first: ScoringItem;
  /** Whether it was saved. */
  readonly onSave: (item: ScoringItem) => Promise<boolean>;
  readonly onClose: () => void;
}

const KINDS = ['faults', 'late', 'absent', 'hand'] as const satisfies Takes['kind'][];
const OFTEN = ['report', 'fault'] as const;

/** Makes an item of a sheet, or changes one; what it can't be is refused in words. */
export function ItemDialog({ first, rules, onSave, onClose }: ItemDialogProps) {
  const { words } = useWorkbench();
  const own = words.scoring;
  const [label, setLabel] = useState(first.label);
  const [points, setPoints] = useState(String(first.points));
  const [cap, setCap] = useState(first.cap === null ? '' : String(first.cap));
  const [per, setPer] = useState(first.per);
  const [kind, setKind] = useState(first.takes.kind);
  const [absentToo, setAbsentToo] = useState(first.takes.kind === 'late' && first.takes.absentToo);
  const [faults, setFaults] = useState(
    first.takes.kind === 'faults' ? first.takes : ({ kind: 'faults', heads: [], rules: [] } as const),
  );
  const isOften = kind === 'faults' && per === 'fault';
  const save = () => {
    const off = readPoints(points);
    const most = cap.trim() === '' || !isOften ? null : readPoints(cap);
    if (label.trim() === '') return own.refusals.label;
    if (off === null) return own.refusals.points;
    if (isOften && cap.trim() !== '' && most === null) return own.refusals.cap;
    if (kind === 'faults' && faults.heads.length + faults.rules.length === 0) return own.refusals.takes;
    const takes: Takes = kind === 'faults' ? faults : kind === 'late' ? { kind, absentToo } : { kind };
    const item = {
      id: first.id,
      label: label.trim(),
      points: off,
      per: isOften ? 'fault' : 'report',
      cap: most,
      takes,
    } as const;
    return onSave(item).then((saved) => (saved ? null : own.refusals.failed));
  };
  return (
    <FormDialog
      class="scoring-form"
      title={first.label === '' ? own.addItem : own.editItem(first.label)}
      onSubmit={save}
      onClose={onClose}
    >
      <label>
        <span>{own.label}</span>
        <input
          type="text"
          maxLength={LONGEST_LABEL}
          placeholder={own.labelHint}
          value={label}
          onInput={(event) => setLabel(event.currentTarget.value)}
        />
      </label>
      <label>
        <span>{own.points}</span>
        <input
          type="text"
          class="points"
          inputMode="decimal"
          maxLength={7}
          value={points}
          onInput={(event) => setPoints(event.currentTarget.value)}
        />
      </label>
      <label>
        <span>{own.takes}</span>
        <select
          value={kind}
          onChange={(event) => setKind(KINDS.find((each) => each === event.currentTarget.value) ?? kind)}
        >
          {KINDS.map((each) => (
            <option key={each} value={each}>
              {own.takesChoices[each]}
            </option>
          ))}
        </select>
      </label>
      {kind === 'late' && (
        <label class="tick">
          <input type="checkbox" checked={absentToo} onChange={(event) => setAbsentToo(event.currentTarget.checked)} />
          {own.absentToo}
        </label>
      )}
      {kind === 'faults' && (
        <>
          <label>
            <span>{own.per}</span>
            <select
              value={per}
              onChange={(event) => setPer(OFTEN.find((each) => each === event.currentTarget.value) ?? per)}
            >
              {OFTEN.map((each) => (
                <option key={each} value={each}>
                  {own.perChoices[each]}
                </option>
              ))}
            </select>
          </label>
          {isOften && (
            <label>
              <span>{own.cap}</span>
              <input
                type="text"
                class="points"
                inputMode="decimal"
                maxLength={7}
                placeholder={own.capHint}
                value={cap}
                onInput={(event) => setCap(event.currentTarget.value)}
              />
            </label>
          )}
          <RulePicker rules={rules} faults={faults} onFaults={setFaults} />
        </>
      )}
    </FormDialog>
  );
}
