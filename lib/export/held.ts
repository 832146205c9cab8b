import type { Finding, Pass } from '../evaluation';
import { standing } from '../ledger/decision';
import type { Decision, LedgerEntry } from '../ledger/entry';
import type { Language } from '../messages/language';

/** How the exports are to be written. */
export interface ExportOptions {
  readonly language: Language;
  /** 检查人: the reviewer's name as set in the settings; '' when none is. */
  readonly reviewer: string;
  /** What comparing reports with each other gave for a report; nothing where none were compared. */
  readonly across?: (entry: LedgerEntry) => { readonly findings: readonly Finding[]; readonly passes: readonly Pass[] };
}

/** A finding with what people hold of it. */
export interface HeldFinding {
  readonly finding: Finding;
  /** The decision in force. */
  readonly decision: Decision | null;
  /** A decision that no longer counts, because a value changed. */
  readonly lapsed: Decision | null;
}

/** Every finding of a report, within it and across reports, with the decision on it. */
export function heldFindings(entry: LedgerEntry, { across }: ExportOptions): readonly HeldFinding[] {
  const findings = [...entry.evaluation.findings, ...(across?.(entry).findings ?? [])];
  return standing(entry.decisions, { findings }).findings.map((held) => ({
    finding: held.finding,
    decision: held.kind === 'decided' ? held.decision : null,
    lapsed: held.kind === 'lapsed' ? held.decision : null,
  }));
}

/** What was compared and found in order, within the report and across reports. */
export function allPasses(entry: LedgerEntry, { across }: ExportOptions): readonly Pass[] {
  return [...entry.evaluation.passes, ...(across?.(entry).passes ?? [])];
}

/** Whether a person found that there is nothing to a finding. */
export function isDismissed({ decision }: HeldFinding): boolean {
  return decision?.state === 'dismissed';
}
