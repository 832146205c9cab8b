import type { Quote } from '../page/quote';
import type { Report } from '../report/report';
import type { Rule } from './rule';
import { isElided } from './section-words';
import { type Passage, passagesOf, quoteWithin, runningText, tellPlaces } from './text-passages';

/** What a count or a date is counted in. What follows tells a unit from the beginning of another word (条 in 条例). */
const UNITS = [
  '条(?!例|款)|件(?!套)|个(?!人|体|性|别)|份(?!额)|篇|期(?!间|限|刊)|场(?!所|地|景|合)|次(?!序|要)|起(?!诉|草|点)',
  '宗(?!旨)|批(?!准|复|示)|例(?!如|外|行)|项(?!目)|人(?!民|大|社|员|力|才|事|物|口|均|工|士)|名(?!称|单|录|义)',
  '家(?!庭|长|具)|部(?!门|署|分|队|委)|处(?!理|置|罚|室|长)|册|户(?!籍|外|口)|页(?!面|码)|封(?!闭|面)|幅',
  '元(?!旦|素)|万|亿|%|‰|个百分点|年|月|日(?!常|报|志|程)|小时|个?工作日|分钟|天',
].join('|');
/** A line that nothing was written on, and marks put for a figure or a name; after letters or digits a cross multiplies and a letter is part of a name. */
const CROSS = '(?<![0-9A-Za-z+×*\\-/.])(?:[xX]{1,6}|[×✕✖╳]{1,6})';
const STARS = '(?<=[^\\x00-\\x7f零一二三四五六七八九十百千万] ?)\\*{1,6}';
/** **…** around words is mark-up that was left in. */
const BARE_STARS = '(?=\\*\\*)(?<!\\*|\\*\\*[^*]{1,60})\\*{2,6}(?![^*]{1,60}\\*\\*)';
const LINE = '(?<![0-9A-Za-z_/.])_{1,40}';
const SQUARES = '(?<![零〇一二三四五六七八九十])[○〇◯□]{2,6}';
const BRACKETS = '(?<!第)(?:\\([ _]{0,12}\\)|\\[ {0,12}\\]|【 {0,12}】|〔 {0,12}〕)';
const LETTER_N = '(?<![0-9A-Za-z+×*\\-/.])[nN]';

/** ___条, （ ）件, ×条, N条, XX.X%, X月X日, **余篇. */
const BEFORE_A_UNIT = new RegExp(
  `(?:${CROSS}(?:\\.[xX×]{1,3})?|${STARS}|${LINE}|${SQUARES}|${BRACKETS}|${LETTER_N}) ?[余多]?(?:${UNITS})`,
  'g',
);
/** 20XX年, 202×年度, 〔20__〕. */
const YEAR = /(?<!\d)(?:19|20)(?:[xX×*_○〇]{1,2}|\d[xX×*_]|\( {0,6}\))(?= ?年|〕|\])/g;
/** 〔2024〕×号, 和平路XX号. */
const ORDINAL = /(?<=[〕\])第路街巷道])(?:[xX×*_]{1,6}|\( {0,6}\)) ?号/g;
const BODIES =
  '省|市(?!场|民)|县|区(?!域|块|间|别)|旗|镇|乡(?!村)|街道|村|社区|局|厅|委|办(?:公室|事处)|单位|部门|机关|(?:人民)?政府|管委会|中心';
/** ××局, 某某县, XXX办公室, ____镇; of one letter or one 某 before few words only. */
const BEFORE_A_BODY = new RegExp(
  `(?:(?<![0-9A-Za-z+\\-/.])(?:[xX]{2,6}|[×✕✖╳]{1,6})|${BARE_STARS}|(?<![0-9A-Za-z_/.])_{2,40}|${SQUARES}|某{2,3})(?:${BODIES})|(?<![0-9A-Za-z+\\-/.])X(?:局|县|镇|乡|厅|街道)`,
  'g',
);
const SOME_BODY =
  /某(?:省|市(?!民|场|级)|县(?!级)|区(?!域|间|块|级)|镇|乡(?!村|亲)|街道|局(?!部|面)|厅|委员会|年某月|月某日)/g;
/** A case told without its names (某局 in a suit by 李某) is no form left open. */
const CASE = /诉|原告|当事人|申请人|投诉人|某案/;
/** 网站____开设专栏: nothing is published as an empty line. */
const LONG_LINE = /(?<=[\u4e00-\u9fff][:,]? ?)_{3,60}/g;
/** 共主动公开政府信息条。 */
const NO_FIGURE =
  /(?:共计?|累计|合计|总计)(?:主动)?(?:公开|发布|公示|收到|受理|接收|办理|答复|办结|回复)(?:各类|政府|政务|信息|公开|申请|的){0,5} ?(?:条|件|份|篇)次?(?=[,。;、)]|$|其中)/g;
/** 1个平台、N个渠道 and 1+N are a scheme; a lone letter before 个 in it is no slot. */
const SCHEME = /(?:\d|一)(?:个|\+)/;

function isMeant(found: string, text: string, at: number): boolean {
  if (/^[xXnN] ?[个项种]/.test(found) && SCHEME.test(text.slice(Math.max(0, at - 24), at))) return false;
  return !(found.startsWith('某') && CASE.test(text));
}

function findSlots(passage: Passage): readonly Quote[] {
  const { text } = passage;
  const spans = [BEFORE_A_UNIT, YEAR, ORDINAL, BEFORE_A_BODY, SOME_BODY, LONG_LINE, NO_FIGURE]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .filter((match) => isMeant(match[0], text, match.index))
    .map((match) => ({ from: match.index, to: match.index + match[0].length }))
    .sort((one, other) => one.from - other.from || other.to - one.to);
  // X月X日 is one slot, not two.
  const joined: { from: number; to: number }[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.from <= last.to + 1) last.to = Math.max(last.to, span.to);
    else joined.push(span);
  }
  return joined.map(({ from, to }) => quoteWithin(passage, from, to));
}

/** Title and signature, where names and dates are left open too. */
function headAndFoot({ title, preface, closing }: Report): readonly Passage[] {
  const inPreface = title !== null && preface.some(({ element }) => element === title.element);
  return passagesOf([...(title && !inPreface ? [title] : []), ...closing]);
}

/** Subject: the report. */
const unfilledSlot: Rule = {
  id: 'text/unfilled-slot',
  severity: 'warning',
  head: 'inaccurate-incomplete',
  basis: ['notice-2021', 'custom'],
  reasons: ['slots', 'elided'],
  *evaluate(report) {
    const elided = report.blocks.some(({ text }) => isElided(text));
    for (const told of tellPlaces('slots', [...headAndFoot(report), ...runningText(report)], findSlots)) {
      // What is not there may have been lost with the rest.
      yield elided && told.outcome === 'failed' ? { ...told, outcome: 'cantTell', reason: 'elided' } : told;
    }
  },
};

/** Rules of what a template left open. */
export const slotRules: readonly Rule[] = [unfilledSlot];
