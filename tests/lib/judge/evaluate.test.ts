import { describe, expect, it } from 'vitest';
import { type EvaluateOptions, evaluate } from '../../../lib/judge/evaluate';
import { fingerprint } from '../../../lib/ledger/review/fingerprint';
import { numberPage } from '../../../lib/read/html/page';
import { readPage } from '../../../lib/read-page';
import type { Report } from '../../../lib/report/report';
import { cellAt } from '../../../lib/report/tables/cell-at';
import { RULES } from '../../../lib/rules';
import type { Outcome, Rule } from '../../../lib/rules/rule';
import { buildDocument } from '../report-builder';
import { wholeReport } from '../rules/rule-case';
import { buildTable } from '../table-builder';

const OPTIONS: EvaluateOptions = {
  source: 'page.html',
  checkedAt: '2026-01-20T09:00:00Z',
  engineVersion: '0.1.0',
  textHash: '00',
  pathOf: (at) => [at],
};

function ruleSaying(id: string, ...outcomes: readonly Outcome[]): Rule {
  return {
    id,
    needs: 'report',
    severity: 'warning',
    head: 'form-contact',
    basis: ['custom'],
    reasons: ['said'],
    evaluate: () => outcomes,
  };
}

function evaluateBy(report: Report, ...rules: readonly Rule[]) {
  return evaluate(report, { ...OPTIONS, rules });
}

/** A page with two headings and a paragraph between them, read by hand. */
function page() {
  const document = buildDocument(
    '<h2>一、总体情况</h2><p id="p">甲 12 件，乙 3 件</p><h2>五、问题</h2><p id="q">丙</p>',
  );
  const [first, second] = document.querySelectorAll('h2');
  const [p, q] = document.querySelectorAll('p');
  if (!first || !second || !p || !q) throw new Error('page');
  const { at } = numberPage(document);
  const block = (element: Element, order: number) => ({ text: element.textContent ?? '', at: at(element), order });
  const section = (key: 'overview' | 'improvements', heading: Element, body: Element, order: number) => ({
    key,
    heading: block(heading, order),
    title: heading.textContent ?? '',
    number: null,
    isNumbered: false,
    blocks: [block(body, order + 1)],
    text: body.textContent ?? '',
    tables: [],
    images: [],
    unmatchedTables: [],
  });
  const sections = [section('overview', first, p, 0), section('improvements', second, q, 2)];
  const blocks = sections.flatMap((own) => [own.heading, ...own.blocks]);
  return { report: wholeReport({ sections, blocks, tables: {} }), document, p: at(p), q: at(q) };
}

const said = (subject: Outcome['subject'], at?: number, text = ''): Outcome => ({
  outcome: 'failed',
  subject,
  reason: 'said',
  evidence: at === undefined ? [] : [{ text, at }],
});

