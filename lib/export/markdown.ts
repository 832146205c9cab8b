import type { LedgerEntry } from '../ledger/entry';
import { describeFinding } from '../messages';
import { exportText } from '../messages/export-text';
import type { Language } from '../messages/language';
import { writeCalculation } from './calculation';
import { type ExportOptions, type HeldFinding, heldFindings } from './held';
import { writeMoment } from './moment';
import { onOneLine } from './plain-text';
import { nameSeverity, nameWhere, writeQuotes, writeRemarks } from './problems';
import { describeSettings } from './settings-notes';
import { opensOnClick } from './sheet';

/** Characters that Markdown, its tables, its notes, its formulas and its links are made of. */
const SIGNS = /[\\`*_{}[\]|~^$!#@]/g;

/** Words as Markdown text: on one line, and nothing in them is markup, HTML, or an address that opens by itself. */
export function escapeMarkdown(words: string): string {
  return onOneLine(words)
    .replace(SIGNS, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(www)\./gi, '$1\\.');
}

function writeFinding(held: HeldFinding, index: number, language: Language): string {
  const { finding, decision } = held;
  const { markdown, columns, states } = exportText(language);
  const { message, basis, advice } = describeFinding(finding, language);
  const line = (column: keyof typeof columns.problems, words: string) =>
    words === '' ? [] : [`   - ${escapeMarkdown(markdown.labelled(columns.problems[column], words))}`];
  const severity = escapeMarkdown(nameSeverity(finding, language));
  const state = escapeMarkdown(states[decision?.state ?? 'open']);
  return [
    `${index + 1}. **${severity}** ${escapeMarkdown(message)} \\[${state}\\]`,
    ...line('section', nameWhere(finding, language)),
    ...line('quote', writeQuotes(finding, language)),
    ...line('calculation', writeCalculation(finding, language)),
    ...line('basis', basis.join(' · ')),
    ...line('advice', advice),
    ...line('remarks', writeRemarks(held, language)),
  ].join('\n');
}

function writeReport(entry: LedgerEntry, options: ExportOptions): string {
  const { language } = options;
  const { markdown } = exportText(language);
  const { title, year } = entry.evaluation.report;
  const heading = [title ?? markdown.untitled, ...(year === null ? [] : [markdown.year(year)])].join(' · ');
  const address = opensOnClick(entry.url) ? `<${entry.url}>` : escapeMarkdown(entry.url);
  const findings = heldFindings(entry, options);
  const list = findings.map((held, index) => writeFinding(held, index, language));
  return [`### ${escapeMarkdown(heading)}`, address, list.length === 0 ? markdown.nothing : list.join('\n')].join(
    '\n\n',
  );
}

/** The list of problems as Markdown, grouped by body. `exportedAt`: ISO 8601, UTC. */
export function writeMarkdown(
  entries: readonly LedgerEntry[],
  options: ExportOptions & { readonly exportedAt: string },
): string {
  const { markdown } = exportText(options.language);
  const bodies = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    const body = entry.evaluation.report.agency ?? markdown.noAgency;
    const reports = bodies.get(body) ?? [];
    reports.push(entry);
    bodies.set(body, reports);
  }
  const count = entries.reduce((total, entry) => total + heldFindings(entry, options).length, 0);
  const parts = [
    `# ${markdown.title}`,
    markdown.made(writeMoment(options.exportedAt), entries.length, count),
    markdown.caution,
    ...describeSettings(entries, options.language).map(escapeMarkdown),
    ...[...bodies].flatMap(([body, reports]) => [
      `## ${escapeMarkdown(body)}`,
      ...reports.map((entry) => writeReport(entry, options)),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}
