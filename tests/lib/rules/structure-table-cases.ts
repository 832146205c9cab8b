import { TABLE_KEYS } from '../../../lib/report/form/keys';
import type { Report, Section } from '../../../lib/report/report';
import type { MatchedLabel, ReportTable } from '../../../lib/report/tables/report-table';
import { partsOf } from '../form-parts';
import { buildSection } from '../report-builder';
import { buildTable } from '../table-builder';
import { type RuleCase, wholeReport, wholeSections } from './rule-case';
import { changed, incompleteRequests, onlyLink, saying, whole } from './structure-section-cases';

/** A whole report without table 3, its section changed. */
function withoutTable(section: Partial<Section>, overrides: Partial<Report> = {}) {
  const { proactive, 'review-litigation': review } = whole.tables;
  const tables = { ...(proactive && { proactive }), ...(review && { 'review-litigation': review }) };
  return changed({ requests: { tables: [], ...section } }, { tables, ...overrides });
}

function withTable(...args: Parameters<typeof buildTable>) {
  return wholeReport({ tables: { [args[0]]: buildTable(...args) } });
}

const at = 1;

/** A whole report with table 2 changed. */
function withTable2(changes: Partial<ReportTable>) {
  return wholeReport({ tables: { proactive: { ...buildTable('proactive', '2021'), ...changes } } });
}

/** A label as the form has it, changed. */
function labelled(changes: Partial<MatchedLabel>): readonly MatchedLabel[] {
  const label = {
    key: 'rules',
    official: '规章',
    quote: { text: '规章', at },
    exact: true,
    unit: null,
    remark: null,
  };
  return [{ ...label, ...changes }];
}

const attachment = { quote: { text: '附件.doc', at }, href: 'a.doc' };
const prose = buildSection('requests', ['本年新收申请 3 件，上年结转 0 件。']);
const picture = withoutTable({ images: [{ at }] });
const pictures = changed(Object.fromEntries(TABLE_KEYS.map((key) => [key, { tables: [], images: [{ at }] }])), {
  tables: {},
});
const told = withoutTable({ blocks: prose.blocks, text: prose.text });
const tablesAttached = wholeReport({ tables: {}, attachments: [attachment] });
const year2022 = { year: 2022 };

