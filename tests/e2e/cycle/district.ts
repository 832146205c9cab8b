import { testPage } from '../portal';

/** The project of a district with twelve units. */
export const PROJECT = '2024年度宿迁市年报核查';
const BODIES = '数据局 档案馆 气象局 统计局 审计局 教育局 财政局 民政局 司法局 水利局 商务局'.split(' ');
export const ROSTER = ['宿迁市人民政府', ...BODIES.map((body) => `宿迁市${body}`)];
/** The two units whose reports nobody finds. */
export const MISSING = ROSTER.slice(10);
export const REPORTED = ROSTER.slice(0, 10);
/** A total of theirs is one less than its parts, which two of the form's equations show. */
export const MISTYPED = ROSTER.slice(1, 5);
/** Of these, the ones that are decided by problem, all in one go. */
export const BY_PROBLEM = MISTYPED.slice(2);
export const LATE = '宿迁市审计局';
/** Its total is what its register says. */
export const DISMISSED = '宿迁市教育局';
/** A total that is mistyped, and no address for letters: that one nobody decides on. */
export const TWOFOLD = '宿迁市财政局';

/** What the reports tell of their year: no two alike, so that none is taken for a copy. */
const WORK = [
  '园区企业开户',
  '老旧小区加梯',
  '农机购置补贴',
  '城区停车收费',
  '跨省就医结算',
  '湖泊禁捕退捕',
  '非遗工坊扶持',
  '燃气管网改造',
  '校车线路调整',
  '夜间公交延时',
  '河道清淤轮换',
  '菜场摊位抽签',
];

/** Totals of table 3 for what was disclosed: what its parts add up to, and what the mistyped reports give. */
export const RIGHT = 1223;
export const WRONG = 1222;
const isMistyped = (unit: string) => [...MISTYPED, DISMISSED, TWOFOLD].includes(unit);

/** The page of a unit as it was published first, or with another total. */
export function reportOf(unit: string, total = isMistyped(unit) ? WRONG : RIGHT): string {
  const work = WORK[ROSTER.indexOf(unit)] ?? '';
  const isLate = unit === LATE;
  const page = testPage('suqian-2024')
    .replaceAll('宿迁市人民政府', unit)
    .replaceAll('2025年3月24日', isLate ? '2025年4月20日' : '2025年1月16日')
    .replaceAll('2025-03-24', isLate ? '2025-04-20' : '2025-01-16')
    .replace('围绕企业开办和就医两件事梳理清单', `围绕${work}梳理清单，${work}的依据、标准、结果一并列明`)
    .replace('疑难件由办公室牵头会商', `涉及${work}的疑难件逐件会商`)
    .replace('清理失效文件并标注', `${work}旧文件逐份标注`)
    .replace('来访群众可在窗口查阅', `${work}问答随到随查`)
    .replace('不足之处在于个别部门更新偏慢', `不足之处在于${work}一栏更新偏慢`)
    .replace('；电子邮箱：sqszb@suqian.gov.cn', unit === TWOFOLD ? '' : '$&')
    .replace(`<td>${RIGHT}</td>`, `<td>${total}</td>`);
  // Only the government itself makes rules.
  return unit === ROSTER[0] ? page : page.replace('<td>1</td><td>0</td><td>12</td>', '<td>0</td><td>0</td><td>0</td>');
}

export const pathOf = (unit: string) => `/report-${ROSTER.indexOf(unit)}.htm`;
