import type { HandMatch } from '@/lib/ledger/bodies/same-body';
import { useWorkbench } from '../workbench-context';

export interface HandMatchesProps {
  /** The page of the open report. */
  readonly url: string;
  readonly matches: readonly HandMatch[];
  /** The unit that the report at an address is from, for reports of the ledger. */
  readonly nameAt: (url: string) => string | null;
  readonly onTakeBack: (url: string) => void;
}

/** What was said by hand of a page and others, and the way to take it back. */
export function HandMatches({ url, matches, nameAt, onTakeBack }: HandMatchesProps) {
  const { text } = useWorkbench();
  const own = matches.filter(({ one, other }) => one === url || other === url);
  if (own.length === 0) return null;
  return (
    <section>
      <h3>{text.years.byHand}</h3>
      <ul class="hand-matches">
        {own.map(({ one, other, same }) => {
          const page = one === url ? other : one;
          return (
            <li key={page}>
              <span>
                {text.years.said(nameAt(page), same)} <small class="quiet">{page}</small>
              </span>
              <button type="button" class="link" onClick={() => onTakeBack(page)}>
                {text.actions.undo}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
