import { squash } from '../../text/text';
import type { BodyKind } from '../report';

/** Words for the reporting body that name nobody (我局, 本机关). */
const PRONOUN = /^(?:我|本)(?:局|委|厅|办|镇|乡|街道|区|县|市|省|单位|机关|部门|级政府|机构|中心|室)?$/;
/** An office of that body: 我局办公室, 本委综合科; 我县水利局 names a body. */
const OWN_OFFICE = /^[我本](?:局|委|厅|办|单位|机关|部门|机构|中心)[^,。;:、局委厅]{0,16}(?:办公室|[办科股室处])$/;
/** A town, or a street with its office: 条例 art. 49 sets days for governments at county level and above and for their departments only. */
const TOWNSHIP = /(?:镇|乡|苏木|(街道))(?:人民政府|政府|办事处)?$/;
const GOVERNMENT_OFFICE = /(?:人民政府|政府)办(?:公室|公厅)?$/;
const GOVERNMENT = /人民政府$|行政公署$|[省市县区州盟旗]政府$/;
/** An administrative division by itself, as in 宿迁市2023年…: its government reports. */
const DIVISION = /[省市县区州盟旗]$|自治区$|地区$/;
/** Zones that bear 区 and are no administrative division: what they are for stands in their name. */
const ZONE =
  /(?:开发|高新|经开|经济|临空|化工|加工|技术|产业|工业|园|管理|管委|试验|实验|示范|合作|保税|综保|自贸|贸易|风景|名胜|景|度假|旅游|功能|港|集聚|聚集|投资|科技|生态|物流|商务|新)区$|(?:新|生态|科技|科学)城$|园$/;
/** The two divisions among the many new areas, with nothing or their city before them. */
const DIVISION_NAMED_NEW_AREA = /^(?:(?:天津市?)?滨海|(?:上海市?)?浦东)新区$/;
/** A committee that runs a zone (管委会, 某某新区管理委员会): neither a government nor surely a department; its office is its office. */
const MANAGEMENT_COMMITTEE = /^(.*?)(?:管理委员会|管委会|管委|管理委)(?:(?:党政|综合|行政)*办(?:公室)?)?$/;
/** What such a committee manages where it is a line of work, and the committee a department: 城市管理委员会, 国有资产监督管理委员会. */
const LINE_OF_WORK =
  /(?:城市|市政|市容|环境|卫生|资产|监督|园林|绿化|公用事业|规划|审批|政务|交通|教育|体育|文化|人口|市场|应急|金融|水务|水利|林业|农业|建设|住房|土地)$/;
const DEPARTMENT = /(?:局|厅|委|委员会|办|办公室|办公厅|署|街道|街道办事处|部)$/;

/** The name without white space, quotes and enclosing brackets. */
export function cleanName(name: string): string {
  return squash(name).replace(/^["'“”‘’《<]+|["'“”‘’》>:]+$/g, '');
}

/** True for 我局, 本单位, 我局办公室 and the like, which name nobody. */
export function isPronoun(name: string): boolean {
  return PRONOUN.test(cleanName(name)) || OWN_OFFICE.test(cleanName(name));
}

/** The name without a remark in brackets behind it. */
const bareName = (name: string | null): string => cleanName(name ?? '').replace(/\([^()]{0,20}\)$/, '');

/** Whether a town, a township or a street bears the name. */
export function isTownship(name: string | null): boolean {
  return TOWNSHIP.test(bareName(name));
}

/** What kind of body bears the name; `unclear` for townships, zones and whatever 条例 art. 49 does not settle by the name. */
export function classifyBody(name: string | null): BodyKind {
  const plain = bareName(name);
  if (plain === '') return 'unclear';
  if (plain.endsWith('城管委')) return 'department';
  const managed = MANAGEMENT_COMMITTEE.exec(plain)?.[1];
  if (managed !== undefined) return LINE_OF_WORK.test(managed) ? 'department' : 'unclear';
  if (GOVERNMENT_OFFICE.test(plain)) return 'department';
  const town = TOWNSHIP.exec(plain);
  if (town && !town[1]) return 'unclear';
  const place = plain.replace(/(?:人民)?政府$/, '');
  if (ZONE.test(place)) return DIVISION_NAMED_NEW_AREA.test(place) ? 'government' : 'unclear';
  if (GOVERNMENT.test(plain)) return 'government';
  if (DEPARTMENT.test(plain)) return 'department';
  return DIVISION.test(plain) ? 'government' : 'unclear';
}

/** Words that a body's name ends in. */
const BODY_END =
  /(?:政府|公署|行署|局|厅|委|委员会|管委会|办|办公室|办公厅|办事处|街道|署|中心|处|院|大队|支队|总队|银行|联合会|协会|合作社|馆|站|所|[省市县区州盟旗镇乡]|苏木)$/;
/** Words that begin a clause or speak of several bodies, and no body's name. */
const NO_BODY =
  /^(?:机构(?!编制)|单位|主体|日期|时间|现|根据|按照|依据|依照|遵照|经(?![开济信])|在|为|对(?!外)|以|与|及|并|据|全[省市县区州旗盟镇乡]|各)|各级|各部门|各单位|网站|平台|专栏|\d/;

/** Whether the words may be one body's name and no part of a sentence. */
export function namesBody(words: string): boolean {
  const plain = bareName(words);
  return plain.length >= 2 && BODY_END.test(plain) && !NO_BODY.test(plain);
}
