import { rewriteRadicals } from '../../accuracy/styles/text-styles';
import type { EditKinds } from './edit';
import { cutsOf, hasBreakBefore, textAt } from './places-to-edit';

/** Code points that show nothing. */
const INVISIBLE = [
  '\u200b', // zero-width space
  '\u200c', // zero-width non-joiner
  '\u200d', // zero-width joiner
  '\u2060', // word joiner
  '\ufeff', // byte-order mark
  '\u00ad', // soft hyphen
  '\u200e', // left-to-right mark
  '\u202c', // end of a direction
  '\ufe0e', // variation selectors
  '\ufe0f',
  '\u{e0100}',
  '\u3164', // Hangul fillers
  '\u115f',
  '\uffa0',
  '\u2061', // function application
  '\u180e', // Mongolian vowel separator
  '\u034f', // grapheme joiner
] as const;

/** What runs of text are wrapped in without being drawn otherwise. */
const PLAIN_TAGS = ['span', 'font', 'o:p', 'bdi', 'label', 'ucaptitle'] as const;

const EMPTY = [
  '<span></span>',
  '<o:p></o:p>',
  '<a name="m"></a>',
  '<wbr>',
  '<i></i>',
  '<input type="hidden" value="99">',
];

const fullWidth = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0));

/** Changes of a run of text that no reader sees. */
export const unseenText: EditKinds = {
  invisible: (document, at, random) => {
    const node = textAt(document, at);
    if (!node) return;
    const cut = random.pick(cutsOf(node.data));
    node.insertData(cut, random.pick(INVISIBLE).repeat(random.int(1, 3)));
  },
  comment: (document, at, random) => {
    const node = textAt(document, at);
    node
      ?.splitText(random.pick(cutsOf(node.data)))
      .before(document.createComment(random.pick(['', 'EndFragment', '七、附则'])));
  },
  wrap: (document, at, random) => {
    const node = textAt(document, at);
    if (!node) return;
    const [from = 0, to = 0] = [random.pick(cutsOf(node.data)), random.pick(cutsOf(node.data))].sort((a, b) => a - b);
    const run = node.splitText(from);
    run.splitText(to - from);
    const wrapper = document.createElement(random.pick(PLAIN_TAGS));
    run.replaceWith(wrapper);
    wrapper.append(run);
  },
  'each character': (document, at, random) => {
    const node = textAt(document, at);
    if (!node) return;
    const tag = random.pick(PLAIN_TAGS);
    const pieces = Array.from(node.data, (character) => {
      const piece = document.createElement(tag);
      piece.textContent = character;
      return piece;
    });
    node.replaceWith(...pieces);
  },
  empty: (document, at, random) => {
    const node = textAt(document, at);
    if (!node) return;
    const holder = document.createElement('div');
    holder.innerHTML = random.pick(EMPTY);
    node.splitText(random.pick(cutsOf(node.data))).before(...holder.childNodes);
  },
  radicals: (document, at) => {
    const node = textAt(document, at);
    if (node) node.data = rewriteRadicals(node.data);
  },
  'full-width digits': (document, at) => {
    const node = textAt(document, at);
    // An address or a number of a document written so is drawn otherwise: figures of cells alone are not.
    if (node && /^\s*\d+\s*$/.test(node.data) && node.parentElement?.closest('td')) node.data = fullWidth(node.data);
  },
  'no-break blank': (document, at) => {
    const node = textAt(document, at);
    // At an end, or beside another, a blank of the source may draw nothing, and a no-break blank always draws one.
    if (node) node.data = node.data.replace(/(?<=\S) (?=\S)/g, '\u00a0');
  },
  'line of source': (document, at, random) => {
    const node = textAt(document, at);
    // Within a line a new line of the source is a blank, and seen; the blanks of an indent are seen everywhere.
    if (node && hasBreakBefore(node))
      node.data = node.data.replace(/^[ \t\n\r\f]*/, random.pick(['\n', '\n\t\t', ' \r\n ']));
  },
};
