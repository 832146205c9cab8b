import type { Finding } from '@/lib/judge/evaluation';
import { kindOf, RESULT_KINDS } from '@/lib/judge/result-kinds';
import { SECTION_KEYS, type SectionKey } from '@/lib/report/form/keys';

/** Findings under the name of their section; null for the report as a whole. */
export interface FindingGroup {
  readonly section: SectionKey | null;
  readonly undecided: boolean;
  readonly findings: readonly Finding[];
}

function worstFirst(a: Finding, b: Finding): number {
  return RESULT_KINDS.indexOf(kindOf(a)) - RESULT_KINDS.indexOf(kindOf(b)) || a.order - b.order;
}

/** How bad the worst of a group is, 0 the worst. */
function rankOf({ findings: [worst] }: FindingGroup): number {
  return worst === undefined ? RESULT_KINDS.length : RESULT_KINDS.indexOf(kindOf(worst));
}

/** Findings by section, the section with the worst first, and the worst first within each; last what the rules could not tell. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const sections: readonly (SectionKey | null)[] = [null, ...SECTION_KEYS];
  return (['failed', 'cantTell'] as const)
    .flatMap((outcome) =>
      sections.map((section) => ({
        section,
        undecided: outcome === 'cantTell',
        findings: findings
          .filter((finding) => finding.section === section && finding.outcome === outcome)
          .sort(worstFirst),
      })),
    )
    .filter(({ findings: own }) => own.length > 0)
    .sort((a, b) => rankOf(a) - rankOf(b));
}

/** The findings that one look at the page decides together: those that one slip would explain, else those of one rule for one reason. */
export function alikeTo(finding: Finding, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ rule, reason, outcome, cause }) =>
    finding.cause === null
      ? cause === null && rule === finding.rule && reason === finding.reason && outcome === finding.outcome
      : cause === finding.cause,
  );
}
