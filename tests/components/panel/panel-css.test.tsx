import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDERS = ['components/shared/styles', 'components/panel/styles'];
const BENCH = 'components/workbench/styles';
const SHEETS = FOLDERS.flatMap((folder) =>
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const),
);

/** CSS that Chromium 102 does not know, or that follows the host page. */
const BARRED = [
  /:has\(/,
  /@container/,
  /color-mix\(/,
  /\d(?:rem|cqw|dvh|lh)\b/,
  /:popover-open/,
  /!important/,
  /url\(/,
];

/** Every selector of a sheet, comments and at-rules taken out. */
function selectors(css: string): readonly string[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@keyframes [^{]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  return [...plain.matchAll(/([^{}]+)\{/g)]
    .map(([, selector]) => (selector ?? '').trim())
    .filter((selector) => !selector.startsWith('@'))
    .flatMap((selector) => selector.split(/,(?![^(]*\))/))
    .map((selector) => selector.trim());
}

describe('the stylesheet', () => {
  it.each(SHEETS)('%s uses nothing that the oldest browser lacks or that the page decides', (_, css) => {
    expect(BARRED.filter((barred) => barred.test(css))).toEqual([]);
    expect(css).not.toMatch(/&/);
  });

  it.each(SHEETS)('%s styles nothing outside the panel', (_, css) => {
    expect(selectors(css).filter((selector) => !/^\.gouji\b/.test(selector))).toEqual([]);
  });

  it('is put together from all its parts', () => {
    const [shared, own] = ['components/shared/shared.css', 'components/panel/panel.css'].map((file) =>
      readFileSync(file, 'utf8'),
    );
    expect(own).toContain('@import "../shared/shared.css";');
    const whole = `${shared}${own}`;
    expect([...whole.matchAll(/styles\/([a-z]+\.css)/g)].map(([, name]) => name).sort()).toEqual(
      SHEETS.map(([name]) => name).sort(),
    );
  });

  it('moves nothing where motion is to be reduced: all that changes slowly takes its time from one place', () => {
    const workbench = readdirSync(BENCH).map((name) => [name, readFileSync(join(BENCH, name), 'utf8')] as const);
    const slow = [...SHEETS, ...workbench].flatMap(([name, css]) =>
      [...css.matchAll(/transition(?:-duration)?:([^;]+);/g)].flatMap(([, value = '']) =>
        value.split(',').map((each) => `${name}: ${each.trim()}`),
      ),
    );
    expect(slow.length).toBeGreaterThan(5);
    expect(slow.filter((each) => !/: [a-z-]+ var\(--quick\)$/.test(each))).toEqual([]);
    const modes = SHEETS.find(([name, css]) => name === 'modes.css' && css.includes('--quick'))?.[1] ?? '';
    expect(modes).toMatch(/prefers-reduced-motion: reduce\) \{\s*\.gouji \{\s*--quick: 0s;/);
  });

  it('has both colour schemes with the same names', () => {
    const root = SHEETS.find(([name]) => name === 'root.css')?.[1] ?? '';
    const [light = '', dark = ''] = root.split('prefers-color-scheme: dark');
    const names = (css: string) => [...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name);
    expect(names(dark)).toEqual(names(light));
  });
});
