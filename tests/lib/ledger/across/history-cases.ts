import type { Finding } from '../../../../lib/judge/evaluation';
import { checkChildren } from '../../../../lib/ledger/across/check-children';
import { checkAgainstGiven } from '../../../../lib/ledger/across/check-given';
import { readUnit, sumChildren } from '../../../../lib/ledger/across/children-sum';
import { checkAgainstPrevious } from '../../../../lib/ledger/across/history';
import type { HistoryResult } from '../../../../lib/ledger/across/make-finding';
import { findPrevious } from '../../../../lib/ledger/bodies/previous-report';
import { checkCopies, prepareEntries } from '../../../../lib/ledger/copies/copied-text';
import type { LedgerEntry } from '../../../../lib/ledger/record/entry';
import { withoutAsked } from '../../../../lib/ledger/review/asked-change';
import { compareEvaluations } from '../../../../lib/ledger/review/compare';
import { type buildEvaluation, buildFinding, type Figures, type Made, reportOf } from '../ledger-builder';
import { makeText } from '../text-maker';

const FORWARD: Figures = { 'carried-forward/natural-person': 121, 'carried-forward/total': 121 };
const IN: Figures = { 'carried-in/natural-person': 121, 'carried-in/total': 121 };

const finding = (rule: string, reason: string, subject: Finding['subject'], cells: readonly string[] = []): Finding =>
  buildFinding({ id: rule, rule, reason, subject, equation: null, data: { cells } });
const words = (table: 'requests' | 'proactive', row: string, column: string) =>
  finding('table/cell-not-a-count', 'not-a-number', { table, row, column });

function years(now: Made, before: Made, year = 2024): HistoryResult {
  const [entry, previous] = [reportOf(year, now), reportOf(year - 1, before)];
  return checkAgainstPrevious(entry, findPrevious(entry, [previous]));
}

function against(others: readonly LedgerEntry[]): HistoryResult {
  const entry = reportOf(2024, { requests: IN });
  return checkAgainstPrevious(entry, findPrevious(entry, others));
}

function given(now: LedgerEntry, before: LedgerEntry | string): HistoryResult {
  const page = typeof before === 'string' ? { kind: 'unread', url: before } : { kind: 'read', entry: before };
  return checkAgainstGiven(now, page as Parameters<typeof checkAgainstGiven>[1], {});
}

const requests = (now: Figures, made: Made = {}) => years({ requests: now, ...made }, { requests: FORWARD });
const inForce = { 'rules/in-force': 12 };
const proactive = (now: Figures, made: Made = {}) => years({ proactive: now, ...made }, { proactive: inForce });
const items = (now: Figures, made: Made = {}) =>
  years(
    { edition: '2019', proactive: now, ...made },
    { edition: '2019', proactive: { 'penalties/previous-year': 1, 'penalties/change': 18 } },
    2020,
  );
const texts = (before: string, now: string) => years({ text: [now] }, { text: [before] });

/** A report that does not tell its year. */
function undated(year: number): LedgerEntry {
  const entry = reportOf(year);
  return { ...entry, evaluation: { ...entry.evaluation, report: { ...entry.evaluation.report, year: null } } };
}

const unit = (agency: string, received: number | null, url = agency) =>
  reportOf(2023, {
    agency,
    url: `https://www.siyang.gov.cn/${url}`,
    requests: { 'new/total': received, 'new/natural-person': received ?? 0 },
  });
const county = (received: number | null) => unit('泗阳县人民政府', received);
const bureaus = [unit('泗阳县统计局', 1), unit('泗阳县审计局', 2)];
const bureauAside = reportOf(2023, {
  agency: '泗阳县统计局',
  url: 'https://www.siyang.gov.cn/aside',
  kind: 'not-a-report',
});
const names = ['泗阳县统计局', '泗阳县审计局'];

function children(
  whole: LedgerEntry,
  units: readonly LedgerEntry[],
  expected: readonly string[] | null,
): HistoryResult {
  const sum = sumChildren(whole, units.map(readUnit), expected);
  return sum === null ? { findings: [], passes: [] } : checkChildren(whole, sum, '2023年度泗阳县年报核查');
}

function copies(agency: string, year: number, seed = 1): HistoryResult {
  const [one] = prepareEntries([reportOf(2023, { text: makeText(1, 6_000) })]);
  const url = 'https://www.suqian.gov.cn/other';
  const others = prepareEntries([reportOf(year, { agency, url, text: makeText(seed, 6_000) })]);
  return one ? checkCopies(one, others) : { findings: [], passes: [] };
}

function changes(after: Parameters<typeof buildEvaluation>[0]): HistoryResult {
  const before = reportOf(2023, { requests: FORWARD }).evaluation;
  const { changedSince, unchanged } = compareEvaluations(before, {
    ...before,
    textHash: 'b'.repeat(64),
    ...after,
  } as typeof before);
  return { findings: changedSince ? [changedSince] : [], passes: unchanged ? [unchanged] : [] };
}

