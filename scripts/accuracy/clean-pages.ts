import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openPage } from '../read-page';
import type { Edition } from './official-form';
import { type Tagged, tagPage } from './tag-page';

/** A page of the corpus whose expectation names no failed error and no wrong sum. */
export interface CleanPage {
  readonly slug: string;
  readonly url: string;
  readonly edition: Edition;
  readonly year: number;
  /** Marked (see tag-page). Never drawn on: copies are. */
  readonly document: Document;
  readonly tagged: Tagged;
  /** The copies that were made of it and are still to be dropped. */
  readonly copies: Document[];
}

interface Expected {
  readonly url: string;
  readonly kind: string;
  readonly year?: number;
  readonly edition?: Edition | null;
  readonly identities?: number;
  readonly findings: readonly { readonly rule: string; readonly outcome: string; readonly severity: string }[];
}

const CORPUS = fileURLToPath(new URL('../../tests/corpus/', import.meta.url));
const SUMS = /^reconciliation\/(?:requests|review)/;

/** Whether the expectation calls the page clean. What a checker says of it is not asked. */
function isClean({ kind, identities, findings }: Expected): boolean {
  const whole = identities === 40 || identities === 42;
  const wrong = findings.some(
    ({ rule, outcome, severity }) => SUMS.test(rule) || (severity === 'error' && outcome === 'failed'),
  );
  return kind === 'annual-report' && whole && !wrong;
}

/** Opens the clean pages of the corpus, or those named. */
export function openCleanPages(only?: readonly string[]): readonly CleanPage[] {
  return readdirSync(CORPUS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && (only === undefined || only.includes(entry.name)))
    .flatMap(({ name }) => {
      const expected = JSON.parse(readFileSync(`${CORPUS}${name}/expected.json`, 'utf8')) as Expected;
      if (!isClean(expected)) return [];
      const { document } = openPage(`${CORPUS}${name}/page.html`, expected.url);
      const edition = expected.edition ?? '2021';
      const page = { slug: name, url: expected.url, edition, year: expected.year ?? 0, document };
      return [{ ...page, tagged: tagPage(document, edition), copies: [] }];
    });
}
