import { formOf } from '../../report/form/form-of';
import { TABLE_KEYS } from '../../report/form/keys';
import type { Report } from '../../report/report';
import type { Outcome, Rule } from '../rule';
import { ruleOf } from '../rule-of';
import { type Absence, absenceOf, isAttachmentOnly } from '../table-absence';
import { editionDue } from './report-edition';

function headingOf(key: string, report: Report) {
  return report.sections.filter((section) => section.key === key).map(({ heading }) => heading);
}

/** The tables that are absent for one reason, as one outcome: its subject is the table where it is one. None where there are none. */
function tellTogether(absence: Absence, report: Report): readonly Pick<Outcome, 'subject' | 'data' | 'evidence'>[] {
  const tables = TABLE_KEYS.filter((key) => absenceOf(key, report) === absence);
  const [table] = tables;
  if (table === undefined) return [];
  const subject = tables.length === 1 ? { table } : {};
  return [{ subject, data: { tables }, evidence: tables.flatMap((key) => headingOf(key, report)) }];
}

function passesOf(report: Report): readonly Outcome[] {
  const present = TABLE_KEYS.filter((key) => absenceOf(key, report) === 'present');
  return present.map((table) => ({ outcome: 'passed', subject: { table } }));
}

/**
 * Subject: the table; the report where several can't be told for one reason. Silent where the whole section is missing,
 * where table-as-prose says it, or where the page only links a document: one fault, one finding.
 */
const tableMissing = ruleOf('structure/table-missing', function* (report) {
  yield* passesOf(report);
  for (const table of TABLE_KEYS) {
    if (absenceOf(table, report) !== 'absent') continue;
    const evidence = headingOf(table, report);
    yield { outcome: 'failed', subject: { table }, reason: 'absent', data: { tables: [table] }, evidence };
  }
  // Where the page only links a document, section-missing says that nothing can be told.
  if (isAttachmentOnly(report)) return;
  for (const reason of ['image', 'attachment', 'unrecognised'] as const) {
    for (const told of tellTogether(reason, report)) yield { ...told, outcome: 'cantTell', reason };
  }
});

/** Subject: the table. Its sums are then undecided. */
const tableIncomplete = ruleOf('structure/table-incomplete', function* (report) {
  for (const key of TABLE_KEYS) {
    const table = report.tables[key];
    if (!table) continue;
    const subject = { table: key };
    const data = { table: key, found: table.rows.length, missing: table.missingRows.length, rows: table.missingRows };
    const evidence = table.rows.slice(0, 1).map(({ quote }) => quote);
    yield table.incomplete
      ? { outcome: 'failed', subject, reason: 'incomplete', data, evidence }
      : { outcome: 'passed', subject };
  }
});

/** Subject: the table. */
const tableAsProse = ruleOf('structure/table-as-prose', function* (report) {
  for (const key of TABLE_KEYS) {
    const absence = absenceOf(key, report);
    const subject = { table: key };
    if (absence === 'present') yield { outcome: 'passed', subject };
    if (absence !== 'prose') continue;
    const blocks = report.sections.find((section) => section.key === key)?.blocks ?? [];
    yield { outcome: 'failed', subject, reason: 'prose', data: { table: key }, evidence: blocks.slice(0, 1) };
  }
});

/** Subject: the table; the report where several are pictures. That they can't be read is told by table-missing, as undecided. */
const tableAsImage = ruleOf('structure/table-as-image', function* (report) {
  yield* passesOf(report);
  for (const told of tellTogether('image', report)) yield { ...told, outcome: 'failed', reason: 'image' };
});

function attachmentOutcome(report: Report): Outcome | undefined {
  const evidence = report.attachments.map(({ quote }) => quote);
  const data = { links: evidence.map(({ text }) => text) };
  if (isAttachmentOnly(report)) return { outcome: 'failed', subject: {}, reason: 'report', data, evidence };
  if (TABLE_KEYS.every((key) => absenceOf(key, report) === 'attachment')) {
    return { outcome: 'failed', subject: {}, reason: 'tables', data, evidence };
  }
  return Object.keys(report.tables).length > 0 ? { outcome: 'passed', subject: {} } : undefined;
}

/** Subject: the report. */
const attachmentOnly = ruleOf('structure/attachment-only', function* (report) {
  const outcome = attachmentOutcome(report);
  if (outcome) yield outcome;
});

/** Subject: the table. Table 4 is the same in every edition and is not asked. */
const outdatedFormat = ruleOf('structure/outdated-format', function* (report) {
  const due = editionDue(report);
  const tables = TABLE_KEYS.flatMap((key) => report.tables[key] ?? []).filter(({ edition }) => edition !== null);
  const mixed = new Set(tables.map(({ edition }) => edition)).size > 1;
  if (due === null && mixed) {
    yield {
      outcome: 'cantTell',
      subject: {},
      reason: 'year-unknown',
      data: { tables: tables.map(({ key }) => key) },
    };
  }
  if (due === null) return;
  for (const { key, edition, rows } of tables) {
    const subject = { table: key };
    if (edition === due) {
      yield { outcome: 'passed', subject };
      continue;
    }
    const older = edition !== null && formOf(edition).firstYear < formOf(due).firstYear;
    const reason = older ? 'older-template' : 'newer-template';
    const data = { table: key, year: report.year ?? '', edition: edition ?? '', due };
    yield { outcome: 'failed', subject, reason, data, evidence: rows.slice(0, 1).map(({ quote }) => quote) };
  }
});

/** Rules of whether the official tables are there, as tables, and in the template of their year. */
export const tablePresenceRules: readonly Rule[] = [
  tableMissing,
  tableIncomplete,
  tableAsProse,
  tableAsImage,
  attachmentOnly,
  outdatedFormat,
];
