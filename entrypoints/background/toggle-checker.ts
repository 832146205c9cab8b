import { browser } from 'wxt/browser';
import { type FrameReport, tellTab } from '@/lib/store/messages';
import { showRefused } from './badge';
import { bestFrame, type SurveyedFrame } from './best-frame';
import { explain } from './explain';
import { isSamePress } from './presses';
import { refusalOf } from './refusal';

/** The tab as the button's and the menu's events give it. */
type ClickedTab = Parameters<Parameters<typeof browser.action.onClicked.addListener>[0]>[0];

/**
 * Ms to wait before trying again. The click gives access to the tab, but the page's own process learns of it by another
 * way than the script takes, and on a busy computer the script may be there first and be turned away.
 */
const AGAIN_AFTER: readonly number[] = [50, 150, 400, 800];

/** Tabs where a click is being answered: impatient clicks on a slow page are one click. Lost with the worker, and then harmless. */
const busy = new Set<number>();

/** The one click: closes the panel where the tab shows it, else surveys all frames and lets the best one check and show. */
export async function toggleChecker(tab: ClickedTab): Promise<void> {
  const tabId = tab.id;
  if (tabId === undefined || isSamePress(tabId, performance.now()) || busy.has(tabId)) return;
  busy.add(tabId);
  try {
    if ((await tellTab(tabId, { type: 'checker/close' })) === true) return;
    await openBest(tabId, tab.url);
  } finally {
    busy.delete(tabId);
  }
}

async function openBest(tabId: number, url: string | undefined): Promise<void> {
  // Most reports stand in the page itself: what it takes to check it is brought there while the frames are asked.
  const [surveyed, isThere] = await Promise.all([surveyPatiently(tabId, url), bring(tabId, 0)]);
  if (typeof surveyed === 'string') {
    const fileAccess = await browser.extension.isAllowedFileSchemeAccess();
    await refuse(tabId, { refusal: refusalOf(url, surveyed, fileAccess), said: surveyed, addresses: [] });
    return;
  }
  const best = bestFrame(surveyed);
  const top = surveyed.find((frame) => frame.frameId === 0);
  if (best?.report.pdf === true) {
    await refuse(tabId, { refusal: 'pdf', said: '', addresses: [] });
    return;
  }
  if (best !== undefined && best.report.kind !== 'not-a-report') {
    await openIn(tabId, best.frameId, isThere);
    return;
  }
  // A government site's report framed by another site: the click gives no access, but the frame's own detector can open it.
  if ((await tellTab(tabId, { type: 'detector/open' })) === true) return;
  if (top !== undefined && top.report.closedFrames.length > 0) {
    await refuse(tabId, { refusal: 'frame', said: '', addresses: top.report.closedFrames });
    return;
  }
  await openIn(tabId, top?.frameId ?? best?.frameId ?? 0, isThere);
}

/** Has one frame check and show, with what that takes brought there unless it is the page itself, which has it. */
async function openIn(tabId: number, frameId: number, isThere: boolean): Promise<void> {
  const isBrought = (frameId === 0 && isThere) || (await bring(tabId, frameId));
  if (isBrought) await tellTab(tabId, { type: 'checker/open' }, frameId);
}

/** Brings reading, judging and the panel into one frame; false where it went away or no access was given. */
async function bring(tabId: number, frameId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: ['/content-scripts/checker.js', '/content-scripts/panel.js'],
      injectImmediately: true,
    });
    return true;
  } catch {
    return false;
  }
}

async function refuse(tabId: number, why: Parameters<typeof explain>[0]): Promise<void> {
  await showRefused(tabId);
  await explain(why);
}

async function surveyPatiently(tabId: number, url: string | undefined): Promise<readonly SurveyedFrame[] | string> {
  let surveyed = await survey(tabId);
  // Where the address is known, access was given; without it the refusal is meant.
  if (url === undefined) return surveyed;
  for (const ms of AGAIN_AFTER) {
    if (typeof surveyed !== 'string' || !/request permission/i.test(surveyed)) return surveyed;
    await new Promise((resolve) => setTimeout(resolve, ms));
    surveyed = await survey(tabId);
  }
  return surveyed;
}

/** Asks every frame that the click gave access to what it holds; the browser's own words when it gave none. */
async function survey(tabId: number): Promise<readonly SurveyedFrame[] | string> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: ['/content-scripts/survey.js'],
      // A slow advertisement in one frame must not keep the report in another waiting.
      injectImmediately: true,
    });
    return results.flatMap(({ frameId, result }) => (isFrameReport(result) ? [{ frameId, report: result }] : []));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function isFrameReport(result: unknown): result is FrameReport {
  return typeof result === 'object' && result !== null && 'kind' in result && 'closedFrames' in result;
}
