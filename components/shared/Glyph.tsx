import type { ResultKind } from '@/lib/judge/result-kinds';
import type { DecisionState } from '@/lib/ledger/record/entry';

type GlyphName =
  | ResultKind
  | DecisionState
  | 'recheck'
  | 'fold'
  | 'unfold'
  | 'close'
  | 'lock'
  | 'chevron'
  | 'aim'
  | 'copy'
  | 'search'
  | 'more'
  | 'up'
  | 'down';

/** Line drawings of 16 units, in the colour of the words they stand beside. Each kind of result, and each decision, has a shape of its own. */
const PATHS: Readonly<Record<GlyphName, string>> = {
  error: 'M5.2 1.8h5.6l3.4 3.4v5.6l-3.4 3.4H5.2l-3.4-3.4V5.2zM5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4',
  warning: 'M8 2.2 14.6 13.6H1.4zM8 6.6v3.2M8 11.6v.4',
  notice: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM8 7.4v3.6M8 5v.4',
  cantTell: 'M3.2 2.2h9.6v11.6H3.2zM6.2 6.2c0-2.4 3.6-2.4 3.6-.2 0 1.5-1.8 1.6-1.8 3M8 11.2v.4',
  passed: 'M2.6 8.6 6.2 12.2 13.4 4.4',
  open: 'M8 2.6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 0 0 8 2.6z',
  confirmed: 'M8 2.6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 0 0 8 2.6z',
  dismissed: 'M8 2.6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 0 0 8 2.6zM4.4 11.6l7.2-7.2',
  rectified: 'M8 2.6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 0 0 8 2.6zM5.6 8.2l1.8 1.8 3.2-3.8',
  recheck: 'M13.4 8A5.4 5.4 0 1 1 11.6 4M13.6 2v3.2h-3.2',
  fold: 'M13.6 2v12M2.4 8h8M7.2 4.8 10.4 8l-3.2 3.2',
  unfold: 'M9.8 3.6 5.4 8l4.4 4.4',
  close: 'M3.4 3.4l9.2 9.2M12.6 3.4l-9.2 9.2',
  lock: 'M3.4 7.2h9.2v6.4H3.4zM5.4 7.2V5a2.6 2.6 0 0 1 5.2 0v2.2',
  chevron: 'M5.6 3.6 10 8l-4.4 4.4',
  aim: 'M8 3.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6zM8 .8v3.4M8 11.8v3.4M.8 8h3.4M11.8 8h3.4',
  search: 'M7 2.4a4.6 4.6 0 1 0 0 9.2 4.6 4.6 0 0 0 0-9.2zM10.4 10.4l3.4 3.4',
  more: 'M3.4 8h.2M7.9 8h.2M12.4 8h.2',
  up: 'M3.6 10 8 5.6l4.4 4.4',
  down: 'M3.6 6 8 10.4 12.4 6',
  copy: 'M5.6 5.6h7.8v7.8H5.6zM10.4 5.4V2.6H2.6v7.8h2.8',
};

export interface GlyphProps {
  readonly name: GlyphName;
  readonly size?: number;
}

/** A drawing that repeats what words beside it say; it is never read out. */
export function Glyph({ name, size = 14 }: GlyphProps) {
  return (
    <svg
      class={`glyph glyph-${name}`}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
