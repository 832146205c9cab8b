import type { AppliedSettings } from '../../judge/evaluation';
import type { UnitState } from '../../ledger/list/roster';
import { countStates } from '../../ledger/review/fault-standing';
import type { Score } from '../../ledger/scoring/score';
import type { Words } from '../../messages/words';
import { explainScore, writeScore } from '../../messages/write-score';
import { writeCalculation } from '../rows/calculation';
import { addStates, describeListing, isListed, NO_STATES } from '../rows/listing';
import { writeMoment } from '../rows/moment';
import { onOneLine } from '../rows/plain-text';
import { describeScoring, type FaultPoints, pointsOfFaults, scoreOf } from '../rows/points-off';
import { describeFault, nameWhere, writeEach, writeQuotes, writeRemarks } from '../rows/problems';
import type { ExportOptions, ReviewedCheck, ReviewedFault } from '../rows/reviewed-check';
import { describeSettings } from '../rows/settings-notes';
import { opensOnClick } from '../rows/sheet';
import { unitName } from '../rows/unit-name';
import type { FileMaking } from './file-making';

/** Characters that Markdown, its tables, its notes, its formulas and its links are made of. */
const SIGNS = /[\\`*_{}[\]|~^$!#@]/g;
/** A web or mail address of nothing but plain characters, without the mark that ends its sentence. */
const ADDRESS =
  /(?:https?:\/\/|www\.)[\w\-.~:/?#!$&'()*+,;=%@]{0,500}[\w/=&#%~]|(?<![\w.+\-@])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}(?![\w.+\-@]*@)/gi;

/**
 * Words as Markdown text: on one line, and nothing in them is markup, HTML, or an address that opens by itself. An address
 * stands as code, to be read and copied as the page has it: what a page wrote never becomes a link.
 */
export function escapeMarkdown(words: string): string {
  const line = onOneLine(words);
  const parts: string[] = [];
  let at = 0;
  for (const { 0: address, index } of line.matchAll(ADDRESS)) {
    // Two codes without anything between would be none.
    if (index === at && at > 0) continue;
    parts.push(escapeSigns(line.slice(at, index)), `\`${address}\``);
    at = index + address.length;
  }
  return [...parts, escapeSigns(line.slice(at))].join('');
}

function escapeSigns(words: string): string {
  return words
    .replace(SIGNS, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(www)\./gi, '$1\\.');
}

function writeFault(fault: ReviewedFault, index: number, { off, why }: FaultPoints, words: Words): string {
  const { markdown, columns, states } = words.exported;
  const { message, basis, advice } = describeFault(fault, words);
  const line = (column: keyof typeof columns.problems, words: string) =>
    words === '' ? [] : [`   - ${escapeMarkdown(markdown.labelled(columns.problems[column], words))}`];
  const severity = escapeMarkdown(words.panel.kinds[fault.kind]);
  const state = escapeMarkdown(states[fault.state]);
  return [
    `${index + 1}. **${severity}** ${escapeMarkdown(message)} \\[${state}\\]`,
    ...line(
      'section',
      writeEach(fault, ({ finding }) => nameWhere(finding, words)),
    ),
    ...line(
      'quote',
      writeEach(fault, ({ finding }) => writeQuotes(finding, words)),
    ),
    ...line(
      'calculation',
      writeEach(fault, ({ finding }) => writeCalculation(finding, words)),
    ),
    ...line('basis', basis.join(' · ')),
    ...line('advice', advice.join(' · ')),
    ...line('deduction', [...(off === null ? [] : [String(off)]), ...(why === '' ? [] : [why])].join(' · ')),
    ...line(
      'remarks',
      writeEach(fault, (reviewed) => writeRemarks(reviewed, words)),
    ),
  ].join('\n');
}

/** 得分 of a report and why; nothing where reports are not scored. */
function writeWorth(score: Score | null, { words }: ExportOptions): readonly string[] {
  if (score === null) return [];
  const { markdown, columns } = words.exported;
  const told = markdown.labelled(columns.summary.score, String(writeScore(score, words)));
  return [[told, ...explainScore(score, words)].join(' · ')];
}

function writeReport(reviewed: ReviewedCheck, options: ExportOptions): string {
  const { entry, across, faults } = reviewed;
  const { words, listing } = options;
  const score = scoreOf(reviewed, options);
  const pointsOf = pointsOfFaults(score, options);
  const { markdown, columns, summary } = words.exported;
  const { title, year } = entry.evaluation.report;
  const heading = [title ?? markdown.untitled, ...(year === null ? [] : [markdown.year(year)])].join(' · ');
  const address = opensOnClick(entry.url) ? `<${entry.url}>` : escapeMarkdown(entry.url);
  const list = faults
    .filter(({ state }) => isListed(state, listing))
    .map((fault, index) => writeFault(fault, index, pointsOf(fault), words));
  const { lacking } = across;
  const lack =
    lacking === undefined ? [] : [markdown.labelled(columns.summary.carryOver, summary.noPreviousYear(lacking))];
  return [
    `### ${escapeMarkdown(heading)}`,
    address,
    ...lack.map(escapeMarkdown),
    ...writeWorth(score, options).map(escapeMarkdown),
    list.length > 0 ? list.join('\n') : faults.length > 0 ? markdown.nothingListed : markdown.nothing,
  ].join('\n\n');
}

/** The list of problems as Markdown, grouped by body. `exportedAt`: ISO 8601, UTC. */
export function makeMarkdown(options: ExportOptions & { readonly exportedAt: string }): FileMaking {
  const { words, units = [], listing, exportedAt } = options;
  const { markdown } = words.exported;
  const namesOf = (asked: UnitState) => units.flatMap(({ name, state }) => (state === asked ? [name] : []));
  const [absent, missing] = [namesOf('absent'), namesOf('missing')];
  const bodies = new Map<string, string[]>();
  const settings: (AppliedSettings | undefined)[] = [];
  const listed = { failed: 0, undecided: 0, dismissed: 0 };
  let states = NO_STATES;
  return {
    start: [],
    add(report) {
      const body = unitName(report, options) ?? markdown.noAgency;
      const reports = bodies.get(body) ?? [];
      bodies.set(body, reports);
      reports.push(writeReport(report, options));
      settings.push(report.entry.evaluation.settings);
      states = addStates(states, countStates(report.review.faultStandings));
      for (const { kind, state } of report.faults.filter((fault) => isListed(fault.state, listing)))
        listed[state === 'dismissed' ? 'dismissed' : kind === 'cantTell' ? 'undecided' : 'failed'] += 1;
      return [];
    },
    *finish() {
      const head = [
        `# ${markdown.title}`,
        markdown.made(writeMoment(exportedAt), settings.length, listed),
        markdown.caution,
        ...describeListing(listing, states, words).map(escapeMarkdown),
        ...describeScoring(options).map(escapeMarkdown),
        ...describeSettings(settings, words).map(escapeMarkdown),
        ...(absent.length > 0 ? [escapeMarkdown(markdown.absent(absent))] : []),
        ...(missing.length > 0 ? [escapeMarkdown(markdown.missing(missing))] : []),
      ];
      const parts = [head, ...[...bodies].map(([body, reports]) => [`## ${escapeMarkdown(body)}`, ...reports])];
      for (const [index, part] of parts.entries()) {
        const text = part.join('\n\n');
        yield { pieces: [index === 0 ? `${text}\n` : `\n${text}\n`], done: index + 1, of: parts.length };
      }
    },
  };
}
