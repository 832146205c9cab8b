import type { Random } from '../random';

/** A reporting body, and whether it is a government (条例 art. 49). */
interface Body {
  readonly name: string;
  readonly kind: 'government' | 'department' | 'unclear';
}

const BODIES: readonly Body[] = [
  { name: '临江县人民政府', kind: 'government' },
  { name: '沧源市人民政府', kind: 'government' },
  { name: '青石区统计局', kind: 'department' },
  { name: '临江县城市管理委员会', kind: 'department' },
  { name: '沧源市教育局', kind: 'department' },
  { name: '青石区人民政府办公室', kind: 'department' },
  { name: '白沙经济技术开发区管理委员会', kind: 'unclear' },
  { name: '沧源新区管委会', kind: 'unclear' },
];

/** A title, and what it says. */
export interface MadeTitle {
  readonly title: string;
  readonly body: Body;
}

const FORMS: readonly ((name: string, year: number) => string)[] = [
  (name, year) => `${name}${year}年政府信息公开工作年度报告`,
  (name, year) => `${name}${year}年度政府信息公开工作报告`,
  (name, year) => `${name}政府信息公开工作${year}年度报告`,
  (name, year) => `${name}政府信息公开工作年度报告（${year}年度）`,
  (name, year) => `${name}政府信息公开工作年度报告（${year}年）`,
  (name, year) => `${name}信息公开工作${year}年年度报告`,
  (name, year) => `${year}年${name}政府信息公开工作年度报告`,
  (name, year) => `${year}年度${name}政府信息公开年报`,
  (name, year) => `${name}关于${year}年政府信息公开工作的年度报告`,
  (name, year) => `关于${name}${year}年政府信息公开工作年度报告`,
];

/** Draws a title of a made body. */
export function makeTitle(year: number, random: Random): MadeTitle {
  const body = random.pick(BODIES);
  return { title: random.pick(FORMS)(body.name, year), body };
}
