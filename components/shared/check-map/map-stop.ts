import type { Target } from '../target';

/** A place the arrow keys can reach in a map: `place` is `row/column`, counted over cells and marks. */
export interface MapStop {
  readonly tabIndex: number;
  readonly place: string;
  /** Hover or focus came, with what there is to tell; null when it left. */
  readonly onReach: (words: string | null) => void;
}

/** What makes a button of a map such a place: hover and focus tell `label` and outline `target` in the page. */
export function stopProps(
  { tabIndex, place, onReach }: MapStop,
  label: string,
  target: Target | null,
  point: (target: Target | null) => void,
) {
  const reach = () => {
    onReach(label);
    point(target);
  };
  const leave = () => {
    onReach(null);
    point(null);
  };
  return {
    tabIndex,
    'data-stop': place,
    'aria-label': label,
    onMouseEnter: reach,
    onMouseLeave: leave,
    onFocus: reach,
    onBlur: leave,
  };
}
