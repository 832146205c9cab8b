import { type BodyParts, rankOf, readBody, siteOf } from './body-parts';

/** Who a report says it is from, and where it stands. */
export interface BodyClaim {
  readonly agency: string | null;
  readonly url: string;
}

/** `certain`: may be compared without asking; `likely`: a person should confirm it first. */
export type BodyMatch = 'certain' | 'likely' | 'no';

/** What a reviewer said of two pages by hand: it overrides the names. */
export interface HandMatch {
  readonly one: string;
  readonly other: string;
  readonly same: boolean;
  /** Of two pages of one body with one text: that they are two reports all the same. */
  readonly apart?: true;
}

/**
 * Whether two reports are from one body, by name and site: 鲤城区统计局 and 泉州市鲤城区统计局 are; 区统计局 of the same site
 * likely is; a government and its office, a city and its districts are not. A district's name can occur in several
 * provinces, so on unrelated sites it is only likely.
 */
export function sameBody(one: BodyClaim, other: BodyClaim, hand: readonly HandMatch[] = []): BodyMatch {
  const said = hand.find(
    (match) =>
      (match.one === one.url && match.other === other.url) || (match.one === other.url && match.other === one.url),
  );
  if (said) return said.same ? 'certain' : 'no';
  const [first, second] = [readClaim(one), readClaim(other)];
  return first && second ? sameClaim(first, second) : 'no';
}

/** A claim taken apart, for one that is compared with many. */
export interface ReadClaim {
  readonly parts: BodyParts;
  /** '' for a saved file. */
  readonly site: string;
}

/** Takes a claim apart; null where it names nobody. */
export function readClaim({ agency, url }: BodyClaim): ReadClaim | null {
  const parts = readBody(agency);
  return parts && { parts, site: siteOf(url) };
}

/** The same as `sameBody` of claims that were taken apart already, nothing said by hand. */
export function sameClaim(one: ReadClaim, other: ReadClaim): BodyMatch {
  return compareBodies(one.parts, other.parts, compareSites(one.site, other.site));
}

type Sites = 'same' | 'other' | 'unknown';

function compareSites(one: string, other: string): Sites {
  if (one === '' || other === '') return 'unknown';
  return one === other ? 'same' : 'other';
}

/** Compares names that were taken apart already. */
function compareBodies(one: BodyParts, other: BodyParts, sites: Sites): BodyMatch {
  if (one.kind !== other.kind) return 'no';
  const places = comparePlaces(one.places, other.places);
  if (places === 'no') return 'no';
  if (one.body !== other.body) {
    return places === 'vague' || !isShortFor(one.body, other.body) ? 'no' : 'likely';
  }
  if (places === 'unique') return 'certain';
  if (places === 'vague') return sites === 'other' ? 'no' : 'likely';
  return sites === 'other' ? 'likely' : 'certain';
}

/**
 * `unique`: one place whose name is enough; `local`: one place by a name that other provinces may have too;
 * `vague`: a name without its place (区统计局) that may stand for the other.
 */
function comparePlaces(one: readonly string[], other: readonly string[]): 'unique' | 'local' | 'vague' | 'no' {
  const [last, otherLast] = [one[one.length - 1], other[other.length - 1]];
  if (last === undefined || otherLast === undefined) return 'vague';
  if (last.length === 1 || otherLast.length === 1) return rankOf(last) === rankOf(otherLast) ? 'vague' : 'no';
  if (!isOnePlace(last, otherLast)) return 'no';
  const above = [one.slice(0, -1), other.slice(0, -1)] as const;
  const [alone, otherAlone] = [without(above[0], above[1]), without(above[1], above[0])];
  // 泉州市晋江市 has two of one rank: only a place that each name has for itself tells them apart.
  if (alone.some((place) => otherAlone.some((candidate) => rankOf(candidate) === rankOf(place)))) return 'no';
  return rankOf(last) <= 1 || alone.length < above[0].length ? 'unique' : 'local';
}

/** The places that the other list does not have. */
function without(places: readonly string[], others: readonly string[]): readonly string[] {
  return places.filter((place) => !others.some((other) => isOnePlace(place, other)));
}

/** 苏州昆山市 and 昆山市. */
function isOnePlace(one: string, other: string): boolean {
  return one.endsWith(other) || other.endsWith(one);
}

const SUFFIX = /(?:委员会|局|委|厅|办公室|办|中心)$/;

/** True where one name is made of the other's characters in order: 发改局 and 发展和改革局, 教育局 and 教育体育局. */
function isShortFor(one: string, other: string): boolean {
  const [short, long] = [one.replace(SUFFIX, ''), other.replace(SUFFIX, '')].sort((a, b) => a.length - b.length);
  if (!short || !long || short.length < 2 || short[0] !== long[0]) return false;
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
}

/** The reports of each body, as positions in the list given. Only certain matches and those made by hand bring reports together. */
export function groupBodies(
  claims: readonly BodyClaim[],
  hand: readonly HandMatch[] = [],
): readonly (readonly number[])[] {
  const groups = claims.map((_, index) => [index]);
  const apart = hand.filter(({ same }) => !same);
  const join = (one: number, other: number): void => {
    const [into, from] = [groups[one], groups[other]];
    if (!into || !from || into === from) return;
    const urls = (group: readonly number[]) => new Set(group.map((index) => claims[index]?.url));
    const [left, right] = [urls(into), urls(from)];
    const kept = apart.some(
      (match) => (left.has(match.one) && right.has(match.other)) || (left.has(match.other) && right.has(match.one)),
    );
    if (kept) return;
    into.push(...from);
    for (const index of from) groups[index] = into;
  };
  const byUrl = new Map(claims.map(({ url }, index) => [url, index]));
  for (const { one, other, same } of hand) {
    const [first, second] = [byUrl.get(one), byUrl.get(other)];
    if (same && first !== undefined && second !== undefined) join(first, second);
  }
  // Certain matches have one kind and one body: only those need be compared with each other.
  const alike = new Map<string, (readonly [index: number, claim: ReadClaim])[]>();
  for (const [index, given] of claims.entries()) {
    const claim = readClaim(given);
    if (!claim) continue;
    const { kind, body, places } = claim.parts;
    const key = `${kind} ${body} ${(places[places.length - 1] ?? '').slice(-2)}`;
    const before = alike.get(key) ?? [];
    for (const [earlier, its] of before) {
      if (groups[earlier] !== groups[index] && sameClaim(its, claim) === 'certain') join(earlier, index);
    }
    alike.set(key, [...before, [index, claim]]);
  }
  return [...new Set(groups)].map((group) => [...group].sort((a, b) => a - b));
}
