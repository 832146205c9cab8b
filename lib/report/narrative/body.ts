import { cleanName } from '../identity/body-name';
import { compareNames } from '../identity/compare-bodies';
import type { BodyKind } from '../report';

/** The body that reports, as far as it is known. */
export interface Reporter {
  readonly name: string | null;
  readonly kind: BodyKind;
}

/** Whose figure it is: all that the report covers, its own central office, the bodies below that office taken together, or somebody else's. */
export type Body = 'all' | 'office' | 'rest' | 'another';

/** A body that the text names. */
export interface BodyMention {
  readonly body: Body;
  readonly from: number;
  readonly to: number;
}

const PLACE = '省市县区州盟旗镇乡';
const UNIT =
  '局|委员会|委办|委|厅|署|办公室|办公厅|办事处|管理处|服务处|办|医院|学院|中心|街道|镇|乡|宣传部|组织部|武装部|(?<!场|有)所|(?<!网)站|支队|大队|总队|公司|学校|银行|机构';
/** What a body's name ends in. */
const NAME_END = `(?:人民政府|政府|管委会|法院|检察院|开发区|新区|高新区|园区|经开区|${UNIT}|[省市县区州盟旗])`;
/** What follows a body that does something: an adverb, a verb, a number, another body. What follows a mere modifier is a noun. */
const DOES =
  '(?=共|总|未|无|没|不|也|认真|严格|全部|仅|先后|分别|积极|妥善|规范|主动|通过|累计|合计|一共|本级|全年|今年|本年|20\\d\\d|上半年|下半年|已|均|也|依法|按|及时|新收|收|接|受理|办|答|回复|处理|登记|承办|审|应诉|被|发生|涉及|为|有|占|最|[、,(:和及与]|\\d|[零一二三四五六七八九十两]|$)';

const PATTERN = new RegExp(
  [
    `(?<all>(?<!安)全[${PLACE}局委厅办院街](?:各级(?:各部门|行政机关|机关|部门|政府)?|各(?:部门|单位|行政机关)|(?:上下|范围内))*|我[${PLACE}](?!政府|人民政府|直|级|本级)|[本我][${PLACE}局委厅办院]及(?:下属|所属|直属|下辖|其)|各级(?:各部门|行政机关|机关|部门|政府|各单位)*|本行政区域|(?<![基])本[${PLACE}](?!级|机关|单位|政府|人民政府|直))`,
    `(?<office>[${PLACE}局委厅办院]本级|[局委厅院]机关|机关本级|本级(?:机关|政府)?|[${PLACE}](?:人民)?政府办(?:公室|公厅)?${DOES})`,
    `(?<own>[本我](?:[局委厅办院所队]|单位|机关|中心|部门|街道|办事处|委员会|分局)(?![${PLACE}级]))`,
    `(?<another>(?:上级|上一级|兄弟|同级)(?:业务|行政|主管)*(?:部门|机关|单位|政府)${DOES}|(?<!作为)[省市县区]?级?(?:业务|行政)?主管部门${DOES}|[${PLACE}]级?(?:及其?)?以下(?:各级)?(?:行政)?(?:单位|机关|部门)?${DOES}|垂(?:直)?管(?:理)?(?:的)?(?:单位|部门|机构)${DOES})`,
    `(?<rest>(?:全[${PLACE}])?各(?:相关|有关|[局委厅院]属(?:各)?(?:单位|事业单位)|下属|所属|直属|市直|县直|区直|级以下)?(?:[县区市乡镇街旗、()]{1,12}(?:街道|开发区)?|部门|单位|分局|科室|股室|处室|支队|大队|所|中队|委办局|派出所|站所|镇街|事业单位|企业)${DOES}|[${PLACE}](?:直|级)(?:各)?(?:有关|相关)?(?:部门|单位|机关)|[局委厅院]属(?:各)?(?:单位|事业单位)|下属|所属|直属|下辖|基层(?:单位|所|站)?|其他(?:单位|部门|科室|县区|区县|乡镇)|(?:部分|个别|少数|多数|大部分|有的|有些|一些)(?:县区|区县|县市区|乡镇|镇街|街道|部门|单位|机关|科室|所站)${DOES}|乡镇(?:\\(街道\\)|街道|、街道)?${DOES}|镇街${DOES}|事业单位|二级单位)`,
  ].join('|'),
  'g',
);
/** Kinds of bodies below the office with no name of their own (镇(街道), 县政府各部门, 职能部门), where a subject stands: no name ends in them. */
const BELOW = new RegExp(
  `(?<![\\u4e00-\\u9fff])(?:其余|其它|其他|所辖|辖区)?(?:各级|各|[${PLACE}])?(?:(?:乡镇|镇街|街镇|镇村|县区|区县|市县|旗县|县市区|街道|村居|社区|园区|[镇乡县区旗村])(?:办|办事处)?(?:\\([^()]{1,8}\\))?|(?!单位|机构|科室)(?:人民政府|政府)?(?:直|级|各|所属|直属|组成|工作|职能|相关|有关|其他){0,3}(?:部门|单位|机构|委办局|科室|站所)|[市县区州旗]直(?:机关)?)${DOES}`,
  'g',
);
/** A name where a subject stands: at the beginning, behind 由, or in a row of names. */
const NAMED = new RegExp(`(?:^|[由和及与、])(?<name>[\\u4e00-\\u9fff]{1,16}?${NAME_END})${DOES}`, 'g');
const SYSTEM = new RegExp(
  `全[${PLACE}局](?:[\\u4e00-\\u9fff]{0,6}系统|公安机关|税务机关|(?:法院|检察)机关)|(?:全|本)系统`,
  'g',
);
/** Behind these a body is spoken to or of; it does nothing. */
const OBJECT = /[向对给把将经为到在]$|配合$|协助$|根据$|按照$|通过$|报送$|移送$|转$/;
/** What names no body though it ends like one. */
const NO_NAME =
  /公开|申请|办理|处理|答复|本级|全年|年度|上年|结转|受理|工作|机关$|要求|规定|情况|[的了向]|通过|公众|群众|公民|法人|组织|企业|网站|平台|办[结复]|收到|现场|窗口|信访|热线/;

