import type { ComponentChildren } from 'preact';
import { useReportTools } from './report-tools';
import type { Target } from './target';

export interface PlaceButtonProps {
  readonly target: Target;
  readonly class?: string;
  /** What is read out, where the words inside do not tell. */
  readonly label?: string;
  readonly title?: string;
  /** The language of the words inside, where it is not the panel's. */
  readonly lang?: string;
  readonly children: ComponentChildren;
}

/** A button that stands for a place in the page: hover or focus outlines the place, a click goes there. */
export function PlaceButton({ target, class: name, label, title, lang, children }: PlaceButtonProps) {
  const { point, go } = useReportTools();
  return (
    <button
      type="button"
      class={name ?? 'place'}
      aria-label={label}
      title={title}
      lang={lang}
      onMouseEnter={() => point(target)}
      onMouseLeave={() => point(null)}
      onFocus={() => point(target)}
      onBlur={() => point(null)}
      onClick={() => go(target)}
    >
      {children}
    </button>
  );
}
