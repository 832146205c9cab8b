import { formatNumber } from '../../shared/format';
import { useWorkbench } from '../workbench-context';
import { COMING, type FlowPart, GOING, largestSide, readSide, type Stretch, stack, type YearFlow } from './year-flow';

export interface YearChartProps {
  /** By year, the earliest first. */
  readonly flows: readonly YearFlow[];
}

/** Measures of the drawing, in its own units. */
const HEIGHT = 150;
const BAR = 34;
const INNER = 6;
const OUTER = 74;
const TOP = 22;
const FOOT = 24;
const LEFT = 8;

/** Below this height a stretch is too thin for its figure. */
const LEGIBLE = 13;

/**
 * A body's applications over the years: for each year what came in beside what became of it, and between the years a line
 * from what was carried forward to what was carried in. The table below it says the same.
 */
export function YearChart({ flows }: YearChartProps) {
  const { text } = useWorkbench();
  const unit = HEIGHT / largestSide(flows);
  const width = LEFT * 2 + flows.length * (2 * BAR + INNER) + (flows.length - 1) * OUTER;
  /** What stands over a bar: blank is told as blank, and a side of which some is blank as the least it comes to. */
  const tell = (flow: YearFlow, parts: readonly FlowPart[]) => {
    const { total, atLeast } = readSide(flow, parts);
    if (total === null) return text.decisions.blank;
    return atLeast ? text.years.atLeast(formatNumber(total)) : formatNumber(total);
  };
  const left = (index: number) => LEFT + index * (2 * BAR + INNER + OUTER);
  return (
    <figure class="year-chart">
      <svg
        width={width}
        height={TOP + HEIGHT + FOOT}
        viewBox={`0 0 ${width} ${TOP + HEIGHT + FOOT}`}
        aria-hidden="true"
        focusable="false"
      >
        <line class="ground" x1={0} x2={width} y1={TOP + HEIGHT + 0.5} y2={TOP + HEIGHT + 0.5} />
        {flows.map((flow, index) => {
          const next = flows[index + 1];
          const x = left(index);
          return (
            <g key={flow.year}>
              <Bar x={x} stretches={stack(flow, COMING, unit)} total={tell(flow, COMING)} />
              <Bar x={x + BAR + INNER} stretches={stack(flow, GOING, unit)} total={tell(flow, GOING)} />
              <text class="year" x={x + BAR + INNER / 2} y={TOP + HEIGHT + 17}>
                {flow.year}
              </text>
              {next !== undefined && isComparable(flow, next) && (
                <Link
                  out={flow.carriedForward ?? 0}
                  into={next.carriedIn ?? 0}
                  unit={unit}
                  from={x + 2 * BAR + INNER}
                  to={left(index + 1)}
                />
              )}
            </g>
          );
        })}
      </svg>
      <figcaption>
        <ul class="legend">
          {[...COMING, ...[...GOING].reverse()].map((part) => (
            <li key={part}>
              <i class={`swatch part-${part}`} aria-hidden="true" />
              {text.years.parts[part]}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

interface BarProps {
  readonly x: number;
  readonly stretches: readonly Stretch[];
  readonly total: string;
}

function Bar({ x, stretches, total }: BarProps) {
  const top = stretches[stretches.length - 1]?.to ?? 0;
  return (
    <>
      {stretches.map(({ part, value, from, to }) => (
        <g key={part}>
          <rect
            class={`part-${part}`}
            x={x}
            y={TOP + HEIGHT - to}
            width={BAR}
            height={Math.max(1, to - from - (to - from > 2 ? 1 : 0))}
          />
          {to - from >= LEGIBLE && stretches.length > 1 && (
            <text class={`figure on-${part}`} x={x + BAR / 2} y={TOP + HEIGHT - (from + to) / 2 + 4}>
              {formatNumber(value)}
            </text>
          )}
        </g>
      ))}
      <text class="total" x={x + BAR / 2} y={TOP + HEIGHT - top - 5}>
        {total}
      </text>
    </>
  );
}

/** Two years between which a line may be drawn: both figures are there, and neither year has several versions. */
function isComparable(flow: YearFlow, next: YearFlow): boolean {
  const there = flow.carriedForward !== null && next.carriedIn !== null;
  return next.year === flow.year + 1 && there && !flow.disputed && !next.disputed;
}

interface LinkProps {
  readonly out: number;
  readonly into: number;
  readonly unit: number;
  readonly from: number;
  readonly to: number;
}

/** The carry-over between two years: one figure where both reports say the same, both where they do not. */
function Link({ out, into, unit, from, to }: LinkProps) {
  const same = out === into;
  const middle = (from + to) / 2;
  const y = (value: number) => TOP + HEIGHT - (value * unit) / 2;
  return (
    <g class={same ? 'carry' : 'carry broken'}>
      <path d={`M${from + 2} ${y(out)} C${middle} ${y(out)} ${middle} ${y(into)} ${to - 2} ${y(into)}`} />
      <text x={middle} y={Math.min(y(out), y(into)) - 6}>
        {same ? `${formatNumber(out)} = ${formatNumber(into)}` : `${formatNumber(out)} ≠ ${formatNumber(into)}`}
      </text>
    </g>
  );
}
