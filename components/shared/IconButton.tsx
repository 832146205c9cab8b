import type { Ref } from 'preact';
import { Glyph, type GlyphProps } from './Glyph';

export interface IconButtonProps {
  readonly glyph: GlyphProps['name'];
  readonly label: string;
  readonly onClick: () => void;
  /** Whether what it opens is open, for a button that opens something. */
  readonly expanded?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** A button that is a drawing; its name is read out and shown on hover. */
export function IconButton({ glyph, label, onClick, expanded, buttonRef }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      ref={buttonRef ?? null}
      aria-label={label}
      aria-expanded={expanded}
      title={label}
      onClick={onClick}
    >
      <Glyph name={glyph} size={16} />
    </button>
  );
}
