import type { PanelState } from '@/components/panel/panel-props';
import { type CheckResult, checkInSteps } from '@/lib/check-page';
import { factsOf } from '@/lib/ledger/record/compact/compact-facts';
import { setBesideEarlier } from '@/lib/ledger/review/beside-earlier';
import { toRuleSettings } from '@/lib/profile/rule-profile';
import { renderedSight } from '@/lib/read/html/sight/rendered-sight';
import { paragraphsOf } from '@/lib/report/report-text';
import { loadCheck, loadLastCheck, saveCheck } from '@/lib/store/ledger/checks';
import { loadProfile } from '@/lib/store/profile';
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
  const [last, profile] = await Promise.all([loadLastCheck(url), loadProfile()]);
  if (isClosed()) return;
  const previous = last?.evaluation ?? null;
  show({ kind: 'checking', previous, progress: null }, null);
  await painted();
  if (isClosed()) return;

  const settings = toRuleSettings(profile);
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
  const earlier = last?.evaluation.report.year === year ? last : await loadCheck(url, year);
  const { evaluation, earlier: before, compared } = setBesideEarlier(checked.evaluation, earlier, settings);
  const result = { ...checked, evaluation };
  if (isClosed()) return;
  show({ kind: 'done', evaluation, save: { kind: 'saving' }, before }, result);
  const { report, pathOf } = checked;
  const kept = { text: paragraphsOf(report), before: compared, facts: factsOf(report, pathOf, settings) };
  const save = await saveCheck(url, evaluation, new Date().toISOString(), kept);
  if (!isClosed()) show({ kind: 'done', evaluation, save, before }, result);
}

/** One frame later, so that what was shown is seen before the check begins; a hidden tab paints nothing and waits no longer. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
}
