import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigures } from '@/lib/report/prose/prose-figures';
import { readSums } from '@/lib/report/prose/prose-sums';
import { useSeed } from '../../seed';

useSeed();

const NOUNS = ['概况类', '政策文件', '行政许可', '工作动态', '财政预决算', '人事任免', '重点项目', '便民服务'];
const INNER = ['甲科', '乙科', '丙科', '丁科'];

interface Made {
  readonly total: number;
  readonly parts: readonly number[];
  /** The parts of the part at this place; none where empty. */
  readonly nested: readonly number[];
  readonly at: number;
  readonly unit: string;
  readonly separator: string;
  readonly opener: string;
  readonly inBrackets: boolean;
  readonly nestedInBrackets: boolean;
  readonly head: string;
  readonly tail: string;
}

/** A list in words; `told` are the figures as printed. */
function write(made: Made, parts: readonly number[], nested: readonly number[]): string {
  const { total, at, unit, separator, opener, inBrackets, nestedInBrackets, head, tail } = made;
  const inner = nested.map((value, index) => `${INNER[index]}${value}${unit}`).join('、');
  const items = parts.map((value, index) => {
    const item = `${NOUNS[index]}${value}${unit}`;
    if (index !== at || nested.length === 0) return item;
    return nestedInBrackets ? `${item}（含${inner}）` : `${item}，具体为：${inner}`;
  });
  const list = items.join(separator);
  return `${head}全年公开政府信息${total}${unit}${inBrackets ? `（${list}）` : `${opener}${list}`}${tail}。`;
}

const lists = fc
  .record({
    parts: fc.array(fc.integer({ min: 40, max: 400 }), { minLength: 2, maxLength: 7 }),
    cut: fc.array(fc.integer({ min: 10, max: 40 }), { minLength: 1, maxLength: 3 }),
    nesting: fc.constantFrom('none', 'brackets', 'words'),
    place: fc.nat(),
    unit: fc.constantFrom('条', '件', '篇', '份', '项'),
    separator: fc.constantFrom('、', '，', '；'),
    opener: fc.constantFrom(
      '，其中',
      '，其中：',
      '：',
      '，包括',
      '。其中，',
      '，分别为',
      '，具体为：',
      '，按类别分，',
      '，均已上网，其中',
    ),
    inBrackets: fc.boolean(),
    head: fc.constantFrom('', '召开会议3次。', '收到来信12封；', '（一）主动公开情况。'),
    tail: fc.constantFrom(
      '',
      '，同比增长12%',
      '，较上年增加7条',
      '。举办培训2场',
      '；公众号发布951条',
      '；共答复申请35件，结转下年2件',
      '，历年累计9120条',
      '，另有公开栏6处',
    ),
  })
  .map(({ parts, cut, nesting, place, separator, inBrackets, ...rest }): Made => {
    const at = place % parts.length;
    const whole = parts[at] ?? 0;
    const used = cut.slice(0, 3).filter((value) => value < whole);
    const left = whole - used.reduce((sum, value) => sum + value, 0);
    const nested = nesting === 'none' || left < 1 || used.length === 0 ? [] : [...used, left];
    return {
      ...rest,
      total: parts.reduce((sum, part) => sum + part, 0),
      parts,
      nested,
      at,
      // Parts of parts told in words need the stronger separator outside.
      separator: nesting === 'words' ? '；' : separator,
      inBrackets: inBrackets && nesting !== 'brackets',
      nestedInBrackets: nesting === 'brackets',
    };
  });

const read = (text: string) => readSums(readFigures({ text, at: 1, order: 0 }));
const faults = (text: string): string[] =>
  read(text)
    .filter(({ verdict }) => verdict !== 'whole')
    .map(({ total, parts, sum }) => `${parts.join('+')}=${sum} of ${total}`);
const sumOf = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0);

/** Whether the first few parts happen to make the total: behind a comma or semicolon the rest may then be another list. */
function endsEarly(total: number, parts: readonly number[], separator: string): boolean {
  return (
    separator !== '、' &&
    parts.some((_, index) => index < parts.length - 1 && sumOf(parts.slice(0, index + 1)) === total)
  );
}

describe('lists of parts, drawn', () => {
  it('are silent where they add up, and read as whole', () => {
    fc.assert(
      fc.property(lists, (made) => {
        const text = write(made, made.parts, made.nested);
        expect(faults(text), text).toEqual([]);
        expect(
          read(text).some(({ verdict, total }) => verdict === 'whole' && total === String(made.total)),
          text,
        ).toBe(true);
      }),
    );
  });

  it('are told with the very sum where one part is changed', () => {
    fc.assert(
      fc.property(lists, fc.nat(), fc.constantFrom(-3, -2, -1, 1, 2, 3), (made, place, by) => {
        const index = place % made.parts.length;
        // A part with parts of its own is changed among those, below.
        fc.pre(made.nested.length === 0 || index !== made.at);
        const parts = made.parts.map((value, at) => (at === index ? value + by : value));
        fc.pre(!endsEarly(made.total, parts, made.separator));
        const text = write(made, parts, made.nested);
        expect(faults(text), text).toEqual([`${parts.join('+')}=${sumOf(parts)} of ${made.total}`]);
      }),
    );
  });

  it('are told of the inner list where a part of a part is changed', () => {
    fc.assert(
      fc.property(lists, fc.nat(), fc.constantFrom(-2, -1, 1, 2), (made, place, by) => {
        fc.pre(made.nested.length > 0);
        const index = place % made.nested.length;
        const nested = made.nested.map((value, at) => (at === index ? value + by : value));
        fc.pre(nested.every((value) => value > 0));
        const text = write(made, made.parts, nested);
        expect(faults(text), text).toEqual([`${nested.join('+')}=${sumOf(nested)} of ${made.parts[made.at]}`]);
      }),
    );
  });

  it('never break on text that is no list', () => {
    const pieces = fc.constantFrom(
      '其中',
      '包括',
      '（',
      '）',
      '，',
      '。',
      '；',
      '：',
      '共',
      '12件',
      '3条',
      '0.1万元',
      '占',
      '40%',
      '较上年',
      '增加',
      '从',
      '分别',
      '等',
      '余',
      '《',
      '》',
      '同比',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (words) => {
        expect(Array.isArray(read(words.join('')))).toBe(true);
      }),
    );
  });
});
