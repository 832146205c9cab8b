import type { Evaluation, SavedEquation } from '../evaluation';
import type { LedgerEntry } from '../ledger/entry';
import { nameColumn, nameRow, nameSubject, RULE_TEXTS } from '../messages';
import { evidenceText } from '../messages/evidence-text';
import type { Language } from '../messages/language';
import type { TableKey } from '../report/keys';
import { officialColumns, officialRows } from '../report/labels';
import { countBlanks, differenceOf, signed, writeSide } from './calculation';
import { type Html, html, NOTHING } from './html';
import { FAMILIES, type Sum, TABLE_OF_FAMILY } from './sums';

/** Where an equation stands in its official table, rows and columns in the order of the table's edition. */
function rankOf({ subject }: Sum, table: TableKey, { report, edition }: Evaluation): number {
  const rows = officialRows(table, report.tableEditions[table] ?? edition ?? '2021').map(({ key }) => key);
  const columns = officialColumns(table, '2021').map(({ key }) => key);
  return subject.row === undefined ? columns.indexOf(subject.column ?? '') : rows.indexOf(subject.row);
}

function nameSum({ family, subject }: Sum, language: Language): string {
  if (family === null) return nameSubject(subject, language);
  const table = TABLE_OF_FAMILY[family];
  if (subject.row !== undefined) return nameRow(table, subject.row, language);
  return subject.column === undefined ? nameSubject(subject, language) : nameColumn(table, subject.column, language);
}

/** The other reports that figures were taken from, by body and year. */
function namesOfSources({ terms }: SavedEquation, url: string): readonly string[] {
  const sources = terms.flatMap(({ source }) => (source === undefined || source.url === url ? [] : [source]));
  return [...new Set(sources.map(({ agency, year }) => [agency, year].filter((part) => part !== null).join(' ')))];
}

function equationRow(sum: Sum, url: string, language: Language): Html {
  const text = evidenceText(language);
  const { equation, outcome } = sum;
  const of = nameSum(sum, language);
  const result = text.outcomes[outcome];
  if (equation === null) return html`<tr><td>${of}</td><td colspan="3">${text.notSetUp}</td><td>${result}</td></tr>`;
  const blanks = countBlanks(equation);
  const sources = namesOfSources(equation, url);
  const notes = [...(blanks > 0 ? [text.blanks(blanks)] : []), ...(sources.length > 0 ? [text.sources(sources)] : [])];
  const note = notes.length === 0 ? NOTHING : html` <span class="note">${notes.join(' · ')}</span>`;
  const row = outcome === 'held' ? html`<tr>` : html`<tr class="off">`;
  return html`${row}<td>${of}${note}</td><td class="side">${writeSide(equation, 1, language)}</td><td class="side">${writeSide(equation, -1, language)}</td><td class="number">${signed(differenceOf(equation))}</td><td>${result}</td></tr>`;
}

/** Every equation that was compared, by relation, with its figures and what came of it; also when all of them hold. */
export function equationTables({ evaluation, url }: LedgerEntry, sums: readonly Sum[], language: Language): Html {
  const text = evidenceText(language);
  if (sums.length === 0) return html`<p>${text.noEquations}</p>`;
  const { of, computed, reported, difference, outcome } = text.columns;
  const table = (title: string, own: readonly Sum[]) =>
    html`<h3>${title}</h3><table class="equations"><colgroup><col class="of"><col class="side"><col class="side"><col class="difference"><col></colgroup><thead><tr><th>${of}</th><th>${computed}</th><th>${reported}</th><th>${difference}</th><th>${outcome}</th></tr></thead><tbody>${own.map((sum) => equationRow(sum, url, language))}</tbody></table>`;
  const inside = FAMILIES.map((family) => {
    const rank = (sum: Sum) => rankOf(sum, TABLE_OF_FAMILY[family], evaluation);
    const own = sums.filter((sum) => sum.family === family).sort((a, b) => rank(a) - rank(b));
    return own.length === 0 ? NOTHING : table(text.families[family], own);
  });
  const others = sums.filter(({ family }) => family === null);
  const byRule = [...new Set(others.map(({ rule }) => rule))].map((rule) =>
    table(
      RULE_TEXTS[language][rule]?.name ?? rule,
      others.filter((sum) => sum.rule === rule),
    ),
  );
  return html`<p class="note">${text.equationsNote}</p>${inside}${byRule}`;
}
