const OF_A_PAGE = /^https?:|^file:/;

/**
 * The address of a frame's page as the browser has it. Text that was written into a frame has none of its own and goes by
 * that of the page around it; never by a `<base>`, in which a page may write what it likes. '' when there is none.
 */
export function addressOf(document: Document): string {
  if (OF_A_PAGE.test(document.URL)) return document.URL;
  for (const around of documentsAround(document)) if (OF_A_PAGE.test(around.URL)) return around.URL;
  const inherited = document.querySelector('base[href]') === null ? document.baseURI : '';
  return OF_A_PAGE.test(inherited) ? inherited : '';
}

/** The documents of the windows around a frame, from the inside out, as far as they may be reached. */
function documentsAround(document: Document): readonly Document[] {
  const found: Document[] = [];
  try {
    for (let at = document.defaultView; at !== null && at !== at.parent; at = at.parent as Window & typeof globalThis) {
      found.push(at.parent.document);
    }
  } catch {
    // Another site's window: what was reached so far is all.
  }
  return found;
}
