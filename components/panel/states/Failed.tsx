import { Glyph } from '../../shared/Glyph';
import { useReportTools } from '../../shared/report-tools';

export interface FailedProps {
  readonly message: string;
  readonly onRecheck: () => void;
}

/** The check itself broke: says that it is our fault, that the page is untouched, and offers to try again. */
export function Failed({ message, onRecheck }: FailedProps) {
  const { text } = useReportTools();
  return (
    <section class="state">
      <h3>
        <Glyph name="error" size={18} />
        {text.states.failed}
      </h3>
      <p>{text.states.failedExplain}</p>
      <h4>{text.states.detail}</h4>
      <pre>{message}</pre>
      <button type="button" class="solid" onClick={onRecheck}>
        {text.states.retry}
      </button>
    </section>
  );
}
