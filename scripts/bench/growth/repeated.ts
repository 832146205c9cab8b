/** Where in a clean report a hostile part stands. */
export type Place = 'head' | 'front' | 'preface' | 'overview' | 'closing';

/** A kind of page that is made to keep a checker busy. */
export interface Hostile {
  readonly kind: string;
  /** The hostile part, some `size` bytes long. */
  readonly part: (size: number) => string;
  /** In the overview (一、总体情况) where not given. */
  readonly place?: Place;
}

/** How units are put together. */
interface Around {
  /** What stands around all of them. */
  readonly around?: (units: string, count: number) => string;
  /** How often `around` writes them, or as much again. */
  readonly times?: number;
}

/** One unit over and over, each with its number, until there are `size` bytes; closing tags in `around` are not counted. */
export function repeated(unit: (at: number) => string, { around, times = 1 }: Around = {}): (size: number) => string {
  return (size) => {
    const units: string[] = [];
    for (let left = size / times; left > 0; left -= Buffer.byteLength(units.at(-1) ?? ' '))
      units.push(unit(units.length));
    const all = units.join('');
    return around ? around(all, units.length) : all;
  };
}

/** A paragraph around a text. */
export const paragraph = (text: string): string => `<p>${text}</p>`;

/** One paragraph made of units. */
export const inParagraph = (unit: (at: number) => string): ((size: number) => string) =>
  repeated(unit, { around: paragraph });

/** A year with reports, by number. */
export const yearAt = (at: number): number => 2019 + (at % 6);

/** A day of such a year, by number. */
export const dayAt = (at: number): string => `${yearAt(at)}年${(at % 12) + 1}月${(at % 28) + 1}日`;

const HEADINGS = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

/** A statutory heading, by number. */
export const headingAt = (at: number): string => HEADINGS[at % HEADINGS.length] ?? '';
