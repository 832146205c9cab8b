import type { Link } from '../read/source';
import type { Attachment } from './report';

const DOCUMENT = /\.(?:docx?|wps|pdf|xlsx?|et|ofd|zip|rar)(?:$|[?#&])/i;
const DOWNLOAD = /downfile|download/i;

/** Those of a report's links that lead to documents: the report itself may be one of them. */
export function readAttachments(links: readonly Link[]): readonly Attachment[] {
  return links.flatMap(({ text, at, href }) => {
    const names = DOCUMENT.test(href) || DOCUMENT.test(text) || (DOWNLOAD.test(href) && /[?&]/.test(href));
    return names && text !== '' ? [{ quote: { text, at }, href }] : [];
  });
}
