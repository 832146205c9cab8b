import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { profileFolder } from '../extension';
import { type Firefox, startFirefox } from '../firefox/start-firefox';
import type { Tab, WithRoot } from '../firefox/tab';
import { eventually, words } from '../panel';
import { corpusPage, type Portal, startPortal } from '../portal';
import { OUT_OF_USE, SHRUGGED_OFF, TOLD } from './panel-attacks';

declare const browser: typeof import('wxt/browser').browser;

const REPORT = 'http://www.hongze.gov.cn/report.htm';
const ELSEWHERE = 'http://www.hongze.gov.cn/elsewhere.htm';
const KEY = `check:2023:${REPORT}`;
/** WebDriver's sign for that key. */
const ENTER = '\uE007';
const report = corpusPage('real-2023-hongze-table-four-totals');

let portal: Portal;
let firefox: Firefox;
let tab: Tab;
const profile = profileFolder();

beforeAll(async () => {
  portal = await startPortal();
  portal.serve('/report.htm', { body: report });
  portal.serve('/elsewhere.htm', { body: '<!doctype html><title>通知</title><p>今日无事。</p>' });
  firefox = await startFirefox(profile.path, portal.port);
  tab = firefox.tab;
  await visitOwnPage();
  await tab.evaluate(() => browser.storage.local.set({ 'setting:language': 'zh-CN' }));
});
afterAll(async () => {
  await firefox?.close();
  await portal?.close();
  profile.remove();
});
beforeEach(async () => {
  await visitOwnPage();
  await tab.evaluate(async () => {
    const kept = Object.keys(await browser.storage.local.get(null)).filter((key) => !key.startsWith('setting:'));
    await browser.storage.local.remove(kept);
  });
});
afterEach(async () => {
  await firefox.closeOtherTabs();
  expect(await firefox.takeErrors()).toEqual([]);
});

/** A page of the extension that writes nothing; waited for, as one that is left while it loads notes errors. */
async function visitOwnPage(): Promise<void> {
  await tab.visit(`${firefox.origin}/notice.html`);
  await tab.find('h1');
}

/** Waits for the result of a press, saved or told why not. */
async function checked(): Promise<void> {
  await tab.find('gouji-panel >>> .kept');
  await eventually(() => tab.count('gouji-panel >>> .kept', words.save.saving), 0);
}

async function check(): Promise<void> {
  await tab.visit(REPORT);
  await firefox.pressButton();
  await checked();
}

/** Everything that the extension has stored, asked in a tab of its own beside the page. */
async function stored(): Promise<Readonly<Record<string, unknown>>> {
  await firefox.openTab();
  await visitOwnPage();
  const all = await tab.evaluate(() => browser.storage.local.get(null));
  await firefox.closeOtherTabs();
  return all;
}

const savedAddresses = async (): Promise<readonly string[]> =>
  Object.keys(await stored()).filter((key) => key.startsWith('check:'));

/** Runs beside the page: whether a reader could read the panel and press in it. */
function isUsable(): boolean {
  const host = document.querySelector<WithRoot>('gouji-panel');
  const box = host?.openOrClosedShadowRoot?.querySelector('aside')?.getBoundingClientRect();
  if (box === undefined || box.width < 200 || box.height < 300) return false;
  const [x, y] = [box.left + box.width / 2, box.top + 60];
  return x > 0 && x < innerWidth && document.elementFromPoint(x, y) === host;
}

describe('a page in Firefox that attacks the panel', () => {
  it.each(SHRUGGED_OFF)('changes nothing by %s', async (_, attack) => {
    await check();
    await tab.evaluate(attack);
    await eventually(() => tab.inspect(isUsable), true);
    await tab.find('gouji-panel >>> .compared', words.verdict.broken(2));
    await firefox.pressButton();
    await eventually(() => tab.count('gouji-panel'), 0);
  });

  it.each(TOLD)('is told of at the next press when it %s', async (_, attack, told) => {
    await check();
    await tab.evaluate(attack);
    await firefox.pressButton();
    await tab.find('gouji-panel >>> .interference', words.states.interference[told]);
    await eventually(() => tab.inspect(isUsable), true);
    await firefox.pressButton();
    await eventually(() => tab.count('gouji-panel, gouji-marks, gouji-room'), 0);
  });

  it.each(OUT_OF_USE)('has the panel put away and is told of later when it %s', async (_, attack) => {
    await check();
    await tab.evaluate(attack);
    await firefox.pressButton();
    await eventually(() => tab.count('gouji-panel'), 0);
    await tab.evaluate(() => {
      document.documentElement.removeAttribute('inert');
      document.documentElement.removeAttribute('style');
    });
    await firefox.pressButton();
    await tab.find('gouji-panel >>> .interference', words.states.interference['thrown-out']);
    await eventually(() => tab.inspect(isUsable), true);
  });

  it('is told of as long as its dialog keeps the panel from being used', async () => {
    await check();
    await tab.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.innerHTML = '<p>温馨提示</p><form method="dialog"><button>知道了</button></form>';
      document.body.append(dialog);
      dialog.showModal();
    });
    const told = () => tab.count('gouji-panel >>> .interference', words.states.interference['behind-dialog']);
    await eventually(told, 1);
    await tab.click('dialog button');
    await eventually(told, 0);
    await tab.evaluate(() => document.querySelector('dialog')?.showModal());
    await eventually(told, 1);
    await firefox.pressButton();
    await eventually(() => tab.count('gouji-panel'), 0);
  });
});

