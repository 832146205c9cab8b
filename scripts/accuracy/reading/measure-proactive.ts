import type { CleanPage } from '../clean-pages';
import type { Run } from '../families/cell-families';
import { copyOf } from '../made-page';
import { drawProactive } from './draw-proactive';
import type { ProactiveFigures } from './proactive-figures';
import type { WrittenProactive } from './proactive-wordings';
import { beyondOnce, compareFigures, figuresIn, findingsOf, record } from './record';

const named = (figures: ProactiveFigures): ReadonlyMap<string, number> =>
  new Map([...figures].map(([name, value]) => [`proactive/${name}`, value]));

/** A table 2 in one wording. */
export interface Written {
  readonly family: string;
  readonly written: WrittenProactive;
  readonly figures: ProactiveFigures;
  /** Labels may be told one by one; a habit is one finding a table. */
  readonly once: boolean;
}

/** The figures of table 2 must be read as they are written, and nothing else be said of them. */
export function measureProactive(page: CleanPage, { family, written, figures, once }: Written, run: Run): void {
  const document = copyOf(page);
  drawProactive(document, page.edition, written.wording);
  const checked = run.check(document, page.url);
  const { report } = checked.evaluation;
  const come = findingsOf(checked);
  const beyond = once ? beyondOnce(come, written.allows) : come.filter((finding) => !written.allows(finding));
  record(
    {
      family,
      where: `${page.slug} ${written.name}`,
      asked: [
        ...compareFigures(named(figures), figuresIn(report.tables)),
        // The form of 2019 asks for no amount of fees; those after it print its unit.
        ...(page.edition !== '2019' ? [{ what: 'unit of fees', found: report.amountUnits?.fees === '万元' }] : []),
      ],
      beyond,
    },
    run,
  );
}
