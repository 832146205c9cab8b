import { readBody } from '../bodies/body-parts';

/** Fewer names share no place that is worth leaving out. */
const FEWEST = 3;
/** Of all names, how many have to lie in the place: nearly all. */
const MOST = 0.9;
/** How what follows a place goes on with the place's own word, or names its government or party: 区委, 市直, 市区, 区人民政府. */
const GOES_ON = /^(?:人民|政府|党|委|直|级|属|内|外|长|场|域|区|县|市(?![场政容]))/;

/** A name with the divisions that it begins with; `more` where it says more than a division and its government. */
interface Placed {
  readonly name: string;
  readonly places: readonly string[];
  readonly more: boolean;
}

function placed(name: string): Placed {
  const body = readBody(name);
  const places = (body?.places ?? []).filter((place) => place.length > 1);
  return name.startsWith(places.join(''))
    ? { name, places, more: body?.body !== '' }
    : { name, places: [], more: false };
}

/** The smallest division in which nearly all names lie; null where there is none, or where one name stands for two of them. */
function sharedBy(names: readonly Placed[]): string | null {
  const counts = new Map<string, number>();
  for (const { places } of names) for (const place of new Set(places)) counts.set(place, (counts.get(place) ?? 0) + 1);
  const enough = Math.max(FEWEST, names.length * MOST);
  const depth = (place: string) => Math.max(...names.map(({ places }) => places.indexOf(place)));
  const [smallest] = [...counts]
    .flatMap(([place, count]) => (count >= enough ? [place] : []))
    .sort((one, other) => depth(other) - depth(one));
  if (smallest === undefined) return null;
  const above = names.flatMap(({ places }) =>
    places.includes(smallest) ? [places.slice(0, places.indexOf(smallest)).join('')] : [],
  );
  const longest = above.reduce((one, other) => (other.length > one.length ? other : one), '');
  return above.every((each) => longest.endsWith(each)) ? smallest : null;
}

/**
 * What bodies' names can do without in a list: where nearly all lie in one division, each name with the beginning that says so
 * (泉州市鲤城区 of 泉州市鲤城区统计局). A name that would be empty, begin inside a word, or be another's is not among them.
 */
export function sharedPlaces(names: Iterable<string>): ReadonlyMap<string, string> {
  const all = [...new Set(names)].map(placed);
  const shared = sharedBy(all);
  if (shared === null) return new Map();
  const cut = all.flatMap(({ name, places, more }) => {
    const at = places.indexOf(shared);
    const place = places.slice(0, at + 1).join('');
    const rest = name.slice(place.length);
    const whole = at >= 0 && rest.length > 1 && !GOES_ON.test(rest) && (more || places.length > at + 1);
    return whole ? [{ name, place, rest }] : [];
  });
  const taken = new Map(all.map(({ name }) => [name, 1]));
  for (const { rest } of cut) taken.set(rest, (taken.get(rest) ?? 0) + 1);
  return new Map(cut.flatMap(({ name, place, rest }) => (taken.get(rest) === 1 ? [[name, place]] : [])));
}
