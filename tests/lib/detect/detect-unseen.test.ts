import { expect, it } from 'vitest';
import { detectPage } from '@/lib/detect/detect';
import { parseHtml } from '../parse-html';
import { HEADINGS_2021 } from './unseen-page';

it.each(['\u200d', '\u00ad', '\ufe0f', '\u2060', '\u2800', '\u3164', '\u034f'])(
  'a sign that nobody sees, U+%#, hides no report',
  (sign) => {
    const apart = (words: string): string => [...words].join(sign);
    const told = (words: (text: string) => string) => {
      const page = parseHtml(
        `<title>${words(HEADINGS_2021.title)}</title><body><h1>${words(HEADINGS_2021.title)}</h1>${HEADINGS_2021.sections.map((line) => `<p>${words(line)}</p><p>${words(HEADINGS_2021.text)}</p>`).join('')}</body>`,
      );
      const { kind, year } = detectPage(page);
      return { kind, year };
    };
    expect(told((text) => text).kind).toBe('annual-report');
    expect(told(apart)).toEqual(told((text) => text));
  },
);