export const tablePresenceCases: readonly RuleCase[] = [
  { rule: 'structure/table-missing', shows: 'three tables', report: whole, says: [] },
  {
    rule: 'structure/table-missing',
    shows: 'nothing below the heading',
    report: withoutTable({}),
    says: ['failed absent'],
  },
  { rule: 'structure/table-missing', shows: 'a picture in its place', report: picture, says: ['cantTell image'] },
  {
    rule: 'structure/table-missing',
    shows: 'three pictures, told together',
    report: pictures,
    says: ['cantTell image'],
  },
  {
    rule: 'structure/table-missing',
    shows: 'three tables that may be in a file, told together',
    report: tablesAttached,
    says: ['cantTell attachment'],
  },
  {
    rule: 'structure/table-missing',
    shows: 'a link only, told by section-missing',
    report: onlyLink,
    says: [],
    silent: true,
  },
  {
    rule: 'structure/table-missing',
    shows: 'an attachment',
    report: withoutTable({}, { attachments: [attachment] }),
    says: ['cantTell attachment'],
  },
  {
    rule: 'structure/table-missing',
    shows: 'another table in its place',
    report: withoutTable({ unmatchedTables: [{ at }] }),
    says: ['cantTell unrecognised'],
  },
  { rule: 'structure/table-missing', shows: 'its figures in words, told by another rule', report: told, says: [] },
  {
    rule: 'structure/table-missing',
    shows: 'its whole section missing, told by another rule',
    report: wholeReport({ sections: wholeSections().filter(({ key }) => key !== 'requests'), tables: {} }),
    says: ['failed absent', 'failed absent'],
  },

  { rule: 'structure/table-incomplete', shows: 'three tables', report: whole, says: [] },
  {
    rule: 'structure/table-incomplete',
    shows: 'a table cut short',
    report: incompleteRequests,
    says: ['failed incomplete'],
  },
  { rule: 'structure/table-incomplete', shows: 'no table', report: onlyLink, says: [], silent: true },

  { rule: 'structure/table-as-prose', shows: 'three tables', report: whole, says: [] },
  { rule: 'structure/table-as-prose', shows: 'figures in words', report: told, says: ['failed prose'] },

  { rule: 'structure/table-as-image', shows: 'three tables', report: whole, says: [] },
  { rule: 'structure/table-as-image', shows: 'a picture in its place', report: picture, says: ['failed image'] },
  {
    rule: 'structure/table-as-image',
    shows: 'three pictures, told together',
    report: pictures,
    says: ['failed image'],
  },

  {
    rule: 'structure/attachment-only',
    shows: 'a report on the page with a file beside it',
    report: { ...whole, attachments: [attachment] },
    says: [],
  },
  { rule: 'structure/attachment-only', shows: 'a link only', report: onlyLink, says: ['failed report'] },
  {
    rule: 'structure/attachment-only',
    shows: 'headings on the page, tables in a file',
    report: tablesAttached,
    says: ['failed tables'],
  },
  {
    rule: 'structure/attachment-only',
    shows: 'no tables and no file',
    report: wholeReport({ tables: {} }),
    says: [],
    silent: true,
  },

  { rule: 'structure/outdated-format', shows: 'the template of its year', report: whole, says: [] },
  {
    rule: 'structure/outdated-format',
    shows: 'table 3 of 2019 beside table 2 of 2021 (Hongze 2023)',
    report: wholeReport({
      ...year2022,
      tables: { proactive: buildTable('proactive', '2021'), requests: buildTable('requests', '2019') },
    }),
    says: ['failed older-template'],
  },
  {
    rule: 'structure/outdated-format',
    shows: 'the template of 2021 for 2020',
    report: wholeReport({ year: 2020, tables: { requests: buildTable('requests', '2021') } }),
    says: ['failed newer-template'],
  },
  {
    rule: 'structure/outdated-format',
    shows: 'two templates and no report year',
    report: wholeReport({
      year: null,
      tables: { proactive: buildTable('proactive', '2021'), requests: buildTable('requests', '2019') },
    }),
    says: ['cantTell year-unknown'],
  },
  { rule: 'structure/outdated-format', shows: 'no table', report: wholeReport({ tables: {} }), says: [], silent: true },

  { rule: 'structure/row-missing', shows: 'all rows', report: whole, says: [] },
  {
    rule: 'structure/row-missing',
    shows: 'two rows missing',
    report: withTable('requests', '2021', {}, { without: ['granted', 'other.other'] }),
    says: ['failed missing', 'failed missing'],
  },
  {
    rule: 'structure/row-missing',
    shows: 'another row in the place of one',
    report: withTable2({ missingRows: ['rules'], instead: { rules: { text: '其他文件', at } } }),
    says: ['failed replaced'],
  },
  {
    rule: 'structure/row-missing',
    shows: 'two rows in one, and another missing',
    report: withTable2({
      missingRows: ['rules', 'penalties', 'coercive-measures'],
      joined: [{ rows: ['penalties', 'coercive-measures'], quote: { text: '行政处罚、行政强制', at } }],
    }),
    says: ['failed joined', 'failed missing'],
  },
  {
    rule: 'structure/row-missing',
    shows: 'a table cut short, told by another rule',
    report: incompleteRequests,
    says: [],
    silent: true,
  },

  { rule: 'structure/column-missing', shows: 'all columns', report: whole, says: [] },
  {
    rule: 'structure/column-missing',
    shows: 'a column missing',
    report: withTable('requests', '2021', {}, { without: ['research-institution'] }),
    says: ['failed missing'],
  },
  {
    rule: 'structure/column-missing',
    shows: 'a column of a block of table 2 missing',
    report: withTable2({ missingColumns: ['article-20-1/repealed'] }),
    says: ['failed missing'],
  },

  {
    rule: 'structure/column-missing',
    shows: 'another column in the place of one',
    report: withTable2({
      missingColumns: ['article-20-1/repealed'],
      instead: { 'article-20-1/repealed': { text: '本年修订件数', at } },
    }),
    says: ['failed replaced'],
  },
  {
    rule: 'structure/column-missing',
    shows: 'a block without a header, and a column of another missing',
    report: withTable2({
      missingColumns: ['article-20-1/made', 'article-20-1/repealed', 'article-20-1/in-force', 'article-20-8/amount'],
      headless: ['article-20-1'],
    }),
    says: ['failed no-header', 'failed missing'],
  },
  {
    rule: 'structure/column-missing',
    shows: 'two blocks without a header: one finding',
    report: withTable2({
      missingColumns: ['article-20-5/decisions', 'article-20-6/decisions'],
      headless: ['article-20-5', 'article-20-6'],
    }),
    says: ['failed no-header'],
  },

  { rule: 'structure/row-unknown', shows: 'official rows only', report: whole, says: [] },
  {
    rule: 'structure/row-unknown',
    shows: 'a row of its own',
    report: wholeReport({
      tables: { requests: { ...buildTable('requests', '2021'), unknownRows: [{ text: '（八）撤回申请', at }] } },
    }),
    says: ['failed unknown'],
  },

  { rule: 'structure/label-altered', shows: 'official labels', report: whole, says: [] },
  {
    rule: 'structure/label-altered',
    shows: 'a label that lost words (Hongze 2023)',
    report: withTable('requests', '2021', {}, { altered: { 'refused.prohibited-by-law': '2.其他法律行政止公开' } }),
    says: ['failed label'],
  },
  {
    rule: 'structure/label-altered',
    shows: 'a column that changed words',
    report: withTable('review-litigation', '2021', {}, { altered: { pending: '尚未审理' } }),
    says: ['failed label'],
  },
  {
    rule: 'structure/label-altered',
    shows: 'seven labels cut short: one finding',
    report: withTable(
      'requests',
      '2021',
      {},
      {
        altered: Object.fromEntries(
          partsOf('requests-handled-total', '2021')
            .slice(2, 9)
            .map((key) => [key, '略写']),
        ),
      },
    ),
    says: ['failed labels'],
  },
  {
    rule: 'structure/label-altered',
    shows: 'units beside labels',
    report: withTable2({ rows: labelled({ unit: '件', quote: { text: '规章（件）', at } }) }),
    says: [],
  },
  {
    rule: 'structure/label-altered',
    shows: 'a row and a column of figures without a name',
    report: withTable2({
      rows: labelled({ exact: false, quote: { text: '', at } }),
      columns: labelled({ key: 'made', exact: false, quote: { text: '/', at } }),
    }),
    says: ['failed unnamed-column', 'failed unnamed-row'],
  },
  {
    rule: 'structure/label-altered',
    shows: 'two remarks: one notice',
    report: withTable2({
      rows: labelled({ remark: '含部门', quote: { text: '规章（含部门）', at } }),
      columns: labelled({ key: 'in-force', remark: '历史累计', quote: { text: '现行有效件数(历史累计)', at } }),
    }),
    says: ['failed remark notice'],
  },
  {
    rule: 'structure/label-altered',
    shows: 'filling instructions left in labels, and a label that lost words: each once',
    report: withTable2({
      rows: labelled({ remark: '由设区的市填写', quote: { text: '规章（由设区的市填写）', at } }),
      columns: labelled({ key: 'made', exact: false, quote: { text: '本年制发', at } }),
    }),
    says: ['failed instructions notice', 'failed label'],
  },
  {
    rule: 'structure/label-altered',
    shows: 'a heading in full',
    report: saying('overview', '政府信息公开平台建设'),
    says: [],
  },
];
