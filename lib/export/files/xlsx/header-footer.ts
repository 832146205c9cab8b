import type { Words } from '../../../messages/words';
import { onOneLine } from '../../rows/plain-text';
import type { PrintSetup, Sheet } from '../../rows/sheet';
import { xml } from './workbook-parts';

/** A header or a footer may have 255 characters with its codes (limits of the office formats). */
const MOST = { heading: 120, name: 30 } as const;

/** Words as they stand in a header or a footer, where & begins a code. */
function plain(words: string, most: number): string {
  return onOneLine(words, most).replaceAll('&', '&&');
}

/** What stands on each printed page: the title above, who signs and the page's number below. */
export function headerFooter(
  { name }: Pick<Sheet, 'name'>,
  {
    words,
    reviewer,
    print,
  }: { readonly words: Words; readonly reviewer: string; readonly print?: PrintSetup | undefined },
): string {
  const { page, typeface } = words.exported;
  const heading = plain(print?.heading ?? '', MOST.heading);
  // The size comes first: a figure at the head of the title would be taken for one.
  const above = `&C&16&"${typeface},Bold"${page.title(heading, name)}`;
  const below = `&L${page.signatures(plain(reviewer, MOST.name))}&R${page.number}&P${page.of}&N${page.end}`;
  return `<headerFooter><oddHeader>${xml(above)}</oddHeader><oddFooter>${xml(below)}</oddFooter></headerFooter>`;
}
