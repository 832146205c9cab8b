import { decideAlike } from '../../ledger/problems/decide-alike';
import type { Decision } from '../../ledger/record/entry';
import { keepAcross } from '../../ledger/rectification/settle-across';
import type { Step } from '../../ledger/review/decision';
import type { FaultStanding } from '../../ledger/review/fault-standing';
import { saveSeenDecisions, undo } from '../../store/ledger/ledger';
import type { NotSaved } from '../../store/ledger/ledger-types';
import type { Session } from '../session-state';
import { showWork } from '../show-work';
import type { AskedAlike } from '../views/problems-view';
import { writeUndone } from '../write-undone';
import type { ProblemReading } from './read-problems';

/** Deciding on faults across reports, and taking it back. */
export interface DecidingProblems {
  /** Whether anything was saved; what was not is said. */
  readonly decide: (asked: AskedAlike) => Promise<boolean>;
  /** Takes the last such press of this window back. */
  readonly undo: () => Promise<void>;
}

/** What was decided on a report. */
interface Part {
  readonly key: string;
  readonly steps: readonly Step[];
}

/** One press, over however many reports, is taken back as one. */
type Press = readonly Part[];

/** How a walk over reports ended: `left` were not come to, for it was stopped or the store took no more. */
interface Walk<Item> {
  readonly left: readonly Item[];
  readonly failure: NotSaved | null;
}

/** How many of the faults that were decided alike had been decided otherwise; `own`: the decisions of each. */
function countReplaced(own: readonly (readonly Decision[])[], steps: readonly Step[]): number {
  const others = new Set(
    steps.flatMap(({ finding, before, after }) =>
      before !== null && before.state !== 'open' && before.state !== after?.state ? [finding] : [],
    ),
  );
  return own.filter((decisions) => decisions.some(({ finding }) => others.has(finding))).length;
}

/** The deciding of a session. */
export function makeDecidingProblems(session: Session, problems: Pick<ProblemReading, 'of' | 'put'>): DecidingProblems {
  let presses: readonly Press[] = [];
  /** One press after the other, so that each is held against what the one before it left. */
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const next = turn.then(work, work);
    turn = next.catch(() => undefined);
    return next;
  };

  /** Writes report after report, each whole, with its progress shown; ends at the first that the store refuses, or when it is stopped. */
  const walk = async <Item>(
    words: string,
    items: readonly Item[],
    write: (item: Item) => Promise<NotSaved | null>,
  ): Promise<Walk<Item>> => {
    let stopped = false;
    const work = showWork(session, () => {
      stopped = true;
    });
    try {
      for (const [at, item] of items.entries()) {
        work.step(words, at, items.length);
        if (stopped) return { left: items.slice(at), failure: null };
        const failure = await write(item);
        if (failure !== null) return { left: items.slice(at), failure };
      }
      return { left: [], failure: null };
    } finally {
      work.end();
    }
  };

  const takeBack = async (press: Press): Promise<void> => {
    if (!presses.includes(press)) return;
    presses = presses.filter((one) => one !== press);
    const now = new Map<string, readonly Decision[]>();
    const { notices, problems: words } = session.text();
    let [taken, overtaken] = [0, 0];
    const { left, failure } = await walk(words.undoing, press, async ({ key, steps }) => {
      const result = await undo(key, steps);
      // A report that was deleted has nothing left to be taken back.
      if (result.kind === 'not-saved') return result.reason === 'missing' ? null : result;
      now.set(key, result.decisions);
      taken += steps.length - result.overtaken;
      overtaken += result.overtaken;
      return null;
    });
    problems.put(now);
    // What is left can be taken back by another press.
    if (left.length > 0) presses = [...presses, left];
    if (failure !== null) return session.refuse(failure);
    const told = writeUndone(notices, taken, overtaken, null);
    session.tell({ tone: 'notice', words: left.length > 0 ? words.stopped(told, left.length) : told });
  };

  const decideOn = async (asked: AskedAlike): Promise<boolean> => {
    const byReport = new Map<string, FaultStanding[]>();
    for (const { key, fault } of asked.faults) byReport.set(key, [...(byReport.get(key) ?? []), fault]);
    const said = { by: session.host.reviewer(), at: new Date().toISOString() };
    const made = [...byReport].map(([key, faults]) => ({ key, made: decideAlike(faults, asked, said) }));
    const { notices, decisions: text, problems: words, failures } = session.text();
    const parts = made.flatMap(({ key, made: own }) => (own === undefined ? [] : [{ key, own }]));
    if (parts.length < made.length) {
      session.tell({ tone: 'notice', words: notices.reasonMissing });
      return false;
    }
    const now = new Map<string, readonly Decision[]>();
    const press: Part[] = [];
    let [saved, replaced, overtaken, gone] = [0, 0, 0, 0];
    const { left, failure } = await walk(words.saving, parts, async ({ key, own: decided }) => {
      const report = problems.of(key);
      const own = report
        ? decided.map((decisions) => keepAcross(decisions, report.evaluation.findings, report.evaluation))
        : decided;
      const result = await saveSeenDecisions(key, own, report?.decisions ?? []);
      if (result.kind === 'not-saved' && result.reason === 'missing') {
        gone += own.length;
        return null;
      }
      if (result.kind === 'not-saved') return result;
      now.set(key, result.decisions);
      saved += own.length - result.overtaken;
      replaced += countReplaced(own, result.steps);
      overtaken += result.overtaken;
      if (result.steps.length > 0) press.push({ key, steps: result.steps });
      return null;
    });
    problems.put(now);
    if (press.length > 0) presses = [...presses, press];
    const rest = left.reduce((sum, { own }) => sum + own.length, 0);
    const told = [
      ...(saved > 0
        ? [asked.state === null ? words.noted(saved) : notices.decided(text.states[asked.state], saved)]
        : []),
      // Of a single one the reviewer sees what stood there; in a selection it is easily overlooked.
      ...(replaced > 0 && asked.faults.length > 1 ? [words.replaced(replaced)] : []),
      ...(overtaken > 0 ? [words.overtaken(overtaken)] : []),
      ...(gone > 0 ? [words.gone(gone)] : []),
      ...(rest > 0 ? [failure === null ? words.left(rest) : words.refused(rest, failures[failure.reason])] : []),
    ].join(words.semicolon);
    session.tell({
      tone: failure !== null ? 'error' : overtaken + gone + rest > 0 ? 'warning' : 'passed',
      words: told,
      ...(press.length > 0 && { onUndo: () => void inTurn(() => takeBack(press)) }),
    });
    return saved > 0;
  };

  return {
    decide: (asked) => inTurn(() => decideOn(asked)),
    undo: () =>
      inTurn(async () => {
        const last = presses.at(-1);
        if (last !== undefined) return takeBack(last);
        session.tell({ tone: 'notice', words: session.text().notices.nothing });
      }),
  };
}
