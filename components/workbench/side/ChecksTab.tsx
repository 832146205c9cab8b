import type { Evaluation } from '@/lib/judge/evaluation';
import { CheckMap } from '../../shared/check-map/CheckMap';
import { ContactList } from '../../shared/report/ContactList';
import { NotReport } from '../../shared/report/NotReport';
import { PassedList } from '../../shared/report/PassedList';
import { SectionList } from '../../shared/report/SectionList';

export interface ChecksTabProps {
  readonly evaluation: Evaluation;
}

/** Everything that was compared: both tables in miniature, the six sections, the contact block, what passed. */
export function ChecksTab({ evaluation }: ChecksTabProps) {
  const { kind, why } = evaluation;
  return (
    <>
      {kind !== 'annual-report' && <NotReport kind={kind} why={why} />}
      {kind === 'annual-report' && (
        <>
          <CheckMap evaluation={evaluation} table="requests" roomy={true} />
          <CheckMap evaluation={evaluation} table="review-litigation" roomy={true} />
          <SectionList evaluation={evaluation} />
        </>
      )}
      {kind !== 'not-a-report' && <ContactList evaluation={evaluation} />}
      {kind !== 'not-a-report' && <PassedList evaluation={evaluation} />}
    </>
  );
}
