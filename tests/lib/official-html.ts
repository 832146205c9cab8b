import type { Edition } from '@/lib/report/form/editions';
import { officialRows } from '@/lib/report/form/labels';
import { REQUEST_COLUMNS } from '@/lib/report/form/official';

/** Figures of table 3 by row and column key; what is not given is 0. */
export type Figures = Readonly<Record<string, Readonly<Record<string, number | string>>>>;

/** What may be drawn differently from the form. */
export interface Drawing {
  /** Rewrites a value cell's inner HTML. */
  readonly value?: (text: string, row: string, column: string) => string;
  /** Rewrites a label cell's inner HTML. */
  readonly label?: (text: string) => string;
  /** Leaves rows out. */
  readonly without?: readonly string[];
  /** Rows before which the table is closed and another opened. */
  readonly cutBefore?: readonly string[];
}

const GROUPS: readonly { readonly prefix: string; readonly label: string }[] = [
  { prefix: 'refused.', label: '（三）不予公开' },
  { prefix: 'unavailable.', label: '（四）无法提供' },
  { prefix: 'unprocessed.', label: '（五）不予处理' },
  { prefix: 'other.', label: '（六）其他处理' },
];

const HEADER = `<tr><td colspan="3" rowspan="3">（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</td><td colspan="7">申请人情况</td></tr>
<tr><td rowspan="2">自然人</td><td colspan="5">法人或其他组织</td><td rowspan="2">总计</td></tr>
<tr><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr>`;

/** Table 3 as the form draws it, with the given figures. */
export function drawRequests(edition: Edition, figures: Figures = {}, drawing: Drawing = {}): string {
  const { value = (text) => text, label = (text) => text, without = [], cutBefore = [] } = drawing;
  const rows = officialRows('requests', edition).filter((row) => !without.includes(row.key));
  const middle = rows.filter((row) => !['new', 'carried-in', 'carried-forward'].includes(row.key));
  let html = `<table>${HEADER}`;
  let opened = '';
  for (const [index, row] of rows.entries()) {
    const cut = cutBefore.includes(row.key);
    if (cut) html += '</table><p>&nbsp;</p><table>';
    const group = GROUPS.find(({ prefix }) => row.key.startsWith(prefix));
    const left = (test: (key: string) => boolean): number => {
      const rest = rows.slice(index).filter((other) => test(other.key));
      const nextCut = rest.findIndex((other, at) => at > 0 && cutBefore.includes(other.key));
      return nextCut < 0 ? rest.length : nextCut;
    };
    html += '<tr>';
    if (middle.includes(row)) {
      if (row === middle[0] || cut)
        html += `<td rowspan="${left((key) => middle.some((other) => other.key === key))}">${label('三、本年度办理结果')}</td>`;
      if (group && (opened !== group.prefix || cut))
        html += `<td rowspan="${left((key) => key.startsWith(group.prefix))}">${label(group.label)}</td>`;
      opened = group?.prefix ?? '';
      html += `<td colspan="${group ? 1 : 2}">${label(row.label)}</td>`;
    } else html += `<td colspan="3">${label(row.label)}</td>`;
    for (const column of REQUEST_COLUMNS) {
      html += `<td>${value(String(figures[row.key]?.[column.key] ?? 0), row.key, column.key)}</td>`;
    }
    html += '</tr>';
  }
  return `${html}</table>`;
}

const OUTCOMES = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];

/** Table 4 as the form draws it: three groups of five figures. */
export function drawReview(
  values: readonly (readonly (number | string)[])[] = [[], [], []],
  outcomes: readonly string[] = OUTCOMES,
): string {
  const leaves = outcomes.map((outcome) => `<td>${outcome}</td>`).join('');
  const figures = values.map((group) => outcomes.map((_, index) => `<td>${group[index] ?? 0}</td>`).join('')).join('');
  return `<table><tr><td colspan="5">行政复议</td><td colspan="10">行政诉讼</td></tr>
<tr>${outcomes.map((outcome) => `<td rowspan="2">${outcome}</td>`).join('')}<td colspan="5">未经复议直接起诉</td><td colspan="5">复议后起诉</td></tr>
<tr>${leaves}${leaves}</tr><tr>${figures}</tr></table>`;
}

/** Table 2 of the template of 2021. */
export function drawProactive2021(rules = [0, 0, 0], documents = [0, 0, 0], rest = [0, 0, 0, 0]): string {
  const line = (values: readonly number[]) => values.map((value) => `<td>${value}</td>`).join('');
  const wide = (label: string, index: number) => `<tr><td>${label}</td><td colspan="3">${rest[index]}</td></tr>`;
  return `<table><tr><td colspan="4">第二十条第（一）项</td></tr>
<tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
<tr><td>规章</td>${line(rules)}</tr><tr><td>行政规范性文件</td>${line(documents)}</tr>
<tr><td colspan="4">第二十条第（五）项</td></tr><tr><td>信息内容</td><td colspan="3">本年处理决定数量</td></tr>${wide('行政许可', 0)}
<tr><td colspan="4">第二十条第（六）项</td></tr><tr><td>信息内容</td><td colspan="3">本年处理决定数量</td></tr>${wide('行政处罚', 1)}${wide('行政强制', 2)}
<tr><td colspan="4">第二十条第（八）项</td></tr><tr><td>信息内容</td><td colspan="3">本年收费金额（单位：万元）</td></tr>${wide('行政事业性收费', 3)}</table>`;
}
