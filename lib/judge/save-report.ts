import { cutWords } from '../read/cut-words';
import { MOST_SECTIONS } from '../read/limits';
import type { PathOf } from '../read/location';
import type { Contact } from '../report/contact/report-contact';
import { TABLE_KEYS, type TableKey } from '../report/form/keys';
import { columnsOfRow, officialRows } from '../report/form/labels';
import type { Report } from '../report/report';
import type { ReportTable } from '../report/tables/report-table';
import { deadlineKind, deadlineOf } from '../rules/deadline';
import { rowEdition } from '../rules/figures/equations';
import type { RuleSettings } from '../rules/rule';
import { isAttachmentOnly } from '../rules/table-absence';
import { timelinessOf } from '../rules/timing/deadline';
import { isYearDisputed } from '../rules/timing/years';
import type { SavedContact, SavedReport } from './evaluation';
import { saveOddCells } from './save-odd-cells';

type SavedTable = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

const savedOrNull = (words: string | null | undefined): string | null =>
  words === null || words === undefined ? null : cutWords(words);

function saveContact(contact: Contact): SavedContact {
  return {
    office: savedOrNull(contact.office?.value),
    address: savedOrNull(contact.address?.value),
    phones: contact.phones.map(({ value }) => cutWords(value)),
    faxes: contact.faxes.map(({ value }) => cutWords(value)),
    postcode: savedOrNull(contact.postcode?.value),
    email: savedOrNull(contact.email?.value),
    website: savedOrNull(contact.websites[0]?.value),
  };
}

/** Every official cell of the table's edition, and what stands beyond it; null where the page has no number. */
function saveTable(table: ReportTable): SavedTable {
  const edition = rowEdition(table);
  const rows: Record<string, Record<string, number | null>> = {};
  for (const { key: row } of officialRows(table.key, edition)) {
    rows[row] = Object.fromEntries(columnsOfRow(table.key, row, edition).map(({ key }) => [key, null]));
  }
  for (const { row, column, reading, amount } of table.cells) {
    const own = rows[row] ?? {};
    own[column] = reading.kind === 'number' ? (amount?.value ?? reading.value) : null;
    rows[row] = own;
  }
  return rows;
}

/** The statutory sections, and of the other headings as many as are listed: a section is never left out for those before it. */
function sectionsToList(sections: Report['sections']): Report['sections'] {
  const others = sections.filter(({ key }) => key === null);
  const listed = new Set(others.slice(0, MOST_SECTIONS));
  return others.length === listed.size ? sections : sections.filter((each) => each.key !== null || listed.has(each));
}

/** The report's facts as they are kept with an evaluation. */
export function saveReport(report: Report, settings: RuleSettings, pathOf: PathOf): SavedReport {
  const tables: Partial<Record<TableKey, SavedTable>> = {};
  const tableEditions: Partial<Record<TableKey, ReportTable['edition']>> = {};
  for (const key of TABLE_KEYS) {
    const table = report.tables[key];
    if (!table) continue;
    tables[key] = saveTable(table);
    tableEditions[key] = table.edition;
  }
  const amounts = report.tables.proactive?.cells.filter(({ amount }) => amount) ?? [];
  const { period, contact, bodyKind, year } = report;
  const sections = sectionsToList(report.sections);
  return {
    title: savedOrNull(report.title?.text),
    agency: savedOrNull(report.agency),
    bodyKind,
    year,
    period: period?.from && period.to ? [period.from, period.to] : null,
    published: report.published,
    deadline: deadlineOf(deadlineKind(report), year, settings),
    basis: report.basis.map(({ text }) => cutWords(text)),
    ...(report.documentNumber && { documentNumber: cutWords(report.documentNumber.text) }),
    contact: contact && saveContact(contact),
    sections: sections.map(({ key, heading }) => ({
      key,
      heading: cutWords(heading.text),
      place: { path: pathOf(heading.at), quote: cutWords(heading.text) },
    })),
    ...(sections.length < report.sections.length && { sectionsLeftOut: report.sections.length - sections.length }),
    tables,
    amountUnits: Object.fromEntries(amounts.map(({ row, amount }) => [row, amount?.unit ?? null])),
    tableEditions,
    oddCells: saveOddCells(report),
    incompleteTables: TABLE_KEYS.filter((key) => report.tables[key]?.incomplete),
    yearDisputed: isYearDisputed(report),
    attachmentOnly: isAttachmentOnly(report),
    onTime: timelinessOf(report, settings),
  };
}
