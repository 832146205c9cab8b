// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contractSchema } from '../lib/export/contract-schema';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CLEAN = 'tests/corpus/made-clean-2021-department/page.html';
const BROKEN = 'tests/corpus/real-2023-hongze-table-four-totals/page.html';
const GBK = 'tests/corpus/made-2023-one-cell-off-by-ten-gbk/page.html';
const MISSING = 'tests/corpus/no-such-page.html';

function check(...args: readonly string[]) {
  return spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/check.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: undefined },
  });
}

const parseLines = (output: string): unknown[] =>
  output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('npm run check', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-check-'));
  const other = join(folder, 'other.html');
  beforeAll(() => writeFileSync(other, '<!doctype html><meta charset="utf-8"><title>通知</title><p>明日停水。</p>'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  describe('--json on many pages', () => {
    let run: ReturnType<typeof check>;
    let results: unknown[];
    beforeAll(() => {
      run = check('--json', CLEAN, MISSING, BROKEN, GBK, other, folder);
      results = parseLines(run.stdout);
    }, 60_000);

    it('prints one line a page, in the order of the paths, under the names that were given', () => {
      const sources = results.map((result) => (result as { source: string }).source);
      expect(sources).toEqual([CLEAN, MISSING, BROKEN, GBK, other, folder]);
    });

    it('says of a page that cannot be read what is wrong with it, and no more', () => {
      expect(results[1]).toEqual({ source: MISSING, error: '没有这个文件' });
      expect(results[5]).toEqual({ source: folder, error: '这是文件夹，不是文件' });
      expect(run.status).toBe(2);
    });

    it('keeps to the documented shape', () => {
      for (const index of [0, 2, 3, 4]) expect(contractSchema.parse(results[index])).toEqual(results[index]);
    });

    it('finds what is wrong, with its figures', () => {
      const { findings, report } = contractSchema.parse(results[2]);
      const totals = findings.filter(({ rule }) => rule === 'reconciliation/review-litigation-total');
      expect(totals.map(({ equation }) => [equation?.computed, equation?.reported])).toEqual([
        [11, 0],
        [5, 0],
      ]);
      expect(report.year).toBe(2023);
    });

    it('reads a page in GBK', () => {
      const { kind, report } = contractSchema.parse(results[3]);
      expect(kind).toBe('annual-report');
      expect(report.title).toContain('政府信息公开工作年度报告');
    });

    it('says that another page is no report', () => {
      expect(results[4]).toMatchObject({ kind: 'not-a-report', format: null, findings: [] });
    });
  });

  it('leaves with 0 for a page in order and 1 for one with errors', () => {
    expect(check('--json', CLEAN).status).toBe(0);
    expect(check('--json', CLEAN, BROKEN).status).toBe(1);
  });

  it('prints for people: the verdict, each sentence, both sides of an equation, what was compared; no colour into a pipe', () => {
    const { stdout, status } = check(BROKEN);
    expect(status).toBe(1);
    expect(stdout).toContain(BROKEN);
    expect(stdout).toMatch(/错误 \d/);
    expect(stdout).toMatch(/合计 11 =/);
    expect(stdout).toContain('表三每行：六类申请人之和＝总计');
    expect(stdout).not.toContain('\u001b[');
  });

  it('speaks English when asked', () => {
    expect(check('--lang', 'en', BROKEN).stdout).toMatch(/Error/);
  });

  it('refuses wrong arguments with a sentence and the usage', () => {
    const { stdout, stderr, status } = check('--jsno', CLEAN);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/--jsno[\s\S]*用法/);
  });
});
