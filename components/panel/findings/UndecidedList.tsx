import { Glyph } from '../../shared/Glyph';
import { useReportTools } from '../../shared/report-tools';
import { FaultList, type FaultListProps } from './FaultList';

/** What could not be decided, and why; rules that broke are told here too. */
export function UndecidedList(props: FaultListProps) {
  const { text } = useReportTools();
  const { evaluation, faults } = props;
  const { ruleErrors } = evaluation;
  if (faults.length === 0 && ruleErrors.length === 0) return null;
  return (
    <section class="undecided" data-part="undecided">
      <h3>
        {text.undecided.title}
        <em>{text.findings.count(faults.length)}</em>
      </h3>
      {faults.length > 0 && <p class="quiet">{text.undecided.explain}</p>}
      {faults.length > 0 && <FaultList {...props} />}
      {ruleErrors.length > 0 && (
        <p class="strip tone-cantTell">
          <Glyph name="cantTell" />
          <span>{text.undecided.ruleErrors(text.list(ruleErrors.map(({ rule }) => rule)))}</span>
        </p>
      )}
    </section>
  );
}
