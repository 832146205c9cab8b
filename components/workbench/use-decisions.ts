import { useMemo, useState } from 'preact/hooks';
import { standing } from '@/lib/ledger/decision';
import { decisionOf } from './decision-keys';
import { alikeTo, groupFindings } from './findings-in-order';
import { nextWaiting } from './side-state';
import { useDrafts } from './use-drafts';
import type { Choice, OpenReport } from './workbench-props';

/** Deciding on the findings of the open report, by key and by button. */
export interface Decisions {
  /** The finding that keys act on. */
  readonly current: string | null;
  readonly setCurrent: (id: string) => void;
  /** The finding whose reason for dismissal is being asked. */
  readonly asking: string | null;
  readonly setAsking: (id: string | null) => void;
  /** A note to a finding that is being written, not saved yet; null for none. It is kept while other findings and reports are looked at. */
  readonly draftOf: (id: string) => string | null;
  readonly setDraft: (id: string, words: string | null) => void;
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
  onDecide: (choice: Choice) => void,
  onUndo: () => void,
): Decisions {
  const key = report?.key ?? null;
  const [chosen, setChosen] = useState<Place | null>(null);
  const [asked, setAsked] = useState<Place | null>(null);
  const { draftOf, setDraft } = useDrafts(key);
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
  const asking = asked?.report === key ? asked.finding : null;
  const setCurrent = (id: string) => setChosen(key === null ? null : { report: key, finding: id });
  const setAsking = (id: string | null) => setAsked(key === null || id === null ? null : { report: key, finding: id });

  const finding = findings.find(({ id }) => id === current);
  const decide = (choice: Choice) => {
    onDecide(choice);
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
    const own = held.find((each) => each.finding.id === finding.id);
    if (state === 'dismissed') setAsking(finding.id);
    else {
      decide({
        findings: event.shiftKey ? alikeTo(finding, findings) : [finding],
        state,
        reason: '',
        note: own?.kind === 'decided' ? own.decision.note : '',
      });
    }
    return true;
  };
  return { current, setCurrent, asking, setAsking, draftOf, setDraft, decide, act };
}