/** A change of two figures, of which one had to be put right: what a person confirmed is about that one. */
function beyond(): HistoryResult {
  const figures = { ...FORWARD, 'new/total': 4, 'new/natural-person': 4 };
  const { findings } = changes({ report: reportOf(2023, { requests: figures }).evaluation.report });
  const asked = finding('table/total-blank', 'blank', { table: 'requests', row: 'new', column: 'total' });
  const found = { finding: asked, textHash: 'a'.repeat(64), rules: '1' };
  const decision = { finding: asked.id, fingerprint: '', state: 'confirmed', reason: '', note: '', by: '' } as const;
  return { findings: withoutAsked(findings, [{ ...decision, at: '2024-02-01T08:00:00Z', found }]), passes: [] };
}

/** A report of procurement for 12, in yuan or without a unit. */
const spends = (agency: string, unit: '元' | null) =>
  reportOf(2023, {
    agency,
    url: `https://www.suqian.gov.cn/spends/${agency}`,
    edition: '2019',
    proactive: { 'procurement/amount': 12 },
    amountUnits: { procurement: unit },
  });

const results: readonly HistoryResult[] = [
  requests(IN),
  requests({ ...IN, 'carried-in/total': 119 }),
  requests({ 'carried-in/natural-person': 119, 'carried-in/total': 119 }),
  requests({ 'carried-in/natural-person': 120, 'carried-in/other-organization': 1, 'carried-in/total': 121 }),
  requests({ ...IN, 'carried-in/total': null }),
  requests({ ...IN, 'carried-in/total': null }, { findings: [words('requests', 'carried-in', 'total')] }),
  requests(
    { ...IN, 'carried-in/total': null },
    { findings: [finding('table/total-blank', 'blank', { table: 'requests' }, ['carried-in/total'])] },
  ),
  requests(IN, { requests: null }),
  requests(IN, { findings: [finding('timing/year-mismatch', 'years-disagree', {})] }),
  years({ requests: IN }, { requests: null }),
  against([]),
  against([reportOf(2023, { agency: '市政府' })]),
  against([reportOf(2023, { requests: FORWARD }), reportOf(2023, { url: 'https://www.suqian.gov.cn/copy' })]),
  given(reportOf(2024), 'last-year.html'),
  given(reportOf(2024), reportOf(2023, { kind: 'not-a-report' })),
  given(reportOf(2024), undated(2023)),
  given(undated(2024), reportOf(2023)),
  given(reportOf(2024), reportOf(2022)),
  given(reportOf(2019), reportOf(2018)),
  given(reportOf(2024), reportOf(2023, { agency: '泗阳县' })),
  proactive({ 'rules/made': 3, 'rules/in-force': 15 }),
  proactive({ 'rules/made': 3, 'rules/in-force': 16 }),
  proactive({ 'rules/made': 3, 'rules/in-force': null }),
  proactive({ 'rules/made': null }, { findings: [words('proactive', 'rules', 'made')] }),
  items({ 'penalties/previous-year': 19 }),
  items({ 'penalties/previous-year': 20 }),
  items({ 'penalties/previous-year': null }),
  items({ 'fees/previous-year': null }, { findings: [words('proactive', 'fees', 'previous-year')] }),
  texts('主动公开8条，历年累计211条', '主动公开11条，历年累计222条'),
  texts('主动公开8条，历年累计211条', '主动公开11条，历年累计223条'),
  texts('历年累计收到申请9件', '历年累计收到申请8件'),
  children(county(3), bureaus, names),
  children(county(4), bureaus, names),
  children(county(3), bureaus.slice(1), names),
  children(county(3), [...bureaus.slice(1), undated(2023)], [...names, '宿迁市']),
  children(county(3), [bureauAside, ...bureaus.slice(1)], names),
  children(county(3), [bureauAside, undated(2023)], null),
  children(county(4), bureaus, null),
  children(county(4), bureaus, names.slice(0, 1)),
  children(county(4), [], null),
  children(county(3), [...bureaus, unit('泗阳县审计局', 5, 'again')], names),
  children(county(3), [unit('泗阳县统计局', null), ...bureaus.slice(1)], names),
  children(county(null), bureaus, names),
  children(spends('泗阳县', '元'), [spends('泗阳县统计局', null)], ['泗阳县统计局']),
  children(spends('泗阳县', null), [spends('泗阳县统计局', null)], ['泗阳县统计局']),
  copies('宿迁市', 2022),
  copies('泗阳县统计局', 2023),
  copies('', 2023),
  copies('泗阳县统计局', 2023, 2),
  changes({}),
  changes({ textHash: reportOf(2023).evaluation.textHash }),
  changes({ report: reportOf(2023, { requests: { ...FORWARD, 'new/total': 4 } }).evaluation.report }),
  beyond(),
  changes({ kind: 'not-a-report' }),
  changes({ engine: { version: '9.0.0', rules: '1' } }),
];

/** Findings across reports, every reason of every rule among them, and the rules that passed somewhere. */
export const historyCases = {
  findings: results.flatMap(({ findings }) => findings),
  passed: new Set(results.flatMap(({ passes }) => passes.map(({ rule }) => rule))),
};
