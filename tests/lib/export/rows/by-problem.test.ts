import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { makeProblemCsv, makeProblemMarkdown, makeProblemWorkbook } from '@/lib/export/files/by-problem-files';
import { byProblemForm, problemUnitsForm } from '@/lib/export/rows/by-problem/problem-sheets';
import type { Listing } from '@/lib/export/rows/listing';
import { reviewCheck } from '@/lib/export/rows/reviewed-check';
import { NOTHING_ACROSS } from '@/lib/ledger/across/make-finding';
import type { RosterUnit } from '@/lib/ledger/list/roster';
import { ALL_FAULTS, type FaultFilters } from '@/lib/ledger/problems/filter-faults';
import type { DecisionState, LedgerEntry } from '@/lib/ledger/record/entry';
import { entryKey } from '@/lib/ledger/record/merge';
import { nameRule } from '@/lib/messages';
import { LANGUAGES } from '@/lib/messages/languages';
import { row } from '../../../components/workbench/ledger-rows';
import { WORDS } from '../../../words';
import { buildFinding, decideOn, entryOf, HOSTILE, wholeFile } from '../ledger-builder';
import { rowOf } from './sheet-reading';

const words = WORDS['zh-CN'];
const text = words.exported.byProblem;
const UNIT = 'table/unit-suspect';
const PHONE = 'contact/phone-malformed';

/** A report of a body, with a finding of each rule that stands in a state. */
function reportOf(agency: string, faults: Readonly<Record<string, DecisionState>>, more: { year?: number } = {}) {
  const { year = 2025 } = more;
  const findings = Object.keys(faults).map((rule, order) =>
    buildFinding({
      id: rule,
      rule,
      order,
      severity: rule === PHONE ? 'warning' : 'notice',
      reason: rule === PHONE ? 'malformed' : 'unit',
      data: rule === PHONE ? { text: '1234' } : {},
    }),
  );
  const made = entryOf(agency, { findings });
  const report = { ...made.evaluation.report, year };
  const entry: LedgerEntry = {
    ...made,
    url: `http://www.example.gov.cn/${agency}${year}.htm`,
    evaluation: { ...made.evaluation, report },
  };
  return findings.reduce((all, finding) => {
    const state = faults[finding.rule] ?? 'open';
    return state === 'open' ? all : decideOn(all, finding, { state, reason: state === 'dismissed' ? '误报' : '' });
  }, entry);
}

const ENTRIES = [
  reportOf('甲局', { [UNIT]: 'confirmed', [PHONE]: 'confirmed' }),
  reportOf('乙局', { [UNIT]: 'open', [PHONE]: 'rectified' }),
  reportOf('乙局', { [PHONE]: 'confirmed' }, { year: 2024 }),
  reportOf('丙局', { [UNIT]: 'dismissed' }),
];

interface Choice {
  readonly listing?: Listing;
  readonly filters?: FaultFilters;
  readonly said?: readonly string[];
  readonly units?: readonly RosterUnit[];
  readonly entries?: readonly LedgerEntry[];
}

const optionsOf = ({
  listing = 'confirmed',
  filters = ALL_FAULTS,
  said = [],
  units = [],
  entries = ENTRIES,
}: Choice) => ({
  words,
  reviewer: '陈晓',
  listing,
  units,
  exportedAt: '2026-01-22T01:00:00Z',
  byProblem: {
    rows: entries.map((entry) => {
      const { agency: unit, year } = entry.evaluation.report;
      return row(entryKey(entry), { unit, year, onTime: unit === '乙局' ? 'no' : 'yes' }, { url: entry.url });
    }),
    filters,
    said,
  },
});

function sheetsOf(choice: Choice = {}) {
  const { add, sheets } = makeProblemWorkbook(optionsOf(choice));
  for (const entry of choice.entries ?? ENTRIES) add(reviewCheck(entry, NOTHING_ACROSS));
  const [problems, units] = sheets();
  if (problems === undefined || units === undefined) throw new Error('there are two sheets');
  return { problems, units };
}

