import type { Evaluation, Finding } from '@/lib/judge/evaluation';
import { Glyph } from '../../shared/Glyph';
import { useReportTools } from '../../shared/report-tools';
import { FindingList } from './FindingList';

export interface UndecidedListProps {
  readonly evaluation: Evaluation;
  readonly findings: readonly Finding[];
  readonly lit: ReadonlySet<string>;
}

/** What could not be decided, and why; rules that broke are told here too. */
export function UndecidedList({ evaluation, findings, lit }: UndecidedListProps) {
  const { text } = useReportTools();
  const { ruleErrors } = evaluation;
  if (findings.length === 0 && ruleErrors.length === 0) return null;
  return (
    <section class="undecided" data-part="undecided">
      <h3>
        {text.undecided.title}
        <em>{text.findings.count(findings.length)}</em>
      </h3>
      {findings.length > 0 && <p class="quiet">{text.undecided.explain}</p>}
      <FindingList evaluation={evaluation} findings={findings} lit={lit} />
      {ruleErrors.length > 0 && (
        <p class="strip tone-cantTell">
          <Glyph name="cantTell" />
          <span>{text.undecided.ruleErrors(text.list(ruleErrors.map(({ rule }) => rule)))}</span>
        </p>
      )}
    </section>
  );
}
