import { squash } from '../../text/text';

/** Bodies of the State, which may be empowered to make rules (规章): nothing is said of them. */
const STATE = /^(?:国家|国务院|中国|中华|全国)/;
/** Words that hold 区, 镇 or 乡 and name no district, town or township. */
const HIGHER_AREAS = /自治区|特别行政区|经济特区|地区|景德镇|镇江|乡村/g;
const TOWN = /(?:[镇乡]|街道)(?:人民政府|政府|办事处|党政(?:综合)?办公室)?$|街道/;
const COUNTY_OR_DISTRICT = /[县区]|[^红]旗(?!舰)/;
const PLACE = /[省市州盟]|自治区/;
const BUREAU = /(?:局|厅|委员会|委|支队|总队|中心)$/;
/** The office of a government reports for the government itself. */
const GOVERNMENT_OFFICE = /政府办公[厅室]$|政府办$/;

/**
 * Whether the name alone settles that a body cannot make rules (规章): counties, districts, towns, streets, and departments
 * of local governments. Provinces and cities may (立法法); a city's name does not tell whether it has districts.
 */
export function cannotMakeRules(agency: string): boolean {
  const name = squash(agency);
  if (STATE.test(name)) return false;
  const plain = name.replace(HIGHER_AREAS, '');
  if (TOWN.test(plain) || COUNTY_OR_DISTRICT.test(plain)) return true;
  return PLACE.test(name) && BUREAU.test(name) && !GOVERNMENT_OFFICE.test(name);
}
