import type { PageKind } from '../../detect/page-kind';
import type {
  AppliedSettings,
  Cause,
  Evaluation,
  Finding,
  SavedContact,
  SavedEdition,
  SavedEquation,
  SavedReport,
  SavedTerm,
  Tally,
} from '../../judge/evaluation';
import { gatherFaults } from '../../judge/faults';
import { type ResultKind, worstKind } from '../../judge/result-kinds';
import type { IsoDate } from '../../report/dates/report-dates';
import { type CellKey, TABLE_KEYS, type TableKey } from '../../report/form/keys';
import type { BodyKind } from '../../report/report';
import type { Severity } from '../../rules/catalogue/declaration';
import type { Data, Subject } from '../../rules/rule';

/** An equation with the page's figures. `text` null: the page has no such cell; `value` null: nothing there, counted as 0. */
export interface ContractEquation {
  readonly terms: readonly {
    readonly sign: 1 | -1;
    readonly cell: CellKey & { readonly text: string | null; readonly value: number | null };
    /** The other report that the figure was taken from; absent for the page's own. */
    readonly source?: NonNullable<SavedTerm['source']>;
  }[];
  readonly computed: number;
  readonly reported: number;
}

/** A finding with its sentence, without places: those mean something in a living page only. */
export interface ContractFinding {
  readonly rule: string;
  readonly outcome: 'failed' | 'cantTell';
  readonly severity: Severity;
  readonly message: string;
  readonly subject: Subject;
  readonly equation: ContractEquation | null;
  readonly cause: string | null;
  readonly evidence: readonly { readonly quote: string }[];
  readonly reason: string;
  readonly data: Data;
}

/** One mistake, however many findings it makes; `findings` are places in the list of findings, from 0. */
export interface ContractFault {
  readonly kind: ResultKind;
  readonly cause: string | null;
  readonly findings: readonly number[];
}

/** A table's figures by row and column; null for a blank or missing cell, never 0. */
type ContractTable = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

/** The result of one page as the command line prints it and other programs read it. */
export interface ContractResult {
  readonly source: string;
  readonly engine: { readonly version: string; readonly rules: string };
  readonly checkedAt: string;
  readonly kind: PageKind;
  /** Why the page is no report that can be checked; empty otherwise. */
  readonly why: readonly string[];
  readonly format: SavedEdition | null;
  readonly report: {
    readonly title: string | null;
    readonly agency: string | null;
    readonly bodyKind: BodyKind;
    readonly year: number | null;
    readonly period: readonly [IsoDate, IsoDate] | null;
    readonly published: IsoDate | null;
    readonly deadline: IsoDate | null;
    readonly basis: readonly string[];
    readonly contact: SavedContact | null;
    /** A table that is not on the page is null. */
    readonly tables: Readonly<Record<TableKey, ContractTable | null>>;
    /** What the amounts of table 2 are given in, by row; null where the page gives no unit and the number is as typed. */
    readonly amountUnits: NonNullable<SavedReport['amountUnits']>;
  };
  readonly findings: readonly ContractFinding[];
  readonly causes: readonly Cause[];
  /** The findings as faults, what one cause explains being one: how bad it is, its cause, and where its findings stand in the list. */
  readonly faults: readonly ContractFault[];
  /** What was compared and found in order. */
  readonly passed: readonly {
    readonly rule: string;
    readonly subject: Subject;
    readonly equation: ContractEquation | null;
  }[];
  readonly tally: Tally;
  readonly textHash: string;
  /** What was not asked, or was judged by another severity, because the settings say so; null where all was as in the catalogue. */
  readonly settings: AppliedSettings | null;
  /** Rules that broke on this page: faults of the engine, not of the page. */
  readonly ruleErrors: readonly { readonly rule: string; readonly error: string }[];
}

function toEquation(equation: SavedEquation | null, page: string): ContractEquation | null {
  if (equation === null) return null;
  const terms = equation.terms.map(({ sign, cell, source }) =>
    source === undefined || source.url === page ? { sign, cell } : { sign, cell, source },
  );
  return { terms, computed: equation.computed, reported: equation.reported };
}

function toReport(report: SavedReport): ContractResult['report'] {
  const { title, agency, bodyKind, year, period, published, deadline, basis, contact, amountUnits = {} } = report;
  const tables = Object.fromEntries(TABLE_KEYS.map((key) => [key, report.tables[key] ?? null])) as Record<
    TableKey,
    ContractTable | null
  >;
  return { title, agency, bodyKind, year, period, published, deadline, basis, contact, tables, amountUnits };
}

function toFaults(evaluation: Evaluation): readonly ContractFault[] {
  return gatherFaults(evaluation).map(({ cause, findings }) => ({
    kind: worstKind(findings),
    cause: cause?.id ?? null,
    findings: findings.map((finding) => evaluation.findings.indexOf(finding)),
  }));
}

/**
 * The evaluation in the shape that the command line prints with `--json`: same names, no places.
 * `message` writes the sentence of a finding; the language is the caller's choice.
 */
export function toContract(evaluation: Evaluation, message: (finding: Finding) => string): ContractResult {
  const { source, engine, checkedAt, kind, why, edition, causes, tally, textHash, ruleErrors, settings } = evaluation;
  return {
    source,
    engine,
    checkedAt,
    kind,
    why,
    format: edition,
    report: toReport(evaluation.report),
    findings: evaluation.findings.map((finding) => ({
      rule: finding.rule,
      outcome: finding.outcome,
      severity: finding.severity,
      message: message(finding),
      subject: finding.subject,
      equation: toEquation(finding.equation, source),
      cause: finding.cause,
      evidence: finding.evidence.map(({ quote }) => ({ quote })),
      reason: finding.reason,
      data: finding.data,
    })),
    causes,
    faults: toFaults(evaluation),
    passed: evaluation.passes.map(({ rule, subject, equation }) => ({
      rule,
      subject,
      equation: toEquation(equation, source),
    })),
    tally,
    textHash,
    settings: settings ?? null,
    ruleErrors,
  };
}
