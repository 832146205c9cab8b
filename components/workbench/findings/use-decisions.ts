import { useMemo, useRef, useState } from 'preact/hooks';
import { standing } from '@/lib/ledger/review/decision';
import type { Choice } from '@/lib/workbench/views/choice';
import type { OpenReport } from '@/lib/workbench/views/opening';
import { nextWaiting } from '../side/side-state';
import { decisionOf } from './decision-keys';
import { alikeTo, groupFindings } from './findings-in-order';
import { type Drafts, useDrafts } from './use-drafts';

/** Deciding on the findings of the open report, by key and by button. */
export interface Decisions {
  /** The finding that keys act on. */
  readonly current: string | null;
  readonly setCurrent: (id: string) => void;
  /** Asks why a finding is dismissed. */
  readonly ask: (id: string) => void;
  /** Whether a finding was asked about just now, so that the question takes the focus; true once. */
  readonly isJustAsked: (id: string) => boolean;
  /** What is written of reasons that are being asked for, and of notes. All is kept while other findings and reports are looked at. */
  readonly reasons: Drafts;
  readonly notes: Drafts;
  /** Decides, and goes on to the next finding that waits. */
  readonly decide: (choice: Choice) => void;
  /** What a key does; false where it does nothing here. */
  readonly act: (event: KeyboardEvent) => boolean;
}

/** A finding of a report, by id and key. */
interface Place {
  readonly report: string;
  readonly finding: string;
}

/** Whether words are being written where the key goes. */
export function isWriting({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && target.closest('input:not([type="checkbox"]), textarea, select') !== null;
}

/** The state of deciding; starts anew with every report, at the first finding that waits. */
export function useDecisions(
  report: OpenReport | null,
  shown: boolean,
  onDecide: (choice: Choice) => Promise<boolean>,
  onUndo: () => void,
): Decisions {
  const key = report?.key ?? null;
  const [chosen, setChosen] = useState<Place | null>(null);
  const reasons = useDrafts(key);
  const notes = useDrafts(key);
  const justAsked = useRef<string | null>(null);
  const { findings, order, held } = useMemo(() => {
    const all = report === null ? [] : [...report.entry.evaluation.findings, ...report.result.findings];
    return {
      findings: all,
      order: groupFindings(all).flatMap((group) => group.findings.map(({ id }) => id)),
      held: standing(report?.entry.decisions ?? [], { findings: all }).findings,
    };
  }, [report]);
  // Worked out with every drawing, never set after it: a key pressed right after a report came finds its finding.
  const own = chosen?.report === key && order.includes(chosen?.finding ?? '') ? chosen : null;
  const current = own?.finding ?? nextWaiting(held, order, null) ?? order[0] ?? null;
  const setCurrent = (id: string) => setChosen(key === null ? null : { report: key, finding: id });
  const decisionOn = (id: string) => {
    const own = held.find((each) => each.finding.id === id);
    return own?.kind === 'decided' ? own.decision : null;
  };
  const ask = (id: string) => {
    justAsked.current = id;
    if (reasons.draftOf(id) === null) reasons.setDraft(id, decisionOn(id)?.reason ?? '');
  };
  const isJustAsked = (id: string) => {
    const isIt = justAsked.current === id;
    if (isIt) justAsked.current = null;
    return isIt;
  };

  const finding = findings.find(({ id }) => id === current);
  const decide = (choice: Choice) => {
    const written = choice.findings.map(({ id }) => ({ id, reason: reasons.draftOf(id), note: notes.draftOf(id) }));
    void onDecide(choice).then((isSaved) => {
      if (isSaved) return;
      for (const { id, reason, note } of written) {
        // Where nothing was being written, something may be by now.
        if (reason !== null) reasons.setDraft(id, reason);
        if (note !== null) notes.setDraft(id, note);
      }
    });
    for (const { id } of written) reasons.setDraft(id, null);
    const decided = new Set(choice.findings.map(({ id }) => id));
    const waiting = held.filter((each) => !decided.has(each.finding.id));
    if (choice.state !== 'open' && current !== null) setCurrent(nextWaiting(waiting, order, current) ?? current);
  };
  const act = (event: KeyboardEvent): boolean => {
    if (report === null || isWriting(event)) return false;
    const chord = event.ctrlKey || event.metaKey;
    if (chord && event.key.toLowerCase() === 'z' && !event.shiftKey) {
      onUndo();
      return true;
    }
    if (!shown || chord || event.altKey || finding === undefined) return false;
    const inSide = event.target instanceof HTMLElement && event.target.closest('.side-view') !== null;
    const step = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 }[event.key];
    if (step !== undefined && inSide) {
      const next = order[order.indexOf(finding.id) + step];
      if (next !== undefined) setCurrent(next);
      return true;
    }
    // With Shift, the digits of the top row give other signs.
    const digit = /^Digit(\d)$/.exec(event.code)?.[1] ?? event.key;
    const state = decisionOf(digit);
    if (state === undefined) return false;
    if (state === 'dismissed') ask(finding.id);
    else {
      decide({
        findings: event.shiftKey ? alikeTo(finding, findings) : [finding],
        state,
        reason: '',
        note: decisionOn(finding.id)?.note ?? '',
      });
    }
    return true;
  };
  return { current, setCurrent, ask, isJustAsked, reasons, notes, decide, act };
}
