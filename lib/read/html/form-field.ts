/** Input boxes whose value is written or chosen by hand and stands on the page as text. */
const WRITTEN = /^(?:|text|number|tel|search|url|email|date|month)$/;

/** Elements that show a value of their own. */
export const FORM_FIELDS = 'input, textarea, select';

function shownValue(element: Element, written: string): string {
  // What was typed since is in the property; a page that nobody runs has it from the attribute.
  return 'value' in element && typeof element.value === 'string' ? element.value : written;
}

/** The text that a form field shows: what stands in an input box, the option chosen; '' for boxes to tick and buttons. Undefined for other elements. */
export function fieldText(element: Element): string | undefined {
  const tag = element.tagName.toUpperCase();
  if (tag === 'INPUT') {
    const isWritten = WRITTEN.test((element.getAttribute('type') ?? '').trim().toLowerCase());
    return isWritten ? shownValue(element, element.getAttribute('value') ?? '') : '';
  }
  if (tag === 'TEXTAREA') return shownValue(element, element.textContent ?? '');
  if (tag !== 'SELECT') return undefined;
  const options = Array.from(element.querySelectorAll('option'));
  return options
    .filter((option) => 'selected' in option && option.selected === true)
    .map((option) => option.textContent ?? '')
    .join(' ');
}
