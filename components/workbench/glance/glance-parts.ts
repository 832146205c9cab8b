import type { CommonProblem } from '@/lib/ledger/glance/common-problems';
import type { LateUnit } from '@/lib/ledger/glance/late-units';
import type { TwoYears } from '@/lib/ledger/glance/two-years';
import type { RosterUnit } from '@/lib/ledger/list/roster';
import { countUnits, type UnitFilter } from '@/lib/ledger/list/unit-filters';
import { nameRule } from '@/lib/messages';
import type { GlanceText, Words } from '@/lib/messages/words';

/** A stretch of a bar; its tone says what it counts. */
export interface Stretch {
  readonly tone: keyof GlanceText['tones'] | UnitFilter;
  readonly value: number;
}

/** A line of a part: of its table, and a bar of its picture. */
export interface GlanceLine {
  /** Told apart from the others of its part. */
  readonly id: string;
  readonly name: string;
  /** What stands behind the name in the table, and at the end of the bar. */
  readonly cells: readonly string[];
  readonly told: string;
  readonly stretches: readonly Stretch[];
  /** What it opens; null where that is nothing. */
  readonly opens:
    | { readonly kind: 'units'; readonly filter: UnitFilter }
    | { readonly kind: 'problem'; readonly id: string }
    | { readonly kind: 'report'; readonly key: string }
    | null;
}

/** A part of the picture, with its table. */
export interface GlancePart {
  readonly key: keyof GlanceText['parts'];
  readonly title: string;
  readonly note: string;
  /** What stands where there are no lines. */
  readonly none: string;
  readonly columns: readonly string[];
  readonly lines: readonly GlanceLine[];
  /** What the colours of its bars mean; none where there is but one. */
  readonly legend: readonly (keyof GlanceText['tones'])[];
}

/** How far the units of a roster have come. */
export function statesPart(units: readonly RosterUnit[], { workbench: { glance, projects } }: Words): GlancePart {
  const { title, ...text } = glance.parts.states;
  const lines = countUnits(units).map(({ filter, count }): GlanceLine => {
    const told = String(count);
    const stretches = [{ tone: filter, value: count }];
    return {
      id: filter,
      name: projects.states[filter],
      cells: [told],
      told,
      stretches,
      opens: { kind: 'units', filter },
    };
  });
  return { key: 'states', ...text, title: title(units.length), lines, legend: [] };
}

/** Bodies of copied text that are named. */
const NAMED = 2;

/** The commonest problems, and how many of each are confirmed. */
export function problemsPart(problems: readonly CommonProblem[], words: Words): GlancePart {
  const { glance, problems: told } = words.workbench;
  const nothingDecided = problems.length > 0 && problems.every(({ confirmed }) => confirmed === 0);
  const lines = problems.map(({ id, rule, cluster, reports, states, confirmed, confirmedReports }): GlanceLine => {
    return {
      name: [
        nameRule(rule, words),
        ...(cluster === null ? [] : [told.cluster(cluster.bodies.slice(0, NAMED), cluster.bodies.length)]),
      ].join(' '),
      id,
      cells: [reports, confirmedReports, confirmed, states.open].map(String),
      told: String(reports),
      stretches: [
        { tone: 'confirmed', value: confirmedReports },
        { tone: 'suspected', value: reports - confirmedReports },
      ],
      opens: { kind: 'problem', id },
    };
  });
  const { note, ...text } = glance.parts.problems;
  const noted = nothingDecided ? [note, glance.nothingDecided].join(glance.semicolon) : note;
  return { key: 'problems', ...text, note: noted, lines, legend: ['confirmed', 'suspected'] };
}

/** Who was late, by how many days. */
export function latePart(late: readonly LateUnit[], { workbench: { glance, projects } }: Words): GlancePart {
  const { title, ...text } = glance.parts.late;
  const lines = late.map(({ name, key, timing }): GlanceLine => {
    const told = glance.days(timing.days);
    return {
      id: key,
      name,
      cells: [told, projects.timing(timing)],
      told,
      stretches: [{ tone: 'late', value: timing.days ?? 0 }],
      opens: { kind: 'report', key },
    };
  });
  return { key: 'late', ...text, title: title(late.length), lines, legend: [] };
}

/** Who has no report; a list without a picture. */
export function missingPart(units: readonly RosterUnit[], { workbench: { glance, projects } }: Words): GlancePart {
  const { title, ...text } = glance.parts.missing;
  const missing = units.filter(({ rows }) => rows.length === 0);
  const lines = missing.map(({ name, state, due }): GlanceLine => {
    const told = projects.states[state];
    return {
      id: name,
      name,
      cells: [told, projects.due(due)],
      told,
      stretches: [],
      opens: { kind: 'units', filter: state },
    };
  });
  return { key: 'missing', ...text, title: title(missing.length), lines, legend: [] };
}

/** The year beside the one before. */
export function yearsPart(two: TwoYears | null, { workbench: { glance } }: Words): GlancePart {
  const { note, ...text } = glance.parts.years;
  const lines = (two?.years ?? []).map((year): GlanceLine => {
    const { units, reported, onTime, late, unknown } = year;
    const compared = two !== null && two.compared > 0 ? [year.faults, year.waiting].map(String) : ['', ''];
    return {
      id: String(year.year),
      name: String(year.year),
      cells: [...[units, reported, onTime, late, unknown].map(String), ...compared],
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

/** Parts as text for a sheet: cells between tabs, a line each, a blank line between the tables. */
export function toSheet(parts: readonly GlancePart[]): string {
  return parts
    .map(({ title, note, none, columns, lines }) =>
      [
        [title],
        ...(lines.length === 0 ? [[none]] : [columns, ...lines.map(({ name, cells }) => [name, ...cells])]),
        ...(note === '' ? [] : [[note]]),
      ]
        .map((cells) => cells.map((cell) => cell.replace(/\s+/gu, ' ')).join('\t'))
        .join('\n'),
    )
    .join('\n\n');
}
