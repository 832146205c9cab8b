import type { Spread } from './statistics';

/** Three digits that mean something; whole numbers from 100 on. */
export function figure(value: number): string {
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en-US');
  return value.toFixed(Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 1 ? 2 : 3);
}

/** From the least to the most. */
export const extremes = ({ min, max }: Pick<Spread, 'min' | 'max'>): string => `${figure(min)}–${figure(max)}`;

/** A table of Markdown; the first columns to the left, the others, figures, to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], words = 2): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(3, ...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string => {
    const cells = row.map((cell, column) =>
      column < words ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    return `| ${cells.join(' | ')} |`;
  };
  const rule = `| ${widths.map((width, column) => (column < words ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
