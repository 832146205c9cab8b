import { beforeAll, describe, expect, it } from 'vitest';
import { report, useFirefoxBench } from './firefox/firefox-bench';
import type { WithRoot } from './firefox/tab';
import { words } from './panel';
import { testPage } from './portal';

const bench = useFirefoxBench();
const { check } = bench;

beforeAll(() => {
  const broken = report.toString('utf8').replace(/<body[^>]*>/, (body) => `${body}${testPage('hostile-head')}`);
  bench.portal().serve('/hostile.htm', { body: broken });
});

/** Runs in the page: presses, types, sends and goes through the history in every way that a script has. */
function pressByScript(): number {
  const hosts = [...document.querySelectorAll<HTMLElement>('gouji-panel, gouji-pill, gouji-marks, gouji-room')];
  history.pushState(null, '', '/invented.htm');
  for (const host of hosts) {
    const targets = [host, ...(host.shadowRoot?.querySelectorAll<HTMLElement>('button, input, a') ?? [])];
    for (let y = 10; y < innerHeight; y += 30) {
      for (let x = innerWidth - 430; x < innerWidth; x += 30) {
        const caret = document.caretPositionFromPoint(x, y)?.offsetNode;
        if (caret != null && !document.contains(caret)) targets.push(caret as HTMLElement);
      }
    }
    for (const target of targets) {
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
      for (const key of ['Enter', ' ', '2', '3'])
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      target.click?.();
      target.focus?.();
    }
  }
  window.postMessage({ type: 'checker/open' }, '*');
  window.postMessage({ type: 'workbench/open', page: location.href }, '*');
  const runtime = (globalThis as { chrome?: { runtime?: { sendMessage?: (message: object) => void } } }).chrome
    ?.runtime;
  runtime?.sendMessage?.({ type: 'workbench/open', page: location.href });
  return hosts.filter(({ shadowRoot }) => shadowRoot !== null).length;
}

/** The lines of the ledger, in a visit to it. */
async function ledger(): Promise<readonly string[]> {
  await bench.tab().visit(`${bench.firefox().origin}/workbench.html`);
  await bench.tab().find('.ledger-lines .line');
  return bench.tab().texts('.ledger-lines .line');
}

/** Runs beside the page: what the panel says. */
function verdict(): string {
  const root = document.querySelector<WithRoot>('gouji-panel')?.openOrClosedShadowRoot;
  return [...(root?.querySelectorAll('.verdict, .compared') ?? [])].map(({ textContent }) => textContent).join('\n');
}

/** What a page does to the panel, and what the next press says of it. */
const TOLD: readonly (readonly [name: string, attack: () => void, told: keyof typeof words.states.interference])[] = [
  ['removed', () => void document.querySelector('gouji-panel')?.remove(), 'thrown-out'],
  [
    'put into another document',
    () => void document.implementation.createHTMLDocument().body.append(document.querySelector('gouji-panel') ?? ''),
    'thrown-out',
  ],
  ['made inert', () => void document.querySelector('gouji-panel')?.setAttribute('inert', ''), 'was-covered'],
];

describe('a page in Firefox that would drive the extension', () => {
  it('saves, decides, sets and opens nothing, and reaches into no root', async () => {
    await check();
    const before = await bench.tab().inspect(verdict);
    await bench.firefox().inNewTab(() => bench.tab().click('gouji-panel >>> .to-ledger'));
    await bench.tab().find('.side-head h2');
    await bench.firefox().closeOtherTabs();
    for (let round = 0; round < 3; round += 1) expect(await bench.tab().evaluate(pressByScript)).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await bench.tab().inspect(verdict)).toBe(before);
    expect(await bench.tab().count('gouji-panel >>> .interference')).toBe(0);
    expect(await ledger()).toHaveLength(1);
  });

  it('is checked all the same where it broke its built-ins', async () => {
    await check();
    const said = await bench.tab().inspect(verdict);
    expect(said).toContain(words.verdict.broken(2));
    await check('http://www.hongze.gov.cn/hostile.htm');
    expect(await bench.tab().inspect(() => document.documentElement.outerHTML.includes('data-broken'))).toBe(true);
    expect(await bench.tab().inspect(verdict)).toBe(said);
  });

  it.each(TOLD)('is told of at the next press when the panel was %s', async (_, attack, told) => {
    await check();
    await bench.tab().evaluate(attack);
    await bench.firefox().pressButton();
    await bench.tab().find('gouji-panel >>> .interference', words.states.interference[told]);
  });

  it('hears nothing of what the panel says by selecting it', async () => {
    await check();
    const wanted = words.verdict.broken(2);
    expect(await bench.tab().inspect(verdict)).toContain(wanted);
    const said = await bench.tab().evaluate(() => {
      document.execCommand('selectAll');
      const all = String(getSelection());
      getSelection()?.selectAllChildren(document.documentElement);
      return `${all}${getSelection()}`;
    });
    expect(said).not.toContain(wanted);
  });
});
