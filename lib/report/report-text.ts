import { squash } from '../page/text';
import { TABLE_KEYS } from './keys';
import type { Report } from './report';

/**
 * The report's text in a form that only changes when the report does: its lines and its tables' cells, white space
 * taken out. What a check's hash is made of; portal furniture around the report is left out as far as it was told apart.
 */
export function reportText(report: Report): string {
  const lines = report.blocks.map((block) => squash(block.text));
  const cells = TABLE_KEYS.flatMap((key) => report.tables[key]?.cells ?? []).map(
    (cell) => `${cell.table}/${cell.row}/${cell.column}=${squash(cell.text)}`,
  );
  return [...lines, ...cells].filter((line) => line !== '').join('\n');
}
