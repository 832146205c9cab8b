import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { SumUnit } from '@/lib/ledger/across/children-sum';
import { type Figure, isCounted } from '@/lib/ledger/across/read-figure';
import { differenceOf, type SumLine } from '@/lib/ledger/across/sum-lines';
import { nameCell } from '@/lib/messages';
import { REPORT_LANGUAGE } from '@/lib/messages/languages';
import { formatNumber } from '../../shared/format';
import { Glyph } from '../../shared/Glyph';
import { PlaceButton } from '../../shared/PlaceButton';
import { useWorkbench } from '../workbench-context';

export interface SumTableProps {
  readonly lines: readonly SumLine[];
  /** In the order of the lines' figures. */
  readonly units: readonly SumUnit[];
  readonly caption: string;
  /** Whether it is the sum of all units there should be: differences are none to speak of before. */
  readonly complete: boolean;
}

const keyOf = ({ cell }: SumLine): string => `${cell.table}/${cell.row}/${cell.column}`;

/** Figures of a report beside the sums of its units; a line opens to what each unit says. */
export function SumTable({ lines, units, caption, complete }: SumTableProps) {
  const { words, text } = useWorkbench();
  const [open, setOpen] = useState<string | null>(null);
  const { columns } = text.units;
  return (
    <div class="wide-table">
      <table class="sheet sum-table">
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.figure}</th>
            <th scope="col" class="figure">
              {columns.stated}
            </th>
            <th scope="col" class="figure">
              {complete ? columns.sum(units.length) : columns.sumSoFar(units.length)}
            </th>
            <th scope="col" class="figure">
              {columns.difference}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => {
            const key = keyOf(line);
            const name = nameCell(line.cell, words);
            const difference = differenceOf(line);
            return (
              <Fragment key={key}>
                <tr class={line.kind === 'differs' && complete ? 'differs' : undefined}>
                  <th scope="row">
                    <button
                      type="button"
                      class="unfold"
                      aria-expanded={open === key}
                      title={text.units.show(name)}
                      onClick={() => setOpen(open === key ? null : key)}
                    >
                      <Glyph name="chevron" size={12} />
                      {name}
                    </button>
                  </th>
                  <td class="figure">
                    <PageFigure figure={line.stated} name={name} />
                  </td>
                  <td class="figure">{line.sum === null ? '—' : formatNumber(line.sum)}</td>
                  <td class={`figure${toneOf(difference, complete)}`}>
                    {difference === null ? '—' : `${difference > 0 ? '+' : ''}${formatNumber(difference)}`}
                  </td>
                </tr>
                {open === key && (
                  <tr>
                    <td colSpan={4}>
                      <UnitFigures line={line} units={units} />
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function toneOf(difference: number | null, complete: boolean): string {
  if (difference === null || difference === 0) return ' quiet';
  return complete ? ' tone-warning' : '';
}

function UnitFigures({ line, units }: { readonly line: SumLine; readonly units: readonly SumUnit[] }) {
  const { text } = useWorkbench();
  const told = units.flatMap((unit, index) => {
    const figure = line.figures[index];
    return figure === undefined || (isCounted(figure) && figure.value === 0) ? [] : [{ unit, figure }];
  });
  if (told.length === 0) return <p class="quiet">{text.units.allZero}</p>;
  return (
    <ul class="unit-figures">
      {told.map(({ unit, figure }) => (
        <li key={unit.url}>
          <span lang={REPORT_LANGUAGE}>{unit.name}</span>
          <PageFigure figure={figure} name={unit.name} />
        </li>
      ))}
    </ul>
  );
}

/** A figure that leads to its cell in its page. */
function PageFigure({ figure, name }: { readonly figure: Figure; readonly name: string }) {
  const { text } = useWorkbench();
  const { state, value, source, cell } = figure;
  const words = isCounted(figure)
    ? state === 'blank'
      ? text.decisions.blank
      : formatNumber(value)
    : state === 'unit-unknown'
      ? text.units.noUnit(formatNumber(value))
      : text.units.noFigure;
  if (state === 'missing') return <span class="quiet">{words}</span>;
  return (
    <PlaceButton
      target={{ kind: 'cell', cell, page: source.url }}
      class={isCounted(figure) && value === 0 ? 'quiet' : 'figure-button'}
      label={text.years.goTo(source.year, name, words)}
    >
      {words}
    </PlaceButton>
  );
}
