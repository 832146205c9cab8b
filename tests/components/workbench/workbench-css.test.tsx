import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LINE_HEIGHT } from '@/components/workbench/list/window-of';

const FOLDER = 'components/workbench/styles';
const SHEETS = readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')] as const);

/** CSS that Chromium 102 does not know. */
const BARRED = [/:has\(/, /@container/, /color-mix\(/, /\d(?:cqw|dvh|lh)\b/, /:popover-open/, /url\(/, /&/];

describe('the stylesheet of the workbench', () => {
  it.each(SHEETS)('%s uses nothing that the oldest browser lacks', (_, css) => {
    expect(BARRED.filter((barred) => barred.test(css))).toEqual([]);
  });

  it('is put together from all its parts', () => {
    const whole = readFileSync('components/workbench/workbench.css', 'utf8');
    expect([...whole.matchAll(/styles\/([a-z]+\.css)/g)].map(([, name]) => name).sort()).toEqual(
      SHEETS.map(([name]) => name).sort(),
    );
  });

  it('takes of the others what is shared, and nothing of the panel', () => {
    const page = readFileSync('entrypoints/workbench/style.css', 'utf8');
    expect([...page.matchAll(/@import "([^"]+)"/g)].map(([, from]) => from)).toEqual([
      '../../components/shared/shared.css',
      '../../components/workbench/workbench.css',
    ]);
  });

  it('has lines of the height that the window counts with', () => {
    const table = SHEETS.find(([name]) => name === 'table.css')?.[1] ?? '';
    const line = /\.ledger-lines \.line \{[^}]*height: (\d+)px/.exec(table)?.[1];
    expect(Number(line)).toBe(LINE_HEIGHT);
  });

  it('has both colour schemes with the same names', () => {
    const chart = SHEETS.find(([name]) => name === 'chart.css')?.[1] ?? '';
    const own = (css: string) => [...css.matchAll(/(--chart-\d):/g)].map(([, name]) => name);
    const [light = '', dark = ''] = chart.split('prefers-color-scheme: dark');
    expect(own(dark)).toEqual(own(light));
    expect(own(dark).length).toBeGreaterThan(0);
  });
});
