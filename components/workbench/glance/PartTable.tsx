import type { GlanceLine, GlancePart } from './glance-parts';

export interface PartTableProps {
  readonly part: GlancePart;
  readonly onOpen: (line: GlanceLine) => void;
}

/** The table of a part; a name that opens something is a button. */
export function PartTable({ part: { title, columns, lines }, onOpen }: PartTableProps) {
  return (
    <table class="glance-table" aria-label={title}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">
              {line.opens === null ? (
                line.name
              ) : (
                <button type="button" class="link" onClick={() => onOpen(line)}>
                  {line.name}
                </button>
              )}
            </th>
            {line.cells.map((cell, at) => (
              <td key={columns[at + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
