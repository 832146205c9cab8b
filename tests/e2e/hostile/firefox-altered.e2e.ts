import { describe, expect, it } from 'vitest';
import { pillText } from '@/lib/messages/pill-text';
import { REPORT, useFirefoxBench } from '../firefox/firefox-bench';
import type { WithRoot } from '../firefox/tab';
import { eventually, words } from '../panel';
import { ALTERATIONS, getRoot, moveAtPress } from './panel-alterations';

declare const browser: typeof import('wxt/browser').browser;

/** WebDriver's sign for that key. */
const ENTER = '\uE007';
const bench = useFirefoxBench();
const { check, stored } = bench;
const { states } = words.decisions;

/** Runs beside the page: what the panel says, all of it, without what is said of the page. */
function said(): string {
  const root = document.querySelector<WithRoot>('gouji-panel')?.openOrClosedShadowRoot;
  const all = root?.querySelector('.frame')?.cloneNode(true) as Element | undefined;
  all?.querySelector('.interference')?.remove();
  return all?.textContent ?? '';
}

/** Runs beside the page: where the reader reads the name of a decision first, and would press. */
function nameRead(): readonly [x: number, y: number] {
  const root = document.querySelector<WithRoot>('gouji-panel')?.openOrClosedShadowRoot;
  const named = [...(root?.querySelectorAll('.decision-bar button') ?? [])].find((button) =>
    /^\d?属实$/.test((button.textContent ?? '').trim()),
  );
  const { left = 0, top = 0, width = 0, height = 0 } = named?.getBoundingClientRect() ?? {};
  return [left + width / 2, top + height / 2];
}

const decisions = async () =>
  Object.values(await stored()).flatMap(
    (one) => (JSON.stringify(one) ?? '').match(/"state":"(confirmed|dismissed)"/g) ?? [],
  );
const told = () => bench.tab().count('gouji-panel >>> .interference', words.states.interference['was-altered']);

describe('a page in Firefox that alters the panel before the reader presses', () => {
  it.each(ALTERATIONS)('has nothing decided by it: %s', async (_, alter) => {
    await check();
    await bench.tab().find('gouji-panel >>> [data-finding] .decision-bar:not(:disabled)');
    const before = await bench.tab().inspect(said);
    expect(await bench.tab().evaluate(getRoot)).toBe(true);
    await bench.tab().evaluate(alter);
    await bench.tab().pressAt(...(await bench.tab().inspect(nameRead)));
    await eventually(told, 1);
    expect(await bench.tab().inspect(said)).toBe(before);
    expect(await decisions()).toEqual([]);
    // The next press is of what the reader reads.
    await bench.tab().click('gouji-panel >>> [data-finding] button', states.confirmed);
    await bench.tab().find('gouji-panel >>> .standing', states.confirmed);
    await eventually(told, 0);
    expect(await decisions()).not.toEqual([]);
  });

  it('has nothing decided by moving a button away from under the press, and is told of at the next', async () => {
    await check();
    await bench.tab().find('gouji-panel >>> [data-finding] .decision-bar:not(:disabled)');
    const before = await bench.tab().inspect(said);
    expect(await bench.tab().evaluate(getRoot)).toBe(true);
    const place = await bench.tab().inspect(nameRead);
    await bench.tab().evaluate(moveAtPress);
    await bench.tab().pressAt(...place);
    await bench.tab().click('gouji-panel >>> .card-title');
    await eventually(told, 1);
    expect(await bench.tab().inspect(said)).toBe(before);
    expect(await decisions()).toEqual([]);
  });

  it('cannot touch the rules of its style sheet', async () => {
    await check();
    expect(await bench.tab().evaluate(getRoot)).toBe(true);
    const refused = await bench.tab().evaluate(() => {
      const sheet = (Reflect.get(window, 'panelRoot') as ShadowRoot).querySelector('style')?.sheet;
      const ways = [() => sheet?.insertRule('.gist{color:#fff}'), () => sheet?.cssRules, () => sheet?.replaceSync('')];
      return ways.map((way) => {
        try {
          way();
          return 'done';
        } catch (error) {
          return (error as Error).name;
        }
      });
    });
    expect(refused).toEqual(['SecurityError', 'SecurityError', 'NotAllowedError']);
  });

  it('loses nothing of what is being written', async () => {
    await check();
    expect(await bench.tab().evaluate(getRoot)).toBe(true);
    await bench.tab().click('gouji-panel >>> .card-title');
    await bench.tab().press('n');
    await bench.tab().find('gouji-panel >>> .note-form input');
    for (const sign of ['附', '件', '缺']) await bench.tab().press(sign);
    await bench.tab().evaluate(() => {
      const root = Reflect.get(window, 'panelRoot') as ShadowRoot;
      const field = root.querySelector<HTMLInputElement>('.note-form input');
      if (field) field.value = '此处无误';
    });
    await bench.tab().press(ENTER);
    await eventually(told, 1);
    expect(await decisions()).toEqual([]);
    const written = () =>
      bench.tab().inspect(() => {
        const root = document.querySelector<WithRoot>('gouji-panel')?.openOrClosedShadowRoot;
        return root?.querySelector<HTMLInputElement>('.note-form input')?.value;
      });
    expect(await written()).toBe('附件缺');
    await bench.tab().click('gouji-panel >>> .note-form .give');
    await bench.tab().find('gouji-panel >>> .decided', '附件缺');
  });

  it('starts no check by what it makes of the small button, which says so', async () => {
    await bench.tab().evaluate(() => browser.storage.local.set({ 'setting:pill': true }));
    await bench.tab().visit(REPORT);
    await bench.tab().find('gouji-pill >>> button');
    const isReached = await bench.tab().evaluate(() => {
      const find = Reflect.get(window, 'find') as (text: string, ...how: boolean[]) => boolean;
      for (let at = 0; at < 50; at += 1) {
        find.call(window, '一键检查', true, false, true);
        const node = getSelection()?.anchorNode;
        if (!(node?.getRootNode() instanceof ShadowRoot)) continue;
        const button = node.parentElement?.closest('button') ?? (node as Element);
        for (const child of [...button.childNodes]) if (child.nodeType === 3) child.textContent = '下载附件';
        return true;
      }
      return false;
    });
    expect(isReached).toBe(true);
    await bench.tab().click('gouji-pill >>> button', '下载附件');
    await bench.tab().find('gouji-pill >>> button', pillText('zh-CN').altered);
    expect(await bench.tab().count('gouji-panel')).toBe(0);
    await bench.tab().click('gouji-pill >>> button', pillText('zh-CN').altered);
    await bench.checked();
    await bench.visitOwnPage();
    await bench.tab().evaluate(() => browser.storage.local.remove('setting:pill'));
  });
});
