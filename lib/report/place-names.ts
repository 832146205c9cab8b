const PLACE = /^(?:市[中南北]区|[^省市县区旗盟]{1,10}?(?:自治区|自治州|自治县|自治旗|地区|省|市|县|区|旗|盟))/;
/** A town, a township or a street that the whole rest of a name is. */
const TOWN = /^.{1,8}(?:镇|乡|街道|苏木)$/;
/** Words that end like a place and are none (城市管理局, 社区事务中心). */
const NO_PLACE = /^(?:城市|社区|小区|景区|园区|灾区|库区|矿区)$/;
/** 晋江城市 of 晋江城市管理局: cities whose name ends in 城 have one character before it (项城市, 盐城市). */
const CITY_WORD = /..城市$/;
const MOST_PLACES = 4;

/** The divisions that a body's name begins with, largest first: 泉州市鲤城区统计局 → 泉州市, 鲤城区; 晋江市城市管理局 → 晋江市. */
export function placesOf(name: string): readonly string[] {
  const places: string[] = [];
  let rest = name;
  for (let match = PLACE.exec(rest); match && places.length < MOST_PLACES; match = PLACE.exec(rest)) {
    if (NO_PLACE.test(match[0]) || CITY_WORD.test(match[0])) break;
    places.push(match[0]);
    rest = rest.slice(match[0].length);
  }
  return TOWN.test(rest) ? [...places, rest] : places;
}

const RANKS: readonly RegExp[] = [/省$|自治区$/, /市$|州$|地区$|盟$/, /县$|区$|旗$/, /镇$|乡$|街道$|苏木$/];

/** 0 province, 1 prefecture or city, 2 county or district, 3 town; -1 for what is none of them. */
export function rankOf(place: string): number {
  return RANKS.findIndex((rank) => rank.test(place));
}
