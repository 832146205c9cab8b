import { type ComponentChildren, type ComponentProps, h } from 'preact';
import { useWorkbench } from '../workbench-context';
import type { GlanceLine, GlancePart } from './glance-parts';

export interface BarPictureProps {
  readonly part: GlancePart;
  readonly onOpen: (line: GlanceLine) => void;
}

/** Bars that a picture has room for. */
export const MOST_BARS = 12;

/** Measures of the drawing, in its own units. */
const WIDTH = 400;
const LONGEST = 320;
const LINE = 36;
const TOP = 18;
const BAR = 12;
/** Widths of letters at 12. */
const WIDE = 12;
const NARROW = 6.6;

/** A name as far as there is room for it. */
function shorten(name: string): string {
  let room = WIDTH - WIDE;
  let end = 0;
  for (const letter of name) {
    room -= (letter.codePointAt(0) ?? 0) > 0x2e80 ? WIDE : NARROW;
    if (room < 0) return `${name.slice(0, end)}…`;
    end += letter.length;
  }
  return name;
}

/** A bar that can be pressed: for the mouse alone, for keys the same line of the table is a button. */
const PressedBar = (props: ComponentProps<'g'>): ComponentChildren => h('g', props);

/** The lines of a part as bars, the longest as long as there is room; the same as its table, which is beside it. */
export function BarPicture({ part: { title, lines, legend }, onOpen }: BarPictureProps) {
  const { tones, semicolon } = useWorkbench().text.glance;
  const drawn = lines.slice(0, MOST_BARS);
  const sums = drawn.map(({ stretches }) => stretches.reduce((sum, { value }) => sum + value, 0));
  const unit = LONGEST / Math.max(1, ...sums);
  const height = drawn.length * LINE;
  const tell = ({ name, told, stretches }: GlanceLine) => {
    const parts = legend.flatMap((tone) => stretches.flatMap((each) => (each.tone === tone ? [each] : [])));
    const inside = parts.map(({ tone, value }) => `${tones[tone as keyof typeof tones]} ${value}`);
    return inside.length === 0 ? `${name} ${told}` : `${name} ${inside.join(' ')}`;
  };
  return (
    <figure class="glance-picture">
      <svg
        viewBox={`0 0 ${WIDTH} ${height}`}
        width={WIDTH}
        height={height}
        role="img"
        aria-label={[title, ...drawn.map(tell)].join(semicolon)}
      >
        {drawn.map((line, at) => {
          const y = at * LINE;
          let x = 0;
          return (
            <PressedBar
              key={line.id}
              class={line.opens === null ? undefined : 'pressed-bar'}
              onClick={() => onOpen(line)}
            >
              <title>{tell(line)}</title>
              <rect class="ground" x={0} y={y} width={WIDTH} height={LINE} />
              <text x={0} y={y + TOP - 5}>
                {shorten(line.name)}
              </text>
              {line.stretches.map(({ tone, value }) => {
                const width = value * unit;
                x += width;
                return (
                  value > 0 && (
                    <rect
                      key={tone}
                      class={`tone-of-${tone}`}
                      x={x - width}
                      y={y + TOP}
                      width={Math.max(1, width - 1)}
                      height={BAR}
                    />
                  )
                );
              })}
              <text class="figure" x={x + 6} y={y + TOP + BAR - 2}>
                {line.told}
              </text>
            </PressedBar>
          );
        })}
      </svg>
      {legend.length > 0 && (
        <figcaption>
          {legend.map((tone) => (
            <span key={tone}>
              <i class={`swatch tone-of-${tone}`} aria-hidden="true" />
              {tones[tone]}
            </span>
          ))}
        </figcaption>
      )}
    </figure>
  );
}
