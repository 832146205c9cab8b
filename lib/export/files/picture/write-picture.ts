import type { Words } from '../../../messages/words';
import { barsOf, type GlancePart, type Stretch } from '../../rows/glance-parts';
import { type Html, html } from '../evidence/html';
import { layOutBars, MOST_BARS } from './lay-out-bars';
import { breakLines } from './letters';

/** A picture that stands alone: SVG, with its size in its own units. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Measures of the drawing, in its own units. */
const WIDTH = 640;
const MARGIN = 24;
const INNER = WIDTH - 2 * MARGIN;
const TITLE = 16;
const SMALL = 11;

const INK = '#1a1f24';
const SOFT = '#56616c';
const RED = '#b3261e';
const GREEN = '#1a6b45';
const YELLOW = '#d29b00';
/** Typefaces that the reader's computer has: nothing is fetched. */
const TYPE = 'PingFang SC, Microsoft YaHei, Noto Sans CJK SC, SimHei, sans-serif';

/** The colours of the bars on white, as the page has them in the light; `line`: around those that are pale. */
const COLOURS: Readonly<Record<Stretch['tone'], { readonly fill: string; readonly line?: string }>> = {
  missing: { fill: SOFT },
  none: { fill: SOFT },
  before: { fill: '#9aa5af' },
  absent: { fill: RED },
  late: { fill: RED },
  overdue: { fill: RED },
  confirmed: { fill: RED },
  suspected: { fill: '#eebbb5', line: RED },
  open: { fill: YELLOW },
  unknown: { fill: YELLOW },
  checked: { fill: '#a9cfbb', line: GREEN },
  onTime: { fill: GREEN },
  done: { fill: GREEN },
  now: { fill: '#0f5c4d' },
};

function rectangle(tone: Stretch['tone'], x: number, y: number, width: number, height: number): Html {
  const { fill, line } = COLOURS[tone];
  return html`<rect x="${x.toFixed(1)}" y="${y}" width="${width.toFixed(1)}" height="${height}" fill="${fill}" stroke="${line ?? 'none'}"/>`;
}

/** Lines of words below each other; gives them and where the next one stands. */
function paragraph(
  words: string,
  y: number,
  size: number,
  colour: string,
): { readonly drawn: Html; readonly y: number } {
  const step = Math.round(size * 1.5);
  const lines = breakLines(words, INNER, size);
  const drawn = lines.map(
    (line, at) =>
      html`<text x="${MARGIN}" y="${y + size + at * step}" font-size="${size}" fill="${colour}">${line}</text>`,
  );
  return { drawn: html`${drawn}`, y: y + lines.length * step };
}

/** A part as a picture to be put into a document: its title, its bars with what their colours mean, what is to be said of them, and `source`: where the figures are from and of which day. */
export function writePicture(part: GlancePart, source: string, { workbench: { glance } }: Words): Picture {
  const all = barsOf(part);
  const title = paragraph(part.title, MARGIN - 4, TITLE, INK);
  const layout = layOutBars(all, INNER);
  const top = title.y + 10;
  const bars = layout.bars.map(
    ({ bar, name, nameY, stretches, top: barTop, thick, figure }) =>
      html`<text x="0" y="${nameY}">${name}</text>${stretches.map(({ tone, x, width }) => rectangle(tone, x, barTop, width, thick))}<text x="${figure.x.toFixed(1)}" y="${figure.y}" font-weight="bold">${bar.told}</text>`,
  );
  const { drawn: legend, y: below } = drawLegend(part.legend, top + layout.height + 8, glance.tones);
  const more = all.length > MOST_BARS ? [glance.drawn(MOST_BARS)] : [];
  const said = [part.note, ...more].filter((words) => words !== '').join(glance.semicolon);
  const note = paragraph(said, below + 4, SMALL, SOFT);
  const foot = paragraph(source, note.y + 2, SMALL, SOFT);
  const height = foot.y + MARGIN - 8;
  const { html: svg } =
    html`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="${TYPE}" font-size="12" fill="${INK}"><title>${part.title}</title><rect width="${WIDTH}" height="${height}" fill="#ffffff"/><g font-weight="bold">${title.drawn}</g><g transform="translate(${MARGIN} ${top})">${bars}</g>${legend}${note.drawn}${foot.drawn}</svg>`;
  return { svg, width: WIDTH, height };
}

/** What the colours mean, on one line. */
function drawLegend(
  legend: GlancePart['legend'],
  y: number,
  tones: Words['workbench']['glance']['tones'],
): { readonly drawn: Html; readonly y: number } {
  if (legend.length === 0) return { drawn: html``, y };
  const room = INNER / legend.length;
  const drawn = legend.map((tone, at) => {
    const x = MARGIN + at * room;
    return html`${rectangle(tone, x, y, 10, 10)}<text x="${x + 16}" y="${y + 10}">${tones[tone]}</text>`;
  });
  return { drawn: html`${drawn}`, y: y + 20 };
}
