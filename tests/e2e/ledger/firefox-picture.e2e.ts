import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { WORDS } from '../../words';
import { useFirefoxBench } from '../firefox/firefox-bench';
import { eventually } from '../panel';

const { workbench: text } = WORDS['zh-CN'];
const bench = useFirefoxBench();

/** What a PNG begins with, and where its width stands in it. */
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const WIDTH_AT = 16;

it('in Firefox: a picture at a glance is saved as PNG and as SVG', async () => {
  await bench.check();
  await bench.tab().visit(`${bench.firefox().origin}/workbench.html`);
  await bench.tab().click('.view-switch button', text.problems.views.glance);
  await bench.tab().find('.of-problems .glance-picture rect');
  const { downloads } = bench.firefox();
  const files = () =>
    readdirSync(downloads)
      .map((name) => name.slice(name.lastIndexOf('.')))
      .sort();
  await bench.tab().click('.of-problems .save-picture button', 'PNG');
  await eventually(async () => files(), ['.png']);
  await bench.tab().find('.glance-view [role="status"]', text.glance.pictureSaved);
  const png = readFileSync(join(downloads, readdirSync(downloads)[0] ?? ''));
  expect([...png.subarray(0, SIGNATURE.length)]).toEqual(SIGNATURE);
  expect(png.readUInt32BE(WIDTH_AT)).toBe(1920);
  expect(png.length).toBeGreaterThan(5000);
  await bench.tab().click('.of-problems .save-picture button', 'SVG');
  await eventually(async () => files(), ['.png', '.svg']);
});
