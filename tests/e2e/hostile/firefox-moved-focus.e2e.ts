import { describe, expect, it } from 'vitest';
import { pillText } from '@/lib/messages/pill-text';
import { REPORT, useFirefoxBench } from '../firefox/firefox-bench';
import { eventually, words } from '../panel';
import { getRoot } from './panel-alterations';

declare const browser: typeof import('wxt/browser').browser;

const ENTER = '\uE007';
const TAB = '\uE004';
const TOLD = words.states.interference['focus-unsure'];
const { states } = words.decisions;
const bench = useFirefoxBench();

const decisions = async () =>
  JSON.stringify(await bench.stored()).match(/"state":"(confirmed|dismissed)"|"note":/g) ?? [];
const told = () => bench.tab().count('gouji-panel >>> .interference', TOLD);

/** The reader writes in a field of the page, which has the root of the panel. */
async function writeInPage(): Promise<void> {
  await bench.check();
  await bench.tab().find('gouji-panel >>> [data-finding] .decision-bar:not(:disabled)');
  expect(await bench.tab().evaluate(getRoot)).toBe(true);
  await bench.tab().evaluate(() => {
    const field = document.createElement('input');
    field.id = 'own';
    field.style.cssText = 'position:fixed;top:0;left:0;z-index:9';
    document.body.append(field);
  });
  await bench.tab().click('#own');
}

/** Run in the page. */
const MOVES: readonly (readonly [name: string, move: () => void])[] = [
  [
    'to a title',
    () => (Reflect.get(window, 'panelRoot') as ShadowRoot).querySelector<HTMLElement>('.card-title')?.focus(),
  ],
  [
    'to a button that decides',
    () =>
      (Reflect.get(window, 'panelRoot') as ShadowRoot)
        .querySelector<HTMLElement>('.decision-bar button + button')
        ?.focus(),
  ],
  [
    'to a title, with every event of the focus kept from us',
    () => {
      for (const type of ['focus', 'blur', 'focusin', 'focusout'])
        window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
      (Reflect.get(window, 'panelRoot') as ShadowRoot).querySelector<HTMLElement>('.card-title')?.focus();
    },
  ],
  [
    'over and over, out of its own field',
    () => {
      const title = () => (Reflect.get(window, 'panelRoot') as ShadowRoot).querySelector<HTMLElement>('.card-title');
      document.querySelector('#own')?.addEventListener('focus', () => title()?.focus());
      title()?.focus();
    },
  ],
];

describe('a page in Firefox that moves the focus into the panel', () => {
  it.each(MOVES)('while the reader writes has nothing decided by a key: %s', async (_, move) => {
    await writeInPage();
    await bench.tab().evaluate(move);
    for (const key of ['2', 'n', ENTER, ' ']) await bench.tab().press(key);
    await eventually(told, 1);
    expect(await bench.tab().count('gouji-panel >>> .note-form')).toBe(0);
    expect(await decisions()).toEqual([]);
    // A press shows that it is the reader.
    await bench.tab().click('gouji-panel >>> .gist');
    await bench.tab().press('2');
    await bench.tab().find('gouji-panel >>> .standing', states.confirmed);
    await eventually(told, 0);
    expect(await decisions()).not.toEqual([]);
  });

  it('has nothing written into a note, and none saved', async () => {
    await writeInPage();
    await bench.tab().click('gouji-panel >>> .card-title');
    await bench.tab().press('n');
    await bench.tab().find('gouji-panel >>> .note-form input');
    await bench.tab().click('#own');
    await bench
      .tab()
      .evaluate(() =>
        (Reflect.get(window, 'panelRoot') as ShadowRoot).querySelector<HTMLElement>('.note-form input')?.focus(),
      );
    for (const key of ['密', '码', ENTER]) await bench.tab().press(key);
    await eventually(told, 1);
    const written = await bench
      .tab()
      .evaluate(
        () =>
          (Reflect.get(window, 'panelRoot') as ShadowRoot).querySelector<HTMLInputElement>('.note-form input')?.value,
      );
    expect(written).toBe('');
    expect(await decisions()).toEqual([]);
  });

  it('does not send the note that the reader is still writing', async () => {
    await writeInPage();
    await bench.tab().click('gouji-panel >>> .card-title');
    await bench.tab().press('n');
    await bench.tab().find('gouji-panel >>> .note-form input');
    for (const key of ['不', '是']) await bench.tab().press(key);
    await bench.tab().evaluate(() => {
      (Reflect.get(window, 'panelRoot') as ShadowRoot).querySelector<HTMLFormElement>('.note-form')?.requestSubmit();
    });
    for (const key of ['我', '的']) await bench.tab().press(key);
    expect(await decisions()).toEqual([]);
    await bench.tab().press(ENTER);
    await bench.tab().find('gouji-panel >>> .decided', '不是我的');
  });

  it('gives way to a reader who goes through the panel by Tab', async () => {
    await writeInPage();
    await bench
      .tab()
      .evaluate(() =>
        (Reflect.get(window, 'panelRoot') as ShadowRoot).querySelector<HTMLElement>('.card-title')?.focus(),
      );
    await bench.tab().press(TAB);
    await bench.tab().press('2');
    await eventually(told, 1);
    expect(await decisions()).toEqual([]);
    await bench.tab().press(TAB);
    await bench.tab().press(TAB);
    await bench.tab().press('2');
    await bench.tab().find('gouji-panel >>> .standing', states.confirmed);
    expect(await decisions()).not.toEqual([]);
  });

  it('starts no check by the small button, which says so', async () => {
    await bench.tab().evaluate(() => browser.storage.local.set({ 'setting:pill': true }));
    await bench.tab().visit(REPORT);
    await bench.tab().find('gouji-pill >>> button');
    const isMoved = await bench.tab().evaluate(() => {
      const find = Reflect.get(window, 'find') as (text: string, ...how: boolean[]) => boolean;
      for (let at = 0; at < 50; at += 1) {
        find.call(window, '一键检查', true, false, true);
        const root = getSelection()?.anchorNode?.getRootNode();
        if (!(root instanceof ShadowRoot)) continue;
        root.querySelector<HTMLElement>('.pill-check')?.focus();
        return true;
      }
      return false;
    });
    expect(isMoved).toBe(true);
    await bench.tab().press(ENTER);
    await bench.tab().find('gouji-pill >>> button', pillText('zh-CN').unsure);
    expect(await bench.tab().count('gouji-panel')).toBe(0);
    await bench.tab().press(TAB);
    await bench.tab().press(TAB, '\uE008');
    await bench.tab().press(ENTER);
    await bench.checked();
    await bench.visitOwnPage();
    await bench.tab().evaluate(() => browser.storage.local.remove('setting:pill'));
  });
});
