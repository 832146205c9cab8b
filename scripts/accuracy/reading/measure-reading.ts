import type { CleanPage } from '../clean-pages';
import type { Run } from '../families/cell-families';
import { seeded, seedFor } from '../random';
import { measureBlank, measureTitle } from './measure-forms';
import { measureProactive } from './measure-proactive';
import { measureLists, measureScoped } from './measure-text';
import { measureHidden, measureMarks } from './measure-unseen';
import { makeProactive } from './proactive-figures';
import { WRITE_HEADS, writeWords } from './proactive-wordings';

/** One round, on one page, of every family of how real pages are written. */
export function measureReading(page: CleanPage, round: number, run: Run): void {
  const random = seeded(seedFor(run.seed, `reading ${page.slug} ${round}`));
  const figures = makeProactive(page.edition, random);
  const write = WRITE_HEADS[round % WRITE_HEADS.length] ?? writeWords;
  const heads = { figures, written: write(page.edition, figures, random), once: false };
  measureProactive(page, { family: 'table 2, heads and amounts', ...heads }, run);
  const words = { figures, written: writeWords(page.edition, figures, random), once: true };
  measureProactive(page, { family: 'words in cells', ...words }, run);
  measureScoped(page, random, run);
  measureLists(page, random, run);
  measureHidden(page, random, run);
  measureMarks(page, random, run);
  measureBlank(page, random.pick(['all', 'requests', 'review-litigation']), random, run);
  measureTitle(page, random, run);
}
