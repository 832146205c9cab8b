import { squash } from '../page/text';
import { placesOf, rankOf } from './place-names';
import type { BodyKind } from './report';

/** Words for the reporting body that name nobody (我局, 本机关). */
const PRONOUN = /^(?:我|本)(?:局|委|厅|办|镇|乡|街道|区|县|市|省|单位|机关|部门|级政府|机构|中心|室)?$/;
/** A township's own government: 条例 art. 49 sets days for governments at county level and above and for their departments only. */
const TOWNSHIP = /(?:镇|乡|苏木)(?:人民政府|政府)?$/;
const GOVERNMENT_OFFICE = /(?:人民政府|政府)办(?:公室|公厅)?$/;
const GOVERNMENT = /人民政府$|行政公署$|[省市县区州盟旗]政府$/;
/** An administrative division by itself, as in 宿迁市2023年…: its government reports. */
const DIVISION = /[省市县区州盟旗]$|自治区$|地区$/;
/** Zones that bear 区 and are no administrative division; the two new areas that are one. */
const ZONE =
  /(?:开发区|高新区|新区|园区|管理区|实验区|示范区|合作区|保税区|风景区|度假区|经开区|新城|名胜区|功能区|港区)$/;
const DIVISION_NAMED_NEW_AREA = /(?:浦东|滨海)新区$/;
/** A zone's management committee: neither a government nor surely a department. One for a city's streets (城市管理委员会) is a department. */
const MANAGEMENT_COMMITTEE = /(?<!城市|市政|市容)管理?委(?:员?会)?$/;
const DEPARTMENT = /(?:局|厅|委|委员会|办|办公室|办公厅|署|街道|街道办事处|部)$/;

/** The name without white space, quotes and enclosing brackets. */
export function cleanName(name: string): string {
  return squash(name).replace(/^["'“”‘’《<]+|["'“”‘’》>:]+$/g, '');
}

/** True for 我局, 本单位 and the like, which name nobody. */
export function isPronoun(name: string): boolean {
  return PRONOUN.test(cleanName(name));
}

/** What kind of body bears the name; `unclear` for townships, zones and whatever 条例 art. 49 does not settle by the name. */
export function classifyBody(name: string | null): BodyKind {
  const plain = cleanName(name ?? '');
  if (plain === '' || MANAGEMENT_COMMITTEE.test(plain)) return 'unclear';
  if (GOVERNMENT_OFFICE.test(plain)) return 'department';
  if (TOWNSHIP.test(plain)) return 'unclear';
  if (GOVERNMENT.test(plain))
    return ZONE.test(plain.replace(/人民政府$|政府$/, '')) && !/(?:浦东|滨海)新区/.test(plain)
      ? 'unclear'
      : 'government';
  if (ZONE.test(plain)) return DIVISION_NAMED_NEW_AREA.test(plain) ? 'government' : 'unclear';
  if (DEPARTMENT.test(plain)) return 'department';
  return DIVISION.test(plain) ? 'government' : 'unclear';
}

/** Whether two names are those of one body: `unclear` where one may be short for the other or a part of it. */
export type NameComparison = 'same' | 'different' | 'unclear';

/** 鲤城区统计局 and 泉州市鲤城区统计局 are the same; a government and its office are; 发改局 and 发展和改革局 can't be decided. */
export function compareNames(one: string, other: string): NameComparison {
  if (isPronoun(one) || isPronoun(other)) return 'same';
  const [first, second] = [coreOf(one), coreOf(other)];
  if (first.endsWith(second) || second.endsWith(first)) return 'same';
  // A place stands for its government: within one, a bureau is another body, but it may well answer for it.
  if (isDivision(first) !== isDivision(second)) return 'unclear';
  if (!isDivision(first) && (first.includes(second) || second.includes(first))) return 'same';
  const [place, otherPlace] = [placesOf(first), placesOf(second)];
  if (placesDiffer(place, otherPlace)) return 'different';
  const [body, otherBody] = [first.slice(place.join('').length), second.slice(otherPlace.join('').length)];
  if (body === otherBody) return placesAgree(place, otherPlace) ? 'same' : 'unclear';
  return STANDARD_BODIES.includes(body) && STANDARD_BODIES.includes(otherBody) ? 'different' : 'unclear';
}

/** Bodies under a name that none other is short for: two of these are two bodies. */
const STANDARD_BODIES: readonly string[] = [
  '统计局',
  '审计局',
  '财政局',
  '教育局',
  '公安局',
  '民政局',
  '司法局',
  '商务局',
  '水利局',
  '林业局',
  '农业农村局',
  '应急管理局',
  '医疗保障局',
  '卫生健康局',
  '生态环境局',
  '交通运输局',
  '信访局',
  '城市管理局',
  '税务局',
  '气象局',
  '退役军人事务局',
  '发展和改革局',
  '市场监督管理局',
  '人力资源和社会保障局',
];

/** The name down to the body it stands for: a government's office to the government's place, inner offices dropped. */
function coreOf(name: string): string {
  return cleanName(name)
    .replace(/(?:的)?(?:政务公开|政府信息公开|信息公开)(?:工作)?(?:领导小组)?(?:办公室|科|股|中心|处)?$/, '')
    .replace(
      /(局|委|委员会|管委会|厅|街道办事处|镇人民政府|乡人民政府)(?:党政|综合|行政)?(?:办公室|办|秘书科|办公厅)$/,
      '$1',
    )
    .replace(/([省市县区州旗盟镇乡])(?:党政)?办(?:公室|公厅)?$/, '$1')
    .replace(MANAGEMENT_COMMITTEE, '')
    .replace(/(?:人民)?政府(?:办(?:公室|公厅)?)?$/, '')
    .replace(/街道办事处$/, '街道');
}

/** True for a name that is a place and nothing else. */
function isDivision(name: string): boolean {
  return placesOf(name).join('') === name;
}

/** True where the smallest divisions are of one rank and not the same one (鲤城区, 丰泽区), or the larger ones around them differ. */
function placesDiffer(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === other.length) return one.some((part, index) => divisionsDiffer(part, other[index] ?? part));
  const [last, otherLast] = [one[one.length - 1], other[other.length - 1]];
  return last !== undefined && otherLast !== undefined && divisionsDiffer(last, otherLast);
}

function divisionsDiffer(one: string, other: string): boolean {
  return rankOf(one) === rankOf(other) && !one.endsWith(other) && !other.endsWith(one);
}

function placesAgree(one: readonly string[], other: readonly string[]): boolean {
  return one.length === 0 || other.length === 0 || one[one.length - 1] === other[other.length - 1];
}
