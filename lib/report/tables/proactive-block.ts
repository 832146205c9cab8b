import type { Edition } from '../form/editions';
import { formOf } from '../form/form-of';
import { ofEveryEdition } from '../form/labels';
import type { ProactiveBlock } from '../form/official';
import type { ProactivePart } from './proactive-parts';

/** The blocks of table 2 in every edition. */
export const PROACTIVE_BLOCKS = ofEveryEdition(({ proactive }) => proactive);

/** The block that has a row, by their keys. */
export const blockKeyOf = (row: string): string | undefined =>
  PROACTIVE_BLOCKS.find(({ rows }) => rows.some(({ key }) => key === row))?.key;

/** The block that a part is: that of its rows, else of its caption, else the only one with its columns. */
export function blockOf({ caption, heads, rows }: ProactivePart, edition: Edition): ProactiveBlock | undefined {
  const own = formOf(edition).tables.proactive;
  const blocks = [...own, ...PROACTIVE_BLOCKS];
  const byRows = [...new Set(rows.flatMap(({ match }) => (match && blockKeyOf(match.official.key)) ?? []))];
  if (byRows.length > 1) return undefined;
  const key = byRows[0] ?? caption?.key;
  if (key !== undefined) return blocks.find((block) => block.key === key);
  const columns = heads.flatMap(({ match }) => match?.official.key ?? []);
  const fitting = own.filter((block) =>
    columns.every((column) => block.columns.some((official) => official.key === column)),
  );
  return columns.length > 0 && fitting.length === 1 ? fitting[0] : undefined;
}
