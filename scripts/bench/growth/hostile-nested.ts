import { type Hostile, repeated } from './repeated';

/** How deep a nest goes: a page with 200 elements inside each other is judged no more, and the report itself is some deep. */
const DEEP = 160;

/** Markup inside markup, nest beside nest, each as deep as is judged and the last one as deep as it comes; `elements`: how many deeper one level goes. */
const nests = (open: string, close: string, elements = 1) => {
  const most = Math.floor(DEEP / elements);
  return (size: number): string => {
    const levels = Math.ceil(size / Buffer.byteLength(open + close));
    const nest = (at: number): string => {
      const deep = Math.min(most, levels - at * most);
      return `${open.repeat(deep)}办结3件${close.repeat(deep)}`;
    };
    return Array.from({ length: Math.ceil(levels / most) }, (_, at) => nest(at)).join('');
  };
};

/** One nest without end; a browser's parser goes some 500 elements deep and puts the rest beside each other. */
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
  { kind: 'nested tables of one cell', part: nests('<table><tr><td>', '</table>', 4) },
  { kind: 'nested tables with words', part: nests('<table><tr><td>办结3件', '</table>', 4) },
  { kind: 'nested tables of two cells', part: nests('<table><tr><td>3<td>', '</table>', 4) },
  { kind: 'nested blocks', part: nests('<div>', '</div>') },
  { kind: 'nested blocks with words', part: nests('<div>办结', '</div>') },
  { kind: 'nested spans', part: nests('<span>', '</span>') },
  { kind: 'nested lists', part: nests('<ul><li>一、总体情况', '</ul>', 2) },
  { kind: 'nested sections', part: nests('<div><h2>一、总体情况</h2>', '</div>') },
  { kind: 'nested hidden sheets', part: nests('<div hidden><p>全年办结多少件均已答复。</p>', '</div>') },
  { kind: 'blocks nested without end', part: nested('<div>办结', '</div>') },
  { kind: 'tables nested without end', part: nested('<table><tr><td>3<td>', '</table>') },
  { kind: 'sections nested without end', part: nested('<div><h2>一、总体情况</h2>', '</div>') },
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
