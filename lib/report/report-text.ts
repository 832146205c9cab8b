import { squash } from '../text/text';
import { TABLE_KEYS } from './form/keys';
import type { Report } from './report';

/** Lines of the portal that change without the report: counters, type size, sharing, the page's clock. */
const FURNITURE =
  /浏览|阅读次数|阅读量|点击(?:量|数|率|次数)|访问(?:量|次数)|字号|字体|分享|打印|关闭窗口|收藏|扫一扫|责任编辑|今天是/;
const MOST_FURNITURE = 160;

/**
 * The report's text in a form that only changes when the report does: its lines and its tables' cells, white space
 * taken out. What a check's hash is made of; portal furniture around the report is left out as far as it was told apart.
 */
export function reportText(report: Report): string {
  const lines = report.blocks
    .map((block) => squash(block.text))
    .filter((line) => line.length > MOST_FURNITURE || !FURNITURE.test(line));
  const cells = TABLE_KEYS.flatMap((key) => report.tables[key]?.cells ?? []).map(
    (cell) => `${cell.table}/${cell.row}/${cell.column}=${squash(cell.text)}`,
  );
  return [...lines, ...cells].filter((line) => line !== '').join('\n');
}

/** The report's words, a paragraph each, as they are kept for comparison with other reports. */
export function paragraphsOf({ blocks }: { readonly blocks: readonly { readonly text: string }[] }): readonly string[] {
  return blocks.map(({ text }) => text.trim()).filter((text) => text !== '');
}
