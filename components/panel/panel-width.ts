/** Widths of the panel in px: narrow enough to leave the page readable, wide enough for an equation. */
export const NARROWEST = 320;
export const WIDEST = 720;

/** Below this width, drawings beside words are left out. */
export const NARROW = 360;

/** From this width on, the map prints its figures. */
export const ROOMY = 500;

/** A width within the bounds, in whole px. */
export function clampWidth(width: number): number {
  return Math.min(WIDEST, Math.max(NARROWEST, Math.round(width)));
}
