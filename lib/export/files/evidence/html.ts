import { REPORT_LANGUAGE } from '../../../messages/languages';
import { onOneLine, plainText } from '../../rows/plain-text';

/** Markup that this program wrote, as told apart from words of any other origin. */
export interface Html {
  readonly html: string;
}

type Part = Html | string | number | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Words as HTML text or attribute value: nothing in them is markup. */
function escapeHtml(words: string): string {
  return plainText(words).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}

function write(part: Part): string {
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  if ('html' in part) return part.html;
  return part.map(write).join('');
}

/** HTML from a template: what is put in is escaped, unless it came from a template itself. */
export function html(fixed: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: fixed.reduce((whole, piece, index) => whole + write(parts[index - 1] ?? '') + piece) };
}

/** Nothing at all. */
export const NOTHING: Html = { html: '' };

/** Words that came from the page: Chinese, whatever the language around them. */
export function fromPage(words: string): Html {
  return html`<span lang="${REPORT_LANGUAGE}">${onOneLine(words)}</span>`;
}
