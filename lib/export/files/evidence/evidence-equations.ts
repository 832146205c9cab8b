import type { Evaluation, SavedEquation } from '../../../judge/evaluation';
import { editionOfReport, editionOfTable } from '../../../judge/saved-edition';
import type { Comparison } from '../../../judge/sums';
import { EQUATION_FAMILIES, TABLE_OF_FAMILY } from '../../../judge/sums';
import { nameColumn, nameRow, nameRule, nameSubject } from '../../../messages';
import type { Words } from '../../../messages/words';
import type { TableKey } from '../../../report/form/keys';
import { officialColumns, officialRows } from '../../../report/form/labels';
import { countBlanks, differenceOf, signed, writeSide } from '../../rows/calculation';
import type { ReviewedCheck } from '../../rows/reviewed-check';
import { dismissedOf } from '../../rows/reviewed-check';
import { type Html, html, NOTHING } from './html';

/** Where an equation stands in its official table, rows and columns in the order of the table's edition. */
function rankOf({ subject }: Comparison, table: TableKey, evaluation: Evaluation): number {
  const edition = editionOfTable(evaluation, table) ?? editionOfReport(evaluation);
  const rows = officialRows(table, edition).map(({ key }) => key);
  const columns = officialColumns(table, edition).map(({ key }) => key);
  return subject.row === undefined ? columns.indexOf(subject.column ?? '') : rows.indexOf(subject.row);
}

function nameComparison({ family, subject }: Comparison, words: Words): string {
  if (family === undefined) return nameSubject(subject, words);
  const table = TABLE_OF_FAMILY[family];
  if (subject.row !== undefined) return nameRow(table, subject.row, words);
  return subject.column === undefined ? nameSubject(subject, words) : nameColumn(table, subject.column, words);
}

/** The other reports that figures were taken from. */
function namesOfSources({ terms }: SavedEquation, url: string, words: Words): readonly string[] {
  const { source: name } = words.evidence;
  const sources = terms.flatMap(({ source }) => (source === undefined || source.url === url ? [] : [source]));
  return [...new Set(sources.map(({ agency, year }) => name(agency, year)))];
}

/** What equations are written with. */
interface RowOptions {
  readonly url: string;
  /** Ids of the findings that a person dismissed. */
  readonly dismissed: ReadonlySet<string>;
  readonly words: Words;
}

function equationRow(comparison: Comparison, { url, dismissed, words }: RowOptions): Html {
  const text = words.evidence;
  const { equation, finding, outcome } = comparison;
  const of = nameComparison(comparison, words);
  const plain = text.outcomes[outcome];
  const result = finding !== null && dismissed.has(finding) ? text.dismissed(plain) : plain;
  if (equation === null) return html`<tr><td>${of}</td><td colspan="3">${text.notSetUp}</td><td>${result}</td></tr>`;
  const blanks = countBlanks(equation);
  const sources = namesOfSources(equation, url, words);
  const notes = [...(blanks > 0 ? [text.blanks(blanks)] : []), ...(sources.length > 0 ? [text.sources(sources)] : [])];
  const note = notes.length === 0 ? NOTHING : html` <span class="note">${notes.join(' · ')}</span>`;
  const row = outcome === 'held' ? html`<tr>` : html`<tr class="off">`;
  return html`${row}<td>${of}${note}</td><td class="side">${writeSide(equation, 1, words)}</td><td class="side">${writeSide(equation, -1, words)}</td><td class="number">${signed(differenceOf(equation))}</td><td>${result}</td></tr>`;
}

function table(title: string, own: readonly Comparison[], options: RowOptions): Html {
  const { of, computed, reported, difference, outcome } = options.words.evidence.columns;
  return html`<h3>${title}</h3><table class="equations"><colgroup><col class="of"><col class="side"><col class="side"><col class="difference"><col></colgroup><thead><tr><th>${of}</th><th>${computed}</th><th>${reported}</th><th>${difference}</th><th>${outcome}</th></tr></thead><tbody>${own.map((each) => equationRow(each, options))}</tbody></table>`;
}

/** Comparisons by relation, each with its figures and what came of it; also when all of them hold. Nothing where there are none. */
export function equationTables(
  { entry, findings }: ReviewedCheck,
  comparisons: readonly Comparison[],
  words: Words,
): Html {
  if (comparisons.length === 0) return NOTHING;
  const { evaluation, url } = entry;
  const options = { url, dismissed: dismissedOf(findings), words };
  const text = words.evidence;
  const inside = EQUATION_FAMILIES.map((family) => {
    const rank = (each: Comparison) => rankOf(each, TABLE_OF_FAMILY[family], evaluation);
    const own = comparisons.filter((each) => each.family === family).sort((a, b) => rank(a) - rank(b));
    return own.length === 0 ? NOTHING : table(words.relations[family].full, own, options);
  });
  const others = comparisons.filter(({ family }) => family === undefined);
  const byRule = [...new Set(others.map(({ rule }) => rule))].map((rule) => {
    const own = others.filter((each) => each.rule === rule);
    return table(nameRule(rule, words), own, options);
  });
  return html`<p class="note">${text.equationsNote}</p>${inside}${byRule}`;
}
