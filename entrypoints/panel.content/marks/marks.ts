import type { Target } from '@/components/shared/target';
import { drawingPace, inSlices } from '@/lib/store/slices';
import type { Places } from '../../checker.content/page/places';
import type { Markable } from '../../host/geometry';
import { mountMarkLayer } from './mark-layer';
import { reveal } from './reveal';

/** Ms of work between two pauses. */
const SLICE = 40;

/** The marks in the page: soft ones for what was found, a strong one for what the panel points at. */
export interface Marks {
  readonly places: () => Places | null;
  /** Marks another check's places; null takes all marks away. */
  readonly show: (places: Places | null) => void;
  /** Outlines a place without moving the page; null goes back to the place last gone to. */
  readonly point: (target: Target | null) => void;
  /** Outlines a place and scrolls to it; false when it is no longer in the page. */
  readonly go: (target: Target) => boolean;
  readonly isInPlace: () => boolean;
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
  /** Finds and draws what is to be marked, giving the tab back in between; ends when other places are shown. */
  const fill = async (own: Places) => {
    const pause = inSlices(true, SLICE);
    const isDue = drawingPace();
    for (const _ of own.markInSteps()) {
      await pause();
      if (places !== own) return;
      if (isDue()) draw();
    }
    draw();
  };
  return {
    places: () => places,
    show(next) {
      places = next;
      gone = null;
      pointed = null;
      if (next === null) draw();
      else void fill(next);
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
    isInPlace: layer.isInPlace,
    remove() {
      places = null;
      layer.remove();
    },
  };
}
