import type { ComponentChildren } from 'preact';
import type { FaultStanding } from '@/lib/ledger/review/fault-standing';
import type { Review } from '@/lib/ledger/review/review-of';
import { CheckMap } from '../shared/check-map/CheckMap';
import type { Decisions } from '../shared/deciding/use-decisions';
import { ContactList } from '../shared/report/ContactList';
import { FormFacts } from '../shared/report/FormFacts';
import { NotReport } from '../shared/report/NotReport';
import { PassedList } from '../shared/report/PassedList';
import { SectionList } from '../shared/report/SectionList';
import { useReportTools } from '../shared/report-tools';
import { tellVerdict } from '../shared/verdict';
import { FaultList } from './findings/FaultList';
import { FilterNote } from './findings/FilterNote';
import { UndecidedList } from './findings/UndecidedList';

export interface EvaluationViewProps {
  readonly review: Review;
  /** The faults that the filter leaves, in order. */
  readonly visible: readonly FaultStanding[];
  readonly decisions: Decisions | null;
  readonly waiting: boolean;
  readonly roomy: boolean;
  /** Ids of the findings to light up; they are shown whatever the filter says. */
  readonly lit: ReadonlySet<string>;
  readonly onShowAll: () => void;
  /** Notices about the check as a whole, above the findings. */
  readonly children: ComponentChildren;
}

/** The result of a check: its faults, the worst first, and below them every sum that was compared. */
export function EvaluationView(props: EvaluationViewProps) {
  const { review, visible, roomy, lit, decisions, waiting, onShowAll, children } = props;
  const { text } = useReportTools();
  const { evaluation, faultStandings } = review;
  const { kind } = evaluation;
  if (kind === 'not-a-report') {
    return (
      <>
        <NotReport kind={kind} why={evaluation.why} />
        {children}
      </>
    );
  }
  const failed = visible.filter((fault) => fault.kind !== 'cantTell');
  const undecided = visible.filter((fault) => fault.kind === 'cantTell');
  const list = { evaluation, lit, decisions, waiting };
  return (
    <>
      <div class="notes">
        {children}
        {kind === 'annual-report' && faultStandings.length > 0 && (
          <p class="facts compared">
            {tellVerdict(review, text).details.map((detail) => (
              <span key={detail}>{detail}</span>
            ))}
          </p>
        )}
        <FormFacts evaluation={evaluation} />
      </div>
      {kind === 'older-annual-report' && <NotReport kind={kind} why={evaluation.why} />}
      <FilterNote hidden={faultStandings.length - visible.length} onShowAll={onShowAll} />
      {failed.length > 0 && (
        <section class="findings">
          <h3 class="unseen">{text.findings.title}</h3>
          <FaultList {...list} faults={failed} />
        </section>
      )}
      <UndecidedList {...list} faults={undecided} />
      {kind === 'annual-report' && decisions !== null && <p class="quiet elsewhere">{text.findings.elsewhere}</p>}
      {kind === 'annual-report' && (
        <>
          <CheckMap evaluation={evaluation} table="requests" roomy={roomy} />
          <CheckMap evaluation={evaluation} table="review-litigation" roomy={roomy} />
          <SectionList evaluation={evaluation} />
        </>
      )}
      <ContactList evaluation={evaluation} />
      {evaluation.findings.length + evaluation.passes.length > 0 && <PassedList evaluation={evaluation} />}
    </>
  );
}
