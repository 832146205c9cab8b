import type { Evaluation, Finding } from '@/lib/judge/evaluation';
import { kindOf, RESULT_KINDS } from '@/lib/judge/result-kinds';
import { nameSection } from '@/lib/messages';
import { SECTION_KEYS, type SectionKey } from '@/lib/report/form/keys';
import { useReportTools } from '../../shared/report-tools';
import { AlikeFindings } from './AlikeFindings';

export interface FindingListProps {
  readonly evaluation: Evaluation;
  readonly findings: readonly Finding[];
  readonly lit: ReadonlySet<string>;
}

/** Findings by section in page order, the worst first within each. */
export function FindingList({ evaluation, findings, lit }: FindingListProps) {
  const { words, text } = useReportTools();
  return (
    <div class="finding-list">
      {groupBySection(findings).map(({ section, group }) => (
        <section key={section ?? 'whole'} class="group">
          <h4>
            {section === null ? text.findings.whole : nameSection(section, words)}
            <em>{text.findings.count(group.length)}</em>
          </h4>
          <ul>
            {gatherAlike(group).map((alike) => (
              <AlikeFindings key={alike[0]?.id} findings={alike} evaluation={evaluation} lit={lit} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** What concerns the report as a whole (its title, its dates) comes first, as it does on the page; then the six sections. */
function groupBySection(findings: readonly Finding[]) {
  const sections: readonly (SectionKey | null)[] = [null, ...SECTION_KEYS];
  return sections
    .map((section) => ({ section, group: findings.filter((finding) => finding.section === section).sort(worstFirst) }))
    .filter(({ group }) => group.length > 0);
}

function worstFirst(a: Finding, b: Finding): number {
  return RESULT_KINDS.indexOf(kindOf(a)) - RESULT_KINDS.indexOf(kindOf(b)) || a.order - b.order;
}

/** Findings of one rule for one reason, gathered where the first of them stands. */
function gatherAlike(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = [finding.rule, finding.reason, kindOf(finding)].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()];
}
