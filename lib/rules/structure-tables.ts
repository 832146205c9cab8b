import { TABLE_KEYS } from '../report/keys';
import type { Report } from '../report/report';
import { editionDue } from './report-edition';
import type { Outcome, Rule } from './rule';
import { absenceOf, isAttachmentOnly } from './table-absence';

const CONTENTS = ['regulation-50', 'notice-2021', 'notice-2019'];

function headingOf(key: string, report: Report) {
  return report.sections.filter((section) => section.key === key).map(({ heading }) => heading);
}

/** Subject: the table. Silent where the whole section is missing, or where table-as-prose says it: one fault, one finding. */
const tableMissing: Rule = {
  id: 'structure/table-missing',
  severity: 'error',
  head: 'inaccurate-incomplete',
  basis: CONTENTS,
  reasons: ['absent', 'image', 'attachment', 'unrecognised'],
  *evaluate(report) {
    for (const key of TABLE_KEYS) {
      const absence = absenceOf(key, report);
      const subject = { table: key };
      if (absence === 'section-missing' || absence === 'prose') continue;
      if (absence === 'present') yield { outcome: 'passed', subject };
      else {
        const outcome = absence === 'absent' ? 'failed' : 'cantTell';
        yield { outcome, subject, reason: absence, data: { table: key }, evidence: headingOf(key, report) };
      }
    }
  },
};

/** Subject: the table. Its sums are then undecided. */
const tableIncomplete: Rule = {
  id: 'structure/table-incomplete',
  severity: 'error',
  head: 'inaccurate-incomplete',
  basis: CONTENTS,
  reasons: ['incomplete'],
  *evaluate(report) {
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
  },
};

/** Subject: the table. */
const tableAsProse: Rule = {
  id: 'structure/table-as-prose',
  severity: 'warning',
  head: 'inaccurate-incomplete',
  basis: CONTENTS,
  reasons: ['prose'],
  *evaluate(report) {
    for (const key of TABLE_KEYS) {
      const absence = absenceOf(key, report);
      const subject = { table: key };
      if (absence === 'present') yield { outcome: 'passed', subject };
      if (absence !== 'prose') continue;
      const blocks = report.sections.find((section) => section.key === key)?.blocks ?? [];
      yield { outcome: 'failed', subject, reason: 'prose', data: { table: key }, evidence: blocks.slice(0, 1) };
    }
  },
};

/** Subject: the table. That the picture can't be read is told by table-missing, as undecided. */
const tableAsImage: Rule = {
  id: 'structure/table-as-image',
  severity: 'warning',
  head: 'form-contact',
  basis: ['notice-2021', 'custom'],
  reasons: ['image'],
  *evaluate(report) {
    for (const key of TABLE_KEYS) {
      const absence = absenceOf(key, report);
      const subject = { table: key };
      if (absence === 'present') yield { outcome: 'passed', subject };
      if (absence === 'image') {
        yield { outcome: 'failed', subject, reason: 'image', data: { table: key }, evidence: headingOf(key, report) };
      }
    }
  },
};

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
const attachmentOnly: Rule = {
  id: 'structure/attachment-only',
  severity: 'warning',
  head: 'form-contact',
  basis: ['regulation-49', 'custom'],
  reasons: ['report', 'tables'],
  *evaluate(report) {
    const outcome = attachmentOutcome(report);
    if (outcome) yield outcome;
  },
};

/** Subject: the table. Table 4 is the same in both templates and is not asked. */
const outdatedFormat: Rule = {
  id: 'structure/outdated-format',
  severity: 'error',
  head: 'inaccurate-incomplete',
  basis: ['notice-2021', 'notice-2019'],
  reasons: ['older-template', 'newer-template', 'year-unknown'],
  *evaluate(report) {
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
      const reason = edition === '2019' ? 'older-template' : 'newer-template';
      const data = { table: key, year: report.year ?? '', edition: edition ?? '', due };
      yield { outcome: 'failed', subject, reason, data, evidence: rows.slice(0, 1).map(({ quote }) => quote) };
    }
  },
};

/** Rules of whether the official tables are there, as tables, and in the template of their year. */
export const tablePresenceRules: readonly Rule[] = [
  tableMissing,
  tableIncomplete,
  tableAsProse,
  tableAsImage,
  attachmentOnly,
  outdatedFormat,
];
