import type { Measured, Tally } from './tally';

/** What the figures of a family must reach. */
interface Threshold {
  /** Share of the faults found. */
  readonly recall?: number;
  /** Share of the cases with findings beyond the truth. */
  readonly alarms?: number;
  /** Share of the causes with the injected edits first. */
  readonly first?: number;
}

const EXACT: Threshold = { recall: 1, alarms: 0 };

/** The thresholds by family; a family without one is printed and not judged. */
export const THRESHOLDS: Readonly<Record<string, Threshold>> = {
  'drawn in a style, clean': EXACT,
  'made figures, clean': EXACT,
  'one wrong cell': { ...EXACT, first: 0.95 },
  'two wrong cells': { ...EXACT, first: 0.8 },
  'wrong cell in table 4': EXACT,
  'applicant moved': EXACT,
  'blank totals': EXACT,
  'missing row': EXACT,
  'missing column': EXACT,
  'missing section': EXACT,
  'missing table': EXACT,
  'wrong year': EXACT,
  'contact field spoilt': EXACT,
  'text agrees': { alarms: 0.01 },
  'text against tables': { recall: 0.95, alarms: 0.01 },
  'text denies': { recall: 0.95, alarms: 0.01 },
  'sums in the text': { recall: 0.95, alarms: 0.01 },
  'contact fields': { recall: 0.98 },
  'table 2, heads and amounts': EXACT,
  'words in cells': EXACT,
  'figures of their clause, right': { alarms: 0.005 },
  'figures of their clause, wrong': { recall: 0.95, alarms: 0.005 },
  'lists, shares, growth, right': { alarms: 0.005 },
  'lists, shares, growth, wrong': { recall: 0.95, alarms: 0.005 },
  'hidden text': EXACT,
  'note marks': EXACT,
  'blank forms': EXACT,
  titles: EXACT,
};

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`);

function shortfalls(family: string, tally: Tally): readonly string[] {
  const { recall = 0, alarms = 1, first = 0 } = THRESHOLDS[family] ?? {};
  return [
    ...(share(tally.found, tally.faults) < recall ? ['recall'] : []),
    ...(tally.cases > 0 && tally.alarmed / tally.cases > alarms ? ['false alarms'] : []),
    ...(share(tally.first, tally.causes) < first ? ['cause first'] : []),
  ];
}

/** Families below what they must reach, as `family: what`. */
export function below({ families }: Measured): readonly string[] {
  return Object.entries(families).flatMap(([family, tally]) =>
    shortfalls(family, tally).map((what) => `${family}: ${what}`),
  );
}

function row(family: string, tally: Tally): readonly string[] {
  return [
    family,
    String(tally.cases),
    `${tally.found} of ${tally.faults}`,
    percent(tally.found, tally.faults),
    String(tally.falseAlarms),
    percent(tally.first, tally.causes),
    percent(tally.among, tally.causes),
    shortfalls(family, tally).join(', '),
  ];
}

const HEAD = ['family', 'cases', 'found', 'recall', 'false alarms', 'cause first', 'or among rivals', 'below'];

/** The result as lines of text: a line a family, in the order of the thresholds, then the totals. */
export function printMeasured(measured: Measured): string {
  const order = Object.keys(THRESHOLDS);
  const families = Object.entries(measured.families).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  const sum = (key: keyof Tally): number => families.reduce((all, [, tally]) => all + tally[key], 0);
  const rows = [
    HEAD,
    ...families.map(([family, tally]) => row(family, tally)),
    [
      'all',
      String(sum('cases')),
      `${sum('found')} of ${sum('faults')}`,
      percent(sum('found'), sum('faults')),
      String(sum('falseAlarms')),
      '',
      '',
      '',
    ],
  ];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((cells) => (cells[column] ?? '').length)));
  const lines = rows.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const alarms = Object.entries(measured.alarmsByRule).map(([rule, count]) => `  ${count} ${rule}`);
  const torn = sum('torn');
  return [
    ...lines,
    ...(torn > 0 ? ['', `${torn} sums were told as digits torn apart, where joining two neighbours mends them.`] : []),
    ...(alarms.length > 0 ? ['', 'False alarms by rule:', ...alarms] : []),
  ].join('\n');
}

/** What went wrong, a line each. */
export function printTroubles({ troubles }: Measured): string {
  return troubles.map(({ family, what, finding, where }) => `${family} | ${what} | ${finding} | ${where}`).join('\n');
}
