import type { YearSums } from '../../ledger/glance/sum-years';
import type { TwoYears } from '../../ledger/glance/two-years';
import type { Words } from '../../messages/words';
import type { GlanceBar, GlanceLine, GlancePart } from './glance-parts';

/** The year beside the one before. */
export function yearsPart(two: TwoYears | null, { workbench: { glance } }: Words): GlancePart {
  const { note, ...text } = glance.parts.years;
  const lines = (two?.years ?? []).map((year): GlanceLine => {
    const { units, reported, onTime, late, unknown } = year;
    const compared = two !== null && two.compared > 0 ? [year.faults, year.waiting] : ['', ''];
    return {
      id: String(year.year),
      name: String(year.year),
      cells: [units, reported, onTime, late, unknown, ...compared],
      told: `${reported}/${units}`,
      stretches: [
        { tone: 'onTime', value: onTime },
        { tone: 'late', value: late },
        { tone: 'unknown', value: unknown },
        { tone: 'none', value: units - reported },
      ],
      opens: null,
    };
  });
  const told = two === null ? '' : note(two.compared);
  return { key: 'years', ...text, note: told, lines, legend: ['onTime', 'late', 'unknown', 'none'] };
}

/** The totals of the district beside those of the year before. */
export function sumsPart(year: number, sums: readonly YearSums[], { workbench: { glance } }: Words): GlancePart {
  const { title, note, none, columns, names } = glance.parts.sums;
  const years = [year - 1, year] as const;
  const lines = sums.map(({ key, sums: both, counted, unread }): GlanceLine => {
    const cells =
      both === null ? ['', '', '', ''] : [both.before, both.now, both.change, writeRate(both.before, both.change)];
    return { id: key, name: names[key], cells: [...cells, counted, unread], told: '', stretches: [], opens: null };
  });
  const bars = sums.flatMap(({ key, sums: both }): readonly GlanceBar[] =>
    both === null
      ? []
      : (['before', 'now'] as const).map((tone, at) => ({
          id: `${key} ${tone}`,
          name: glance.ofYear(names[key], years[at] ?? year),
          told: String(both[tone]),
          stretches: [{ tone, value: both[tone] }],
        })),
  );
  const compared = Math.max(0, ...sums.map(({ counted, unread }) => counted + unread));
  return {
    key: 'sums',
    title,
    note: note(compared),
    none,
    columns: columns(...years),
    lines: compared === 0 ? [] : lines,
    bars,
    legend: ['before', 'now'],
  };
}

/** A change in per cent of what was, one decimal, with its sign; '' where there was nothing. */
function writeRate(before: number, change: number): string {
  if (before === 0) return '';
  const rate = ((change / before) * 100).toFixed(1);
  return `${change > 0 ? '+' : ''}${rate.replace('-', '−')}%`;
}
