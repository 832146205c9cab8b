import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formLikely } from '../../lib/report/form/form-of';
import { openPage } from '../check/read-page';
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
  readonly close: () => void;
}

/** A clean page that is opened for each part of a run anew: an open page's window keeps all copies that were made of it. */
export interface CleanSource {
  readonly slug: string;
  readonly open: () => CleanPage;
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

/** The clean pages of the corpus, or those named. */
export function findCleanPages(only?: readonly string[]): readonly CleanSource[] {
  return readdirSync(CORPUS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && (only === undefined || only.includes(entry.name)))
    .flatMap(({ name }) => {
      const expected = JSON.parse(readFileSync(`${CORPUS}${name}/expected.json`, 'utf8')) as Expected;
      if (!isClean(expected)) return [];
      return [{ slug: name, open: () => openCleanPage(name, expected) }];
    });
}

function openCleanPage(slug: string, { url, edition: stated, year = 0 }: Expected): CleanPage {
  const { document, close } = openPage(`${CORPUS}${slug}/page.html`, url);
  const edition = stated ?? formLikely(year).edition;
  return { slug, url, edition, year, document, tagged: tagPage(document, edition), close };
}
