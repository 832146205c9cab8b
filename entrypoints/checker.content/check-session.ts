import type { PanelState } from '@/components/panel/panel-props';
import { type CheckResult, checkInSteps } from '@/lib/check-page';
import { factsOf } from '@/lib/ledger/record/compact/compact-facts';
import { evaluationOf } from '@/lib/ledger/record/kept-check';
import { isKept } from '@/lib/ledger/record/kept-text';
import { type EarlierCheck, setBesideEarlier } from '@/lib/ledger/review/beside-earlier';
import { renderedSight } from '@/lib/read/html/sight/rendered-sight';
import { paragraphsOf } from '@/lib/report/report-text';
import { STATUTORY_SETTINGS } from '@/lib/rules/rule';
import { ask, sendCheck } from '@/lib/store/checker/ask';
import type { EarlierKept, MadeCheck } from '@/lib/store/checker/check-message';
import type { SaveResult } from '@/lib/store/ledger/checks';
import { drawingPace } from '@/lib/store/slices';
import { readSteadily } from './page/read-steadily';

/** Who runs a check. */
export interface CheckRunner {
  readonly show: (state: PanelState, result: CheckResult | null) => void;
  readonly isClosed: () => boolean;
  /** Whether the reader has asked for the check to be stopped. */
  readonly isStopped: () => boolean;
}

/**
 * Checks the frame's page, shows each step, and saves under `url`: the address at the press, for a page may give itself
 * another at any time. Rejects when the check itself breaks.
 */
export async function runCheck(document: Document, url: string, runner: CheckRunner): Promise<void> {
  const { show, isClosed, isStopped } = runner;
  // A background that does not answer must not keep the check from running: it then follows the law alone, and that is said.
  const begun = (await ask({ type: 'check/begun', url })) ?? (await ask({ type: 'check/begun', url }));
  if (isClosed()) return;
  const last = readEarlier(begun?.last ?? null);
  const previous = last?.evaluation ?? null;
  show({ kind: 'checking', previous, progress: null }, null);
  await painted();
  if (isClosed()) return;

  const { settings } = begun ?? { settings: STATUTORY_SETTINGS };
  const isDue = drawingPace();
  const reading = await readSteadily(
    document,
    () =>
      checkInSteps(document, {
        source: url,
        url,
        checkedAt: new Date().toISOString(),
        settings,
        sight: renderedSight(window),
      }),
    {
      restsOn: ({ root }) => root,
      isStopped: () => isClosed() || isStopped(),
      onStep: (share) => {
        if (isDue()) show({ kind: 'checking', previous, progress: share }, null);
      },
    },
  );
  if (isClosed()) return;
  if (reading.kind !== 'read') return show({ kind: 'unfinished', reason: reading.kind, previous }, null);
  const checked = reading.value;
  const { year } = checked.evaluation.report;
  const earlier =
    last?.evaluation.report.year === year
      ? last
      : readEarlier((await ask({ type: 'check/earlier', url, year })) ?? null);
  const { evaluation, earlier: before, compared } = setBesideEarlier(checked.evaluation, earlier, settings);
  const result = { ...checked, evaluation };
  if (isClosed()) return;
  if (begun === undefined)
    return show({ kind: 'done', evaluation, save: { kind: 'not-saved', reason: 'unanswered' }, before }, result);
  show({ kind: 'done', evaluation, save: { kind: 'saving' }, before }, result);
  const { report, pathOf } = checked;
  const save = await saveMade(url, {
    evaluation,
    text: paragraphsOf(report),
    before: compared,
    facts: factsOf(report, pathOf, settings),
  });
  if (!isClosed()) show({ kind: 'done', evaluation, save, before }, result);
}

/** Has a check stored; a text that is too long to be kept stays here, and with it what was read. */
async function saveMade(url: string, { evaluation, text, before, facts }: MadeCheck): Promise<SaveResult> {
  if (isKept(text)) return sendCheck(url, { evaluation, text, before, ...(facts && { facts }) });
  const save = await sendCheck(url, { evaluation, text: null, before });
  return save.kind === 'saved' ? { ...save, withoutText: true } : save;
}

/** A stored check put together again; null where that breaks on it. */
function readEarlier(kept: EarlierKept | null): EarlierCheck | null {
  try {
    return kept && { evaluation: evaluationOf(kept), before: kept.before };
  } catch {
    return null;
  }
}

/** One frame later, so that what was shown is seen before the check begins; a hidden tab paints nothing and waits no longer. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
}
