import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { engineEntry } from '@/scripts/bench/against/engine-entry';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gouji-entry-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const put = (...files: string[]) => {
  for (const file of files) {
    mkdirSync(dirname(join(root, 'lib', file)), { recursive: true });
    writeFileSync(join(root, 'lib', file), '');
  }
};

it('finds the modules wherever a state of the project has them', () => {
  put('check-page.ts', 'report/reading/detect.ts', 'page/sight/rendered-sight.ts');
  const entry = engineEntry(root, 'now');
  expect(entry).toContain(JSON.stringify(join(root, 'lib', 'report', 'reading', 'detect.ts')));
  expect(entry).toContain(JSON.stringify(join(root, 'lib', 'page', 'sight', 'rendered-sight.ts')));
  expect(entry).toContain('sight: renderedSight(window)');
});

it('does without what an older state does not have', () => {
  put('check-page.ts', 'report/detect.ts');
  expect(engineEntry(root, 'before')).not.toContain('Sight');
});

it('says so where there is no engine', () => {
  put('check-page.ts');
  expect(() => engineEntry(root, 'before')).toThrow(/No engine/);
});
