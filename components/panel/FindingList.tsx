import type { Evaluation, Finding } from '@/lib/evaluation';
import { nameSection } from '@/lib/messages';
import { SECTION_KEYS, type SectionKey } from '@/lib/report/keys';
import { FindingCard } from './FindingCard';
import { usePanel } from './panel-context';
import { kindOf, RESULT_KINDS } from './result-kinds';

export interface FindingListProps {
  readonly evaluation: Evaluation;
  readonly findings: readonly Finding[];
  readonly lit: ReadonlySet<string>;
}

/** Findings by section in page order, the worst first within each. */
export function FindingList({ evaluation, findings, lit }: FindingListProps) {
  const { language, text } = usePanel();
  return (
    <div class="finding-list">
      {groupBySection(findings).map(({ section, group }) => (
        <section key={section ?? 'whole'} class="group">
          <h4>
            {section === null ? text.findings.whole : nameSection(section, language)}
            <em>{text.findings.count(group.length)}</em>
          </h4>
          <ul>
            {group.map((finding) => (
              <FindingCard key={finding.id} finding={finding} evaluation={evaluation} lit={lit.has(finding.id)} />
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
