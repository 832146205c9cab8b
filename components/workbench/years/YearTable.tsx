import { formatNumber } from '../../shared/format';
import { useWorkbench } from '../workbench-context';
import { COMING, type FlowPart, GOING, type YearFlow } from './year-flow';

export interface YearTableProps {
  readonly flows: readonly YearFlow[];
  readonly open: number | null;
}

/** The figures of the chart: a row a year. */
export function YearTable({ flows, open }: YearTableProps) {
  const { text } = useWorkbench();
  const parts: readonly FlowPart[] = [...COMING, ...[...GOING].reverse()];
  return (
    <div class="wide-table">
      <table class="sheet year-table">
        <caption class="unseen">{text.years.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.table.columns.year}</th>
            {parts.map((part) => (
              <th key={part} scope="col" class="figure">
                {text.years.parts[part]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {flows.map((flow) => (
            <tr key={flow.year} class={flow.year === open ? 'this-year' : undefined}>
              <th scope="row">
                {flow.year}
                {flow.disputed && <small title={text.years.several}> {text.years.disputed}</small>}
              </th>
              {parts.map((part) => {
                const value = flow[part];
                return (
                  <td
                    key={part}
                    class={`figure${value === null || value === 0 ? ' quiet' : ''}`}
                    title={flow.atLeast.includes(part) ? text.years.someBlank : undefined}
                  >
                    {value === null
                      ? text.decisions.blank
                      : flow.atLeast.includes(part)
                        ? text.years.atLeast(formatNumber(value))
                        : formatNumber(value)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
