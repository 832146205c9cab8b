import type { Look, Sight } from './sight';

/** Elements whose content is never text of the page: code, other documents, pictures, what stands in where something cannot be drawn, readings above the line. */
const SILENT = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'NOFRAMES',
  'NOEMBED',
  'HEAD',
  'IFRAME',
  'OBJECT',
  'VIDEO',
  'AUDIO',
  'CANVAS',
  'METER',
  'PROGRESS',
  'DATALIST',
  'SVG',
  'MATH',
  'RP',
  'RT',
  'RTC',
]);

/** Elements that show a value of their own. */
const FIELDS = new Set(['INPUT', 'TEXTAREA', 'SELECT']);
/** Elements that are something to see, or take their place, with nothing in them. */
const SOMETHING = new Set([...FIELDS, 'IMG', 'TABLE', 'THEAD', 'TBODY', 'TFOOT', 'TR', 'TD', 'TH']);

/** The element's name in capitals, in HTML and XHTML documents alike. */
export function tagOf(element: Element): string {
  const { tagName } = element;
  // Names are in capitals already in all pages but XHTML: small letters come behind them in Unicode.
  return tagName < 'a' ? tagName : tagName.toUpperCase();
}

/** How an element looks whatever its style: never drawn as text, or with nothing in it that could be hidden. Undefined where style decides. */
export function lookByNature(element: Element, tag = tagOf(element)): 'absent' | 'shown' | undefined {
  if (SILENT.has(tag)) return 'absent';
  return element.firstChild === null && !SOMETHING.has(tag) ? 'shown' : undefined;
}

/** The look of an element, given that by its style: a form field's words are its value. */
export function lookOfKind(tag: string, look: Look): Look {
  if (!FIELDS.has(tag)) return look;
  if (look === 'shown' || look === 'raised') return 'field';
  return look === 'veiled' ? 'unseen' : look;
}

/** A sight that asks for the style of those elements only of which it decides. */
export function styledSight(lookByStyle: Sight): Sight {
  return (element) => {
    const tag = tagOf(element);
    return lookByNature(element, tag) ?? lookOfKind(tag, lookByStyle(element));
  };
}
