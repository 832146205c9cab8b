import { openHtml, writeHtml } from './html-page';

/** Elements of a page are numbered by it, so that the same one can be taken out of two forms of the page. */
const NUMBER = 'data-n';

/** Numbers every element below the body. */
export function numberElements(document: Document): void {
  for (const [index, element] of Array.from(document.body.querySelectorAll('*')).entries())
    element.setAttribute(NUMBER, String(index));
}

/** The page without some of its numbered elements. */
function without(html: string, numbers: ReadonlySet<string>): string {
  const { document, close } = openHtml(html, 'http://www.example.gov.cn/');
  for (const element of Array.from(document.querySelectorAll(`[${NUMBER}]`)))
    if (numbers.has(element.getAttribute(NUMBER) ?? '')) element.remove();
  const smaller = writeHtml(document);
  close();
  return smaller;
}

/** Numbers of the elements that are still there, the outer ones first. */
function numbersIn(html: string): readonly string[] {
  const { document, close } = openHtml(html, 'http://www.example.gov.cn/');
  const found = Array.from(document.querySelectorAll(`[${NUMBER}]`), (element) => element.getAttribute(NUMBER) ?? '');
  close();
  return found;
}

/** Most inputs that are tried: each is a check or two of a page. */
const TRIES = 400;

/**
 * Takes elements out of forms of one page for as long as they still break the law: halves at first, then ever fewer
 * (delta debugging). Forms are of the same page, so that what is taken out of one is taken out of all.
 */
export async function shrinkPages(
  forms: readonly string[],
  breaks: (smaller: readonly string[]) => Promise<boolean>,
): Promise<readonly string[]> {
  let current = forms;
  let tries = 0;
  let size = Math.ceil(numbersIn(current[0] ?? '').length / 2);
  while (size >= 1 && tries < TRIES) {
    let shrunk = false;
    const numbers = numbersIn(current[0] ?? '');
    for (let from = 0; from < numbers.length && tries < TRIES; from += size) {
      const out = new Set(numbers.slice(from, from + size));
      const smaller = current.map((form) => without(form, out));
      if (smaller[0] === current[0]) continue;
      tries += 1;
      if (!(await breaks(smaller))) continue;
      current = smaller;
      shrunk = true;
    }
    if (size === 1 && !shrunk) break;
    size = size === 1 ? 1 : Math.ceil(size / 2);
  }
  return current;
}
