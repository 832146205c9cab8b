import { type ComponentChildren, type ComponentProps, h } from 'preact';
import { layOutBars } from '@/lib/export/files/picture/lay-out-bars';
import { barsOf, type GlanceBar, type GlancePart } from '@/lib/export/rows/glance-parts';
import { useWorkbench } from '../workbench-context';

export interface BarPictureProps {
  readonly part: GlancePart;
  /** Opens what a line opens, by its id; null where it opens nothing. */
  readonly openOf: (id: string) => (() => void) | null;
}

/** Measure of the drawing, in its own units. */
const WIDTH = 400;

/** A bar that can be pressed: for the mouse alone, for keys the same line of the table is a button. */
const PressedBar = (props: ComponentProps<'g'>): ComponentChildren => h('g', props);

/** The lines of a part as bars, the longest as long as there is room; the same as its table, which is beside it. */
export function BarPicture({ part, openOf }: BarPictureProps) {
  const { title, legend } = part;
  const { tones, semicolon } = useWorkbench().text.glance;
  const { width, height, line, bars } = layOutBars(barsOf(part), WIDTH);
  const tell = ({ name, told, stretches }: GlanceBar) => {
    const parts = legend.flatMap((tone) => stretches.flatMap((each) => (each.tone === tone ? [each] : [])));
    const inside = parts.map(({ tone, value }) => `${tones[tone as keyof typeof tones]} ${value}`);
    return inside.length === 0 ? `${name} ${told}` : `${name} ${inside.join(' ')}`;
  };
  return (
    <figure class="glance-picture">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={[title, ...bars.map(({ bar }) => tell(bar))].join(semicolon)}
      >
        {bars.map(({ bar, name, y, nameY, stretches, top, thick, figure }) => {
          const open = openOf(bar.id);
          return (
            <PressedBar key={bar.id} class={open === null ? undefined : 'pressed-bar'} onClick={() => open?.()}>
              <title>{tell(bar)}</title>
              <rect class="ground" x={0} y={y} width={width} height={line} />
              <text x={0} y={nameY}>
                {name}
              </text>
              {stretches.map(({ tone, x, width: length }) => (
                <rect key={tone} class={`tone-of-${tone}`} x={x} y={top} width={length} height={thick} />
              ))}
              <text class="figure" x={figure.x} y={figure.y}>
                {bar.told}
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
