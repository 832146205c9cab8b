import { describe, it } from 'vitest';
import { useFirefoxBench } from '../firefox/firefox-bench';
import type { WithRoot } from '../firefox/tab';
import { eventually, words } from '../panel';
import { OUT_OF_USE, SHRUGGED_OFF, TOLD } from './panel-attacks';

const bench = useFirefoxBench();

const { check } = bench;

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
    await bench.tab().evaluate(attack);
    await eventually(() => bench.tab().inspect(isUsable), true);
    await bench.tab().find('gouji-panel >>> .compared', words.verdict.broken(2));
    await bench.firefox().pressButton();
    await eventually(() => bench.tab().count('gouji-panel'), 0);
  });

  it.each(TOLD)('is told of at the next press when it %s', async (_, attack, told) => {
    await check();
    await bench.tab().evaluate(attack);
    await bench.firefox().pressButton();
    await bench.tab().find('gouji-panel >>> .interference', words.states.interference[told]);
    await eventually(() => bench.tab().inspect(isUsable), true);
    await bench.firefox().pressButton();
    await eventually(() => bench.tab().count('gouji-panel, gouji-marks, gouji-room'), 0);
  });

  it.each(OUT_OF_USE)('has the panel put away and is told of later when it %s', async (_, attack) => {
    await check();
    await bench.tab().evaluate(attack);
    await bench.firefox().pressButton();
    await eventually(() => bench.tab().count('gouji-panel'), 0);
    await bench.tab().evaluate(() => {
      document.documentElement.removeAttribute('inert');
      document.documentElement.removeAttribute('style');
    });
    await bench.firefox().pressButton();
    await bench.tab().find('gouji-panel >>> .interference', words.states.interference['thrown-out']);
    await eventually(() => bench.tab().inspect(isUsable), true);
  });

  it('is told of as long as its dialog keeps the panel from being used', async () => {
    await check();
    await bench.tab().evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.innerHTML = '<p>温馨提示</p><form method="dialog"><button>知道了</button></form>';
      document.body.append(dialog);
      dialog.showModal();
    });
    const told = () => bench.tab().count('gouji-panel >>> .interference', words.states.interference['behind-dialog']);
    await eventually(told, 1);
    await bench.tab().click('dialog button');
    await eventually(told, 0);
    await bench.tab().evaluate(() => document.querySelector('dialog')?.showModal());
    await eventually(told, 1);
    await bench.firefox().pressButton();
    await eventually(() => bench.tab().count('gouji-panel'), 0);
  });
});
