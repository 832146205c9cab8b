import type { ReturnConflict } from '@/lib/ledger/rectification/plan-return';
import { useWorkbench } from '../workbench-context';

export interface ReturnConflictsProps {
  readonly conflicts: readonly ReturnConflict[];
  /** Those in which the file's words are taken; in all others what is here stays. */
  readonly theirs: ReadonlySet<string>;
  readonly onTheirs: (theirs: ReadonlySet<string>) => void;
}

const SIDES = ['mine', 'theirs'] as const;

/** Fields that both sides filled in differently, and which side is taken: each, or all at once. */
export function ReturnConflicts({ conflicts, theirs, onTheirs }: ReturnConflictsProps) {
  const { words, text } = useWorkbench();
  const own = text.returning;
  const titles = words.exported.columns.rectifications;
  const take = (id: string, side: (typeof SIDES)[number]) => {
    const others = [...theirs].filter((each) => each !== id);
    onTheirs(new Set(side === 'theirs' ? [...others, id] : others));
  };
  return (
    <section class="return-lines">
      <h3>{own.conflicts(conflicts.length)}</h3>
      <p class="row">
        <button type="button" class="plain" onClick={() => onTheirs(new Set())}>
          {own.all.mine}
        </button>
        <button type="button" class="plain" onClick={() => onTheirs(new Set(conflicts.map(({ id }) => id)))}>
          {own.all.theirs}
        </button>
      </p>
      <table class="sheet return-conflicts">
        <thead>
          <tr>
            {(['number', 'agency', 'field', ...SIDES] as const).map((column) => (
              <th key={column} scope="col">
                {own.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {conflicts.map(({ id, number, agency, field, ...sides }) => (
            <tr key={id}>
              <th scope="row">{number}</th>
              <td>{agency}</td>
              <td>{titles[field]}</td>
              {SIDES.map((side) => (
                <td key={side}>
                  <label class="tick">
                    <input
                      type="radio"
                      name={id}
                      aria-label={own.choose(own.columns[side], number, titles[field])}
                      checked={theirs.has(id) === (side === 'theirs')}
                      onChange={() => take(id, side)}
                    />
                    <span>{sides[side]}</span>
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
