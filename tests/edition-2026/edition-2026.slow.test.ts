// @vitest-environment jsdom
import { render } from '@testing-library/preact';
import { h } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import { CheckMap } from '@/components/shared/check-map/CheckMap';
import { checkPage } from '@/lib/check-page';
import { toContract } from '@/lib/export/files/json';
import { makeMarkdown } from '@/lib/export/files/markdown';
import { makeWorkbook } from '@/lib/export/files/workbook-file';
import { reviewCheck } from '@/lib/export/rows/reviewed-check';
import type { Evaluation } from '@/lib/judge/evaluation';
import { checkAgainstPrevious } from '@/lib/ledger/across/history';
import { addUp, readSummands } from '@/lib/ledger/across/sum-lines';
import { factsOf } from '@/lib/ledger/record/compact/compact-facts';
import type { LedgerEntry } from '@/lib/ledger/record/entry';
import { describeFinding, nameRow } from '@/lib/messages';
import type { Edition } from '@/lib/report/form/editions';
import { CATALOGUE } from '@/lib/rules/catalogue';
import { STATUTORY_SETTINGS } from '@/lib/rules/rule';
import { packRecord } from '@/lib/store/ledger/packed-record';
import { readRecord } from '@/lib/store/ledger/record';
import { done, panelProps, renderPart } from '../components/render-panel';
import { WORDS } from '../words';
import { type Drawn, drawReport } from './draw-report';
import { withEdition2026 } from './words-2026';

vi.mock('@/lib/report/form/editions', async (importOriginal) => {
  const { FORM_2026 } = await import('./form-2026');
  const { EDITIONS, FORMS } = await importOriginal<typeof import('@/lib/report/form/editions')>();
  return { EDITIONS: [...EDITIONS, FORM_2026.edition], FORMS: [...FORMS, FORM_2026] };
});

const NEW = '2026' as Edition;
const words = withEdition2026(WORDS['zh-CN']);

/** Five documents in all, two of them of this year. */
const DOCUMENTS = {
  'normative-documents/made': 2,
  'all-documents/made': 2,
  'normative-documents/in-force': 5,
  'all-documents/in-force': 5,
};
/** One application, withdrawn. */
const WITHDRAWN = Object.fromEntries(
  ['new', 'other.withdrawn', 'handled-total'].map((row) => [row, { 'natural-person': 1, total: 1 }]),
);

function checked(edition: Edition, drawn: Drawn) {
  const document = new DOMParser().parseFromString(drawReport(edition, drawn), 'text/html');
  const url = `http://www.qzlc.gov.cn/xxgk/${drawn.year}.htm`;
  return checkPage(document, { source: url, url, checkedAt: '2028-02-01T08:00:00.000Z' });
}

const check = (edition: Edition, drawn: Drawn): Evaluation => checked(edition, drawn).evaluation;

function entryOf(evaluation: Evaluation): LedgerEntry {
  return { url: evaluation.source, savedAt: evaluation.checkedAt, evaluation, decisions: [], tags: [], text: null };
}

const ruleIds = ({ findings }: Pick<Evaluation, 'findings'>) => findings.map(({ rule }) => rule);
const WRONG_ONE = {
  year: 2026,
  proactive: { ...DOCUMENTS, 'all-documents/in-force': 6 },
  requests: WITHDRAWN,
};

