import { describe, expect, it } from 'vitest';
import { makeMarkdown } from '@/lib/export/files/markdown';
import { inRosterOrder, withMissing } from '@/lib/export/rows/roster-order';
import type { RosterUnit } from '@/lib/ledger/list/roster';
import { placeIn } from '@/lib/ledger/list/roster-place';
import { timingOfRow } from '@/lib/ledger/list/row-timing';
import { LANGUAGES } from '@/lib/messages/languages';
import { row } from '../../../components/workbench/ledger-rows';
import { WORDS } from '../../../words';
import { CALENDAR } from '../../ledger/calendar';
import { entryOf, HOSTILE, sheetsOf, wholeFile } from '../ledger-builder';

const DUE: RosterUnit['due'] = { deadline: '2026-01-31', from: 'law', kind: 'department', passed: 'yes' };
const unit = (name: string, ...urls: readonly string[]): RosterUnit => ({
  name,
  project: '核查',
  rows: urls.map((url, index) => ({ ...row(`${name}${index}`), url })),
  state: urls.length === 0 ? 'missing' : 'checked',
  timings: new Map(),
  late: false,
  said: [],
  due: DUE,
});
const UNITS = [
  unit('甲局'),
  unit('乙局', 'http://b/', 'http://b2/'),
  unit('丙局'),
  unit('丁局', 'http://d/'),
  unit('戊局'),
];
const ABSENT: RosterUnit = { ...unit('己局'), state: 'absent' };
const reports = (...urls: readonly string[]) => urls.map((url) => ({ url, line: url }));

describe('a roster', () => {
  it('gives reports its order, and leaves those of no unit behind it as they were', () => {
    const given = reports('http://x/', 'http://d/', 'http://b2/', 'http://a0/', 'http://b/');
    const ordered = inRosterOrder(given, UNITS).map(({ url }) => url);
    expect(ordered).toEqual(['http://b2/', 'http://b/', 'http://d/', 'http://x/', 'http://a0/']);
    expect(inRosterOrder(given, [])).toEqual(given);
  });

  it('names units without a report where they stand, and no other', () => {
    const given = reports('http://x/', 'http://d/', 'http://b/');
    expect(withMissing(given, UNITS, ({ name }) => name)).toEqual([
      '甲局',
      'http://b/',
      '丙局',
      'http://d/',
      '戊局',
      'http://x/',
    ]);
    // 乙局 has a report, though it is not among those that are written.
    expect(withMissing([], UNITS, ({ name }) => name)).toEqual(['甲局', '丙局', '戊局']);
    expect(withMissing(given, [], ({ name }) => name)).toEqual(['http://x/', 'http://d/', 'http://b/']);
  });
});

describe('the files of a project', () => {
  const entries = [
    { ...entryOf('丁局'), url: 'http://d/' },
    { ...entryOf('乙局'), url: 'http://b/' },
  ];

  it.each(LANGUAGES)(
    'have a row in 检查汇总 for each unit without a report, blank where nothing is known, in %s',
    (language) => {
      const words = WORDS[language];
      const [problems, , summary] = sheetsOf(entries, { words, reviewer: '王', listing: 'all', units: UNITS });
      const names = summary?.rows.map(([agency]) => (agency && 'text' in agency ? agency.text : null));
      expect(names).toEqual(['甲局', '乙局', '丙局', '丁局', '戊局']);
      const { missing, missingTitle } = words.exported.summary;
      const cells = summary?.rows[0]?.map((cell) => (cell && 'text' in cell ? cell.text : cell));
      expect(cells).toHaveLength(summary?.columns.length ?? 0);
      expect(cells?.filter((cell) => cell !== null)).toEqual([
        '甲局',
        missingTitle,
        words.workbench.projects.unreported(missing, DUE),
      ]);
      expect(problems?.rows.some((cells) => cells.some((cell) => cell && 'text' in cell && cell.text === '甲局'))).toBe(
        false,
      );
    },
  );

  it('say of a unit of the roster how late it was by the last day of its project, and which', () => {
    const words = WORDS['zh-CN'];
    const report = {
      ...entryOf('统计局').evaluation.report,
      published: '2026-01-23',
      deadline: '2026-01-31',
      onTime: 'yes' as const,
    };
    const entry = entryOf('统计局', { report });
    const summary = { ...row('a').summary, published: '2026-01-23', deadline: '2026-01-31' };
    const project = { tag: '核查', whole: null, units: null, deadlines: { department: '2026-01-20' } };
    const places = [placeIn(project, { name: '统计局' })];
    const cellOf = (given: typeof places, shown: string | null) => {
      const timingOf = () => timingOfRow({ places: given, summary }, CALENDAR.days, shown);
      const [, , sheet] = sheetsOf([entry], { words, reviewer: '王', listing: 'all', timingOf });
      const at = sheet?.columns.findIndex(({ title }) => title === words.exported.columns.summary.onTime) ?? -1;
      const cell = sheet?.rows[0]?.[at];
      return cell && 'text' in cell ? cell.text : null;
    };
    expect(cellOf([], null)).toBe(words.exported.summary.onTime);
    expect(cellOf(places, '核查')).toContain('晚 3 天：本项目“部门”的期限 2026-01-20');
    expect(cellOf(places, null)).toContain('晚 3 天：“核查”中“部门”的期限 2026-01-20');
    const later = placeIn({ tag: '全市核查', whole: null, units: null }, { name: '统计局', deadline: '2026-01-25' });
    expect(cellOf([...places, later], null)).toBe(
      '晚 3 天：“核查”中“部门”的期限 2026-01-20，2026-01-23 发布；核查时按 2026-01-31 判为按时；疑点仍以核查为准；另在“全市核查”中：期限 2026-01-25，按时',
    );
  });

  it('say of a unit that handed none in just that', () => {
    const words = WORDS['zh-CN'];
    const [, , summary] = sheetsOf([], { words, reviewer: '王', listing: 'all', units: [ABSENT] });
    const cells = summary?.rows[0]?.flatMap((cell) => (cell && 'text' in cell ? [cell.text] : []));
    expect(cells).toEqual(['己局', '未报送；“部门”的法定期限 2026-01-31，已过']);
  });

  it('name them in Markdown, whatever they are called', () => {
    const units = [...UNITS, ...HOSTILE.map((name) => unit(name))];
    const write = (given: readonly RosterUnit[]) =>
      new TextDecoder().decode(
        wholeFile(
          makeMarkdown({
            words: WORDS['zh-CN'],
            reviewer: '',
            listing: 'all',
            exportedAt: '2026-01-22T01:00:00Z',
            units: given,
          }),
          entries,
        ),
      );
    expect(write(units)).toContain(
      `未见报告的单位 ${3 + HOSTILE.length} 个（尚未检查，或者尚未报送）：甲局、丙局、戊局、`,
    );
    expect(write(units)).not.toMatch(/<script/i);
    expect(write([])).not.toContain('未见报告的单位');
    expect(write([ABSENT])).toContain('未报送的单位 1 个：己局。');
    expect(write([ABSENT])).not.toContain('未见报告的单位');
  });
});
