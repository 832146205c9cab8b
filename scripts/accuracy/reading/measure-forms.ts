import type { CleanPage } from '../clean-pages';
import type { Run } from '../families/cell-families';
import { copyOf } from '../made-page';
import type { Random } from '../random';
import { type Emptied, emptyForm } from './blank-forms';
import { record } from './record';
import { makeTitle } from './titles';

const SUMS: Readonly<Record<Emptied, RegExp>> = {
  all: /^reconciliation\/(?:requests|review)/,
  requests: /^reconciliation\/requests/,
  'review-litigation': /^reconciliation\/review/,
};

/** A form left empty must be told, and none of its sums may be said to hold. */
export function measureBlank(page: CleanPage, emptied: Emptied, random: Random, run: Run): void {
  const document = copyOf(page);
  emptyForm(document, emptied, random);
  const { evaluation } = run.check(document, page.url);
  const told = evaluation.findings.some(
    ({ rule, severity, outcome }) =>
      /^table\/blank|^structure\/table-/.test(rule) &&
      outcome === 'failed' &&
      (severity === 'error' || (severity === 'warning' && emptied !== 'all')),
  );
  const holding = evaluation.passes.filter(({ rule }) => SUMS[emptied].test(rule));
  const wrong = evaluation.findings.filter(({ rule, outcome }) => SUMS[emptied].test(rule) && outcome === 'failed');
  record(
    {
      family: 'blank forms',
      where: `${page.slug} ${emptied}`,
      asked: [
        { what: 'told', found: told },
        { what: 'no sum holds', found: holding.length === 0 },
      ],
      beyond: wrong.map(({ id }) => id),
    },
    run,
  );
}

/** A title must tell the body, its kind and the year. */
export function measureTitle(page: CleanPage, random: Random, run: Run): void {
  const { title, body } = makeTitle(page.year, random);
  const document = copyOf(page);
  for (const heading of document.querySelectorAll('title, h1')) heading.textContent = title;
  document.querySelector('meta[name="ArticleTitle"]')?.setAttribute('content', title);
  const { report } = run.check(document, page.url).evaluation;
  record(
    {
      family: 'titles',
      where: title,
      asked: [
        { what: `agency ${report.agency} for ${body.name}`, found: report.agency === body.name },
        { what: `kind ${report.bodyKind} for ${body.kind}`, found: report.bodyKind === body.kind },
        { what: `year ${report.year} for ${page.year}`, found: report.year === page.year },
        { what: `title ${report.title}`, found: report.title === title },
      ],
      beyond: [],
    },
    run,
  );
}
