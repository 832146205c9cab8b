/** Stands for a picture in the text that is looked through for headings. */
const PICTURE = '￼';
/** So many characters between one title and the next are something said; numerals, leaders and page numbers are not counted. */
const LEAST_SAID = 30;

/** The body's text with a mark for each picture, and without what is never drawn. */
export function illustrated(body: Element): string {
  const parts: string[] = [];
  const walker = body.ownerDocument.createTreeWalker(body, 5);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeName === 'IMG') parts.push(PICTURE);
    else if (node.nodeType === 3 && !/^(?:script|style)$/i.test(node.parentNode?.nodeName ?? ''))
      parts.push(node.nodeValue ?? '');
  }
  return parts.join('');
}

/** How many of the titles have something under them: those of a contents list, or of a sentence that names the six, have nothing. */
export function countHeaded(text: string, titles: readonly string[]): number {
  const parts = text.split(new RegExp(`(${titles.join('|')})`));
  const isSaid = (part = ''): boolean =>
    part.includes(PICTURE) || part.replace(/[^\p{L}]|[一二三四五六]、/gu, '').length >= LEAST_SAID;
  return titles.filter((title) => parts.some((part, at) => part === title && isSaid(parts[at + 1]))).length;
}
