import type { Edition } from '../official-form';
import { TABLE } from '../tag-page';
import { type FormBlock, type FormLabel, PROACTIVE_FORM } from './proactive-form';

/** How a table 2 is written: what its labels, captions and cells say. */
export interface ProactiveWording {
  readonly column?: (label: FormLabel, block: FormBlock) => string;
  readonly row?: (label: FormLabel, block: FormBlock) => string;
  readonly caption?: (clause: string) => string;
  /** The words of a cell, by `row/column`. */
  readonly cell: (name: string) => string;
  /** A table for each block. */
  readonly apart?: boolean;
}

const official = ({ label }: FormLabel): string => label;

function drawBlock(block: FormBlock, wording: ProactiveWording): string {
  const { column = official, row = official, caption = (clause) => `第二十条第（${clause}）项` } = wording;
  const head = block.columns.map((one) => `<td>${column(one, block)}</td>`).join('');
  const rows = block.rows.map((one) => {
    const cells = block.columns.map(({ key }) => `<td>${wording.cell(`${one.key}/${key}`)}</td>`).join('');
    return `<tr><td>${row(one, block)}</td>${cells}</tr>`;
  });
  const width = block.columns.length + 1;
  return `<tr><td colspan="${width}">${caption(block.clause)}</td></tr><tr><td>信息内容</td>${head}</tr>${rows.join('')}`;
}

/** Puts a table 2 in the place of the page's own. */
export function drawProactive(document: Document, edition: Edition, wording: ProactiveWording): void {
  const [first, ...others] = document.querySelectorAll(`[${TABLE}="proactive"]`);
  if (!first) throw new Error('no table 2 to draw over');
  for (const table of others) table.remove();
  const blocks = PROACTIVE_FORM[edition].map((block) => drawBlock(block, wording));
  const tables = wording.apart ? blocks : [blocks.join('')];
  const drawn = document.createElement('div');
  drawn.innerHTML = tables.map((rows) => `<table border="1"><tbody>${rows}</tbody></table>`).join('');
  first.replaceWith(...drawn.children);
}
