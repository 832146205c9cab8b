import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ONE_PRESS } from '@/entrypoints/background/presses';
import { toggleChecker } from '@/entrypoints/background/toggle-checker';
import type { FrameReport } from '@/lib/store/messages';

const NOTHING: FrameReport = { kind: 'not-a-report', score: 0, year: null, pdf: false, closedFrames: [] };
const REPORT: FrameReport = { ...NOTHING, kind: 'annual-report', score: 80, year: 2020 };
const tab = { id: 7, url: 'http://www.qzlc.gov.cn/a.htm' } as Parameters<typeof toggleChecker>[0];

const executeScript = vi.fn();
const sendMessage = vi.fn();
const createWindow = vi.fn();
const setBadgeText = vi.fn();
let clock = 0;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  clock += 10 * ONE_PRESS;
  vi.advanceTimersByTime(clock);
  fakeBrowser.reset();
  for (const mock of [executeScript, sendMessage, createWindow, setBadgeText])
    mock.mockReset().mockResolvedValue(undefined);
  Object.assign(browser, {
    scripting: { executeScript },
    extension: { isAllowedFileSchemeAccess: async () => false },
    action: { setBadgeText, setTitle: vi.fn(), setBadgeBackgroundColor: vi.fn() },
    i18n: { getMessage: (key: string) => key },
  });
  Object.assign(browser.tabs, { sendMessage, query: async () => [] });
  Object.assign(browser.windows, { create: createWindow });
});

afterEach(() => {
  vi.useRealTimers();
});

function frames(...reports: readonly [frameId: number, report: FrameReport][]): void {
  executeScript.mockResolvedValue(reports.map(([frameId, result]) => ({ frameId, result })));
}

/** How often the frames were surveyed: once for each press that was taken. */
const surveys = () => executeScript.mock.calls.filter(([{ target }]) => target.allFrames === true).length;
const sent = () => sendMessage.mock.calls.map(([, message, options]) => [message.type, options.frameId]);
const explained = () => new URL(createWindow.mock.calls[0]?.[0].url).searchParams;

describe('one click', () => {
  it('closes what is open, and injects nothing', async () => {
    sendMessage.mockResolvedValue(true);
    await toggleChecker(tab);
    expect(sent()).toEqual([['checker/close', undefined]]);
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('opens the checker in the best frame only', async () => {
    frames([0, NOTHING], [12, REPORT]);
    await toggleChecker(tab);
    expect(sent()).toEqual([
      ['checker/close', undefined],
      ['checker/open', 12],
    ]);
    expect(executeScript.mock.calls.map(([{ target, files }]) => [target, files])).toEqual([
      [{ tabId: 7, allFrames: true }, ['/content-scripts/survey.js']],
      [{ tabId: 7, frameIds: [0] }, ['/content-scripts/checker.js', '/content-scripts/panel.js']],
      [{ tabId: 7, frameIds: [12] }, ['/content-scripts/checker.js', '/content-scripts/panel.js']],
    ]);
  });

  it('opens nothing in a frame that went away after it was surveyed', async () => {
    executeScript.mockImplementation(async ({ target }) => {
      if (target.allFrames !== true) throw new Error('No frame with id 0 in tab with id 7.');
      return [{ frameId: 0, result: REPORT }];
    });
    await toggleChecker(tab);
    expect(sent()).toEqual([['checker/close', undefined]]);
  });

  it('opens it in the page itself to say that it is no report', async () => {
    frames([3, NOTHING], [0, NOTHING]);
    await toggleChecker(tab);
    expect(sent()).toContainEqual(['checker/open', 0]);
  });

  it('asks the detectors when no frame that it may reach is a report', async () => {
    frames([0, { ...NOTHING, closedFrames: ['http://xxgk.fuzhou.gov.cn/a.htm'] }]);
    sendMessage.mockImplementation(async (_tab, { type }) => type === 'detector/open');
    await toggleChecker(tab);
    expect(sent()).toEqual([
      ['checker/close', undefined],
      ['detector/open', undefined],
    ]);
    expect(createWindow).not.toHaveBeenCalled();
  });

  it('names the frames it may not reach', async () => {
    frames([0, { ...NOTHING, closedFrames: ['http://reports.example/a.htm'] }]);
    await toggleChecker(tab);
    expect(explained().get('why')).toBe('frame');
    expect(explained().getAll('frame')).toEqual(['http://reports.example/a.htm']);
    expect(setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '!' });
  });

  it('says that a PDF file cannot be read', async () => {
    frames([0, { ...NOTHING, pdf: true }]);
    await toggleChecker(tab);
    expect(explained().get('why')).toBe('pdf');
  });

  it('explains what the browser refused', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    await toggleChecker({ ...tab, url: 'chrome://settings/' });
    expect(explained().get('why')).toBe('browser-page');
  });

  it('tries again when the page has not yet heard of the access that the click gave', async () => {
    frames([0, REPORT]);
    executeScript.mockRejectedValueOnce(new Error('Extension manifest must request permission to access the host.'));
    await toggleChecker(tab);
    expect(sent()).toContainEqual(['checker/open', 0]);
    expect(createWindow).not.toHaveBeenCalled();
  });

  it('does not insist where no access was given', async () => {
    executeScript.mockRejectedValue(new Error('Extension manifest must request permission to access the host.'));
    await toggleChecker({ ...tab, url: undefined } as unknown as typeof tab);
    expect(surveys()).toBe(1);
    expect(explained().get('why')).toBe('file-access');
  });

  it('answers impatient clicks on a slow page once', async () => {
    frames([0, REPORT]);
    let answer = (_: unknown) => {};
    executeScript.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    const first = toggleChecker(tab);
    vi.advanceTimersByTime(2 * ONE_PRESS);
    await toggleChecker(tab);
    answer([{ frameId: 0, result: REPORT }]);
    await first;
    expect(surveys()).toBe(1);
    vi.advanceTimersByTime(ONE_PRESS);
    await toggleChecker(tab);
    expect(surveys()).toBe(2);
  });

  it('takes a double click for one, also where the first half has long been answered', async () => {
    frames([0, REPORT]);
    await toggleChecker(tab);
    vi.advanceTimersByTime(ONE_PRESS - 1);
    await toggleChecker(tab);
    expect(surveys()).toBe(1);
  });

  it('takes a shortcut held down for one press', async () => {
    frames([0, REPORT]);
    for (let repeat = 0; repeat < 30; repeat += 1) {
      await toggleChecker(tab);
      vi.advanceTimersByTime(40);
    }
    expect(surveys()).toBe(1);
  });

  it('takes clicks on two tabs for two', async () => {
    frames([0, REPORT]);
    await toggleChecker(tab);
    await toggleChecker({ ...tab, id: 8 });
    expect(surveys()).toBe(2);
  });
});
