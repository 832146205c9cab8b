import { readSums, TABLE_OF_FAMILY } from '../../judge/sums';
import type { RosterUnit } from '../../ledger/list/roster';
import { type RowTiming, saysMore } from '../../ledger/list/row-timing';
import type { EntrySummary, SumsStanding } from '../../ledger/list/summary';
import { whyUnknown } from '../../ledger/list/why-unknown';
import type { LedgerEntry } from '../../ledger/record/entry';
import { describeFinding, nameSection } from '../../messages';
import type { SummaryColumn } from '../../messages/columns';
import { SUMMARY_COLUMNS } from '../../messages/columns';
import type { ExportText, Words } from '../../messages/words';
import type { TableKey } from '../../report/form/keys';
import type { RuleId } from '../../rules/catalogue';
import { layOut, orderOn, widthFor } from './lay-out';
import { isListed } from './listing';
import { daysBetween } from './moment';
import { missingScoreCells, scoreCells } from './points-off';
import { type ExportOptions, isDismissed, type ReviewedCheck, type ReviewedFinding } from './reviewed-check';
import { date, link, number, type SheetCell, type SheetForm, type SheetRow, text, time } from './sheet';
import { unitName } from './unit-name';

/** The narrowest that each can still be read at. */
const WIDTHS: Readonly<Record<SummaryColumn, number>> = {
  agency: 14,
  title: 18,
  url: 18,
  published: 11,
  onTime: 17,
  sections: 11,
  requests: 11,
  reviewLitigation: 11,
  carryOver: 10,
  contact: 12,
  errors: 5.5,
  warnings: 5.5,
  notices: 5.5,
  deduction: 5.5,
  score: 8,
  scoring: 20,
  checkedBy: 8,
  checkedAt: 17,
};
const STARTED: readonly SummaryColumn[] = ['agency', 'title', 'url', 'onTime', 'sections', 'contact', 'scoring'];
/** What the unit says again. */
export const SUMMARY_APART: readonly SummaryColumn[] = ['title', 'url'];
/** Those that only stand where reports are scored. */
const OF_SCORES: readonly SummaryColumn[] = ['score', 'scoring'];

const columnsOf = ({ scoring, print }: ExportOptions): readonly SummaryColumn[] =>
  orderOn(
    SUMMARY_COLUMNS.filter((column) => scoring !== undefined || !OF_SCORES.includes(column)),
    SUMMARY_APART,
    print,
  );

/** Whether a person confirmed what a rule found. */
function isConfirmed(findings: readonly ReviewedFinding[], rule: RuleId): boolean {
  return findings.some(
    ({ finding, decision }) => finding.rule === rule && isListed(decision?.state ?? 'open', 'confirmed'),
  );
}

/** Whether the report came out on time, as far as the page tells; by the last day of its place in a roster, and which, where that has one. */
function writeTimeliness(
  summary: EntrySummary,
  { entry, findings }: ReviewedCheck,
  timing: RowTiming | undefined,
  { exported: { summary: text }, workbench: { projects }, scoring }: Words,
): string {
  if (timing !== undefined && saysMore(timing)) return projects.rowTiming(timing);
  const why = whyUnknown(summary);
  if (why !== null) return projects.because(text.unknown, scoring.whyUndecided[why]);
  if (summary.onTime === 'yes') return text.onTime;
  const { published, deadline } = entry.evaluation.report;
  const days = published === null || deadline === null ? 0 : daysBetween(deadline, published);
  return text.late(days > 0 ? days : null, isConfirmed(findings, 'timing/published-late'));
}

function writeTable(sums: SumsStanding, held: number, text: ExportText['summary']): string {
  if (sums.kind === 'missing') return text.noTable;
  if (sums.kind === 'none') return text.notCompared;
  return text.join([
    ...(sums.failed > 0 ? [text.broken(sums.failed)] : []),
    ...(held > 0 ? [text.held(held)] : []),
    ...(sums.undecided > 0 ? [text.undecided(sums.undecided)] : []),
  ]);
}

function writeContact({ contact }: EntrySummary, open: readonly ReviewedFinding[], { words }: ExportOptions): string {
  const { summary } = words.exported;
  if (contact === 'missing') return summary.noContact;
  const amiss = open.filter(({ finding }) => finding.rule.startsWith('contact/'));
  if (amiss.length === 0) return summary.contactFine;
  return summary.contactAmiss([...new Set(amiss.map(({ finding }) => describeFinding(finding, words).name))]);
}

