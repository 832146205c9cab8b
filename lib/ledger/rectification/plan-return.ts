import { readClaim, sameClaim } from '../bodies/same-body';
import { BODY_FIELDS, type BodyField, type ItemFields } from './item-record';
import type { Item } from './items';

/** An item of the ledger as a body was asked for it. */
export interface AskedItem {
  readonly key: string;
  readonly agency: string;
  /** What rosters call it: a file of a project has its roster's names. */
  readonly called: readonly string[];
  readonly problem: string;
  readonly item: Item;
}

/** An item as it came back. */
export interface ReturnedRow {
  readonly number: string;
  readonly place: string;
  readonly agency: string;
  readonly problem: string;
  readonly fields: ItemFields;
}

/** What is written of an item that has no number yet: nothing. */
const NOTHING: ItemFields = {};

/** A field that both sides filled in differently. */
export interface ReturnConflict {
  readonly id: string;
  readonly number: string;
  readonly agency: string;
  readonly field: BodyField;
  readonly mine: string;
  readonly theirs: string;
}

/** What comes back of one item. */
export interface ReturnFill {
  readonly asked: AskedItem;
  /** What is here of these fields; by the time it is written something else may stand there. */
  readonly expected: ItemFields;
  /** Fields that are empty here. */
  readonly fields: ItemFields;
  /** Fields in which something else stands here. */
  readonly conflicts: readonly ReturnConflict[];
}

/** Why a row is not taken over: no item has its number, it names another body or another problem, or its number came before. */
export type LeftOutWhy = 'unknown' | 'other-agency' | 'other-problem' | 'twice';

/** What a file would bring; nothing is written yet. */
export interface ReturnPlan {
  readonly fills: readonly ReturnFill[];
  readonly leftOut: readonly { readonly number: string; readonly place: string; readonly why: LeftOutWhy }[];
}

/** Names and sentences by what is compared of them: figures change with a re-check, and spreadsheets break lines. */
const nameOf = (words: string): string => words.normalize('NFKC').replace(/\s/gu, '');
const sentenceOf = (words: string): string => nameOf(words).replace(/[\d.,+−-]/gu, '');

/** Whether a body's name that came back is that of an item's body: by its report, by a roster, or by a roster of another day that surely means it. */
function isOfBody({ agency, called }: AskedItem, name: string): boolean {
  if ([agency, ...called].some((own) => nameOf(own) === nameOf(name))) return true;
  const [own, theirs] = [readClaim({ agency, url: '' }), readClaim({ agency: nameOf(name), url: '' })];
  return own !== null && theirs !== null && sameClaim(own, theirs) === 'certain';
}

/** Holds what came back against the ledger: matched by number, and only where body and problem are those of the number. An empty cell says nothing. */
export function planReturn(rows: readonly ReturnedRow[], asked: ReadonlyMap<string, AskedItem>): ReturnPlan {
  const fills: ReturnFill[] = [];
  const leftOut: ReturnPlan['leftOut'][number][] = [];
  const seen = new Set<string>();
  for (const { number, place, agency, problem, fields } of rows) {
    const own = asked.get(number);
    const leave = (why: LeftOutWhy) => leftOut.push({ number, place, why });
    if (own === undefined) leave('unknown');
    else if (!isOfBody(own, agency)) leave('other-agency');
    else if (!sentenceOf(problem).endsWith(sentenceOf(own.problem))) leave('other-problem');
    else if (seen.has(number)) leave('twice');
    else {
      const fill = compare(own, fields);
      if (Object.keys(fill.fields).length + fill.conflicts.length > 0) fills.push(fill);
    }
    seen.add(number);
  }
  return { fills, leftOut };
}

function compare(asked: AskedItem, theirs: ItemFields): ReturnFill {
  const { record } = asked.item;
  const { fields: mine, number } = record ?? { fields: NOTHING, number: '' };
  const fields: Partial<Record<BodyField, string>> = {};
  const expected: Partial<Record<BodyField, string>> = {};
  const conflicts: ReturnConflict[] = [];
  for (const field of BODY_FIELDS) {
    const [own = '', other = ''] = [mine[field], theirs[field]];
    if (other === '' || nameOf(own) === nameOf(other)) continue;
    expected[field] = own;
    if (own === '') fields[field] = other;
    else conflicts.push({ id: `${number} ${field}`, number, agency: asked.agency, field, mine: own, theirs: other });
  }
  return { asked, expected, fields, conflicts };
}