describe('a page in Firefox that would have something saved', () => {
  it('gains nothing by answering a real press or key of the reader', async () => {
    await check();
    const before = await stored();
    await tab.evaluate(() => {
      const host = () => document.querySelector<HTMLElement>('gouji-panel') as HTMLElement;
      const answer = (event: Event) => {
        if (!event.isTrusted) return;
        document.documentElement.dataset.answered = String(Number(document.documentElement.dataset.answered ?? 0) + 1);
        for (const each of [host(), document.querySelector('label'), ...document.querySelectorAll('[accesskey]')])
          (each as HTMLElement | null)?.click();
        const { clientX = 0, clientY = 0 } = event as MouseEvent;
        const place = { bubbles: true, composed: true, cancelable: true, clientX, clientY };
        const inside = host().shadowRoot?.querySelectorAll('button, input, a') ?? [];
        for (const target of [host(), ...inside]) {
          for (const made of [
            new PointerEvent('click', place),
            new KeyboardEvent('keydown', { ...place, key: 'Enter', code: 'Enter' }),
            new KeyboardEvent('keydown', { ...place, key: '2', code: 'Digit2' }),
            new DragEvent('drop', { ...place, dataTransfer: new DataTransfer() }),
            new ClipboardEvent('paste', { ...place, clipboardData: new DataTransfer() }),
            new InputEvent('input', { ...place, data: 'x' }),
            new SubmitEvent('submit', place),
          ])
            target.dispatchEvent(made);
        }
      };
      for (const type of ['pointerdown', 'pointerup', 'click', 'keydown', 'keyup'])
        window.addEventListener(type, answer, true);
      Object.defineProperty(navigator, 'userActivation', { value: { isActive: true, hasBeenActive: true } });
      document.body.insertAdjacentHTML(
        'afterbegin',
        '<label for="pill" form="settings">x</label><button accesskey="g" form="settings" autofocus>y</button>',
      );
      for (const [name, value] of [
        ['id', 'pill'],
        ['accesskey', 'g'],
        ['autofocus', ''],
      ] as const)
        host().setAttribute(name, value);
      host().tabIndex = 0;
    });
    await tab.click('label');
    await tab.click('button[accesskey]');
    await tab.press(ENTER);
    // One of the reader's own in the panel: it does what it is for, and no more.
    await tab.click('gouji-panel >>> .card-title');
    await tab.evaluate(() => window.stop());
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await tab.evaluate(() => Number(document.documentElement.dataset.answered))).toBeGreaterThan(5);
    expect(await tab.count('gouji-panel')).toBe(1);
    expect(await firefox.tabs()).toBe(1);
    expect(await stored()).toEqual(before);
  });

  it('has nobody to send a message to', async () => {
    await check();
    const before = await stored();
    const answered = await tab.evaluate(async () => {
      type Send = (to: string, message: object) => unknown;
      type Global = Record<string, { runtime?: Record<string, Send> } | undefined>;
      const message = { type: 'workbench/open', page: 'http://a.example/' };
      const answers: string[] = [];
      for (const global of ['chrome', 'browser']) {
        for (const name of ['sendMessage', 'connect']) {
          const send = (globalThis as unknown as Global)[global]?.runtime?.[name];
          answers.push(send === undefined ? 'nobody' : 'somebody');
        }
      }
      for (const type of ['workbench/open', 'checker/open', 'checker/check', 'panel/decide']) {
        window.postMessage({ ...message, type }, '*');
        document.dispatchEvent(new CustomEvent(type, { detail: message, bubbles: true, composed: true }));
        document.querySelector('gouji-panel')?.dispatchEvent(new CustomEvent(type, { detail: message }));
        for (const name of ['gouji', '@wxt-dev/browser', type]) new BroadcastChannel(name).postMessage(message);
      }
      return answers;
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(answered).toEqual(['nobody', 'nobody', 'nobody', 'nobody']);
    expect(await firefox.tabs()).toBe(1);
    expect(await stored()).toEqual(before);
  });

  it('cannot have the check filed under an address that it gives itself meanwhile', async () => {
    await tab.visit(REPORT);
    await tab.evaluate(() => {
      new MutationObserver(() => history.replaceState(null, '', `/invented-${Math.random()}.htm`)).observe(
        document.documentElement,
        { childList: true },
      );
    });
    await firefox.pressButton();
    await checked();
    expect(await tab.evaluate(() => location.pathname)).toContain('/invented-');
    expect(await savedAddresses()).toEqual([KEY]);
  });

  it('cannot file text of its own frame under the address of a base', async () => {
    const inFrame = report.toString('utf8').replace(/<head>/i, '<head><base href="http://www.fuzhou.gov.cn/a.htm">');
    portal.serve('/framed.htm', {
      body: `<title>栏目</title><iframe style="width:1000px;height:4000px" srcdoc="${inFrame.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`,
    });
    const address = 'http://www.hongze.gov.cn/framed.htm';
    await tab.visit(address);
    await firefox.pressButton();
    await checked();
    expect(await savedAddresses()).toEqual([`check:2023:${address}`]);
  });

  it.each([0, 30, 100, 250, 600])('files nothing but itself when it leaves %d ms after the press', async (wait) => {
    await tab.visit(`${REPORT}#${wait}`);
    await tab.evaluate(() => {
      const ms = Number(location.hash.slice(1));
      new MutationObserver((_, watching) => {
        if (document.querySelector('gouji-panel') === null) return;
        watching.disconnect();
        setTimeout(() => location.assign('/elsewhere.htm'), ms);
      }).observe(document.documentElement, { childList: true });
    });
    await firefox.pressButton();
    await eventually(() => tab.inspect(() => document.URL), ELSEWHERE);
    // The next press is of the page that is there now.
    await firefox.pressButton();
    await tab.find('gouji-panel >>> aside', words.states.notReport);
    const all = Object.keys(await stored());
    expect(all.filter((key) => key.startsWith('check:') && key !== KEY)).toEqual([]);
    expect(all.filter((key) => key.startsWith('aside:'))).toEqual([]);
  });

  it('starts no check by the small button', async () => {
    await visitOwnPage();
    await tab.evaluate(() => browser.storage.local.set({ 'setting:pill': true }));
    await tab.visit(REPORT);
    await tab.find('gouji-pill >>> button');
    await tab.evaluate(() => {
      const host = document.querySelector<HTMLElement>('gouji-pill') as HTMLElement;
      for (let y = 10; y < innerHeight; y += 20) {
        for (let x = innerWidth - 300; x < innerWidth; x += 20) {
          const place = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y };
          const caret = document.caretPositionFromPoint(x, y)?.offsetNode;
          const inside = host.shadowRoot?.querySelectorAll('button') ?? [];
          for (const target of caret != null && !document.contains(caret) ? [host, caret] : [host, ...inside]) {
            for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
              target.dispatchEvent(new MouseEvent(type, place));
          }
        }
      }
      host.focus();
      host.click();
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await tab.count('gouji-panel')).toBe(0);
    expect(await savedAddresses()).toEqual([]);
    // The same button under the reader's own hand.
    await tab.click('gouji-pill >>> button');
    await checked();
    expect(await savedAddresses()).toEqual([KEY]);
    await visitOwnPage();
    await tab.evaluate(() => browser.storage.local.remove('setting:pill'));
  });

  // Firefox gives a page the very nodes that its search has found, in closed roots, too: what the page takes
  // out of the root no door guards, and the handlers themselves refuse what is forged.
  it('saves and decides nothing through the root that its search hands over', async () => {
    await check();
    const before = await stored();
    await tab.evaluate(async () => {
      const find = Reflect.get(window, 'find') as (text: string, ...how: boolean[]) => boolean;
      let root: Node | undefined;
      for (let at = 0; at < 200 && !(root instanceof ShadowRoot); at += 1) {
        find.call(window, '核查', true, false, true);
        root = getSelection()?.anchorNode?.getRootNode();
      }
      if (!(root instanceof ShadowRoot)) return;
      const own = root.querySelectorAll<HTMLElement>('[aria-keyshortcuts="2"], .bar button');
      history.pushState(null, '', '/invented.htm');
      for (const button of [...own].slice(0, 5).reverse()) {
        document.body.append(button);
        button.click();
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await stored()).toEqual(before);
  });
});
