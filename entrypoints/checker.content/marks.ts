import type { Target } from '@/components/panel/panel-props';
import type { Markable } from './geometry';
import { mountMarkLayer } from './mark-layer';
import type { Places } from './places';
import { reveal } from './reveal';

/** The marks in the page: soft ones for what was found, a strong one for what the panel points at. */
export interface Marks {
  readonly places: () => Places | null;
  /** Marks another check's places; null takes all marks away. */
  readonly show: (places: Places | null) => void;
  /** Outlines a place without moving the page; null goes back to the place last gone to. */
  readonly point: (target: Target | null) => void;
  /** Outlines a place and scrolls to it; false when it is no longer in the page. */
  readonly go: (target: Target) => boolean;
  readonly remove: () => void;
}

/** Marks in `document`. `panelLeft`: the panel's left edge in px of the viewport of the window it is in. */
export function mountMarks(document: Document, shell: Document, panelLeft: () => number): Marks {
  const layer = mountMarkLayer(document);
  let places: Places | null = null;
  let gone: Markable | null = null;
  let pointed: Markable | null = null;
  const draw = () => {
    const target = pointed ?? gone;
    layer.draw([...(places?.marked ?? []), ...(target === null ? [] : [{ what: target, look: 'target' as const }])]);
  };
  return {
    places: () => places,
    show(next) {
      places = next;
      gone = null;
      pointed = null;
      draw();
    },
    point(target) {
      pointed = target === null ? null : (places?.find(target) ?? null);
      draw();
    },
    go(target) {
      const found = places?.find(target) ?? null;
      gone = found;
      if (found !== null) reveal(found, shell, panelLeft());
      draw();
      return found !== null;
    },
    remove: layer.remove,
  };
}
