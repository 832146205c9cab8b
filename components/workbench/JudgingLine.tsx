import { useRef } from 'preact/hooks';
import type { JudgingOffer } from '@/lib/workbench/views/judging-offer';
import { useWorkbench } from './workbench-context';

export interface JudgingLineProps {
  readonly offer: JudgingOffer | null;
}

/** Says that reports can be judged by the rules and settings of now; nothing where all were. */
export function JudgingLine({ offer }: JudgingLineProps) {
  const { text } = useWorkbench();
  const place = useRef<HTMLDivElement>(null);
  // The line goes once it is taken: whoever pressed its button stays where they were.
  return (
    <div class="judging-line" ref={place} tabIndex={-1} role="status">
      {offer !== null && (
        <p>
          <span>{text.settingsPage.judgedEarlier(offer.reports)}</span>
          <button
            type="button"
            class="link"
            onClick={() => {
              place.current?.focus();
              offer.onJudge();
            }}
          >
            {text.settingsPage.judgeThese}
          </button>
        </p>
      )}
    </div>
  );
}
