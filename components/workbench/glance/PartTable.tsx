import type { GlanceLine, GlancePart } from '@/lib/export/rows/glance-parts';

export interface PartTableProps {
  readonly part: GlancePart;
  /** Opens what a line opens; null where that is nothing. */
  readonly openOf: (line: GlanceLine) => (() => void) | null;
}

/** The table of a part; a name that opens something is a button. */
export function PartTable({ part: { title, columns, lines }, openOf }: PartTableProps) {
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
        {lines.map((line) => {
          const open = openOf(line);
          return (
            <tr key={line.id}>
              <th scope="row">
                {open === null ? (
                  line.name
                ) : (
                  <button type="button" class="link" onClick={open}>
                    {line.name}
                  </button>
                )}
              </th>
              {line.cells.map((cell, at) => (
                <td key={columns[at + 1]}>{typeof cell === 'number' ? String(cell).replace('-', '−') : cell}</td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
