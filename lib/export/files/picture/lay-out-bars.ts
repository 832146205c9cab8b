import type { GlanceBar, Stretch } from '../../rows/glance-parts';
import { shortenTo } from './letters';

/** Bars that a picture has room for. */
export const MOST_BARS = 12;

/** Room for the figure at the end of the longest bar, and where a bar and its words stand in its line. */
const FIGURE = 80;
const LINE = 36;
const TOP = 18;
const THICK = 12;

/** A stretch of a bar in its place. */
export interface PlacedStretch extends Pick<Stretch, 'tone'> {
  readonly x: number;
  readonly width: number;
}

/** A bar in its place; the name over it, its figure behind it. */
export interface PlacedBar<Bar extends GlanceBar> {
  readonly bar: Bar;
  /** As far as there is room for it. */
  readonly name: string;
  /** Where its line begins, and the foot of its name. */
  readonly y: number;
  readonly nameY: number;
  readonly stretches: readonly PlacedStretch[];
  readonly top: number;
  readonly thick: number;
  readonly figure: { readonly x: number; readonly y: number };
}

/** Bars below each other, in the units of a drawing. */
export interface BarLayout<Bar extends GlanceBar> {
  readonly width: number;
  readonly height: number;
  /** How high the line of one is. */
  readonly line: number;
  readonly bars: readonly PlacedBar<Bar>[];
}

/** Puts the first bars that there is room for into a drawing of a width, the longest as long as there is room. */
export function layOutBars<Bar extends GlanceBar>(all: readonly Bar[], width: number): BarLayout<Bar> {
  const drawn = all.slice(0, MOST_BARS);
  const sums = drawn.map(({ stretches }) => stretches.reduce((sum, { value }) => sum + value, 0));
  const unit = (width - FIGURE) / Math.max(1, ...sums);
  const bars = drawn.map((bar, at): PlacedBar<Bar> => {
    const y = at * LINE;
    let x = 0;
    const stretches = bar.stretches.flatMap(({ tone, value }) => {
      const from = x;
      x += value * unit;
      return value > 0 ? [{ tone, x: from, width: Math.max(1, x - from - 1) }] : [];
    });
    const figure = { x: x + 6, y: y + TOP + THICK - 2 };
    return {
      bar,
      name: shortenTo(bar.name, width),
      y,
      nameY: y + TOP - 5,
      stretches,
      top: y + TOP,
      thick: THICK,
      figure,
    };
  });
  return { width, height: drawn.length * LINE, line: LINE, bars };
}
