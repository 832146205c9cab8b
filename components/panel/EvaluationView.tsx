import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Evaluation } from '@/lib/judge/evaluation';
import type { ResultKind } from '@/lib/judge/result-kinds';
import { worstKind } from '@/lib/judge/result-kinds';
import { reviewOf, undecidedCheck } from '@/lib/ledger/review/review-of';
import { CheckMap } from '../shared/check-map/CheckMap';
import { ContactList } from '../shared/report/ContactList';
import { NotReport } from '../shared/report/NotReport';
import { PassedList } from '../shared/report/PassedList';
import { ReportHead } from '../shared/report/ReportHead';
import { SectionList } from '../shared/report/SectionList';
import { useReportTools } from '../shared/report-tools';
import { VerdictLine } from '../shared/VerdictLine';
import { tellVerdict } from '../shared/verdict';
import { CauseList } from './findings/CauseList';
import { FilterNote } from './findings/FilterNote';
import { FindingList } from './findings/FindingList';
import { Tally } from './findings/Tally';
import { UndecidedList } from './findings/UndecidedList';

export interface EvaluationViewProps {
  readonly evaluation: Evaluation;
  readonly roomy: boolean;
  /** Ids of the findings to light up; they are shown whatever the filter says. */
  readonly lit: ReadonlySet<string>;
  /** The reader chose what to see. */
  readonly onFilter: () => void;
  /** Notices about the check as a whole, below the report's head. */
  readonly children: ComponentChildren;
}

/** The result of a check, from the answer down to every sum that was compared. */
export function EvaluationView({ evaluation, roomy, lit, onFilter, children }: EvaluationViewProps) {
  const { text } = useReportTools();
  const [shown, setShown] = useState<ReadonlySet<ResultKind>>(new Set());
  const { kind } = evaluation;
  if (kind === 'not-a-report') {
    return (
      <>
        <NotReport kind={kind} why={evaluation.why} />
        {children}
      </>
    );
  }
  const passes = (each: ResultKind) => shown.size === 0 || shown.has(each);
  const { faults, counts, verdict } = reviewOf(undecidedCheck(evaluation));
  const visible = faults.filter(
    ({ findings }) => passes(worstKind(findings)) || findings.some(({ id }) => lit.has(id)),
  );
  const alone = visible.filter(({ cause }) => cause === null).flatMap(({ findings }) => findings);
  const failed = alone.filter(({ outcome }) => outcome === 'failed');
  const undecided = alone.filter(({ outcome }) => outcome === 'cantTell');
  const show = (kinds: ReadonlySet<ResultKind>) => {
    setShown(kinds);
    onFilter();
  };
  const toggle = (each: ResultKind) => {
    const next = new Set(shown);
    if (!next.delete(each)) next.add(each);
    show(next);
  };
  const asked = evaluation.findings.length + evaluation.passes.length > 0;
  const passedList = asked && <PassedList evaluation={evaluation} />;
  return (
    <>
      <ReportHead evaluation={evaluation} />
      {children}
      {kind === 'older-annual-report' ? (
        <NotReport kind={kind} why={evaluation.why} />
      ) : (
        <VerdictLine verdict={tellVerdict(verdict, text)} />
      )}
      {asked && <Tally counts={counts} shown={shown} onToggle={toggle} />}
      <FilterNote hidden={faults.length - visible.length} onShowAll={() => show(new Set())} />
      {shown.has('passed') && passedList}
      <CauseList evaluation={evaluation} faults={visible} lit={lit} />
      {failed.length > 0 && (
        <section class="findings">
          <h3 class="unseen">{text.findings.title}</h3>
          <FindingList evaluation={evaluation} findings={failed} lit={lit} />
        </section>
      )}
      {(passes('cantTell') || undecided.length > 0) && (
        <UndecidedList evaluation={evaluation} findings={undecided} lit={lit} />
      )}
      {kind === 'annual-report' && (
        <>
          <CheckMap evaluation={evaluation} table="requests" roomy={roomy} />
          <CheckMap evaluation={evaluation} table="review-litigation" roomy={roomy} />
          <SectionList evaluation={evaluation} />
        </>
      )}
      <ContactList evaluation={evaluation} />
      {shown.size === 0 && passedList}
    </>
  );
}