function writeSections({ sections }: EntrySummary, { words }: ExportOptions): string {
  const { summary } = words.exported;
  if (sections.kind !== 'lacking') return sections.kind === 'complete' ? summary.complete : summary.unknown;
  return summary.lacking(sections.missing.map((section) => nameSection(section, words)));
}

/** The year before a report's; null where its own is not known. */
function yearBefore({ evaluation }: LedgerEntry): number | null {
  const { year } = evaluation.report;
  return year === null ? null : year - 1;
}

function judge(reviewed: ReviewedCheck, options: ExportOptions): Partial<Record<SummaryColumn, SheetCell>> {
  const {
    entry,
    across,
    findings,
    review: { summary },
  } = reviewed;
  const { words, timingOf } = options;
  const { summary: said } = words.exported;
  const open = findings.filter((each) => !isDismissed(each));
  const sums = readSums({ findings: [], passes: entry.evaluation.passes });
  const held = (table: TableKey) => sums.filter(({ family }) => TABLE_OF_FAMILY[family] === table).length;
  const carryOver: Readonly<Record<SumsStanding['kind'], string>> = {
    holds: said.carriedOver,
    failed: said.notCarriedOver(isConfirmed(findings, 'reconciliation/carry-over')),
    undecided: said.unknown,
    missing: said.noPreviousYear(across.lacking ?? yearBefore(entry)),
    none: said.notCompared,
  };
  return {
    onTime: text(writeTimeliness(summary, reviewed, timingOf?.(entry, summary), words)),
    sections: text(writeSections(summary, options)),
    requests: text(writeTable(summary.requests, held('requests'), said)),
    reviewLitigation: text(writeTable(summary.reviewLitigation, held('review-litigation'), said)),
    carryOver: text(carryOver[summary.carryOver.kind]),
    contact: text(writeContact(summary, open, options)),
    errors: number(summary.errors),
    warnings: number(summary.warnings),
    notices: number(summary.notices),
  };
}

/** A report's row of 检查汇总. */
export function summaryRow(reviewed: ReviewedCheck, options: ExportOptions): SheetRow {
  const { entry } = reviewed;
  const { kind, report, checkedAt } = entry.evaluation;
  const { notApplicable } = options.words.exported.summary;
  const judged =
    kind === 'annual-report'
      ? judge(reviewed, options)
      : Object.fromEntries(
          ['onTime', 'sections', 'requests', 'reviewLitigation', 'carryOver'].map((key) => [key, text(notApplicable)]),
        );
  const cells: Partial<Record<SummaryColumn, SheetCell>> = {
    agency: text(unitName(reviewed, options)),
    title: text(report.title),
    url: link(entry.url),
    published: date(report.published),
    ...judged,
    ...scoreCells(reviewed, options),
    checkedBy: text(options.reviewer),
    checkedAt: time(checkedAt),
  };
  return columnsOf(options).map((column) => cells[column] ?? null);
}

/** The row of a unit of which no report was checked: what is not known stays blank. */
export function missingRow(unit: RosterUnit, options: ExportOptions): SheetRow {
  const { name, state, due } = unit;
  const { exported, workbench } = options.words;
  const { absent, missing, missingTitle } = exported.summary;
  const cells: Partial<Record<SummaryColumn, SheetCell>> = {
    agency: text(name),
    title: state === 'absent' ? null : text(missingTitle),
    onTime: text(workbench.projects.unreported(state === 'absent' ? absent : missing, due)),
    ...missingScoreCells(unit, options),
  };
  return columnsOf(options).map((column) => cells[column] ?? null);
}

/** The form of 检查汇总, without its rows. What a person dismissed is not counted; where reports are not scored, points off (扣分) are the reviewer's to give. */
export function summaryForm(options: ExportOptions): SheetForm {
  const { sheets, columns } = options.words.exported;
  return {
    key: 'summary',
    name: sheets.summary,
    ...layOut(
      columnsOf(options).map((column) => ({
        title: columns.summary[column],
        width: widthFor(WIDTHS[column], [columns.summary[column]]),
        align: STARTED.includes(column) ? 'start' : 'centre',
        choices: [],
      })),
      SUMMARY_APART.length,
      options.print,
    ),
  };
}
