import { squash } from '../../text/text';
import { cleanName } from './body-name';
import { placesOrRank, rankOf, TOWN_RANK, townOf } from './place-names';

/** A body's name taken apart: 示例县清河街道办事处综合科 → 示例县, 清河街道, and the office 综合科. */
export interface NameParts {
  /** Divisions, zones and towns, largest first; a bare 区 or 镇 stands for its rank alone. */
  readonly places: readonly string[];
  /** The body within its place, with whatever office follows: 统计局办公室; '' for the place's own government and its offices. */
  readonly organ: string;
  /** Neither place nor government nor bureau is named: 办公室, 局政务公开科, 综合信息指挥室 may be anybody's. */
  readonly anybodys: boolean;
}

const ABOVE = /^(?:中华人民共和国|国家税务总局(?=.)|中共|中国共产党)/;
/** An autonomous prefecture by its short name, which ends as many cities' names do: 恩施州教育局. */
const SHORT_STATE =
  /^[^省市县区旗盟]{1,3}州(?=人民政府|政府|委)|^[^省市县区旗盟]{1,3}州(?=.{2,20}(?:局|委员会|厅|办)$)/;
/** What makes a place the body that governs it. */
const GOVERNMENT =
  /^(?:[、和及]?[省市县区州旗盟]?(?:人民政府|政府)|行政公署|公署|行署|办事处|管理委员会|管委会|管委|党工委|工委|党委|(?:委员会|委)(?=[、和及]|办|[省市县区州旗盟]|$)){1,4}/;
/** The whole kinds of zone that are written out or cut short. */
const ZONES: readonly (readonly [RegExp, string])[] = [
  [/(?:国家级?)?高新(?:技术)?(?:产业)?(?:开发)?区/, '高新区'],
  [/(?:国家级?)?经济技术(?:产业)?开发区/, '经开区'],
];
/** Offices that every government has, by the words they are named with. */
const GOVERNMENT_OFFICE =
  /^(?:(?:党政|党委|党群|党建|综合|行政|政府|政务信息|政务公开|政府信息公开|信息公开|政务|信息|秘书|文秘|机要|机关|办公|公开|工作|[与和及、]){1,8}(?:室|厅|处(?!理)|科(?![技学工教])|股|组|领导小组)|(?:党政|党委|党群|综合|行政|政府|政务公开|信息公开|政务|信息|机关|公开|[与和及、]){0,8}(?:办公室|办公厅|办(?!公|[事学])))/;
/** The end of what may be an office within any body. */
const OFFICE_END = /(?:室|科|股|处|组|岗|窗口|办|办公厅)$/;
/** A body's word for itself before its office: 局办公室, 机关党办. */
const OWN_WORD = /^(?:局|委|厅|院|机关|本级|单位)(?=.)/;
const BODY_WITHIN = /局|委员会|厅|署|联合会/;
const LONGEST_OFFICE = 14;

/** The parts of a name; brackets within it (（公管办）, （本级）) are left out. */
export function partName(name: string): NameParts {
  let rest = cleanName(squash(name).replace(/\([^()]{0,30}\)/g, '')).replace(ABOVE, '');
  for (const [written, short] of ZONES) rest = rest.replace(written, short);
  const places: string[] = [...placesOrRank(rest)];
  const state = places.length === 0 ? SHORT_STATE.exec(rest)?.[0] : undefined;
  if (state !== undefined) places.push(state);
  rest = rest.slice(places.join('').length);
  const take = (length: number): string => {
    const taken = rest.slice(0, length);
    rest = rest.slice(length);
    return taken;
  };
  let governs = take(GOVERNMENT.exec(rest)?.[0].length ?? 0);
  const town = townOf(rest);
  if (town !== null) {
    places.push(take(town.length));
    governs = take(GOVERNMENT.exec(rest)?.[0].length ?? 0);
  }
  const nobody = places.length === 0 && governs === '';
  const office = OWN_WORD.test(rest) || (OFFICE_END.test(rest) && !BODY_WITHIN.test(rest));
  const anybodys = nobody && office && rest.length <= LONGEST_OFFICE;
  const organ = GOVERNMENT_OFFICE.test(rest) && !nobody ? '' : rest;
  return { places, organ, anybodys };
}

/** The body's own name before the offices within it: 水利局农村水利科 → 水利局. */
const OWN_NAME = /^.{0,40}?(?:局|委员会|厅|署|办公室|中心|联合会|合作社)/;

/** An organ without the offices that follow its own name. */
export function withoutOffices(organ: string): string {
  return OWN_NAME.exec(organ)?.[0] ?? organ;
}

/** True for a town, a township or a street: whatever its name goes on with is its own. */
export function isTown(parts: NameParts): boolean {
  const last = parts.places[parts.places.length - 1];
  return last !== undefined && rankOf(last) === TOWN_RANK;
}
