import type { Random } from '../random';

/** What the reporting body of a page and its area are called in the sentences. */
interface Scene {
  readonly total: number;
  readonly year: number;
  readonly random: Random;
}

/** Words beside the total that count something else; each gets a figure of its own. */
type Beside = (scene: Scene) => string;

/** A figure that no sum of the page's can be. */
const foreign = ({ total, random }: Scene): number => total + random.int(3, 400) * 7 + 1;
/** Two or more parts of the total, none of them the whole. */
function parts(total: number, count: number, random: Random): readonly number[] {
  const cuts = Array.from({ length: count - 1 }, () => random.int(0, total)).sort((a, b) => a - b);
  return [...cuts, total].map((cut, index) => cut - (cuts[index - 1] ?? 0));
}

const OTHER_SERVICES: readonly Beside[] = [
  (scene) => `全年办理12345热线工单${foreign(scene)}件，均在时限内办结。`,
  (scene) => `受理群众来信来访${foreign(scene)}件，办结${foreign(scene)}件。`,
  (scene) => `窗口共受理行政许可申请${foreign(scene)}件，当场办结${foreign(scene)}件。`,
  (scene) => `领导信箱收到来信${foreign(scene)}封，答复${foreign(scene)}封。`,
  (scene) => `办理网民留言${foreign(scene)}条，答复率100%。`,
  (scene) => `受理不动产登记资料查询申请${foreign(scene)}件。`,
  (scene) => `办理人大代表建议和政协提案${scene.random.int(2, 60)}件，全部办结。`,
  (scene) => `接听政策咨询电话${foreign(scene)}次。`,
  (scene) => `处理“领导留言板”留言${foreign(scene)}件，办结率100%。`,
  (scene) => `办理行政审批事项${foreign(scene)}件，群众满意率99.8%。`,
  (scene) => `受理投诉举报${foreign(scene)}件，查处${foreign(scene)}件。`,
  (scene) => `接待查阅档案${foreign(scene)}人次，提供复印件${foreign(scene)}份。`,
];

const OTHER_BODIES: readonly Beside[] = [
  (scene) => `其中，区住建局收到申请${Math.max(1, scene.total - 2)}件。`,
  (scene) => `市自然资源局收到政府信息公开申请${foreign(scene)}件，为全市最多。`,
  (scene) => `上级主管部门收到申请${foreign(scene)}件。`,
  (scene) => `县公安局、县自然资源局分别收到申请${foreign(scene)}件、${foreign(scene)}件。`,
  (scene) => `下属事业单位收到申请${foreign(scene)}件。`,
];

const OTHER_TIMES: readonly Beside[] = [
  (scene) => `截至10月底，已收到申请${Math.max(0, scene.total - 1)}件。`,
  (scene) => `近五年累计收到政府信息公开申请${foreign(scene)}件。`,
  (scene) => `${scene.year - 1}年收到政府信息公开申请${foreign(scene)}件。`,
  (scene) => `上年同期收到申请${foreign(scene)}件。`,
  (scene) => `前三季度收到申请${Math.max(0, scene.total - 2)}件。`,
  (scene) => `自${scene.year - 4}年以来累计收到政府信息公开申请${foreign(scene)}件。`,
  (scene) => `截至${scene.year}年6月30日，收到申请${Math.max(0, scene.total - 3)}件。`,
  (scene) => `去年全年收到申请${foreign(scene)}件。`,
  (scene) => {
    const [one, other] = parts(scene.total, 2, scene.random);
    return `上半年收到申请${one}件，下半年收到申请${other}件。`;
  },
  (scene) => {
    const [a, b, c, d] = parts(scene.total, 4, scene.random);
    return `一季度收到申请${a}件，二季度收到申请${b}件，三季度收到申请${c}件，四季度收到申请${d}件。`;
  },
];

