import { identityOf } from '../review/copied-values';
import { ITEM_FIELDS, type ItemField, type ItemRecord, readNumber } from './item-record';

/** A field of an item of which two sides say different things. */
export interface FieldConflict {
  readonly number: string;
  readonly field: ItemField;
  readonly mine: string;
  readonly theirs: string;
  readonly kept: 'mine' | 'theirs';
}

const isOfOne = (one: ItemRecord, other: ItemRecord): boolean =>
  one.findings.some(({ finding, fingerprint }) =>
    other.findings.some((each) => each.finding === finding && identityOf(each.fingerprint) === identityOf(fingerprint)),
  );

/**
 * What two sides wrote of a report's items, as one. An item keeps the number that it has here; what only one side wrote
 * stays, and of two words for one field the later ones are kept, which is told.
 */
export function mergeItems(
  mine: readonly ItemRecord[],
  theirs: readonly ItemRecord[],
): { readonly items: readonly ItemRecord[]; readonly conflicts: readonly FieldConflict[] } {
  const conflicts: FieldConflict[] = [];
  const taken = new Set<ItemRecord>();
  const merged = mine.map((own) => {
    const other = theirs.find((each) => !taken.has(each) && isOfOne(own, each));
    if (other === undefined) return own;
    taken.add(other);
    return mergeRecord(own, other, conflicts);
  });
  return { items: [...merged, ...theirs.filter((each) => !taken.has(each))], conflicts };
}

function mergeRecord(mine: ItemRecord, theirs: ItemRecord, conflicts: FieldConflict[]): ItemRecord {
  const isNewer = Date.parse(theirs.at) > Date.parse(mine.at);
  const kept = isNewer ? 'theirs' : 'mine';
  const fields: Partial<Record<ItemField, string>> = {};
  for (const field of ITEM_FIELDS) {
    const [own, other] = [mine.fields[field], theirs.fields[field]];
    if (own !== undefined && other !== undefined && own !== other)
      conflicts.push({ number: mine.number, field, mine: own, theirs: other, kept });
    const words = isNewer ? (other ?? own) : (own ?? other);
    if (words !== undefined) fields[field] = words;
  }
  const isSame = ITEM_FIELDS.every((field) => fields[field] === mine.fields[field]);
  const { by, at } = isNewer ? theirs : mine;
  return isSame ? mine : { ...mine, fields, by, at };
}

/**
 * The records of a report that comes in, with new numbers for those whose number another report's item has here. `taken`:
 * the numbers that are given, by the report whose they are; the ones given now are put down there.
 */
export function renumberItems(
  key: string,
  items: readonly ItemRecord[],
  taken: Map<string, string>,
  nextNumber: (year: string) => string,
): readonly ItemRecord[] {
  const own = new Set<string>();
  return items.map((item) => {
    const isFree = (taken.get(item.number) ?? key) === key && !own.has(item.number);
    const number = isFree ? item.number : nextNumber(readNumber(item.number)?.year ?? '');
    own.add(number);
    taken.set(number, key);
    return isFree ? item : { ...item, number };
  });
}
