import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openPage } from '../check/read-page';
import { writeHtml } from './html-page';

/** A page of the corpus, as markup. */
export interface BasePage {
  readonly slug: string;
  readonly url: string;
  readonly html: string;
}

const CORPUS = fileURLToPath(new URL('../../tests/corpus/', import.meta.url));
const opened = new Map<string, BasePage>();

/** Names of the pages of the corpus, in order. */
export const SLUGS: readonly string[] = readdirSync(CORPUS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** A page of the corpus; read once. */
export function basePage(slug: string): BasePage {
  const known = opened.get(slug);
  if (known) return known;
  const { url } = JSON.parse(readFileSync(`${CORPUS}${slug}/expected.json`, 'utf8')) as { readonly url: string };
  const { document, close } = openPage(`${CORPUS}${slug}/page.html`, url);
  const page = { slug, url, html: writeHtml(document) };
  close();
  opened.set(slug, page);
  return page;
}
