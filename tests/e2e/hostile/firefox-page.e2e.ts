import { describe, expect, it } from 'vitest';
import { ELSEWHERE, REPORT, report, useFirefoxBench } from '../firefox/firefox-bench';
import { eventually, words } from '../panel';
import { amongNamedControls } from './named-controls';

declare const browser: typeof import('wxt/browser').browser;

const KEY = `check:2023:${REPORT}`;

/** WebDriver's sign for that key. */
const ENTER = '\uE007';

const CONTROL = '\uE009';

const bench = useFirefoxBench();

const { check, checked, stored, visitOwnPage } = bench;

const savedAddresses = async (): Promise<readonly string[]> =>
  Object.keys(await stored()).filter((key) => key.startsWith('check:'));

describe('a page in Firefox that would have something saved', () => {
  it('gains nothing by answering a real press, key, drag or paste of the reader', async () => {
    await check();
    const before = await stored();
    await bench.tab().evaluate(() => {
      const host = () => document.querySelector<HTMLElement>('gouji-panel') as HTMLElement;
      const answer = (event: Event) => {
        if (!event.isTrusted) return;
        // Else nothing may be dropped.
        if (event.type === 'dragover') event.preventDefault();
        if (event.type === 'dragstart') (event as DragEvent).dataTransfer?.setData('text/plain', '属实');
        document.documentElement.dataset.answered = `${document.documentElement.dataset.answered ?? ''} ${event.type}`;
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
      for (const type of [
        'pointerdown',
        'pointerup',
        'click',
        'keydown',
        'keyup',
        'dragstart',
        'dragover',
        'drop',
        'copy',
        'paste',
      ])
        window.addEventListener(type, answer, true);
      Object.defineProperty(navigator, 'userActivation', { value: { isActive: true, hasBeenActive: true } });
      document.body.insertAdjacentHTML(
        'afterbegin',
        '<label for="pill" form="settings" draggable="true">x</label><input id="field" value="属实"><button accesskey="g" form="settings" autofocus>y</button>',
      );
      for (const [name, value] of [
        ['id', 'pill'],
        ['accesskey', 'g'],
        ['autofocus', ''],
      ] as const)
        host().setAttribute(name, value);
      host().tabIndex = 0;
    });
    await bench.tab().click('label');
    await bench.tab().click('button[accesskey]');
    await bench.tab().press(ENTER);
    await bench.tab().click('#field');
    for (const key of ['a', 'c', 'v']) await bench.tab().press(key, CONTROL);
    await bench.tab().drag('label', 'gouji-panel');
    // One of the reader's own in the panel: it does what it is for, and no more.
    await bench.tab().click('gouji-panel >>> .card-title');
    await bench.tab().evaluate(() => window.stop());
    await new Promise((resolve) => setTimeout(resolve, 500));
    const answered = await bench.tab().evaluate(() => document.documentElement.dataset.answered ?? '');
    for (const type of ['pointerdown', 'click', 'keydown', 'copy', 'paste', 'dragstart', 'dragover'])
      expect(answered).toContain(` ${type}`);
    expect(await bench.tab().count('gouji-panel')).toBe(1);
    expect(await bench.firefox().tabs()).toBe(1);
    expect(await stored()).toEqual(before);
  });

  it('has nobody to send a message to', async () => {
    await check();
    const before = await stored();
    const answered = await bench.tab().evaluate(async () => {
      type Send = (to: string, message: object) => unknown;
      type Global = Record<string, { runtime?: Record<string, Send> } | undefined>;
      const message = { type: 'workbench/open', page: 'http://a.example/', language: 'en' };
      const answers: string[] = [];
      for (const global of ['chrome', 'browser']) {
        for (const name of ['sendMessage', 'connect']) {
          const send = (globalThis as unknown as Global)[global]?.runtime?.[name];
          answers.push(send === undefined ? 'nobody' : 'somebody');
        }
      }
      for (const type of ['workbench/open', 'handbook/open', 'checker/open', 'checker/check', 'panel/decide']) {
        window.postMessage({ ...message, type }, '*');
        document.dispatchEvent(new CustomEvent(type, { detail: message, bubbles: true, composed: true }));
        document.querySelector('gouji-panel')?.dispatchEvent(new CustomEvent(type, { detail: message }));
        for (const name of ['gouji', '@wxt-dev/browser', type]) new BroadcastChannel(name).postMessage(message);
      }
      return answers;
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(answered).toEqual(['nobody', 'nobody', 'nobody', 'nobody']);
    expect(await bench.firefox().tabs()).toBe(1);
    expect(await stored()).toEqual(before);
  });

  it('cannot have the check filed under an address that it gives itself meanwhile', async () => {
    await bench.tab().visit(REPORT);
    await bench.tab().evaluate(() => {
      new MutationObserver(() => history.replaceState(null, '', `/invented-${Math.random()}.htm`)).observe(
        document.documentElement,
        { childList: true },
      );
    });
    await bench.firefox().pressButton();
    await checked();
    expect(await bench.tab().evaluate(() => location.pathname)).toContain('/invented-');
    expect(await savedAddresses()).toEqual([KEY]);
  });

  it('cannot file text of its own frame under the address of a base', async () => {
    const inFrame = report.toString('utf8').replace(/<head>/i, '<head><base href="http://www.fuzhou.gov.cn/a.htm">');
    bench.portal().serve('/framed.htm', {
      body: `<title>栏目</title><iframe style="width:1000px;height:4000px" srcdoc="${inFrame.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`,
    });
    const address = 'http://www.hongze.gov.cn/framed.htm';
    await bench.tab().visit(address);
    await bench.firefox().pressButton();
    await checked();
    expect(await savedAddresses()).toEqual([`check:2023:${address}`]);
  });

  it.each([0, 30, 100, 250, 600])('files nothing but itself when it leaves %d ms after the press', async (wait) => {
    await bench.tab().visit(`${REPORT}#${wait}`);
    await bench.tab().evaluate(() => {
      const ms = Number(location.hash.slice(1));
      new MutationObserver((_, watching) => {
        if (document.querySelector('gouji-panel') === null) return;
        watching.disconnect();
        setTimeout(() => location.assign('/elsewhere.htm'), ms);
      }).observe(document.documentElement, { childList: true });
    });
    await bench.firefox().pressButton();
    await eventually(() => bench.tab().inspect(() => document.URL), ELSEWHERE);
    // The next press is of the page that is there now.
    await bench.firefox().pressButton();
    await bench.tab().find('gouji-panel >>> aside', words.states.notReport);
    const all = Object.keys(await stored());
    expect(all.filter((key) => key.startsWith('check:') && key !== KEY)).toEqual([]);
    expect(all.filter((key) => key.startsWith('aside:'))).toEqual([]);
  });

  it('starts no check by the small button', async () => {
    await visitOwnPage();
    await bench.tab().evaluate(() => browser.storage.local.set({ 'setting:pill': true }));
    await bench.tab().visit(REPORT);
    await bench.tab().find('gouji-pill >>> button');
    await bench.tab().evaluate(() => {
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
    expect(await bench.tab().count('gouji-panel')).toBe(0);
    expect(await savedAddresses()).toEqual([]);
    // The same button under the reader's own hand.
    await bench.tab().click('gouji-pill >>> button');
    await checked();
    expect(await savedAddresses()).toEqual([KEY]);
    await visitOwnPage();
    await bench.tab().evaluate(() => browser.storage.local.remove('setting:pill'));
  });

  // Firefox gives a page the very nodes that its search has found, in closed roots, too: what the page takes
  // out of the root no door guards, and the handlers themselves refuse what is forged.
  it('saves and decides nothing through the root that its search hands over', async () => {
    await check();
    const before = await stored();
    await bench.tab().evaluate(async () => {
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

  it('hears that something is copied, and not what', async () => {
    await check();
    await bench.tab().evaluate(() => {
      document.documentElement.dataset.heard = '';
      const note = (event: Event) => {
        const data = event instanceof ClipboardEvent ? event.clipboardData?.getData('text/plain') : '';
        document.documentElement.dataset.heard += `${event.type} ${data}${getSelection()};`;
      };
      for (const type of ['copy', 'selectionchange', 'select', 'input', 'focusin', 'click'])
        window.addEventListener(type, note, true);
    });
    await bench.tab().click('gouji-panel >>> .card-title');
    const [gist = ''] = await bench.tab().texts('gouji-panel >>> .card .gist, .card .message');
    await bench.tab().click('gouji-panel >>> .card button', words.findings.copy);
    const heard = () => bench.tab().evaluate(() => document.documentElement.dataset.heard ?? '');
    await eventually(async () => (await heard()).includes('copy '), true);
    expect(await heard()).not.toMatch(new RegExp(`${gist.slice(0, 8)}|应为|[^\\p{ASCII}]`, 'u'));
  });

  it('changes nothing of what is found by controls called like what elements are asked for', async () => {
    const cards = async (address: string) => {
      await bench.tab().visit(address);
      await bench.firefox().pressButton();
      await checked();
      return bench.tab().texts('gouji-panel >>> .verdict, .card-title');
    };
    const plain = await cards(REPORT);
    expect(plain.length).toBeGreaterThan(1);
    for (const times of [1, 2]) {
      bench.portal().serve('/named.htm', { body: amongNamedControls(report.toString('utf8'), times) });
      expect(await cards(`http://www.hongze.gov.cn/named.htm?${times}`)).toEqual(plain);
    }
  });
});
