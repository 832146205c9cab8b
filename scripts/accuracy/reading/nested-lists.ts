import type { Random } from '../random';

/** A sentence with lists of parts, shares or a change against the year before. */
export interface NestedList {
  readonly text: string;
  /** The figure that a reader finds wrong must be among the message's figures; null where all is right. */
  readonly wrong: boolean;
}

/** Numbers that a form adds up: `slip` is what the spoilt one is off by, 0 in a right sentence. */
type Form = (random: Random, slip: number) => string;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const some = (count: number, random: Random): number[] => Array.from({ length: count }, () => random.int(2, 120));
/** Parts of a number, all of them at least 1. */
function split(total: number, count: number, random: Random): readonly number[] {
  const parts = Array.from({ length: count }, () => 1);
  for (let left = total - count; left > 0; ) {
    const step = Math.min(left, random.int(1, Math.max(1, Math.floor(total / count))));
    const at = random.int(0, count - 1);
    parts[at] = (parts[at] ?? 0) + step;
    left -= step;
  }
  return parts;
}
const share = (part: number, whole: number, digits: number): string => ((part / whole) * 100).toFixed(digits);

const FORMS: readonly Form[] = [
  // A part that has parts of its own, in brackets.
  (random, slip) => {
    const [a, b, c] = some(3, random);
    const inner = split((a ?? 0) + 4, 2, random);
    const whole = (a ?? 0) + 4 + (b ?? 0) + (c ?? 0);
    return `全年主动公开信息${whole + slip}条，其中政策文件类${(a ?? 0) + 4}条（规范性文件${inner[0]}条、其他文件${inner[1]}条），工作动态类${b}条，其他${c}条。`;
  },
  // The parts apart by semicolons.
  (random, slip) => {
    const list = some(3, random);
    return `公开政府信息${sum(list) + slip}条，分别为：机构职能${list[0]}条；政策文件${list[1]}条；工作动态${list[2]}条。`;
  },
  // Two lists one after another, each with a whole of its own; the first is the one that may be off.
  (random, slip) => {
    const [one, other] = [some(2, random), some(3, random)];
    return `通过网站发布信息${sum(one) + slip}条，其中动态类${one[0]}条、其他${one[1]}条；通过新媒体发布信息${sum(other)}条，其中微信${other[0]}条、微博${other[1]}条、其他${other[2]}条。`;
  },
  // One whole divided in two ways.
  (random, slip) => {
    const list = some(3, random);
    const again = split(sum(list) + 3, 2, random);
    const whole = sum(list) + 3;
    return `公开政府信息${whole + slip}条，按类别分，分别为文件类${list[0]}条、动态类${list[1]}条、其他${(list[2] ?? 0) + 3}条；按渠道分，网站公开${again[0]}条、其他渠道公开${again[1]}条。`;
  },
  // A list whose last part is followed by what is no part.
  (random, slip) => {
    const list = some(3, random);
    return `公开信息${sum(list) + slip}条，分别为网站${list[0]}条、公众号${list[1]}条、公开栏${list[2]}条，组织业务培训${random.int(1, 9)}次，编发简报${random.int(10, 90)}期。`;
  },
  // Amounts with decimals.
  (random, slip) => {
    const list = some(3, random).map((one) => one * 10 + 1);
    const tenths = (number: number): string => `${Math.floor(number / 10)}.${number % 10}`;
    return `公开财政专项资金${tenths(sum(list) + slip)}万元，分别为教育${tenths(list[0] ?? 0)}万元、卫生${tenths(list[1] ?? 0)}万元、其他${tenths(list[2] ?? 0)}万元。`;
  },
  // Shares of a stated whole, in brackets.
  (random, slip) => {
    const whole = random.int(160, 900);
    const list = split(whole, 3, random);
    const off = slip === 0 ? 0 : 9;
    const told = list.map((part, index) => Number(share(part, whole, 2)) + (index === 0 ? off : 0));
    return `主动公开信息${whole}条，其中政策类${list[0]}条（${told[0]?.toFixed(2)}%），动态类${list[1]}条（${told[1]?.toFixed(2)}%），其他${list[2]}条（${told[2]?.toFixed(2)}%）。`;
  },
  // Growth against a stated figure of the year before.
  (random, slip) => {
    const before = random.int(40, 400);
    const now = before + random.int(5, 200);
    const grown = Number(share(now - before, before, 1)) + (slip === 0 ? 0 : 8);
    return `全年主动公开信息${now}条，上年为${before}条，同比增长${grown.toFixed(1)}%。`;
  },
];

/** Makes a sentence; `wrong` lets one of its figures slip. */
export function makeNested(random: Random, wrong: boolean): NestedList {
  const form = random.pick(FORMS);
  // A total below its parts is wrong however the list is read; one above them might leave parts out.
  const slip = wrong ? -random.int(1, 3) : 0;
  return { text: `（一）主动公开情况。${form(random, slip)}`, wrong };
}
