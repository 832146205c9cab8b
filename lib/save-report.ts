import type { SavedContact, SavedReport } from './evaluation';
import { describe } from './page/location';
import { TABLE_KEYS, type TableKey } from './report/keys';
import { officialColumns, officialRows, proactiveBlockOf } from './report/labels';
import type { Contact, Report, ReportTable } from './report/report';
import { deadlineOf } from './rules/deadline';
import { rowEdition } from './rules/equations';
import type { RuleSettings } from './rules/rule';

type SavedTable = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

function saveContact(contact: Contact): SavedContact {
  return {
    office: contact.office?.value ?? null,
    address: contact.address?.value ?? null,
    phones: contact.phones.map((field) => field.value),
    faxes: contact.faxes.map((field) => field.value),
    postcode: contact.postcode?.value ?? null,
    email: contact.email?.value ?? null,
    website: contact.websites[0]?.value ?? null,
  };
}

/** Every official cell of the table's edition, and what stands beyond it; null where the page has no number. */
function saveTable(table: ReportTable): SavedTable {
  const edition = table.edition ?? rowEdition(table);
  const columnsOf = (row: string) =>
    (table.key === 'proactive' ? proactiveBlockOf(row, edition)?.columns : officialColumns(table.key, edition)) ?? [];
  const rows: Record<string, Record<string, number | null>> = {};
  for (const { key: row } of officialRows(table.key, edition)) {
    rows[row] = Object.fromEntries(columnsOf(row).map(({ key }) => [key, null]));
  }
  for (const { row, column, reading, amount } of table.cells) {
    rows[row] = { ...rows[row], [column]: reading.kind === 'number' ? (amount?.value ?? reading.value) : null };
  }
  return rows;
}

/** The report's facts as plain values: what is kept with an evaluation, without live elements. */
export function saveReport(report: Report, settings: RuleSettings): SavedReport {
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
  return {
    title: report.title?.text ?? null,
    agency: report.agency,
    bodyKind,
    year,
    period: period?.from && period.to ? [period.from, period.to] : null,
    published: report.published,
    deadline: deadlineOf(bodyKind, year, settings),
    basis: report.basis.map(({ text }) => text),
    contact: contact && saveContact(contact),
    sections: report.sections.map(({ key, heading }) => ({
      key,
      heading: heading.text,
      place: describe(heading.element, heading.text),
    })),
    tables,
    amountUnits: Object.fromEntries(amounts.map(({ row, amount }) => [row, amount?.unit ?? null])),
    tableEditions,
  };
}
