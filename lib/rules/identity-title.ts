import type { Quote } from '../page/quote';
import { squash } from '../page/text';
import { agencyInTitle } from '../report/agency';
import type { Report } from '../report/report';
import type { Outcome, Rule } from './rule';

const YEAR = '(?:20\\d{2}|二[〇○零][〇○零一二三四五六七八九]{2})年(?:度)?';
const STATUTORY_NAME = '政府信息公开工作年度报告';
const FULL_FORM = new RegExp(`^(?:.{2,40}${YEAR}|${YEAR}.{2,40})${STATUTORY_NAME}$`);

/** How a title departs from the statutory form, the most telling departure first. */
function departure(title: string, text: string): string | null {
  if (FULL_FORM.test(text)) return null;
  if (!new RegExp(YEAR).test(text)) return 'no-year';
  if (/关于.{2,60}的报告$/.test(text)) return 'about';
  if (!text.endsWith(STATUTORY_NAME)) return /政府信息公开年度报告$/.test(text) ? 'lacks-work' : 'other-words';
  return agencyInTitle(title) === null ? 'no-agency' : 'other-words';
}

/** Subject: the report. The form: body, year, 政府信息公开工作年度报告 (条例 arts 49, 50); body and year in either order. */
const titleForm: Rule = {
  id: 'identity/title-form',
  severity: 'warning',
  head: 'form-contact',
  basis: ['regulation-49', 'regulation-50', 'custom'],
  reasons: ['no-year', 'about', 'lacks-work', 'other-words', 'no-agency', 'no-title'],
  *evaluate({ title }: Report): Iterable<Outcome> {
    if (!title) {
      yield { outcome: 'cantTell', subject: {}, reason: 'no-title' };
      return;
    }
    const text = squash(title.text)
      .replace(/^[《<]|[》>]$/g, '')
      .replace(/\([^()]{1,12}\)$/, '');
    const reason = departure(title.text, text);
    const evidence = [title];
    if (reason === null) yield { outcome: 'passed', subject: {}, evidence };
    else yield { outcome: 'failed', subject: {}, reason, data: { title: title.text }, evidence };
  },
};

const REPORT_COLUMN = /年报|年度报告|年度工作报告/;
/** Columns that are surely another one (国办发〔2017〕47号 and common practice); a column named 2023年 or after a body says nothing. */
const OTHER_COLUMN =
  /通知公告|公示公告|公告公示|工作动态|政务动态|部门动态|政策解读|政策文件|规范性文件|公开指南|公开目录|公开制度|规划计划|财政预决算|工作总结|新闻|要闻/;

const typed = (quote: Quote | null): Quote | null => (quote && REPORT_COLUMN.test(quote.text) ? quote : null);

/** Subject: the report. Judged by breadcrumb, ColumnName and ColumnType; silent where they name no known column. */
const offColumn: Rule = {
  id: 'identity/off-column',
  severity: 'notice',
  head: 'form-contact',
  basis: ['website-norm-2017', 'custom'],
  reasons: ['other-column'],
  *evaluate({ metadata, title }: Report): Iterable<Outcome> {
    // ColumnType is filled in freely on many sites: it can speak for the column, never against it.
    const places = [metadata.breadcrumb, metadata.columnName].flatMap((quote) => quote ?? []);
    const titleText = squash(title?.text ?? '');
    const columns = places.map((quote) => {
      const text = squash(quote.text);
      // The way to the page often ends in the page's own title, which is no column.
      return { quote, text: titleText === '' ? text : text.replace(titleText, '') };
    });
    const right = columns.find(({ text }) => REPORT_COLUMN.test(text))?.quote ?? typed(metadata.columnType);
    if (right) {
      yield { outcome: 'passed', subject: {}, evidence: [right] };
      return;
    }
    const other = columns.find(({ text }) => OTHER_COLUMN.test(text));
    if (!other) return;
    const data = { column: other.quote.text };
    yield { outcome: 'failed', subject: {}, reason: 'other-column', data, evidence: [other.quote] };
  },
};

/** Rules on the title and the column it stands in. */
export const titleRules: readonly Rule[] = [titleForm, offColumn];
