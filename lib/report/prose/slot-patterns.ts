/**
 * What a count or a date is counted in. What follows tells a unit from the beginning of another word (条 in 条例).
 */
const UNITS = [
  '条(?!例|款)|件(?!套)|个(?!人|体|性|别|一)|份(?!额)|篇|期(?!间|限|刊)|场(?!所|地|景|合)|次(?!序|要|方)|起(?!诉|草|点)',
  '宗(?!旨)|批(?!准|复|示)|例(?!如|外)|项(?!目)|人(?!民|大|社|员|力|才|事|物|口|均|工|士)|名(?!称|单|录|义)',
  '家(?!庭|长|具)|部(?!门|署|分|队|委)|处(?!理|置|罚|室|长)|册|户(?!籍|外|口)|页(?!面|码)|封(?!闭|面)|幅|轮|张(?!贴)',
  '元(?!旦|素)|万|亿|%|‰|个百分点|年|月|日(?!常|报|志|程)|小时|个?工作日|分钟|天',
].join('|');
/** Units behind which a clause ends: a weaker mark before them is a slot all the same. */
const UNIT_AT_END = '(?:条|件|份|篇|次|人|期|场)(?:次)?(?=[,。;、)]|$|其中)';

/** After letters and digits a cross multiplies, and a letter is part of a name. */
const ALONE = '(?<![0-9A-Za-z+×*\\-/.])';
const CROSS = `${ALONE}(?:[xX]{1,6}|[×✕✖╳]{1,6})`;
const LETTER_N = `${ALONE}[nN]`;
const STARS = '(?<=[^\\x00-\\x7f零一二三四五六七八九十百千万] ?)\\*{1,6}';
/** Stars that are no mark-up left around words (**…**). */
const BARE_STARS = '(?=\\*\\*)(?<!\\*|\\*\\*[^*]{1,60})\\*{2,6}(?![^*]{1,60}\\*\\*)';
const LINE = '(?<![0-9A-Za-z_/.])_{1,40}';
const LONGER_LINE = '(?<![0-9A-Za-z_/.])_{2,40}';
const SQUARES = '(?<![零〇一二三四五六七八九十])[○〇◯□◇△]{2,6}';
const INSIDE =
  '(?:[ _]{0,12}|[xX×*]{1,4}|[nN]|待(?:填写?|定|补充?|核实?|统计|更新)|(?:填写?|具体|此处填写?)(?:数字|数量|数据))';
const BRACKETS = `(?<!第)(?:\\(${INSIDE}\\)|\\[${INSIDE}\\]|【${INSIDE}】|〔${INSIDE}〕)`;
const WEAK = '(?:(?<=[\\u4e00-\\u9fff])(?:\\?{1,4}|…{1,2}|#{1,4}|※{1,4}))';

/** ___条, （ ）件, ×条, N条, XX.X%, X月X日, **余篇. */
const BEFORE_A_UNIT = new RegExp(
  `(?:${CROSS}(?:\\.[xX×]{1,3})?|${STARS}|${LINE}|${SQUARES}|${BRACKETS}|${LETTER_N}) ?[余多]?(?:${UNITS})|${WEAK} ?[余多]?${UNIT_AT_END}`,
  'g',
);
/** 20XX年, 202×年度, 〔20__〕. */
const YEAR = /(?<!\d)(?:19|20)(?:[xX×*_○〇]{1,2}|\d[xX×*_]|\( {0,6}\))(?= ?年|〕|\])/g;
/** 〔2024〕×号, 和平路XX号. */
const ORDINAL = /(?<=[〕\])第路街巷道])(?:[xX×*_]{1,6}|\( {0,6}\)) ?号/g;

const BODIES =
  '省|市(?!场|民)|县|区(?!域|块|间|别)|旗|镇|乡(?!村)|街道|村|社区|局|厅|委|办(?:公室|事处)|单位|部门|机关|(?:人民)?政府|管委会|中心|网站?|公众号|专栏';
/** ××局, 某某县, XXX办公室, ____镇, XX网站; one letter before few words only. */
const BEFORE_A_BODY = new RegExp(
  `(?:${ALONE}(?:[xX]{2,6}|[×✕✖╳]{1,6})|${BARE_STARS}|${LONGER_LINE}|${SQUARES}|某{2,3})(?:${BODIES})|${ALONE}X(?:局|县|镇|乡|厅|街道)`,
  'g',
);
const SOME = '某(?:[省市县区州]某?)?(?:省|市|县|区|镇|乡|街道|局|厅|委员会)';
/** 某局 where the report names its own body: by whom it was made, whom to ask, whose year it tells. 某镇 in an example is none. */
const SOME_BODY = new RegExp(
  `^${SOME}(?=$|\\d|人民政府)|(?<=由|与|联系|公布)${SOME}|${SOME}(?=(?:人民政府)?(?:办公室)?[^,。;]{0,2}(?:\\d{4}年|政府信息公开|信息公开工作|年度报告|编制|\\(地址))|某年某月|某月某日`,
  'g',
);
/** （单位名称）, 请与（　）联系, 联系人：XXX. */
const NAMED_SLOT =
  /\((?:单位|机关|部门)(?:全称|名称)\)|(?<=[与由向])\([ _]{0,12}\)|(?:联系人|负责人|签发人|审核人|经办人): ?(?:[xX×*_]{2,6}|某某)/g;
/** 网站____开设专栏: nothing is published as an empty line. */
const LONG_LINE = /(?<=[\u4e00-\u9fff][:,]? ?)_{3,60}/g;
/** 共主动公开政府信息条。 */
const NO_FIGURE =
  /(?:共计?|累计|合计|总计)(?:主动)?(?:公开|发布|公示|收到|受理|接收|办理|答复|办结|回复)(?:各类|政府|政务|信息|公开|申请|的){0,5} ?(?:条|件|份|篇)次?(?=[,。;、)]|$|其中)|(?:信息|动态|公告|新闻|留言|政策|数据) {0,12}条次?(?=[,。;、)]|$|其中)|(?:规章|文件|建议|提案|案件) {1,12}件(?=[,。;、)]|$|其中)/g;

/** What a template left open for a figure, a date or a name, in text with half-width letters, digits and marks. */
export const SLOTS: readonly RegExp[] = [
  BEFORE_A_UNIT,
  YEAR,
  ORDINAL,
  BEFORE_A_BODY,
  SOME_BODY,
  NAMED_SLOT,
  LONG_LINE,
  NO_FIGURE,
];
