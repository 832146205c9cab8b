import { useRef, useState } from 'preact/hooks';
import type { DecisionState } from '@/lib/ledger/record/entry';
import type { AskedDecision } from '@/lib/ledger/review/asked-decision';
import { decisionOn, type FaultStanding, nameAlike } from '@/lib/ledger/review/fault-standing';
import { decisionOf } from './decision-keys';
import { type DecidingMemory, newMemory, useHeld } from './held';
import { nextWaiting } from './next-waiting';
import { type Drafts, useDrafts } from './use-drafts';

/** A report whose faults can be decided on. */
export interface Judged {
  readonly key: string;
  /** In the order in which they are shown. */
  readonly faults: readonly FaultStanding[];
}

/** Deciding on the faults of a report, by key and by button. */
export interface Decisions {
  /** The fault that keys act on, by the id of its first finding. */
  readonly current: string | null;
  readonly setCurrent: (id: string) => void;
  /** Decides on faults alike: their notes stay, and a dismissal asks for its reason first. */
  readonly choose: (faults: readonly [FaultStanding, ...FaultStanding[]], state: DecisionState) => void;
  /** Faults found by the same rule for the same reason, the given one among them. */
  readonly alikeTo: (fault: FaultStanding) => readonly [FaultStanding, ...FaultStanding[]];
  /** Begins to write a note on a fault. */
  readonly writeNote: (fault: FaultStanding) => void;
  /** Whether a reason or a note was asked for just now, so that its form takes the focus; true once. */
  readonly isJustAsked: (id: string) => boolean;
  /** What is written of reasons that are being asked for, and of notes. All is kept while other faults and reports are looked at. */
  readonly reasons: Drafts;
  readonly notes: Drafts;
  /** What is being written of items, in the same way. */
  readonly items: Drafts;
  /** Decides, and goes on to the next fault that waits. */
  readonly decide: (faults: readonly FaultStanding[], choice: Omit<AskedDecision, 'findings'>) => void;
  /** What a key does; false where it does nothing here. `arrows`: whether they go from fault to fault where the key fell. */
  readonly act: (event: KeyboardEvent, arrows: boolean) => boolean;
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 };

/** Whether words are being written where the key goes. */
export function isWriting({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && target.closest('input:not([type="checkbox"]), textarea, select') !== null;
}

/** The state of deciding; starts anew with every report, at the first fault that waits. `given`: what was written and chosen in an earlier drawing. */
export function useDecisions(
  report: Judged | null,
  shown: boolean,
  onDecide: (choice: AskedDecision) => Promise<boolean>,
  onUndo: () => void,
  given?: DecidingMemory,
): Decisions {
  const key = report?.key ?? null;
  const faults = report?.faults ?? [];
  const [memory] = useState(() => given ?? newMemory());
  const [chosen, setChosen] = useHeld(memory.chosen);
  const reasons = useDrafts(key, memory.reasons);
  const notes = useDrafts(key, memory.notes);
  const items = useDrafts(key, memory.items);
  const justAsked = useRef<string | null>(null);
  // Worked out with every drawing, never set after it: a key pressed right after a report came finds its fault.
  const own = chosen?.report === key ? faults.find(({ id }) => id === chosen?.fault) : undefined;
  const current = own?.id ?? nextWaiting(faults, null) ?? faults[0]?.id ?? null;
  const fault = faults.find(({ id }) => id === current);
  const setCurrent = (id: string) => setChosen(key === null ? null : { report: key, fault: id });

  const decide = (decided: readonly FaultStanding[], choice: Omit<AskedDecision, 'findings'>) => {
    const written = decided.map(({ id }) => ({ id, reason: reasons.draftOf(id), note: notes.draftOf(id) }));
    void onDecide({ ...choice, findings: decided.flatMap(({ findings }) => findings) }).then((isSaved) => {
      if (isSaved) return;
      for (const { id, reason, note } of written) {
        // Where nothing was being written, something may be by now.
        if (reason !== null) reasons.setDraft(id, reason);
        if (note !== null) notes.setDraft(id, note);
      }
    });
    for (const { id } of written) reasons.setDraft(id, null);
    if (choice.state === 'open' || decided[0] === undefined) return;
    const [{ id }] = decided;
    const waiting = faults.filter((each) => !decided.includes(each) || each.id === id);
    setCurrent(nextWaiting(waiting, id) ?? id);
  };
  const choose = (decided: readonly [FaultStanding, ...FaultStanding[]], state: DecisionState) => {
    const [first] = decided;
    const given = decisionOn(first);
    if (state !== 'dismissed') return decide(decided, { state, reason: '', note: given?.note ?? '' });
    setCurrent(first.id);
    justAsked.current = first.id;
    if (reasons.draftOf(first.id) === null) reasons.setDraft(first.id, given?.reason ?? '');
  };
  const alikeTo = (like: FaultStanding) => {
    const others = faults.filter((each) => each !== like && nameAlike(each) === nameAlike(like));
    return [like, ...others] as const;
  };
  const writeNote = (noted: FaultStanding) => {
    setCurrent(noted.id);
    justAsked.current = noted.id;
    if (notes.draftOf(noted.id) === null) notes.setDraft(noted.id, decisionOn(noted)?.note ?? '');
  };
  const isJustAsked = (id: string) => {
    const isIt = justAsked.current === id;
    if (isIt) justAsked.current = null;
    return isIt;
  };
  const act = (event: KeyboardEvent, arrows: boolean): boolean => {
    if (report === null || isWriting(event)) return false;
    const chord = event.ctrlKey || event.metaKey;
    if (chord && event.key.toLowerCase() === 'z' && !event.shiftKey) {
      onUndo();
      return true;
    }
    if (!shown || chord || event.altKey || fault === undefined) return false;
    const step = STEPS[event.key];
    if (step !== undefined && arrows) {
      const next = faults[faults.indexOf(fault) + step];
      if (next !== undefined) setCurrent(next.id);
      return true;
    }
    if (event.key === 'n') {
      writeNote(fault);
      return true;
    }
    // With Shift, the digits of the top row give other signs.
    const digit = /^Digit(\d)$/.exec(event.code)?.[1] ?? event.key;
    const state = decisionOf(digit);
    if (state === undefined) return false;
    choose(event.shiftKey && state !== 'dismissed' ? alikeTo(fault) : [fault], state);
    return true;
  };
  return { current, setCurrent, choose, alikeTo, writeNote, isJustAsked, reasons, notes, items, decide, act };
}
