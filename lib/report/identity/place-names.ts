const PLACE =
  /^(?:市[中南北]区|[^省市县区旗盟]{1,10}?(?:自治区|自治州|自治县|自治旗|地区|省|市|县|区|旗|盟)|[^省市县区旗盟]{2,20}?族自治(?:州|县|旗))/;
/** A town, a township or a street that the whole rest of a name is. */
const TOWN = /^.{1,8}(?:镇|乡|街道|苏木)$/;
/** Words that end like a place and are none (城市管理局, 社区事务中心, the 委县 of 县委县政府). */
const NO_PLACE = /^(?:(?:城市|社区|小区|景区|园区|灾区|库区|矿区)$|委)/;
/** 晋江城市 of 晋江城市管理局: cities whose name ends in 城 have one character before it (项城市, 盐城市). */
const CITY_WORD = /..城市$/;
/** A town's name that goes on with words that end like a place: 示例街道办事处社区 of 示例街道办事处社区事务中心. */
const TOWN_WITH_MORE = /街道.|[镇乡]人民政府.|[镇乡].*(?:社区|小区|景区|校区|片区|辖区)$/;
const isTownWithMore = (place: string): boolean => TOWN_WITH_MORE.test(place);
const MOST_PLACES = 4;

/** A bare 区 before a body's name (区统计局), and words that begin with one and mean something else. */
const BARE = /^(?:[省市县区州旗盟])(?=.|$)/;
const NO_BARE = /^(?:市场|市容|市政(?:管理|工程|公用|设施|园林|局)|区域|区划|县域|省际|州际)/;

/** The divisions that a body's name begins with, largest first: 泉州市鲤城区统计局 → 泉州市, 鲤城区; 晋江市城市管理局 → 晋江市. */
function placesOf(name: string): readonly string[] {
  const places: string[] = [];
  let rest = name;
  for (let match = PLACE.exec(rest); match && places.length < MOST_PLACES; match = PLACE.exec(rest)) {
    if (NO_PLACE.test(match[0]) || CITY_WORD.test(match[0]) || isTownWithMore(match[0])) break;
    // 示例镇市 of 示例镇市容环境办公室.
    if (NO_BARE.test(rest.slice(match[0].length - 1))) break;
    places.push(match[0]);
    rest = rest.slice(match[0].length);
  }
  return TOWN.test(rest) ? [...places, rest] : places;
}

/** The divisions that a name begins with; its bare rank where it names none but says one (区统计局). */
export function placesOrRank(name: string): readonly string[] {
  const places = placesOf(name);
  const [first] = places;
  if (NO_BARE.test(name) || (first !== undefined && rankOf(first) !== TOWN_RANK)) return places;
  const bare = BARE.exec(name)?.[0];
  return bare === undefined ? places : [bare];
}

/** A town at the head of a name whose offices follow; 城乡, 城镇, 乡镇 and 乡村 are no towns. */
const TOWN_HEAD = /^[^省市县区旗盟局委厅]{1,8}?(?:(?<![城小村乡名集])镇|(?<!城)乡(?![村镇土亲])|街道|苏木)/;
const BARE_TOWN = /^(?:镇|乡|街道|苏木)(?=人民政府|政府|办事处|党|综合|办)/;

/** The town, township or street that a name without its larger places begins with (or its bare rank, 镇党政办); null where there is none. */
export function townOf(name: string): string | null {
  return TOWN_HEAD.exec(name)?.[0] ?? BARE_TOWN.exec(name)?.[0] ?? null;
}

const RANKS: readonly RegExp[] = [/省$|自治区$/, /市$|州$|地区$|盟$/, /县$|区$|旗$/, /镇$|乡$|街道$|苏木$/];

/** 0 province, 1 prefecture or city, 2 county or district, 3 town; -1 for what is none of them. */
export function rankOf(place: string): number {
  return RANKS.findIndex((rank) => rank.test(place));
}

/** The rank of towns, townships and streets. */
export const TOWN_RANK = 3;
