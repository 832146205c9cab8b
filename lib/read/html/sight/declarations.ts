/** Values of style properties by their names in small letters; what is not declared is not there. */
export type Declarations = ReadonlyMap<string, string>;

/** One declaration of a style sheet or a style attribute. */
export interface Declaration {
  readonly property: string;
  readonly value: string;
  readonly important: boolean;
}

/** Properties without which no declaration hides, strikes or raises anything, or takes such a thing back. */
const TELLING =
  /display|visib|opacity|line-through|text-decoration|font(?:-size)?\s*:|vertical-align|clip|text-indent|overflow|position|scale\(/i;

/** The declarations of a style attribute or of a rule's body, in their order; shorthands of what matters here are spelt out. */
export function parseDeclarations(text: string): readonly Declaration[] {
  if (!TELLING.test(text)) return [];
  return text.split(';').flatMap((part) => {
    const colon = part.indexOf(':');
    if (colon < 0) return [];
    const written = part
      .slice(colon + 1)
      .toLowerCase()
      .trim();
    const [value = '', rank] = written.split('!');
    const declared = { value: value.trim(), important: rank?.trim() === 'important' };
    const property = part.slice(0, colon).trim().toLowerCase();
    if (property === 'text-decoration') return [{ ...declared, property: 'text-decoration-line' }];
    if (property !== 'font') return [{ ...declared, property }];
    const size = value.split(/[\s/]+/).find((word) => /^\.?\d/.test(word) && !/^\d00$/.test(word));
    return size === undefined ? [] : [{ ...declared, property: 'font-size', value: size }];
  });
}

/** Whether a length or a number is nothing. */
export function isZero(value: string | undefined): boolean {
  return value !== undefined && /^[+-]?\.?0/.test(value) && Number.parseFloat(value) === 0;
}

/** So far to the left or above that no screen shows it, in pixels or points; in em a thirtieth of it. */
const FAR = -500;

/** Whether a length puts a thing outside every screen. */
export function isFarOff(value: string | undefined): boolean {
  const length = Number.parseFloat(value ?? '');
  return length <= FAR || (length <= FAR / 15 && /em$/.test(value ?? ''));
}

/** Whether a clipping shape leaves nothing: rect(0 0 0 0), rect(1px, 1px, 1px, 1px), inset(50%), circle(0). */
export function isCutToNothing(shape: string | undefined): boolean {
  if (shape === undefined) return false;
  const lengths = shape.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? [];
  if (lengths.length === 0 || shape.includes('auto')) return false;
  if (shape.startsWith('rect(')) return lengths.every((length) => length >= 0 && length <= 1);
  if (shape.startsWith('inset(')) return shape.includes('%') && (lengths[0] ?? 0) >= 50;
  return shape.startsWith('circle(') && lengths[0] === 0;
}
