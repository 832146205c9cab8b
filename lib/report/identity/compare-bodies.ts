import { isPronoun } from './body-name';
import { linesOf } from './lines-of-work';
import { isTown, type NameParts, partName, withoutOffices } from './name-parts';
import { rankOf } from './place-names';

/**
 * How two names stand to each other. `same`: one body, or one and its own office; `short`: one may be short for the other
 * (发改局, 发展和改革局); `part`: one is a place's government, the other a body within that place; `nested`: one is of a larger
 * place than the other (a city's bureau, a district's); `different`: two bodies; `unclear`: an old name, a split or a merger may explain it.
 */
export type NameComparison = 'same' | 'short' | 'part' | 'nested' | 'different' | 'unclear';

/** Compares the names of two bodies; the order makes no difference. */
export function compareNames(one: string, other: string): NameComparison {
  if (isPronoun(one) || isPronoun(other)) return 'same';
  const [first, second] = [partName(one), partName(other)];
  if (first.anybodys || second.anybodys) return 'same';
  const places = comparePlaces(first.places, second.places);
  if (places === 'apart') return 'different';
  if (places === 'renamed') return 'unclear';
  if (places === 'nested') return 'nested';
  if (first.organ === '' || second.organ === '') return compareWithGovernment(first, second);
  return compareOrgans(first, second);
}

/** A town's bureaus and stations are the town's own; those of a county or a zone report for themselves. */
function compareWithGovernment(one: NameParts, other: NameParts): NameComparison {
  return one.organ === other.organ || isTown(one) || isTown(other) ? 'same' : 'part';
}

const ORGAN_END = /(?:委员会|办公室|局|委|厅|办|中心)$/;

function compareOrgans(one: NameParts, other: NameParts): NameComparison {
  const [long, short] = one.organ.length >= other.organ.length ? [one, other] : [other, one];
  // Whatever the longer name goes on with is an office within the body that the shorter one names.
  if (long.organ.startsWith(short.organ)) return 'same';
  if (short.places.length === 0 && long.organ.endsWith(short.organ)) return 'same';
  if (isShortFor(short.organ, long.organ) || isShortFor(long.organ, short.organ)) return 'short';
  const [lines, otherLines] = [linesOf(one.organ), linesOf(other.organ)];
  const apart = lines.length > 0 && otherLines.length > 0 && !lines.some((line) => otherLines.includes(line));
  return apart ? 'different' : 'unclear';
}

/** 发改局 of 发展和改革局: its characters in order, some left out between them; 农业局 of 农业农村局 is an older name, not a shorter one. */
function isShortFor(short: string, long: string): boolean {
  const [letters, whole] = [short, long].map((name) => withoutOffices(name).replace(ORGAN_END, '')) as [string, string];
  if (letters.length < 2 || letters[0] !== whole[0] || whole.includes(letters)) return false;
  let at = 0;
  for (const character of whole) if (character === letters[at]) at += 1;
  return at === letters.length;
}

type PlaceComparison = 'same' | 'nested' | 'renamed' | 'apart';

/** Whether the places that two names begin with can be one; a name without any may stand for every place. */
function comparePlaces(one: readonly string[], other: readonly string[]): PlaceComparison {
  const [places, others] = [one.map(plainPlace), other.map(plainPlace)];
  const [last, otherLast] = [places[places.length - 1], others[others.length - 1]];
  if (last === undefined || otherLast === undefined) return 'same';
  if (rankOf(last) === rankOf(otherLast) && isOnePlace(joinPlaces(places), joinPlaces(others))) return 'same';
  // A county that became a district or a city keeps its stem; of a bare 区 or 县 nothing is known but its rank.
  const renamed = last !== otherLast && stemOf(last) === stemOf(otherLast);
  const bare = rankOf(last) === rankOf(otherLast) && isBare(last) !== isBare(otherLast);
  if (renamed || bare) return 'renamed';
  return disagree(places, others) ? 'apart' : 'nested';
}

/** 区, 镇 or 街道 with no name before it. */
function isBare(place: string): boolean {
  return place.length === 1 || place === '街道' || place === '苏木';
}

/** True where both name a place of one rank, and not the same one (鲤城区, 丰泽区). */
function disagree(one: readonly string[], other: readonly string[]): boolean {
  return one.some((place) => {
    const rivals = other.filter((rival) => rankOf(rival) === rankOf(place));
    const kin = one.filter((each) => rankOf(each) === rankOf(place));
    return rivals.length > 0 && !kin.some((each) => rivals.some((rival) => isOnePlace(each, rival)));
  });
}

/** 昆山市 and 苏州昆山市; a bare 区 is any district. */
function isOnePlace(one: string, other: string): boolean {
  return one.endsWith(other) || other.endsWith(one);
}

/** 恩施土家族苗族自治州 by its short name, 恩施州; a province-level 自治区 stays, as 区 is another rank. */
function plainPlace(place: string): string {
  return place.replace(/^(.{2,4}?)(?:[\u4e00-\u9fff]{1,4}族){0,6}自治(?=[州县旗]$)/, '$1');
}

/** The places without their ranks but the last: 示例市高新区 and 示例高新区 are one. */
function joinPlaces(places: readonly string[]): string {
  return places.map((place, index) => (index < places.length - 1 ? stemOf(place) : place)).join('');
}

/** A division's name without its rank, which may change (县 to 区, 县 to 市). */
function stemOf(place: string): string {
  return place.length > 1 ? place.replace(/(?:自治区|地区|[省市县区州旗盟])$/, '') : place;
}
