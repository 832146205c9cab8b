import { squash } from '../page/text';
import { type SectionKey, TABLE_KEYS } from '../report/keys';
import type { MatchedLabel, Report, ReportTable } from '../report/report';
import type { Outcome, Rule } from './rule';

/** Tables that are whole enough for a missing row to be news: an incomplete one is told as a whole. */
function wholeTables(report: Report): ReportTable[] {
  return TABLE_KEYS.flatMap((key) => report.tables[key] ?? []).filter((table) => !table.incomplete);
}

/** Subject: the row. */
const rowMissing: Rule = {
  id: 'structure/row-missing',
  severity: 'error',
  head: 'inaccurate-incomplete',
  basis: ['notice-2021', 'notice-2019', 'regulation-50'],
  reasons: ['missing'],
  *evaluate(report) {
    for (const { key, missingRows } of wholeTables(report)) {
      if (missingRows.length === 0) yield { outcome: 'passed', subject: { table: key } };
      for (const row of missingRows) {
        yield { outcome: 'failed', subject: { table: key, row }, reason: 'missing', data: { table: key, row } };
      }
    }
  },
};

/** Subject: the column; for table 2 with the block it belongs to, as `article-20-1/made`. */
const columnMissing: Rule = {
  id: 'structure/column-missing',
  severity: 'error',
  head: 'inaccurate-incomplete',
  basis: ['notice-2021', 'notice-2019', 'regulation-50'],
  reasons: ['missing'],
  *evaluate(report) {
    for (const { key, missingColumns } of wholeTables(report)) {
      if (missingColumns.length === 0) yield { outcome: 'passed', subject: { table: key } };
      for (const column of missingColumns) {
        yield { outcome: 'failed', subject: { table: key, column }, reason: 'missing', data: { table: key, column } };
      }
    }
  },
};

/** Subject: the table; `field` is the label as the page has it. */
const rowUnknown: Rule = {
  id: 'structure/row-unknown',
  severity: 'notice',
  head: 'form-contact',
  basis: ['notice-2021', 'notice-2019'],
  reasons: ['unknown'],
  *evaluate(report) {
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
  },
};

function altered(table: ReportTable, labels: readonly MatchedLabel[], axis: 'row' | 'column'): Outcome[] {
  return labels
    .filter(({ exact }) => !exact)
    .map(({ key, official, quote }) => ({
      outcome: 'failed',
      subject: { table: table.key, [axis]: key },
      reason: 'label',
      data: { table: table.key, [axis]: key, label: quote.text, official },
      evidence: [quote],
    }));
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
      evidence: [{ text: block.text.slice(0, 20), element: block.element }],
    }));
}

/** Subject: the row or column, or the table where all labels agree; section 1 for a heading in it. */
const labelAltered: Rule = {
  id: 'structure/label-altered',
  severity: 'warning',
  head: 'form-contact',
  basis: ['notice-2021', 'notice-2019'],
  reasons: ['label', 'heading'],
  *evaluate(report) {
    for (const table of TABLE_KEYS.flatMap((key) => report.tables[key] ?? [])) {
      const outcomes = [...altered(table, table.columns, 'column'), ...altered(table, table.rows, 'row')];
      yield* outcomes.length > 0 ? outcomes : [{ outcome: 'passed' as const, subject: { table: table.key } }];
    }
    yield* alteredHeadings(report);
  },
};

/** Rules of the tables' rows, columns and labels. */
export const labelRules: readonly Rule[] = [rowMissing, columnMissing, rowUnknown, labelAltered];
