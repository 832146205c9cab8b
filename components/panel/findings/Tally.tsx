import type { ResultKind } from '@/lib/judge/result-kinds';
import { RESULT_KINDS } from '@/lib/judge/result-kinds';
import { Glyph } from '../../shared/Glyph';
import { useReportTools } from '../../shared/report-tools';

export interface TallyProps {
  readonly counts: Readonly<Record<ResultKind, number>>;
  readonly shown: ReadonlySet<ResultKind>;
  readonly onToggle: (kind: ResultKind) => void;
}

/** How many of each kind; each number is a switch that shows only its kind. None pressed: all are shown. */
export function Tally({ counts, shown, onToggle }: TallyProps) {
  const { text } = useReportTools();
  return (
    <fieldset class="tally">
      <legend class="unseen">{text.tally.label}</legend>
      {RESULT_KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          class={`tone-${kind}`}
          aria-pressed={shown.has(kind)}
          title={text.tally.showOnly(text.kinds[kind], counts[kind])}
          disabled={counts[kind] === 0}
          onClick={() => onToggle(kind)}
        >
          <b>{counts[kind]}</b>
          <span>
            <Glyph name={kind} size={12} />
            {text.tally.kinds[kind]}
          </span>
        </button>
      ))}
    </fieldset>
  );
}
