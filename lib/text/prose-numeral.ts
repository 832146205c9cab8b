import { parseChineseNumeral } from './number';

/** A number word as running text has it. */
export interface ProseNumeral {
  readonly value: number;
  /** False for 数十, 十几, 两三, 百余 and for 一点二万, which is rounded. */
  readonly exact: boolean;
}

const NUMERAL = '零〇○一二两三四五六七八九十百千万亿廿卅卌壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬兩';

/** A number word, for use in a pattern: what a reader takes as one word (廿五, 一点二万, 数十, 百余), so that it is read whole or not at all. */
export const NUMERAL_WORD = `(?:数(?=[十百千万])|[几${NUMERAL}])[${NUMERAL}几余多来点]{0,12}`;

const PLAIN: Readonly<Record<string, string>> = {
  ...{ 壹: '一', 贰: '二', 貳: '二', 叁: '三', 參: '三', 肆: '四', 伍: '五', 陆: '六', 陸: '六', 柒: '七', 捌: '八' },
  ...{ 玖: '九', 拾: '十', 佰: '百', 仟: '千', 萬: '万', 兩: '二', 两: '二', '○': '零', 〇: '零' },
  ...{ 廿: '二十', 卅: '三十', 卌: '四十' },
};
const DECIMAL = /^([零一二三四五六七八九十百千]{1,8})点([零一二三四五六七八九]{1,6})([万亿])?$/;
const DIGITS = '零一二三四五六七八九';

/** A number with decimals and 万 or 亿 behind it. It is exact only where the decimals reach down to single pieces. */
export function scaleDecimal(digits: string, factor: string | undefined): ProseNumeral {
  const places = factor === '万' ? 4 : factor === '亿' ? 8 : 0;
  const decimals = digits.split('.')[1]?.length ?? 0;
  return {
    value: Math.round(Number(digits) * 10 ** places * 1e6) / 1e6,
    exact: places === 0 || decimals >= places,
  };
}

/** The largest number that the beginning of a rough word tells: 十几 → 10, 两三 → 2, 上百 → 100. */
function nearest(word: string): number {
  for (let length = word.length; length > 0; length -= 1) {
    const head = word.slice(0, length);
    const value = parseChineseNumeral(head) ?? parseChineseNumeral(`一${head}`);
    if (value !== undefined) return value;
  }
  return 1;
}

/**
 * Reads a number word of running text, old and banker's forms included (廿五 → 25, 壹佰贰拾 → 120, 一点二万 → 12000).
 * What tells no one number (数十, 两三, 二三十, 百余) is rough, its value the nearest that can be told. Undefined for what is no number.
 */
export function parseProseNumeral(text: string): ProseNumeral | undefined {
  const word = [...text].map((character) => PLAIN[character] ?? character).join('');
  if (word.includes('点')) {
    const match = DECIMAL.exec(word);
    const whole = parseChineseNumeral(match?.[1] ?? '');
    if (!match || whole === undefined) return undefined;
    const decimals = [...(match[2] ?? '')].map((character) => DIGITS.indexOf(character)).join('');
    return scaleDecimal(`${whole}.${decimals}`, match[3]);
  }
  const value = parseChineseNumeral(word);
  // Two digits side by side (两三, 七八) are a guess, not a number; 一〇三 is read digit by digit.
  if (value !== undefined && !/^[一二三四五六七八九]{2}$/.test(word)) return { value, exact: true };
  const plain = word.replace(/^[几数]+|[余多来]/g, '').replace(/([一二三四五六七八九])[一二三四五六七八九]/, '$1');
  return { value: nearest(plain), exact: false };
}
