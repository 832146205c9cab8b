import { type Project, type ProjectUnit, saysNothing, UNIT_KINDS } from './project';
import type { Said } from './said';
import type { HandMatch } from './same-body';

/** Two sides that said different things by hand. Mine is kept: no word of either tells which is the later one. */
export type SaidConflict =
  | { readonly kind: 'match'; readonly mine: HandMatch; readonly theirs: HandMatch; readonly kept: 'mine' }
  | { readonly kind: 'project'; readonly mine: Project; readonly theirs: Project; readonly kept: 'mine' };

/** What both sides said, in one. */
export interface MergedSaid {
  /** Mine in its order, then what only theirs had. */
  readonly said: Said;
  /** How many matches and projects only theirs had. */
  readonly matches: number;
  readonly projects: number;
  readonly conflicts: readonly SaidConflict[];
}

/** Two pages, whichever is named first. */
const pairOf = ({ one, other }: HandMatch): string => [one, other].sort().join('\n');

/** A list says the same in any order. */
const listOf = (words: readonly string[] = []): string => [...new Set(words)].sort().join('\n');

const unitsOf = (units: readonly ProjectUnit[] | null): string =>
  listOf(units?.map(({ name, kind = '', deadline = '' }) => [name, kind, deadline].join('\t')));

const daysOf = ({ deadlines = {} }: Project): string => UNIT_KINDS.map((kind) => deadlines[kind] ?? '').join();

const pointsOf = ({ points = [] }: Project): string =>
  listOf(
    points.flatMap(({ unit, said }) =>
      said.map(({ item, points: off, note, by, at }) => JSON.stringify([unit, item, off, note, by, at])),
    ),
  );

const sameProject = (one: Project, other: Project): boolean =>
  one.whole === other.whole &&
  one.year === other.year &&
  (one.units === null) === (other.units === null) &&
  unitsOf(one.units) === unitsOf(other.units) &&
  daysOf(one) === daysOf(other) &&
  listOf(one.absent) === listOf(other.absent) &&
  pointsOf(one) === pointsOf(other);

/** Brings what two sides said by hand together. What is known here stays as it is; merging the same again changes nothing. */
export function mergeSaid(mine: Said, theirs: Said): MergedSaid {
  const conflicts: SaidConflict[] = [];
  const hand = new Map(mine.hand.map((match) => [pairOf(match), match]));
  for (const match of theirs.hand) {
    const own = hand.get(pairOf(match));
    if (own === undefined) hand.set(pairOf(match), match);
    else if (own.same !== match.same || own.apart !== match.apart)
      conflicts.push({ kind: 'match', mine: own, theirs: match, kept: 'mine' });
  }
  const projects = new Map(mine.projects.map((project) => [project.tag, project]));
  for (const project of theirs.projects.filter((each) => !saysNothing(each))) {
    const own = projects.get(project.tag);
    if (own === undefined) projects.set(project.tag, project);
    else if (!sameProject(own, project)) conflicts.push({ kind: 'project', mine: own, theirs: project, kept: 'mine' });
  }
  return {
    said: { hand: [...hand.values()], projects: [...projects.values()] },
    matches: hand.size - mine.hand.length,
    projects: projects.size - mine.projects.length,
    conflicts,
  };
}
