import { elementText } from '../read/html/element-text';
import { MARKUP_SIGHT } from '../read/html/markup-sight';
import type { Sight } from '../read/html/sight';
import type { Attachment } from './report';

const DOCUMENT = /\.(?:docx?|wps|pdf|xlsx?|et|ofd|zip|rar)(?:$|[?#&])/i;
const DOWNLOAD = /downfile|download/i;

/** Links to documents inside the report: the report itself may be one of them. */
export function readAttachments(root: Element, sight: Sight = MARKUP_SIGHT): readonly Attachment[] {
  return Array.from(root.querySelectorAll('a[href]')).flatMap((link) => {
    const href = link.getAttribute('href') ?? '';
    const text = elementText(link, sight);
    const names = DOCUMENT.test(href) || DOCUMENT.test(text) || (DOWNLOAD.test(href) && /[?&]/.test(href));
    return names && text !== '' ? [{ quote: { text, element: link }, href }] : [];
  });
}
