import type { ComponentChildren } from 'preact';
import { Glyph } from './Glyph';

export interface DisclosureProps {
  readonly title: string;
  readonly count: string;
  readonly children: ComponentChildren;
}

/** A line that opens to what stands behind it. */
export function Disclosure({ title, count, children }: DisclosureProps) {
  return (
    <details class="disclosure">
      <summary>
        <Glyph name="chevron" size={12} />
        <span>{title}</span>
        <em>{count}</em>
      </summary>
      {children}
    </details>
  );
}
