import { useRef, useState } from 'preact/hooks';
import type { AlikeChoice } from '@/lib/ledger/problems/decide-alike';
import type { PlacedFault } from '@/lib/ledger/problems/gather-problems';
import type { DecisionState } from '@/lib/ledger/record/entry';
import { decisionOn } from '@/lib/ledger/review/fault-standing';
import type { AskedAlike } from '@/lib/workbench/views/problems-view';
import { rangeOf, toggleKey } from '../selecting/selection';

/** Deciding on the faults of one problem: on the one that keys stand on, or on those that are selected, alike. */
export interface Alike {
  /** The one that keys stand on; null where none is shown. */
  readonly active: PlacedFault | null;
  readonly setActive: (id: string) => void;
  readonly selected: ReadonlySet<string>;
  /** Selects one or lets go of it; with `range`, all from the one before to it. */
  readonly select: (id: string, range: boolean) => void;
  readonly selectAll: (all: boolean) => void;
  /** What a decision is on: the selected ones, else the one that keys stand on. */
  readonly targets: readonly PlacedFault[];
  /** Decides on the targets, or on all that are shown; a dismissal asks for its reason first. */
  readonly choose: (state: DecisionState, all?: boolean) => void;
  /** What is written of a reason that is asked for, and of a note; null where none is. */
  readonly reason: string | null;
  readonly setReason: (words: string | null) => void;
  readonly giveReason: (words: string) => void;
  readonly note: string | null;
  readonly setNote: (words: string | null) => void;
  readonly writeNote: () => void;
  readonly giveNote: (words: string) => void;
  /** Whether a reason or a note was asked for just now, so that its form takes the focus; true once. */
  readonly isJustAsked: () => boolean;
}

/** What is selected, and the fault that the last pick was on. */
interface Picked {
  readonly ids: ReadonlySet<string>;
  readonly last: string | null;
}

const NOTHING: Picked = { ids: new Set(), last: null };

/** The state of deciding on faults that are shown. */
export function useAlike(shown: readonly PlacedFault[], onDecide: (asked: AskedAlike) => Promise<boolean>): Alike {
  const [chosen, setActive] = useState<string | null>(null);
  const [picked, setPicked] = useState<Picked>(NOTHING);
  const [reason, setReason] = useState<string | null>(null);
  const [note, setNote] = useState<string | null>(null);
  const justAsked = useRef(false);

  const isOpen = ({ fault }: PlacedFault) => fault.state === 'open';
  const active = shown.find(({ id }) => id === chosen) ?? shown.find(isOpen) ?? shown[0] ?? null;
  const ids = shown.map(({ id }) => id);
  // A selection counts as far as it is seen: what a filter hides is not decided on.
  const selected = new Set(ids.filter((id) => picked.ids.has(id)));
  const targets = selected.size > 0 ? shown.filter(({ id }) => selected.has(id)) : active === null ? [] : [active];

  const decide = (on: readonly PlacedFault[], choice: AlikeChoice) => {
    const last = on.at(-1);
    if (last === undefined) return;
    const before = { picked, reason, note };
    setPicked(NOTHING);
    setReason(null);
    setNote(null);
    const decided = new Set(on);
    const at = shown.indexOf(last);
    const round = [...shown.slice(at + 1), ...shown.slice(0, at)];
    const next = round.find((placed) => isOpen(placed) && !decided.has(placed));
    setActive(choice.state === null || choice.state === 'open' ? (active?.id ?? null) : (next ?? last).id);
    const faults = on.map(({ row, fault }) => ({ key: row.key, fault }));
    void onDecide({ ...choice, faults }).then((isSaved) => {
      if (isSaved) return;
      // Where nothing was being written or selected, something may be by now.
      if (before.picked.ids.size > 0) setPicked(before.picked);
      if (before.reason !== null) setReason(before.reason);
      if (before.note !== null) setNote(before.note);
      setActive(last.id);
    });
  };

  return {
    active,
    setActive,
    selected,
    select(id, range) {
      const more = range ? new Set([...picked.ids, ...rangeOf(ids, picked.last ?? active?.id ?? null, id)]) : null;
      setPicked({ ids: more ?? toggleKey(picked.ids, id), last: id });
    },
    selectAll: (all) => setPicked(all ? { ids: new Set(ids), last: null } : NOTHING),
    targets,
    choose(state, all = false) {
      const on = all ? shown : targets;
      if (state !== 'dismissed') return decide(on, { state, reason: '', note: null });
      justAsked.current = true;
      const [first] = on;
      if (reason === null) setReason((first && decisionOn(first.fault)?.reason) ?? '');
    },
    reason,
    setReason,
    giveReason: (words) => decide(targets, { state: 'dismissed', reason: words, note: null }),
    note,
    setNote,
    writeNote() {
      justAsked.current = true;
      const [first, ...others] = targets;
      if (note === null) setNote((others.length === 0 && first && decisionOn(first.fault)?.note) || '');
    },
    giveNote: (words) => decide(targets, { state: null, reason: '', note: words }),
    isJustAsked() {
      const isIt = justAsked.current;
      justAsked.current = false;
      return isIt;
    },
  };
}