function ownOf({ kind }: Reporter): Body {
  return kind === 'government' ? 'office' : 'all';
}

/** 县政府 and 县政府办 in a report of that county's government, of its office, or of somebody else. */
function ofGovernment(name: string, reporter: Reporter): Body {
  const rank = name.replace(/(?:人民)?政府.*$/, '').slice(-1);
  const own = cleanName(reporter.name ?? '').replace(/(?:人民)?政府(?:办(?:公室|公厅)?)?$/, '');
  if (own !== '' && !own.endsWith(rank)) return 'another';
  return ownOf(reporter);
}

function ofNamed(name: string, reporter: Reporter): Body | undefined {
  if (/(?:人民)?政府$/.test(name)) return ofGovernment(name, reporter);
  const own = cleanName(reporter.name ?? '');
  if (own.endsWith(name) || name.endsWith(own)) return own === '' ? 'another' : 'all';
  // The place that the reporter is named after speaks of all of it.
  if (new RegExp(`[${PLACE}]$`).test(name)) return own.includes(name) ? 'all' : 'another';
  return own !== '' && compareNames(own, name) === 'same' ? 'all' : 'another';
}

/** The bodies that do what `lead`, the words before a number, tells; in order. */
export function findBodies(lead: string, reporter: Reporter): readonly BodyMention[] {
  const found: BodyMention[] = [];
  const add = (body: Body, at: number, text: string): void => {
    if (!OBJECT.test(lead.slice(Math.max(0, at - 2), at))) found.push({ body, from: at, to: at + text.length });
  };
  for (const match of lead.matchAll(PATTERN)) {
    const { all, office, own, another } = match.groups ?? {};
    const text = match[0];
    if (all !== undefined) add('all', match.index, text);
    else if (another !== undefined) add('another', match.index, text);
    else if (office !== undefined) add(/政府/.test(text) ? ofGovernment(text, reporter) : 'office', match.index, text);
    else add(own === undefined ? 'rest' : ownOf(reporter), match.index, text);
  }
  for (const match of lead.matchAll(BELOW)) {
    const [from, to] = [match.index, match.index + match[0].length];
    // In a department's report the bare word is the department.
    if (match[0].startsWith('部门') && reporter.kind !== 'government') continue;
    if (!found.some((mention) => mention.from < to && mention.to > from)) add('rest', from, match[0]);
  }
  for (const match of lead.matchAll(SYSTEM)) {
    if (reporter.kind === 'department')
      found.push({ body: 'another', from: match.index, to: match.index + match[0].length });
  }
  for (const match of lead.matchAll(NAMED)) {
    const name = match.groups?.name ?? '';
    const from = match.index + match[0].length - name.length;
    if (NO_NAME.test(name) || found.some((mention) => mention.from < from + name.length && mention.to > from)) continue;
    const body = ofNamed(name, reporter);
    if (body) add(body, from, name);
  }
  return found.sort((a, b) => a.to - b.to);
}
