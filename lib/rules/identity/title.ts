import type { Quote } from '../../read/quote';
import { agencyInTitle } from '../../report/identity/agency';
import { namesBody } from '../../report/identity/body-name';
import { withoutLabels, withoutYears } from '../../report/identity/report-name';
import { squash } from '../../text/text';
import type { Rule } from '../rule';
import { ruleOf } from '../rule-of';

const YEAR = /(?:20\d{2}|二[〇○零Oo0][〇○零Oo0一二三四五六七八九]{2})年/;
const STATUTORY_NAME = '政府信息公开工作年度报告';

/** How a title departs from the statutory form, the most telling departure first. What it has may stand in any order. */
function departure(title: string, text: string): string | null {
  if (!YEAR.test(text)) return 'no-year';
  if (/关于.{2,60}的报告$/.test(text)) return 'about';
  const words = withoutYears(text).replace(/\([^()]{1,40}\)$/, '');
  if (!words.endsWith(STATUTORY_NAME)) return /政府信息公开年度报告$/.test(words) ? 'lacks-work' : 'other-words';
  return agencyInTitle(title) === null ? 'no-agency' : null;
}

/** Subject: the report. The form: body, year, 政府信息公开工作年度报告 (条例 arts 49, 50); body and year in either order. */
const titleForm = ruleOf('identity/title-form', function* ({ title }) {
  if (!title) {
    yield { outcome: 'cantTell', subject: {}, reason: 'no-title' };
    return;
  }
  const text = withoutLabels(squash(title.text).replace(/^[《<]|[》>]$/g, ''));
  const reason = departure(title.text, text);
  const evidence = [title];
  if (reason === null) yield { outcome: 'passed', subject: {}, evidence };
  else yield { outcome: 'failed', subject: {}, reason, data: { title: title.text }, evidence };
});

const REPORT_COLUMN = /年报|年度报告|年度工作报告/;
/** Columns of another kind (国办发〔2017〕47号 and common practice): news, whatever is newest, notices, policies, other lists. */
const OTHER_COLUMN =
  /新闻|要闻|时政|头条|快讯|简讯|快报|资讯|动态|热点|报道|媒体|最新|近期|今日|滚动|推荐|通知|公告|公示|通告|政策|规范性文件|行政文件|法规|解读|回应关切|公开指南|公开目录|公开制度|规划计划|发展规划|预算|决算|工作总结|人事|招聘|招考|采购|招标|办事指南|互动|领导/;
/** Steps of a way that tell nothing of the column: the page itself, a year, a body's name. */
const NO_COLUMN = /^(?:正文|内容|详情|文章|浏览|阅读|查看|当前页)|^(?:20\d{2}|二[〇○零].{2})年?度?$/;

/** 新闻中心, 资讯中心: no body, though named like one. */
const COLUMN_NAMED_CENTRE = /^.{2,3}中心$/;

/** The steps of a way from the site's front, the last first; those that tell nothing of the column left out. */
function columnsOf(way: string, title: string): readonly string[] {
  const steps = (title === '' ? way : way.replace(title, '')).split(/[>›»→|/\\]+|::/).filter((step) => step !== '');
  return steps
    .filter((step) => !NO_COLUMN.test(step) && (COLUMN_NAMED_CENTRE.test(step) || !namesBody(step)))
    .reverse();
}

const typed = (quote: Quote | null): Quote | null => (quote && REPORT_COLUMN.test(quote.text) ? quote : null);

/** Subject: the report. Judged by breadcrumb, ColumnName and ColumnType; silent where they name no known column. */
const offColumn = ruleOf('identity/off-column', function* ({ metadata, title }) {
  // ColumnType is filled in freely on many sites: it can speak for the column, never against it.
  const places = [metadata.breadcrumb, metadata.columnName].flatMap((quote) => quote ?? []);
  const titleText = squash(title?.text ?? '');
  const ways = places.map((quote) => ({ quote, columns: columnsOf(squash(quote.text), titleText) }));
  const right =
    ways.find(({ columns }) => columns.some((column) => REPORT_COLUMN.test(column)))?.quote ??
    typed(metadata.columnType);
  if (right) {
    yield { outcome: 'passed', subject: {}, evidence: [right] };
    return;
  }
  // The last step that names a column is the page's own; the steps before lead to many.
  const other = ways.find(({ columns: [last = ''] }) => OTHER_COLUMN.test(last));
  if (!other) return;
  const data = { column: other.quote.text };
  yield { outcome: 'failed', subject: {}, reason: 'other-column', data, evidence: [other.quote] };
});

/** Rules on the title and the column it stands in. */
export const titleRules: readonly Rule[] = [titleForm, offColumn];
