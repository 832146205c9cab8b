import type { Edition } from '@/lib/report/form/editions';
import { formOf } from '@/lib/report/form/form-of';
import { drawRequests, drawReview, type Figures } from '../lib/official-html';

/** What a drawn report says that not every one does; figures that are not given are 0. */
export interface Drawn {
  readonly year: number;
  /** Table 2, by `row/column`. */
  readonly proactive?: Readonly<Record<string, number>>;
  readonly requests?: Figures;
  /** Table 4, a group of outcomes each. */
  readonly review?: readonly (readonly number[])[];
  /** The notice it cites. */
  readonly notice?: string;
}

const AGENCY = '泉州市鲤城区统计局';

function drawProactive(edition: Edition, figures: Readonly<Record<string, number>>): string {
  const line = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const blocks = formOf(edition).tables.proactive.flatMap(({ caption, columns, rows }) => [
    `<tr><td colspan="4">${caption}</td></tr>`,
    line(['信息内容', ...columns.map(({ label }) => label)]),
    ...rows.map(({ key, label }) =>
      line([label, ...columns.map((column) => String(figures[`${key}/${column.key}`] ?? 0))]),
    ),
  ]);
  return `<table>${blocks.join('')}</table>`;
}

/** A whole report in an edition's form, in order but for its figures. */
export function drawReport(edition: Edition, { year, proactive = {}, requests = {}, review, notice }: Drawn): string {
  const { cited } = formOf(edition).notice;
  const outcomes = formOf(edition).tables['review-litigation'].columns.map(({ label }) => label);
  const title = `${AGENCY}${year}年政府信息公开工作年度报告`;
  return `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1>
<p>根据《中华人民共和国政府信息公开条例》（国务院令第711号）和${notice ?? cited}的要求编制本报告，统计期限自${year}年1月1日起至${year}年12月31日止。如有疑问，请与${AGENCY}办公室联系（地址：鲤城区庄府巷24号；电话：0595-22355775；邮编：362000；电子邮箱：tjj@qzlc.gov.cn）。</p>
<p>一、总体情况</p><p>（一）主动公开。围绕统计数据主动发布信息 12 条。</p><p>（二）依申请公开。畅通申请渠道。</p><p>（三）政府信息管理。落实三审三校。</p><p>（四）政府信息公开平台建设。维护网站专栏。</p><p>（五）监督保障。组织培训并开展考核。</p>
<p>二、主动公开政府信息情况</p>${drawProactive(edition, proactive)}
<p>三、收到和处理政府信息公开申请情况</p>${drawRequests(edition, requests)}
<p>四、政府信息公开行政复议、行政诉讼情况</p>${drawReview(review, outcomes)}
<p>五、存在的主要问题及改进情况</p><p>存在的问题是解读形式还比较单一，下一步将增加图表解读，并加强业务培训。</p>
<p>六、其他需要报告的事项</p><p>本年度没有收取信息处理费，无其他需要报告的事项。</p>
<p>${AGENCY}</p><p>${year + 1}年1月12日</p></body></html>`;
}
