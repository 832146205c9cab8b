import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ContractResult } from '../../../lib/export/files/json';
import { contractSchema } from '../../lib/export/files/contract-schema';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const CLEAN = 'tests/corpus/made-clean-2021-department/page.html';
const BROKEN = 'tests/corpus/real-2023-hongze-table-four-totals/page.html';
const GBK = 'tests/corpus/made-2023-one-cell-off-by-ten-gbk/page.html';
const LAST_YEAR = 'tests/e2e/pages/suqian-2023.html';
const THIS_YEAR = 'tests/e2e/pages/suqian-2024.html';
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

/** A result, its equations' figures with the page they were taken from where that is another one. */
const readResult = (line: unknown) => line as ContractResult;

describe('npm run check', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-check-'));
  const other = join(folder, 'other.html');
  beforeAll(() => writeFileSync(other, '<!doctype html><meta charset="utf-8"><title>通知</title><p>明日停水。</p>'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('never takes for checked what was not read, and says of a wrong declaration how the page was read', () => {
    const files = {
      'report.html': 'PK\u0003\u0004 word/document.xml',
      'empty.html': '',
      'gone.html': '<title>404 Not Found</title><h1>404 Not Found</h1>',
      'login.html': '<title>统一身份认证平台</title><form>用户登录<input type="password"></form>',
      'shell.html': '<div id="app"></div><script src="app.js"></script>',
      'garbled.html': `<meta charset="utf-8"><p>${'鏀垮簻淇℃伅 '.repeat(9)}</p>`,
      'wrong.html': `<meta charset="gbk"><title>通知</title><p>${'政府信息公开工作年度报告的编制。'.repeat(9)}</p>`,
    };
    const paths = Object.entries(files).map(([name, content]) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    });
    const run = check('--json', ...paths);
    const results = parseLines(run.stdout) as readonly { readonly error?: string; readonly kind?: string }[];
    expect(results.map(({ error, kind }) => error?.slice(0, 6) ?? kind)).toEqual([
      '这是 Wor',
      '文件是空的',
      '这是出错、拦',
      '这是登录页面',
      '页面没有文字',
      '页面文字是乱',
      'not-a-report',
    ]);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('wrong.html：页面声明的编码为 gbk，实际按 utf-8 读取。');
    expect(check('--json', join(folder, 'gone.html')).status).toBe(2);
    expect(check('--json', join(folder, 'wrong.html')).status).toBe(0);
  });

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

  describe('--previous', () => {
    /** 2024 with 119 in place of the 121 that was carried over. */
    const planted = join(folder, 'planted.html');
    beforeAll(() => {
      writeFileSync(planted, readFileSync(join(ROOT, THIS_YEAR), 'utf8').replace('<td>121</td>', '<td>119</td>'));
    });
    const CARRY = 'reconciliation/carry-over';

    it('holds every page against last year’s; a figure of last year says where it stands', () => {
      const { stdout, status } = check('--json', '--previous', LAST_YEAR, THIS_YEAR, planted, LAST_YEAR);
      const [same, off, itself] = parseLines(stdout).map(readResult);
      expect(status).toBe(1);
      expect(same?.findings).toEqual([]);
      expect(same?.passed.filter(({ rule }) => rule === CARRY)).toHaveLength(7);
      expect(same?.tally.passed).toBe(same?.passed.length);

      const failed = off?.findings.filter(({ rule }) => rule === CARRY);
      expect(failed).toMatchObject([{ outcome: 'failed', severity: 'error', subject: { column: 'total' } }]);
      expect(failed?.[0]?.message).toMatch(/宿迁市人民政府2024年度报告.*119.*2023年度报告.*121/);
      expect(failed?.[0]?.equation?.terms).toEqual([
        {
          sign: 1,
          cell: { table: 'requests', row: 'carried-forward', column: 'total', text: '121', value: 121 },
          source: { url: LAST_YEAR, year: 2023, agency: '宿迁市人民政府' },
        },
        { sign: -1, cell: { table: 'requests', row: 'carried-in', column: 'total', text: '119', value: 119 } },
      ]);
      expect(off?.tally.failed).toBe(off?.findings.length);

      expect(itself?.findings).toMatchObject([{ rule: CARRY, outcome: 'cantTell', reason: 'given-other-year' }]);
      expect(itself?.tally.cantTell).toBe(1);
    });

    it('prints for people what held across years, and the years of the figures where it does not', () => {
      const { stdout } = check('--previous', LAST_YEAR, planted);
      expect(stdout).toContain('= 2023年度 四、结转下年度 121');
      expect(stdout).toContain('与上年度核对 · 上年结转衔接：6 项通过');
    });

    it('says that last year’s page cannot be read, checks the others all the same, and leaves with 2', () => {
      const { stdout, stderr, status } = check('--json', '--previous', MISSING, THIS_YEAR);
      expect(status).toBe(2);
      expect(stderr).toMatch(/no-such-page\.html.*没有这个文件/);
      const [result, ...more] = parseLines(stdout).map(readResult);
      expect(more).toEqual([]);
      expect(result?.findings).toMatchObject([{ rule: CARRY, outcome: 'cantTell', reason: 'given-unread' }]);
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
