/**
 * The characters that counted things are measured by; one to three of them make a unit (件, 人次, 批次, 项目, 案件), the last also in
 * brackets or after a stroke (件（次）, 件/次). Units of money, of time, of order (号, 级) and of share (成, 倍) are none of them.
 */
const MEASURE =
  '件条项份宗个篇期封次人户例起笔家处批单台本卷册部套张页幅场届班队组类种款目则名位口座栋幢间所辆架艘只把支枚块片段节章门通桩档标包轮回番遍趟团样案票头匹棵株根颗袋箱盒瓶桶车船户科股则道';

/** A unit of count at the beginning of what stands behind a number. Bounded. */
export const UNIT_OF_COUNT = new RegExp(`^[${MEASURE}]{1,3}(?:[(/、·][${MEASURE}]{1,2}\\)?)?`);

/** Characters that make a number another one (百, 半), a time, a share, an order or a span: words with them in are no noun behind a count. */
const NO_NOUN =
  /[零〇一二两三四五六七八九十百千万亿半余多几年月日天时分秒周季旬号级届成倍折度角元亩吨米增减升降至到和或与及]/;

/** Whether words are a noun such as may stand behind a unit (31批次项目) or behind the number itself (3修订), and make nothing else of it. */
export function isNoun(words: string, longest: number): boolean {
  return words.length <= longest && /^\p{Script=Han}+$/u.test(words) && !NO_NOUN.test(words);
}

const FIGURE = '(?:\\d[\\d,.]{0,20}|[一二两三四五六七八九十百千万]{1,8})';
/** 约120, 近百, 120余件, 十几, 两三件, 100多, 120左右, 100以上, ＞100: a number of which only the size is told. Bounded. */
const ROUGH = new RegExp(
  `^(?:(?:大约|约为|约|近|将近|接近|不到|不足|超过|超|逾|至少|最多|不少于|不超过|大于|小于|[><≥≤≈~])\\s?${FIGURE}.{0,12}` +
    '|(?:数|几|上|成)[十百千万].{0,12}' +
    `|[一二两三四五六七八九]{2}[${MEASURE}]{0,3}` +
    `|${FIGURE}\\s?(?:[余多几来]|\\+|左右|上下|以上|以下|以内|之多|不到).{0,12}` +
    `|${FIGURE}\\s?[${MEASURE}]{1,3}(?:左右|上下|以上|以下|以内|之多|多|不到).{0,6})$`,
);

/** Whether words tell a number roughly: it is there, and no exact one. */
export function isRough(plain: string): boolean {
  return plain.length <= 40 && ROUGH.test(plain);
}
