/** What a change is told against: 较上年, 同比, 比2019年. Bounded. */
const AGAINST =
  '(?:(?:较|比|与|同|和)?(?:20\\d\\d年|上一?年度?|去年度?|往年|同期|本年度?|今年|当年)?(?:同期)?(?:相比|比)?[,:]?)?(?:数量|总数|总量|项目数?)?';

const UP = '增加|新增|净增|调增|增设|增长|增多|增|加|上升|升|多|[↑⬆⇧⇑↗]';
const DOWN = '减少|净减|调减|核减|精简|取消|减|下降|降|少|负|[↓⬇⇩⇓↘▼▽]';
const NO = '[未无没不零]';
const CHANGE = '(?:增减变化|增减|增加[或和、/]?减少|增长|增加|新增|减少|变化|变动|变更|调整|改变|变|差异|浮动|增|减)';

/** A direction, and what must then be a number without a direction of its own. 减少至3 tells no change. */
const DIRECTED = new RegExp(`^${AGAINST}[([]?(?:(${UP})|(${DOWN}))了?[)\\]]?:?(.{1,220})$`);
/** The direction behind the number: 3↑, 3（减少）. */
const DIRECTED_AFTER = new RegExp(`^(.{1,20}?)[([【]?(?:(${UP})|(${DOWN}))[)\\]】]?$`);
/** 增3（减2） takes another direction; 减少3（取消3项） explains its figure. */
const OTHER_WAY = {
  up: new RegExp(`[([【](?:${DOWN}).{0,12}[)\\]】]$`),
  down: new RegExp(`[([【](?:${UP}).{0,12}[)\\]】]$`),
};

/** 持平, 不变, 未增未减, 无变化, 与上年一致, 零增长. */
const UNCHANGED = new RegExp(
  `^${AGAINST}(?:保持|维持|为)?(?:${NO}有?(?:发生|作出?|做)?(?:任何)?${CHANGE}情?况?` +
    `|${NO}有?(?:增加?|减少?)${NO}有?(?:增加?|减少?)|持平|平|一致|相同|一样|相等|不变|同上年|同去年|±0|增\\/?减(?:数量?)?为?0|增0减0)(?:[(].{0,20}[)])?[。.]?$`,
);

/** 增（3）: brackets around nothing but the number. */
const BRACKETED = /^\((\d.{0,18})\)$/;

/** A change told in words: its direction (0: nothing changed) and the words that are left for its number. */
export interface ChangeWords {
  readonly direction: 1 | -1 | 0;
  readonly number: string;
}

/** Reads the words of a cell of 本年增/减, white space taken out; undefined where they tell no direction. */
export function readChangeWords(words: string): ChangeWords | undefined {
  if (words.length > 240) return undefined;
  if (UNCHANGED.test(words)) return { direction: 0, number: '0' };
  const before = DIRECTED.exec(words);
  if (before) {
    const [, up, , number = ''] = before;
    return OTHER_WAY[up ? 'up' : 'down'].test(number)
      ? undefined
      : { direction: up ? 1 : -1, number: number.replace(BRACKETED, '$1') };
  }
  const after = DIRECTED_AFTER.exec(words);
  return after ? { direction: after[2] ? 1 : -1, number: after[1] ?? '' } : undefined;
}
