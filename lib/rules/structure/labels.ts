import { type SectionKey, TABLE_KEYS } from '../../report/form/keys';
import type { Report } from '../../report/report';
import { comparable } from '../../report/tables/comparable';
import type { MatchedLabel, ReportTable } from '../../report/tables/report-table';
import { squash } from '../../text/text';
import type { Outcome, Rule } from '../rule';
import { ruleOf } from '../rule-of';

/** Tables that are whole enough for a missing row to be news: an incomplete one is told as a whole. */
function wholeTables(report: Report): ReportTable[] {
  return TABLE_KEYS.flatMap((key) => report.tables[key] ?? []).filter((table) => !table.incomplete);
}

/** Official rows that stand in one row together: one fault, however many of them. */
function joinedRows(table: ReportTable): Outcome[] {
  return table.joined.map(({ rows, quote }) => ({
    outcome: 'failed',
    subject: { table: table.key, field: quote.text },
    reason: 'joined',
    data: { table: table.key, label: quote.text, rows },
    evidence: [quote],
  }));
}

/** Blocks of table 2 without a header: one fault, however many columns they lack. */
function headless({ key: table, headless: blocks }: ReportTable): Outcome[] {
  const [block] = blocks;
  if (block === undefined) return [];
  const subject = blocks.length === 1 ? { table, column: block } : { table };
  return [{ outcome: 'failed', subject, reason: 'no-header', data: { table, blocks } }];
}

/** Why a row or column is missing: nothing stands in its place, or something else does. */
function missing(table: ReportTable, axis: 'row' | 'column', name: string): Outcome {
  const subject = { table: table.key, [axis]: name };
  const quote = table.instead[name];
  return quote
    ? { outcome: 'failed', subject, reason: 'replaced', data: { ...subject, label: quote.text }, evidence: [quote] }
    : { outcome: 'failed', subject, reason: 'missing', data: subject };
}

/** Subject: the row; the table and the label where several rows stand in one. */
const rowMissing = ruleOf('structure/row-missing', function* (report) {
  for (const table of wholeTables(report)) {
    if (table.missingRows.length === 0) yield { outcome: 'passed', subject: { table: table.key } };
    const joined = table.joined.flatMap(({ rows }) => rows);
    yield* joinedRows(table);
    yield* table.missingRows.filter((row) => !joined.includes(row)).map((row) => missing(table, 'row', row));
  }
});

/** Subject: the column; for table 2 with the block it belongs to, as `article-20-1/made`; the block, or the table, where its header is missing. */
const columnMissing = ruleOf('structure/column-missing', function* (report) {
  for (const table of wholeTables(report)) {
    if (table.missingColumns.length === 0) yield { outcome: 'passed', subject: { table: table.key } };
    yield* headless(table);
    yield* table.missingColumns
      .filter((column) => !table.headless.some((block) => column.startsWith(`${block}/`)))
      .map((column) => missing(table, 'column', column));
  }
});

/** Subject: the table; `field` is the label as the page has it. */
const rowUnknown = ruleOf('structure/row-unknown', function* (report) {
  for (const { key, unknownRows } of wholeTables(report)) {
    if (unknownRows.length === 0) yield { outcome: 'passed', subject: { table: key } };
    for (const quote of unknownRows) {
      const subject = { table: key, field: quote.text };
      yield {
        outcome: 'failed',
        subject,
        reason: 'unknown',
        data: { table: key, label: quote.text },
        evidence: [quote],
      };
    }
  }
});

/** More altered labels than these in one table are a habit, or another table put in the form's place: one finding. */
const MOST_ALTERED = 6;

function alteredLabels(table: ReportTable): Outcome[] {
  const labels = [...table.columns, ...table.rows].filter(({ exact }) => !exact);
  if (labels.length <= MOST_ALTERED)
    return [...altered(table, table.columns, 'column'), ...altered(table, table.rows, 'row')];
  const named = labels.filter(({ quote }) => comparable(quote.text) !== '');
  const data = { table: table.key, count: labels.length, labels: named.map(({ quote }) => quote.text) };
  const evidence = labels.map(({ quote }) => quote);
  return [{ outcome: 'failed', subject: { table: table.key }, reason: 'labels', data, evidence }];
}

function altered(table: ReportTable, labels: readonly MatchedLabel[], axis: 'row' | 'column'): Outcome[] {
  return labels
    .filter(({ exact }) => !exact)
    .map(({ key, official, quote }) => {
      const subject = { table: table.key, [axis]: key };
      const [reason, data] =
        comparable(quote.text) === '' ? [`unnamed-${axis}`, {}] : ['label', { label: quote.text, official }];
      return { outcome: 'failed', subject, reason, data: { ...subject, ...data }, evidence: [quote] };
    });
}

/** Words that tell how to fill in, or words as many: a remark of one's own is shorter. */
const INSTRUCTION = /[,，。;；]|指|应当?|请|须|填|如|例|一般|提供|报送|统计|包括|表示/;
const LONGEST_REMARK = 12;

/** What stands beside the labels of a table and not in the form: one notice a table, for it has one cause. */
function remarked(table: ReportTable): Outcome[] {
  const labels = [...table.captions, ...table.columns, ...table.rows].filter(({ remark }) => remark !== null);
  if (labels.length === 0) return [];
  const instructs = labels.some(({ remark }) => remark && (INSTRUCTION.test(remark) || remark.length > LONGEST_REMARK));
  return [
    {
      outcome: 'failed',
      severity: 'notice',
      subject: { table: table.key },
      reason: instructs ? 'instructions' : 'remark',
      data: { table: table.key, count: labels.length, labels: labels.map(({ quote }) => quote.text) },
      evidence: labels.map(({ quote }) => quote),
    },
  ];
}

/** Headings of section 1 that lost their first character: 府信息公开平台建设. */
const LOST_CHARACTER = /^(?:\(?[一二三四五六七八九十\d]{0,3}\)?[、.]?)府信息公开/;

function alteredHeadings(report: Report): Outcome[] {
  const section: SectionKey = 'overview';
  const blocks = report.sections.find(({ key }) => key === section)?.blocks ?? [];
  return blocks
    .filter(({ text }) => LOST_CHARACTER.test(squash(text.slice(0, 60))))
    .map((block) => ({
      outcome: 'failed',
      subject: { section },
      reason: 'heading',
      data: { label: block.text.slice(0, 20) },
      evidence: [{ text: block.text.slice(0, 20), at: block.at }],
    }));
}

/**
 * Subject: the row or column; the table where all labels agree, or for what stands beside its labels; section 1 for a heading
 * in it. A unit beside a label is no fault.
 */
const labelAltered = ruleOf('structure/label-altered', function* (report) {
  for (const table of TABLE_KEYS.flatMap((key) => report.tables[key] ?? [])) {
    const outcomes = [...remarked(table), ...alteredLabels(table)];
    yield* outcomes.length > 0 ? outcomes : [{ outcome: 'passed' as const, subject: { table: table.key } }];
  }
  yield* alteredHeadings(report);
});

/** Rules of the tables' rows, columns and labels. */
export const labelRules: readonly Rule[] = [rowMissing, columnMissing, rowUnknown, labelAltered];
