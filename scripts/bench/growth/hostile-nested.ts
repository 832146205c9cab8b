import { type Hostile, repeated } from './repeated';

/** Markup inside markup; a browser's parser goes some 500 elements deep and puts the rest beside each other. */
const nested = (open: string, close: string) =>
  repeated(() => open, { around: (text, count) => `${text}办结3件${close.repeat(count)}` });

/** Bytes of the page for which a script goes one element deeper: 2,000 deep at 150 KB. Chromium itself breaks beyond some 3,000. */
const BYTES_OF_AN_ELEMENT = 75;

/** A script that builds what no parser would: each inside the one before, `elements` deeper. */
const nestedByScript =
  (build: string, elements = 1) =>
  (size: number) =>
    `<div id="deep"></div><script>
let at = document.getElementById('deep');
for (let level = 0; level < ${Math.round(size / BYTES_OF_AN_ELEMENT / elements)}; level += 1) { ${build} }
</script>`;

/** Elements inside elements. */
export const HOSTILE_NESTED: readonly Hostile[] = [
  { kind: 'nested tables of one cell', part: nested('<table><tr><td>', '</table>') },
  { kind: 'nested tables with words', part: nested('<table><tr><td>办结3件', '</table>') },
  { kind: 'nested tables of two cells', part: nested('<table><tr><td>3<td>', '</table>') },
  { kind: 'nested blocks', part: nested('<div>', '</div>') },
  { kind: 'nested blocks with words', part: nested('<div>办结', '</div>') },
  { kind: 'nested spans', part: nested('<span>', '</span>') },
  { kind: 'nested lists', part: nested('<ul><li>一、总体情况', '</ul>') },
  { kind: 'nested sections', part: nested('<div><h2>一、总体情况</h2>', '</div>') },
  { kind: 'nested hidden sheets', part: nested('<div hidden><p>全年办结多少件均已答复。</p>', '</div>') },
  {
    kind: 'blocks nested by a script',
    part: nestedByScript(
      "const block = document.createElement('div'); block.append('办结'); at.append(block); at = block;",
    ),
  },
  {
    kind: 'sections nested by a script',
    part: nestedByScript(
      "at.insertAdjacentHTML('beforeend', '<div><h2>一、总体情况</h2><p>办结3件。</p></div>'); at = at.lastElementChild;",
    ),
  },
  {
    kind: 'tables nested by a script',
    part: nestedByScript(
      "at.insertAdjacentHTML('beforeend', '<table><tr><td>3</td><td></td></tr></table>'); at = at.lastElementChild.rows[0].cells[1];",
      4,
    ),
  },
];
