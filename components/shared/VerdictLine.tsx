import { Glyph } from './Glyph';
import type { ToldVerdict } from './verdict';

export interface VerdictLineProps {
  readonly verdict: ToldVerdict;
}

/** The answer, before anything else. */
export function VerdictLine({ verdict }: VerdictLineProps) {
  return (
    <div class={`verdict tone-${verdict.tone}`}>
      <Glyph name={verdict.tone} size={20} />
      <p>
        <strong>{verdict.headline}</strong>
        {[...verdict.progress, ...verdict.details].map((detail) => (
          <span key={detail}>{detail}</span>
        ))}
      </p>
    </div>
  );
}