describe('evaluate', () => {
  it('gives the same bytes for the same page, and leaves the page as it was', () => {
    const { report, document } = page();
    const before = document.documentElement.outerHTML;
    const first = JSON.stringify(evaluate(report, OPTIONS));
    expect(JSON.stringify(evaluate(report, OPTIONS))).toBe(first);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('puts findings in page order: by element, then by where the words stand in it', () => {
    const { report, p, q } = page();
    const { findings } = evaluateBy(
      report,
      ruleSaying('a/late', said({ field: 'q' }, q, '丙')),
      ruleSaying('a/early', said({ field: 'second' }, p, '乙 3 件'), said({ field: 'first' }, p, '甲 12 件')),
    );
    expect(findings.map(({ subject }) => subject.field)).toEqual(['first', 'second', 'q']);
    expect(findings.map(({ order }) => order)).toEqual([0, 1, 2]);
    expect(findings.map(({ section }) => section)).toEqual(['overview', 'overview', 'improvements']);
  });

  it('sorts what is missing to where it should stand', () => {
    const { report, p, q } = page();
    const { findings } = evaluateBy(
      report,
      ruleSaying('a/here', said({ field: 'p' }, p, '甲'), said({ field: 'q' }, q, '丙')),
      ruleSaying('a/missing', said({ section: 'requests' }), said({ section: 'other-matters' }), said({})),
    );
    expect(findings.map(({ subject }) => subject.section ?? subject.field ?? 'report')).toEqual([
      'report',
      'p',
      'requests',
      'q',
      'other-matters',
    ]);
  });

  it('numbers findings that say the same of the same subject', () => {
    const { report, p } = page();
    const { findings } = evaluateBy(
      report,
      ruleSaying('a/twice', said({ section: 'overview' }, p, '甲'), said({ section: 'overview' }, p, '乙')),
      ruleSaying('a/alone', said({})),
    );
    expect(findings.map(({ id }) => id)).toEqual(['a/alone', 'a/twice:overview', 'a/twice:overview#2']);
  });

  it('names a rule that throws, drops what it had said, and goes on', () => {
    const { report } = page();
    const thrower: Rule = {
      ...ruleSaying('a/broken'),
      *evaluate() {
        yield said({});
        throw new Error('no luck');
      },
    };
    const { findings, ruleErrors, tally } = evaluateBy(report, thrower, ruleSaying('a/fine', said({})));
    expect(ruleErrors).toEqual([{ rule: 'a/broken', error: 'no luck' }]);
    expect(findings.map(({ rule }) => rule)).toEqual(['a/fine']);
    expect(tally).toEqual({ failed: 1, cantTell: 0, passed: 0, inapplicable: 0 });
  });

  it('counts outcomes, and rules without any', () => {
    const { report } = page();
    const { tally } = evaluateBy(
      report,
      ruleSaying('a/silent'),
      ruleSaying(
        'a/mixed',
        said({}),
        { outcome: 'cantTell', subject: {}, reason: 'said' },
        { outcome: 'passed', subject: {} },
      ),
    );
    expect(tally).toEqual({ failed: 1, cantTell: 1, passed: 1, inapplicable: 1 });
  });

  it('saves places that lead back to the words, and equations with their cells', () => {
    const requests = buildTable('requests', '2021', { 'new/natural-person': 2, 'new/total': 1, 'granted/total': '' });
    const evaluation = evaluate(wholeReport({ tables: { requests } }), OPTIONS);
    const finding = evaluation.findings.find(({ id }) => id === 'reconciliation/requests-row-total:requests/new');
    expect(finding).toMatchObject({ outcome: 'failed', severity: 'error', section: 'requests' });
    expect(finding?.equation).toMatchObject({ computed: 2, reported: 1 });
    expect(finding?.equation?.terms).toHaveLength(7);
    const total = cellAt(requests, 'new', 'total')?.at;
    expect(finding?.evidence.map(({ place }) => place)).toEqual([{ path: [total], quote: '1' }]);
    expect(evaluation.report.tables.requests?.granted?.total).toBeNull();
    expect(evaluation.report.tables.requests?.new?.total).toBe(1);
    const pass = evaluation.passes.find(({ rule }) => rule === 'reconciliation/requests-balance');
    expect(pass?.equation?.terms).toHaveLength(4);
  });

  it('gives each official cell of a table that lost rows as null, never as 0', () => {
    const requests = buildTable('requests', '2021', {}, { without: ['granted'] });
    const { report } = evaluate(wholeReport({ tables: { requests } }), OPTIONS);
    expect(report.tables.requests?.granted).toMatchObject({ 'natural-person': null, total: null });
  });

  it('holds an older report to few rules and what is no report to none', () => {
    const { report } = page();
    const older = evaluate({ ...report, kind: 'older-annual-report' }, OPTIONS);
    expect(older.findings.map(({ rule }) => rule).filter((rule) => !rule.startsWith('contact/'))).toEqual([]);
    const none = evaluate({ ...report, kind: 'not-a-report', why: ['guide'] }, OPTIONS);
    expect(none.findings).toEqual([]);
    expect(none.why).toEqual(['guide']);
    expect(none.tally).toEqual({ failed: 0, cantTell: 0, passed: 0, inapplicable: RULES.length });
  });

  it('says when a report of a department and of a government is due', () => {
    const due = (changes: Partial<Report>, settings = OPTIONS.settings) =>
      evaluate(wholeReport(changes), { ...OPTIONS, ...(settings && { settings }) }).report.deadline;
    expect(due({ bodyKind: 'department', year: 2023 })).toBe('2024-01-31');
    expect(due({ bodyKind: 'government', year: 2023 })).toBe('2024-03-31');
    expect(due({ bodyKind: 'unclear', year: 2023 })).toBeNull();
    expect(due({ bodyKind: 'department', year: null })).toBeNull();
    expect(due({ year: 2023 }, { departmentDeadline: '01-20', governmentDeadline: '03-31' })).toBe('2024-01-20');
  });

  it('evaluates an empty page without an exception', () => {
    const { ruleErrors } = evaluate(readPage(buildDocument(''), '').report, OPTIONS);
    expect(ruleErrors).toEqual([]);
  });
});

it.each(['（八） 咨询件', '（八\u3000）咨询件', '(八)咨\u00a0询件'])(
  'knows a finding again whose label is spaced or broken: %s',
  (label) => {
    const found = (field: string) => {
      const outcome: Outcome = {
        outcome: 'failed',
        subject: { table: 'requests', field },
        reason: 'said',
        data: {},
        evidence: [],
      };
      const [finding] = evaluate(wholeReport(), { ...OPTIONS, rules: [ruleSaying('timing/said', outcome)] }).findings;
      return finding && [finding.id, fingerprint(finding)];
    };
    expect(found(label)).toEqual(found('（八）咨询件'));
    expect(found('（九）咨询件')).not.toEqual(found('（八）咨询件'));
  },
);
