import { numberPage } from '@/lib/read/html/page';
import { readSource } from '@/lib/read/html/read-source';
import type { Source } from '@/lib/read/source';
import { allAtOnce } from '@/lib/read/steps';
import type { TextBlock } from '@/lib/report/report';

/** What a page gives to the readers of reports. */
export function sourceOf(document: Document): Source {
  return allAtOnce(readSource(numberPage(document), ''));
}

/** The elements named as blocks of a report, at their places. */
export function blocksOf(document: Document, selectors: string): readonly TextBlock[] {
  const { at } = numberPage(document);
  return Array.from(document.querySelectorAll(selectors), (element, order) => ({
    text: element.textContent ?? '',
    at: at(element),
    order,
  }));
}