describe('a file by problem', () => {
  it('lists what was confirmed: a problem a row, with units, reports and how all of it stands', () => {
    const { problems } = sheetsOf();
    expect(problems.rows).toHaveLength(2);
    const rows = [0, 1].map((at) => rowOf(problems, at));
    const phone = rows.find((each) => String(each[text.columns.rule]).includes(PHONE));
    expect(phone).toMatchObject({
      [text.columns.rule]: words.exported.rule(nameRule(PHONE, words), PHONE),
      [text.columns.severity]: words.panel.kinds.warning,
      [text.columns.units]: 2,
      [text.columns.reports]: 3,
      [text.columns.listed]: 3,
      [text.columns.confirmed]: 2,
      [text.columns.rectified]: 1,
      [text.columns.open]: 0,
      [text.columns.dismissed]: 0,
    });
    const unit = rows.find((each) => String(each[text.columns.rule]).includes(UNIT));
    expect(unit).toMatchObject({
      [text.columns.units]: 1,
      [text.columns.listed]: 1,
      [text.columns.open]: 1,
      [text.columns.dismissed]: 1,
    });
    expect(String(phone?.[text.columns.basis])).not.toBe('');
    expect(problems.notes).toContain(words.exported.leftOut(1, 1));
    expect(problems.notes).toContain(text.scope(4, []));
    expect(problems.notes).toContain(text.total(2, 2, 4));
  });

  it('lists the units of each, a row a report, in the order in which reports come, told as a fact', () => {
    const { problems, units } = sheetsOf();
    const all = units.rows.map((_, at) => rowOf(units, at));
    const number =
      problems.rows.findIndex((_, at) => String(rowOf(problems, at)[text.columns.rule]).includes(PHONE)) + 1;
    const phone = all.filter((each) => each[text.units.number] === number);
    expect(phone.map((each) => [each[text.units.agency], each[text.units.year], each[text.units.state]])).toEqual([
      ['甲局', 2025, words.exported.states.confirmed],
      ['乙局', 2025, words.exported.states.rectified],
      ['乙局', 2024, words.exported.states.confirmed],
    ]);
    for (const each of all) expect(each[text.units.message]).not.toMatch(/疑为|请核对/);
  });

  it.each([
    ['undismissed', 5],
    ['all', 6],
  ] as const)('lists more where that is chosen: %s', (listing, rows) => {
    expect(sheetsOf({ listing }).units.rows).toHaveLength(rows);
  });

  it('follows the filters of the view, and says them', () => {
    const filters: FaultFilters = { ...ALL_FAULTS, traits: new Set(['late']), kinds: new Set(['warning']) };
    const said = ['报告：逾期发布', '程度：警告'];
    const { problems, units } = sheetsOf({ filters, said });
    expect(problems.rows).toHaveLength(1);
    expect(units.rows.map((_, at) => rowOf(units, at)[text.units.agency])).toEqual(['乙局', '乙局']);
    expect(problems.notes[0]).toBe(text.scope(4, said));
    const open = sheetsOf({ filters: { ...ALL_FAULTS, state: 'open' } });
    expect(open.problems.rows).toEqual([]);
    expect(open.problems.notes).toContain(text.nothing);
    expect(open.problems.notes).toContain(words.exported.leftOut(1, 0));
  });

  it.each(LANGUAGES)('goes on A4 without being made smaller than 8 points: %s', (language) => {
    const print = { heading: '', paper: 'A4' } as const;
    for (const form of [byProblemForm, problemUnitsForm]) {
      const { columns, printed } = form({ words: WORDS[language], print });
      expect(printed).toBe(columns.length);
      expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(173);
    }
  });

  it('names the units of the roster that have no report', () => {
    const unit = { rows: [], timings: new Map(), late: false, due: null, said: [] };
    const units = [
      { ...unit, name: '丁局', state: 'missing' },
      { ...unit, name: '戊局', state: 'absent' },
    ] as unknown as readonly RosterUnit[];
    const { notes } = sheetsOf({ units }).problems;
    expect(notes).toContain(words.exported.markdown.missing(['丁局']));
    expect(notes).toContain(words.exported.markdown.absent(['戊局']));
  });

  it('is a workbook of two sheets that another library reads, without a formula', async () => {
    const entries = [...ENTRIES, ...HOSTILE.map((each) => entryOf(each))];
    const file = wholeFile(makeProblemWorkbook(optionsOf({ listing: 'all', entries })), entries);
    const found = await readXlsxFile(Buffer.from(file));
    expect(found.map(({ sheet }) => sheet)).toEqual([
      words.exported.sheets.byProblem,
      words.exported.sheets.problemUnits,
    ]);
    expect(found[0]?.data[0]).toEqual(Object.values(text.columns));
    expect(found[0]?.data[1]?.[5]).toBeTypeOf('number');
  });

  it('is a list of values in which nothing is a formula', () => {
    const entries = HOSTILE.map((each, at) => ({ ...entryOf(each), url: `http://www.example.gov.cn/${at}.htm` }));
    const csv = new TextDecoder().decode(wholeFile(makeProblemCsv(optionsOf({ listing: 'all', entries })), entries));
    expect(csv.split('\r\n')[0]).toContain(text.units.agency);
    expect(csv).toContain(text.counts);
    expect(csv.match(/(?:^|,)"[\s\p{Cf}]*[=+@＝]/gmu)).toBeNull();
  });

  it('is Markdown with a part a problem, in which no word of a page is markup', () => {
    const entries = [
      ...ENTRIES,
      ...HOSTILE.map((each, at) => ({ ...entryOf(each), url: `http://a.gov.cn/${at}.htm` })),
    ];
    const file = wholeFile(makeProblemMarkdown(optionsOf({ listing: 'all', entries })), entries);
    const markdown = new TextDecoder().decode(file);
    expect(markdown).toMatch(new RegExp(`^# ${words.exported.sheets.byProblem}\n`));
    expect(markdown.match(/^## /gm)).toHaveLength(2);
    expect(markdown).toContain('**甲局 · 2025 年度**');
    expect(markdown).not.toMatch(/<script|<img|<svg|(?<!\\)\]\(javascript/);
  });
});