describe('an edition that is brought by its form and its words alone', () => {
  const right = check(NEW, { year: 2026, proactive: DOCUMENTS, requests: WITHDRAWN });
  const wrong = check(NEW, WRONG_ONE);

  it('is read whole, its new row and its renamed column with it', () => {
    expect(right.edition).toBe('2026');
    expect(right.report.tableEditions).toMatchObject({ proactive: '2026', requests: '2026' });
    expect(right.report.tables.requests?.['other.withdrawn']).toMatchObject({ 'natural-person': 1, total: 1 });
    expect(right.report.tables.proactive?.['all-documents']).toEqual({ made: 2, repealed: 0, 'in-force': 5 });
    expect(right.findings).toEqual([]);
  });

  it('is judged by its relation, which fails where the figures do not add up', () => {
    expect(right.passes.filter(({ rule }) => rule === 'reconciliation/documents-total')).toHaveLength(3);
    expect(ruleIds(wrong)).toEqual(['reconciliation/documents-total']);
    const [finding] = wrong.findings;
    expect(finding).toMatchObject({
      outcome: 'failed',
      subject: { table: 'proactive', column: 'in-force' },
      equation: { computed: 5, reported: 6 },
    });
    expect(finding && describeFinding(finding, words)).toMatchObject({
      message: '表二文件件数之和为 5，合计填 6，请核对。',
      basis: [expect.stringContaining('总计'), '国办公开办函〔2026〕18号'],
    });
  });

  it('has its own words in table 4, whose figures are read and added up by them', () => {
    const review = (total: number) =>
      check(NEW, { ...WRONG_ONE, proactive: DOCUMENTS, review: [[1, 2, 0, 0, total], [], []] });
    expect(review(3).report.tables['review-litigation']?.review).toMatchObject({ upheld: 1, corrected: 2, total: 3 });
    expect(ruleIds(review(3))).toEqual([]);
    expect(ruleIds(review(4))).toEqual(['reconciliation/review-litigation-total']);
  });

  it('has a row more to add up in table 3', () => {
    const unbalanced = check(NEW, {
      year: 2026,
      proactive: DOCUMENTS,
      requests: { ...WITHDRAWN, 'handled-total': { 'natural-person': 0, total: 0 } },
    });
    expect(ruleIds(unbalanced)).toContain('reconciliation/requests-handled-total');
  });

  it('leaves the editions before as they are', () => {
    for (const [edition, year] of [
      ['2019', 2020],
      ['2021', 2023],
    ] as const) {
      const older = check(edition, { year });
      expect(older.edition).toBe(edition);
      expect(older.report.tableEditions).toMatchObject({ proactive: edition, requests: edition });
      expect(ruleIds(older)).toEqual([]);
      expect(older.passes.map(({ rule }) => rule)).not.toContain('reconciliation/documents-total');
    }
  });

  it('is asked for from its first year on', () => {
    const outdated = check('2021', { year: 2026 });
    expect(outdated.findings.map(({ rule, reason }) => `${rule} ${reason}`)).toEqual(
      expect.arrayContaining(['structure/outdated-format older-template', 'structure/outdated-basis notice-2021']),
    );
    const told = outdated.findings.map((finding) => describeFinding(finding, words).message).join('\n');
    expect(told).toContain('2026 年度起应采用国办公开办函〔2026〕18号的格式');
    const early = check(NEW, { year: 2024, proactive: DOCUMENTS });
    expect(early.findings.map(({ reason }) => reason)).toContain('newer-template');
  });

  it('is held across its years by its own relation', () => {
    const licences = (decisions: number, valid: number) => ({
      'licences/decisions': decisions,
      'licences/valid': valid,
    });
    const last = entryOf(check(NEW, { year: 2026, proactive: licences(4, 10) }));
    const compare = (valid: number) =>
      checkAgainstPrevious(entryOf(check(NEW, { year: 2027, proactive: licences(3, valid) })), {
        kind: 'found',
        entry: last,
      });
    expect(ruleIds(compare(13))).toEqual([]);
    expect(compare(13).passes.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['reconciliation/carry-over', 'reconciliation/licences-valid', 'reconciliation/in-force']),
    );
    const { findings } = compare(12);
    expect(findings).toMatchObject([{ rule: 'reconciliation/licences-valid', outcome: 'failed' }]);
    expect(findings.map((finding) => describeFinding(finding, words).message)).toEqual([
      '有效许可应为 13，填 12，请核对。',
    ]);
  });

  it('is held across the change of editions by what both have', () => {
    const now = entryOf(check(NEW, { year: 2026, proactive: { 'rules/in-force': 0 } }));
    const { passes } = checkAgainstPrevious(now, { kind: 'found', entry: entryOf(check('2021', { year: 2025 })) });
    const rules = new Set(passes.map(({ rule }) => rule));
    expect([...rules].sort()).toEqual(['reconciliation/carry-over', 'reconciliation/in-force']);
  });

  it('is added up over units, its row with the rest', () => {
    const entry = entryOf(right);
    const unit = { claim: { agency: '某局', url: entry.url }, year: 2026, figures: readSummands(entry) };
    const line = addUp(entry, [unit]).find(({ cell }) => cell.row === 'all-documents' && cell.column === 'in-force');
    expect(line).toMatchObject({ kind: 'agrees', sum: 5 });
  });

  it('has rules that the catalogue declares from its form', () => {
    const declared = CATALOGUE.filter(({ id }) => /documents-total|licences-valid/.test(id));
    expect(declared).toMatchObject([
      { severity: 'error', needs: 'report', basis: ['form-total', 'notice-2026'] },
      { severity: 'warning', needs: 'previous', basis: ['form-licences-valid', 'notice-2026', 'custom'] },
    ]);
    for (const { reasons } of declared) expect(reasons).toContain('differs');
  });

  it('is shown in the panel: the finding, its equation, what passed, the map', () => {
    const { container } = render(h(Panel, panelProps(done(wrong), { words })));
    const shown = container.textContent ?? '';
    expect(shown).toContain('2026 版格式');
    expect(shown).toContain('0＋5＝5，填 6');
    expect(shown).toContain('文件之和');
    expect(shown).not.toContain('保存这次核查的版本更新');
    const map = renderPart(h(CheckMap, { evaluation: right, table: 'requests', roomy: false }), {
      words,
      text: words.panel,
    });
    expect(map.container.querySelectorAll('tbody tr')).toHaveLength(26);
    expect(map.container.textContent).toContain('4.撤回');
  });

  it('is stored and read back', () => {
    const { report, pathOf, evaluation } = checked(NEW, WRONG_ONE);
    const record = { url: evaluation.source, savedAt: evaluation.checkedAt, evaluation, text: null, before: null };
    const facts = factsOf(report, pathOf, STATUTORY_SETTINGS);
    for (const stored of [record, { ...record, facts }]) {
      const read = readRecord(JSON.parse(JSON.stringify(packRecord(stored))));
      expect(read?.evaluation).toEqual(evaluation);
      expect(read?.facts).toEqual('facts' in stored ? facts : undefined);
    }
  });

  it('is exported: JSON, the rows of the workbook, Markdown', () => {
    const contract = toContract(wrong, (finding) => describeFinding(finding, words).message);
    expect(contract.format).toBe('2026');
    expect(contract.report.tables.proactive?.['all-documents']).toMatchObject({ 'in-force': 6 });
    const held = reviewCheck(entryOf(wrong), { findings: [], passes: [] });
    const options = { words, reviewer: '', listing: 'all' as const, exportedAt: '2028-02-02T08:00:00.000Z' };
    const workbook = makeWorkbook(options);
    workbook.add(held);
    const [problems] = workbook.sheets();
    const cells = problems?.rows[0]?.map((cell) => (cell?.kind === 'text' ? cell.text : ''));
    expect(cells).toContain('表二文件件数之和为 5，合计填 6，请核对。');
    expect(cells?.join('\n')).toContain('国办公开办函〔2026〕18号');
    const markdown = makeMarkdown(options);
    markdown.add(held);
    const text = [...markdown.finish()].flatMap(({ pieces }) => pieces).join('');
    expect(text).toContain('表二文件件数之和为 5');
  });

  it('has names for all that is in its tables', () => {
    expect(nameRow('proactive', 'all-documents', words)).toBe('文件合计');
  });
});
