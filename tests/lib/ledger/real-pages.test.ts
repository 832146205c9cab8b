import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { checkPage } from '@/lib/check-page';
import { gatherFaults } from '@/lib/judge/faults';
import { checkAgainstPrevious } from '@/lib/ledger/across/history';
import { findPrevious } from '@/lib/ledger/bodies/previous-report';
import { readComparableText } from '@/lib/ledger/copies/comparable-text';
import { findCopies, prepareEntries } from '@/lib/ledger/copies/copied-text';
import { findShared } from '@/lib/ledger/copies/likeness';
import type { LedgerEntry } from '@/lib/ledger/record/entry';
import { reviewOf } from '@/lib/ledger/review/review-of';

const CORPUS = fileURLToPath(new URL('../../corpus/', import.meta.url));
const SUQIAN = 'real-2023-suqian-city-kangxi-radicals';
const REAL = readdirSync(CORPUS).filter((name) => name.startsWith('real-'));

/** A page of the corpus as the ledger keeps it, its markup changed by `edit` before it is read. */
function entryOf(slug: string, edit: (html: string) => string = (html) => html, page = slug): LedgerEntry {
  const url = `https://www.example.gov.cn/${page}`;
  const { window } = new JSDOM(edit(readFileSync(`${CORPUS}${slug}/page.html`, 'utf8')), { url });
  const checkedAt = '2026-01-20T09:00:00.000Z';
  const { evaluation, report } = checkPage(window.document, { source: url, url, checkedAt });
  const text = report.blocks.map((block) => block.text);
  window.close();
  return { url, savedAt: checkedAt, evaluation, decisions: [], tags: [], text };
}

const ROW = /(上年结转政府信息公开申请数量<\/td>)(?:<td>\d+<\/td>){7}/;
const carrying = (figures: readonly number[]) => (html: string) =>
  html
    .replaceAll('2023年', '2024年')
    .replace(ROW, (_, label: string) => label + figures.map((figure) => `<td>${figure}</td>`).join(''));

describe('宿迁, 2023 and the year after', () => {
  const before = entryOf(SUQIAN);
  const yearAfter = (figures: readonly number[]) => entryOf(SUQIAN, carrying(figures), 'suqian-2024');
  const check = (now: LedgerEntry) => checkAgainstPrevious(now, findPrevious(now, [before, now]));
  const told = (now: LedgerEntry) => check(now).findings.filter(({ rule }) => rule === 'reconciliation/carry-over');

  it('passes per column where 121 is 121', () => {
    const now = yearAfter([118, 3, 0, 0, 0, 0, 121]);
    expect(now.evaluation.report.year).toBe(2024);
    expect(told(now)).toEqual([]);
    expect(check(now).passes.filter(({ rule }) => rule === 'reconciliation/carry-over')).toHaveLength(7);
    expect(reviewOf(now, check(now)).summary.carryOver.kind).toBe('holds');
  });

  it('fails where 119 is planted, naming both pages and the cell to go to', () => {
    const [finding, ...more] = told(yearAfter([118, 3, 0, 0, 0, 0, 119]));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      subject: { table: 'requests', column: 'total' },
      data: { before: 121, now: 119, previousUrl: before.url },
      evidence: [{ quote: '119' }],
    });
    expect(finding?.equation?.terms.map(({ place }) => place?.quote)).toEqual(['121', '119']);
  });
});

const entries = REAL.map((slug) => [slug, entryOf(slug)] as const);

describe.each(entries)('%s', (_, entry) => {
  const { year, tables } = entry.evaluation.report;

  it('held against a year before that is just like it fails only where its own figures differ', () => {
    if (year === null) return;
    const report = { ...entry.evaluation.report, year: year - 1 };
    const previous = { ...entry, url: `${entry.url}/before`, evaluation: { ...entry.evaluation, report } };
    const { findings, passes } = checkAgainstPrevious(entry, { kind: 'found', entry: previous });
    for (const { rule, outcome, subject } of findings) {
      if (rule !== 'reconciliation/carry-over' || outcome !== 'failed') continue;
      const at = (row: string) => tables.requests?.[row]?.[subject.column ?? ''] ?? 0;
      expect(at('carried-in')).not.toBe(at('carried-forward'));
    }
    expect(findings.length + passes.length).toBeGreaterThan(0);
  });

  it('has a row of its own that says what the check says', () => {
    const summary = reviewOf(entry).summary;
    const faults = gatherFaults(entry.evaluation);
    const failed = faults.filter((fault) => fault.findings[0]?.outcome === 'failed');
    expect(summary.errors + summary.warnings + summary.notices).toBe(failed.length);
    expect(summary.undecided).toBe(faults.length - failed.length);
    expect(summary.reviewed.of).toBe(faults.length);
    expect(JSON.stringify(summary).length).toBeLessThan(1000);
  });
});

describe('copied text', () => {
  it('is not seen between real reports of different bodies, which are far from alike', () => {
    const prepared = prepareEntries(entries.map(([, entry]) => entry));
    expect(prepared.length).toBeGreaterThan(3);
    expect(prepared.flatMap((one) => findCopies(one, prepared))).toEqual([]);
    const shares = prepared.flatMap((one, index) =>
      prepared.slice(index + 1).map((other) => findShared(one.prepared, other.prepared).share),
    );
    expect(Math.max(...shares)).toBeLessThan(0.3);
  });

  it.each([
    'real-2019-shanghai-office-blank-totals',
    'real-2020-licheng-statistics',
    'real-2025-yanghe-opposite-differences',
    'made-clean-2021-department',
    'made-clean-2021-government',
    'made-2022-government-published-late',
    'made-2023-contact-one-label-a-line',
    'made-2023-further-pages-not-shown',
  ])('leaves the page around a report aside: %s', (slug) => {
    const { text, evaluation } = entryOf(slug);
    const compared = readComparableText(text ?? [], [evaluation.report.agency]).text;
    expect(compared.length).toBeGreaterThan(50);
    expect(compared).not.toMatch(
      /发布日期|发布时间|信息来源|点击|浏览|字号|分享到|打印本页|上关于|下办公电话|下一?页|当前位置|首页/,
    );
  });
});
