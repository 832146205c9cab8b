import { describe, expect, it } from 'vitest';
import { ELSEWHERE, REPORT, useFirefoxBench } from '../firefox/firefox-bench';
import type { WithRoot } from '../firefox/tab';
import { eventually, words } from '../panel';

const ENTER = '\uE007';
const bench = useFirefoxBench(true);

describe('a page in Firefox that asks to stay, over and over', () => {
  it('loses nothing that is being written, and keeps nobody from deciding', async () => {
    await bench.check();
    await bench.tab().click('gouji-panel >>> .card-title');
    await bench.tab().press('n');
    await bench.tab().find('gouji-panel >>> .note-form input');
    for (const sign of ['附', '件']) await bench.tab().press(sign);
    await bench.tab().evaluate(() => {
      document.body.dataset.asked = '0';
      addEventListener('beforeunload', (event) => {
        document.body.dataset.asked = String(Number(document.body.dataset.asked) + 1);
        event.preventDefault();
      });
      setInterval(() => location.assign('/elsewhere.htm'), 500);
    });
    const asked = () => bench.tab().inspect(() => Number(document.body.dataset.asked));
    await eventually(async () => (await asked()) > 2, true);
    await bench.tab().press('缺');
    const written = () =>
      bench.tab().inspect(() => {
        const root = document.querySelector<WithRoot>('gouji-panel')?.openOrClosedShadowRoot;
        return root?.querySelector<HTMLInputElement>('.note-form input')?.value;
      });
    await eventually(written, '附件缺');
    await bench.tab().press(ENTER);
    await bench.tab().find('gouji-panel >>> .decided', '附件缺');
    await bench.tab().press('2');
    await bench.tab().find('gouji-panel >>> [aria-pressed="true"]', words.decisions.states.confirmed);
    expect(await bench.tab().evaluate(() => location.href)).toBe(REPORT);
    expect(JSON.stringify(await bench.stored())).toContain('附件缺');
    expect(Object.keys(await bench.stored()).filter((key) => key.includes(ELSEWHERE))).toEqual([]);
  });
});
