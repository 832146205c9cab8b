import type { CommonProblem } from '../../ledger/glance/common-problems';
import type { LateUnit } from '../../ledger/glance/late-units';
import type { RosterUnit } from '../../ledger/list/roster';
import { countUnits, type UnitFilter } from '../../ledger/list/unit-filters';
import { nameRule } from '../../messages';
import type { GlanceText, Words } from '../../messages/words';

/** A stretch of a bar; its tone says what it counts. */
export interface Stretch {
  readonly tone: keyof GlanceText['tones'] | UnitFilter;
  readonly value: number;
}

/** A bar of a picture. */
export interface GlanceBar {
  /** Told apart from the others of its part. */
  readonly id: string;
  readonly name: string;
  /** What stands at its end. */
  readonly told: string;
  readonly stretches: readonly Stretch[];
}

/** A line of a part's table, which is a bar of its picture too where the part has no others. */
export interface GlanceLine extends GlanceBar {
  /** What stands behind the name: figures, words, '' where nothing is known. */
  readonly cells: readonly (number | string)[];
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
  /** What is drawn where that is not the lines themselves. */
  readonly bars?: readonly GlanceBar[];
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
      cells: [count],
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
        ...(cluster === null
          ? []
          : [
              told.cluster(
                cluster.members.slice(0, NAMED).map(({ body }) => body),
                cluster.members.length,
              ),
            ]),
      ].join(' '),
      id,
      cells: [reports, confirmedReports, confirmed, states.open],
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

/** What a part draws; nothing where it is a list alone. */
export function barsOf({ bars, lines }: GlancePart): readonly GlanceBar[] {
  return (bars ?? lines).filter(({ stretches }) => stretches.length > 0);
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
        .map((cells) => cells.map((cell) => String(cell).replace(/\s+/gu, ' ')).join('\t'))
        .join('\n'),
    )
    .join('\n\n');
}
