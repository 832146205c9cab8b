import { expect, it } from 'vitest';
import { makeProblemCsv, makeProblemMarkdown, makeProblemWorkbook } from '@/lib/export/files/by-problem-files';
import { makeCsv } from '@/lib/export/files/csv-file';
import { makeMarkdown } from '@/lib/export/files/markdown';
import { makeWorkbook } from '@/lib/export/files/workbook-file';
import { reviewCheck } from '@/lib/export/rows/reviewed-check';
import { wordsOfCell } from '@/lib/export/rows/sheet';
import { NOTHING_ACROSS } from '@/lib/ledger/across/make-finding';
import type { Project } from '@/lib/ledger/bodies/project';
import { joinRosters } from '@/lib/ledger/list/membership';
import { readRoster } from '@/lib/ledger/list/roster';
import { inNamesOf, nameInRoster } from '@/lib/ledger/list/roster-names';
import { ALL_FAULTS } from '@/lib/ledger/problems/filter-faults';
import { entryKey } from '@/lib/ledger/record/merge';
import { row } from '../../../components/workbench/ledger-rows';
import { WORDS } from '../../../words';
import { CALENDAR } from '../../ledger/calendar';
import { named } from '../../ledger/named-units';
import { entryOf, wholeFile } from '../ledger-builder';

const words = WORDS['zh-CN'];
const { columns, byProblem } = words.exported;
const entryAt = (agency: string, url: string) => {
  const made = entryOf(agency);
  return { ...made, url, tags: [], evaluation: { ...made.evaluation, report: { ...made.evaluation.report, agency } } };
};
const ENTRIES = [
  entryAt('淮安市', 'http://www.huaian.gov.cn/a.htm'),
  entryAt('泰州市统计局', 'http://www.taizhou.gov.cn/b.htm'),
];
const projectOf = (tag: string, ...names: readonly string[]): Project => ({
  tag,
  whole: null,
  year: 2025,
  units: named(...names),
});
const OWN = projectOf('全省核查', '淮安市人民政府', '扬州市人民政府');
const OTHER = projectOf('苏北核查', '淮安市政府');
const ROWS = joinRosters(
  ENTRIES.map((entry) => {
    const { agency: unit, year } = entry.evaluation.report;
    return row(entryKey(entry), { unit, year, kind: 'annual-report' }, { url: entry.url, tags: [], title: '淮安市' });
  }),
  { projects: [OTHER, OWN], hand: [] },
);
const placesOf = (key: string) => ROWS.find((each) => each.key === key)?.places;

/** How files of a project are written; of the whole ledger where none is given. */
const optionsOf = (project: Project | null) => ({
  words,
  reviewer: '王',
  listing: 'all' as const,
  exportedAt: '2026-01-22T01:00:00Z',
  units: project === null ? [] : readRoster(project, ROWS, [], CALENDAR),
  nameOf: (key: string) => nameInRoster(placesOf(key), project?.tag ?? null),
  byProblem: { rows: ROWS, filters: ALL_FAULTS, said: [] },
  glance: { title: '', rows: ROWS, parts: [] },
});

/** The names in the column of units of each sheet, once each. */
function namesIn(project: Project | null) {
  const options = optionsOf(project);
  return [makeWorkbook(options), makeProblemWorkbook(options)].flatMap(({ add, sheets }) => {
    for (const entry of ENTRIES) add(reviewCheck(entry, NOTHING_ACROSS));
    return sheets().flatMap(({ columns: heads, rows }) => {
      const at = heads.findIndex(({ title }) => title === columns.problems.agency || title === byProblem.units.agency);
      const cells = rows.map((cells) => wordsOfCell(cells[at] ?? null));
      return at < 0 || cells.every((cell) => cell === '') ? [] : [[...new Set(cells)]];
    });
  });
}

it.each([
  [OWN, ['淮安市人民政府', '泰州市统计局'], ['淮安市人民政府', '扬州市人民政府', '泰州市统计局']],
  [OTHER, ['淮安市政府', '泰州市统计局'], ['淮安市政府', '泰州市统计局']],
  [null, ['淮安市', '泰州市统计局'], ['淮安市', '泰州市统计局']],
])(
  'workbooks call a unit as the roster that is written of does, else as its report does',
  (project, listed, summary) => {
    expect(namesIn(project)).toEqual([listed, listed, summary, listed]);
  },
);

it('leaves the title as the page has it, and writes the same names as text', () => {
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  for (const make of [makeCsv, makeMarkdown, makeProblemCsv, makeProblemMarkdown]) {
    const write = (project: Project | null) => decode(wholeFile(make(optionsOf(project)), ENTRIES));
    const [own, other, whole] = [write(OWN), write(OTHER), write(null)];
    expect(own).toContain('淮安市人民政府');
    expect(other).toContain('淮安市政府');
    expect(other).not.toContain('淮安市人民政府');
    expect(whole).not.toMatch(/淮安市.{0,2}政府/);
  }
  const csv = decode(wholeFile(makeCsv(optionsOf(OWN)), ENTRIES));
  expect(csv).toMatch(/"淮安市人民政府",2025,"淮安市",/);
});

it('calls units in lists on paper so, and leaves all else of a row as it is', () => {
  const [first, second] = ROWS;
  const [told, same] = inNamesOf(OWN.tag, ROWS);
  expect(told).toEqual({ ...first, summary: { ...first?.summary, unit: '淮安市人民政府' } });
  expect(same).toBe(second);
  expect(inNamesOf(null, ROWS)).toEqual(ROWS);
});
