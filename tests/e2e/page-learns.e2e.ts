import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { ownAddress } from './extension';
import { emptyStore, eventually, openPanel, useBrowser, words } from './panel';

/** What a page writes down: its scripts have broken what they could before anything of ours was there. */
interface Noted extends Window {
  readonly noted: string[];
  readonly seen: Set<unknown>;
}

let page: Page;

const bench = useBrowser({ '/report.htm': 'real-2023-hongze-table-four-totals' });
afterEach(async () => {
  await page?.close();
  await emptyStore(bench.browser());
});

/** Runs in the page before all else: writes down every use of what a page can put something of its own in place of. */
function listen(): void {
  const noted: string[] = [];
  const seen = new Set<unknown>();
  Object.assign(window, { noted, seen });
  const spy = (owner: object, name: string) => {
    const own = Reflect.get(owner, name) as (...given: unknown[]) => unknown;
    Object.defineProperty(owner, name, {
      configurable: true,
      writable: true,
      value(this: unknown, ...given: unknown[]) {
        if (String(Reflect.get(Object(this), 'localName') ?? '').startsWith('gouji') || /gouji/i.test(String(given[0])))
          noted.push(`call of ${name}`);
        const result = own.apply(this, given);
        if (result instanceof ShadowRoot) seen.add(result);
        return result;
      },
    });
  };
  for (const name of ['attachShadow', 'setAttribute', 'append', 'remove', 'getBoundingClientRect', 'querySelector'])
    spy(Element.prototype, name);
  for (const name of ['createElement', 'elementFromPoint', 'querySelector', 'execCommand'])
    spy(Document.prototype, name);
  for (const name of ['addEventListener', 'dispatchEvent']) spy(EventTarget.prototype, name);
  for (const name of ['postMessage', 'getComputedStyle', 'matchMedia']) spy(window, name);
  spy(Storage.prototype, 'setItem');
  for (const type of [
    'message',
    'error',
    'unhandledrejection',
    'storage',
    'securitypolicyviolation',
    'hashchange',
    'popstate',
  ])
    window.addEventListener(type, () => noted.push(`event ${type}`));
}

async function visit(address: string): Promise<Page> {
  page = await bench.browser().context.newPage();
  await page.addInitScript(listen);
  await page.goto(ownAddress(address));
  return page;
}

/** What the page's own scripts find. */
function look(): Record<string, unknown> {
  const w = window as unknown as Noted;
  const hosts = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('gouji'));
  return {
    globals: Object.getOwnPropertyNames(window).sort().join(' '),
    noted: [...w.noted],
    roots: w.seen.size,
    hosts: hosts.map(({ localName, parentElement, shadowRoot, attributes }) => [
      localName,
      parentElement === document.documentElement,
      shadowRoot,
      attributes.length,
    ]),
    text: hosts.map(({ textContent }) => textContent),
    others: [...document.querySelectorAll('*')].filter(
      (each) => !hosts.includes(each) && !hosts.some((host) => host.contains(each)),
    ).length,
    storage: [localStorage.length, sessionStorage.length, document.cookie],
    loaded: performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => !name.startsWith('http')),
    marks: performance.getEntriesByType('mark').length + performance.getEntriesByType('measure').length,
    sheets: [...document.styleSheets].filter(({ ownerNode }) => hosts.some((host) => host.contains(ownerNode))).length,
    adopted: document.adoptedStyleSheets.length,
    frames: window.length,
    state: JSON.stringify(history.state),
  };
}

describe('what a page learns of a check', () => {
  it('is that three elements stand in it, and how wide the panel is', async () => {
    await visit('http://www.portal.example/report.htm');
    const before = await page.evaluate(look);
    await openPanel(bench.browser(), page);
    expect(await page.evaluate(look)).toEqual({
      ...before,
      hosts: expect.arrayContaining([
        ['gouji-panel', true, null, 0],
        ['gouji-marks', true, null, 0],
        ['gouji-room', true, null, 0],
      ]),
      text: expect.arrayContaining([
        '',
        '',
        '@media screen{:root:root:root{margin-right:420px!important;scroll-padding-right:420px!important}}',
      ]),
      sheets: 1,
    });
    await bench.browser().click(page);
    await page.locator('gouji-panel').waitFor({ state: 'detached' });
    expect(await page.evaluate(look)).toEqual(before);
  });

  it('is nothing of the words: not by looking for them, selecting, copying or by where the caret is', async () => {
    const panel = await openPanel(bench.browser(), await visit('http://www.portal.example/report.htm'));
    await page.evaluate(() => {
      const w = window as unknown as Noted;
      w.noted.length = 0;
      const note = (event: Event) => {
        const data = event instanceof ClipboardEvent ? event.clipboardData?.getData('text/plain') : '';
        w.noted.push(`${data}${getSelection()}`);
      };
      for (const type of [
        'copy',
        'beforecopy',
        'selectionchange',
        'select',
        'selectstart',
        'input',
        'focusin',
        'click',
      ])
        window.addEventListener(type, note, true);
    });
    const card = panel.locator('.card').first();
    await card.locator('.card-title').click();
    await card.getByRole('button', { name: words.findings.copy }).click();
    const heard = await page.evaluate(() => [...new Set((window as unknown as Noted).noted)].filter(Boolean));
    // That something was copied, and not what.
    expect(heard).toEqual(['-']);
    const sentence = words.verdict.broken(2);
    expect(await panel.locator('.compared').textContent()).toContain(sentence);
    const found = await page.evaluate((wanted) => {
      const own = getSelection() as Selection;
      const find = Reflect.get(window, 'find') as (text: string) => boolean;
      const host = document.querySelector('gouji-panel') as Element;
      const ways: Record<string, () => void> = {
        'window.find': () => void find.call(window, wanted),
        'selectAll with the focus in the panel': () => void document.execCommand('selectAll'),
        'selectAll with the focus in the page': () => {
          (document.activeElement as HTMLElement).blur();
          document.execCommand('selectAll');
        },
        'all children of the host': () => own.selectAllChildren(host),
        'all children of the document': () => own.selectAllChildren(document.documentElement),
        'a range around the host': () =>
          own.setBaseAndExtent(document.body, 0, document.documentElement, document.documentElement.childNodes.length),
        'to the end of the document': () => {
          own.collapse(document.body, 0);
          own.modify('extend', 'forward', 'documentboundary');
        },
      };
      const told: string[] = [];
      for (const [name, way] of Object.entries(ways)) {
        way();
        if (String(own).includes(wanted)) told.push(name);
        own.removeAllRanges();
      }
      return told;
    }, sentence);
    expect(found).toEqual([]);
  });

  it('is what the reader selects in the panel, as of any text in the window', async () => {
    const panel = await openPanel(bench.browser(), await visit('http://www.portal.example/report.htm'));
    const box = await panel.locator('.verdict').boundingBox();
    await page.mouse.move((box?.x ?? 0) + 1, (box?.y ?? 0) + 8);
    await page.mouse.down();
    await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) - 1, (box?.y ?? 0) + (box?.height ?? 0) - 2, { steps: 8 });
    await page.mouse.up();
    await eventually(() => page.evaluate(() => String(getSelection()).length > 0), true);
  });
});