const OTHER_ROLES: readonly Beside[] = [
  () => '自收到申请之日起20个工作日内予以答复。',
  () => '收到申请后3个工作日内完成登记，7个工作日内提出初步意见。',
  (scene) => `较上年增加${foreign(scene)}件。`,
  (scene) => `同比减少${scene.random.int(1, 90)}件，下降${scene.random.int(1, 60)}%。`,
  (scene) => {
    const [one, other] = parts(scene.total, 2, scene.random);
    return `其中网上提交${one}件，信函提交${other}件。`;
  },
  (scene) => `其中延期答复${Math.max(0, scene.total - 1)}件。`,
  (scene) => `平均每月收到申请${scene.random.int(1, 90)}件。`,
  (scene) => `其中涉及征地拆迁类${Math.max(0, scene.total - 2)}件。`,
  (scene) => `其中同一申请人提交${Math.max(0, scene.total - 3)}件。`,
  () => '办理时限由20个工作日压缩至12个工作日。',
];

const OTHER_CASES: readonly Beside[] = [
  (scene) => `办理与政府信息公开无关的行政复议案件${foreign(scene)}件。`,
  (scene) => `全年出庭应诉征地类行政诉讼案件${foreign(scene)}件。`,
  (scene) => `审理下级机关为被申请人的行政复议案件${foreign(scene)}件。`,
];

const ALL = [OTHER_SERVICES, OTHER_BODIES, OTHER_TIMES, OTHER_ROLES, OTHER_CASES];

/** The ways in which reports say what they received. */
const TOTALS: readonly ((figure: string, year: number) => string)[] = [
  (figure, year) => `${year}年，共收到政府信息公开申请${figure}件。`,
  (figure) => `本年度新收政府信息公开申请${figure}件。`,
  (figure) => `全年办理政府信息公开申请${figure}件。`,
  (figure) => `公民、法人和其他组织向本机关提交政府信息公开申请${figure}件。`,
  (figure) => `全年共受理依申请公开${figure}件。`,
  (figure) => `全年累计接收政府信息公开申请${figure}份。`,
  (figure) => `收到政府信息公开申请${figure}宗。`,
  (figure) => `共接到公众依法提出的政府信息公开申请${figure}件。`,
  (figure) => `全年新增政府信息公开申请${figure}件。`,
];

/** A paragraph that says what was received in the whole year, and something else beside it. */
export interface ScopedText {
  readonly text: string;
  /** Whether the figure given for the year is the one of the tables. */
  readonly right: boolean;
}

/** Says the total and, before or after it, a figure of another body, service, time, role or kind of case. */
export function makeScoped(total: number, year: number, right: boolean, random: Random): ScopedText {
  const scene = { total, year, random };
  const beside = random.pick(random.pick(ALL))(scene);
  const told = right ? total : total + random.int(1, 9);
  const whole = random.pick(TOTALS)(String(told), year);
  const follows = /^其中|^较|^同比|^自收到|^收到申请后/.test(beside);
  const text = follows || random.chance(0.5) ? `${whole}${beside}` : `${beside}${whole}`;
  return { text: `（二）依申请公开情况。${text}`, right };
}

/** Figures that are no exact statement of the total, and so can't be wrong by little. */
const ROUGH: readonly ((total: number) => string)[] = [
  (total) => `不到${total + 7}`,
  (total) => `近${total + 3}`,
  (total) => `约${total + 2}`,
  (total) => `${Math.max(1, total - 1)}余`,
  (total) => `${Math.max(1, total - 2)}多`,
];

/** Says the total by a rough figure: nothing may be found. */
export function makeRough(total: number, random: Random): ScopedText {
  return { text: `（二）依申请公开情况。全年收到政府信息公开申请${random.pick(ROUGH)(total)}件。`, right: true };
}

/** Says how many reviews and lawsuits there were, in one figure. */
export function makeTogether(total: number, right: boolean, random: Random): ScopedText {
  const told = right ? total : total + random.int(1, 5);
  const text = random.pick([
    `因政府信息公开引起的行政复议和行政诉讼案件共${told}件。`,
    `全年发生政府信息公开行政复议诉讼案件${told}件。`,
    `政府信息公开类复议、诉讼案件合计${told}件。`,
  ]);
  return { text: `（二）依申请公开情况。${text}`, right };
}
