import type { Random } from '../random';
import { reportOfPage } from '../tag-page';
import { failed, nothing, type StructuralFault } from './structural-faults';

/** Rewrites the paragraphs that hold a pattern; a page that has none is a fault of the harness. */
function rewriteIn(document: Document, pattern: RegExp, change: (text: string) => string): void {
  const paragraphs = Array.from(reportOfPage(document).querySelectorAll('p'));
  const changed = paragraphs.filter((paragraph) => {
    const before = paragraph.textContent ?? '';
    const after = pattern.test(before) ? change(before) : before;
    if (after !== before) paragraph.textContent = after;
    return after !== before;
  });
  if (changed.length === 0) throw new Error(`nothing to change: ${pattern}`);
}

/** A wrong year: in the title on the page, in the period as a whole, or a period that is no whole year. */
export function wrongYear(year: number, random: Random): StructuralFault {
  const other = year + random.pick([-1, 1, -2, 10]);
  const ends = [`${year}年11月30日`, `${year}年12月30日`, `${year + 1}年12月31日`];
  const kind = random.pick(['title', 'period', 'period-end']);
  return {
    family: 'wrong year',
    name: `${kind} ${other}`,
    make: (document) => {
      if (kind === 'title') {
        const title = document.querySelector('h1');
        if (title) title.textContent = (title.textContent ?? '').replace(String(year), String(other));
        return;
      }
      const period = new RegExp(`${year}年1月1日.{1,4}${year}年12月31日`);
      rewriteIn(document, period, (text) =>
        text.replace(period, (words) =>
          kind === 'period'
            ? words.replaceAll(`${year}年`, `${other}年`)
            : words.replace(`${year}年12月31日`, random.pick(ends)),
        ),
      );
    },
    truth: failed(kind === 'period-end' ? 'timing/period-mismatch' : 'timing/year-mismatch'),
    allows: nothing,
  };
}

/** How one field of the contact block is spoilt, and what must be found. */
const CONTACT_FAULTS: readonly (readonly [name: string, id: string, (text: string) => string])[] = [
  // Seven digits are lawful in many places: a digit must be lost from those to be told.
  ['phone digits lost', 'contact/phone-malformed:phone', (text) => text.replace(/(0\d{2,3}-\d{6})\d{1,2}/, '$1')],
  ['phone digit doubled', 'contact/phone-malformed:phone', (text) => text.replace(/(0\d{2,3}-\d{8})/, '$11')],
  ['phone without area code', 'contact/phone-no-area-code:phone', (text) => text.replace(/0\d{2,3}-(\d{7,8})/, '$1')],
  ['postcode digit lost', 'contact/postcode-malformed:postcode', (text) => text.replace(/(邮编：\d{5})\d/, '$1')],
  ['postcode digit doubled', 'contact/postcode-malformed:postcode', (text) => text.replace(/(邮编：\d{6})/, '$10')],
  ['e-mail without @', 'contact/email-malformed:email', (text) => text.replace('@', '')],
];

/** One field of the contact block spoilt. */
export function wrongContact(random: Random): StructuralFault {
  const [name, id, spoil] = random.pick(CONTACT_FAULTS);
  return {
    family: 'contact field spoilt',
    name,
    make: (document) => rewriteIn(document, /邮编：\d{6}/, spoil),
    truth: failed(id),
    allows: nothing,
  };
}
