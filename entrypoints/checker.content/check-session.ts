import type { PanelState } from '@/components/panel/panel-props';
import { loadCheck, loadLastCheck, saveCheck } from '@/lib/browser/checks';
import { type CheckResult, checkPage } from '@/lib/check-page';

/** Checks the frame's page, shows each step through `show`, and saves. Rejects when the check itself breaks. */
export async function runCheck(
  document: Document,
  show: (state: PanelState, result: CheckResult | null) => void,
  isClosed: () => boolean,
): Promise<void> {
  const url = addressOf(document);
  const last = await loadLastCheck(url);
  if (isClosed()) return;
  show({ kind: 'checking', previous: last?.evaluation ?? null }, null);
  await painted();
  if (isClosed()) return;

  const result = checkPage(document, { source: url, url, checkedAt: new Date().toISOString() });
  const { evaluation } = result;
  const { year } = evaluation.report;
  const earlier = last?.evaluation.report.year === year ? last : await loadCheck(url, year);
  const before =
    earlier === null
      ? null
      : {
          checkedAt: earlier.evaluation.checkedAt,
          sameText: earlier.evaluation.textHash === evaluation.textHash,
        };
  if (isClosed()) return;
  show({ kind: 'done', evaluation, save: { kind: 'saving' }, before }, result);
  const save = await saveCheck(url, evaluation, new Date().toISOString());
  if (!isClosed()) show({ kind: 'done', evaluation, save, before }, result);
}

/** The page's address; that of the page around it for text that was written into a frame. */
function addressOf(document: Document): string {
  return /^https?:|^file:/.test(document.URL) ? document.URL : document.baseURI;
}

/** One frame later, so that what was shown is seen before the check begins; a hidden tab paints nothing and waits no longer. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
}
