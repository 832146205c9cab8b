/** An element with its text as it stands in the page, white space and all. */
export interface ShortElement {
  readonly element: Element;
  readonly content: string;
}

/**
 * The elements under `root` that `selector` names and whose text is at most `most` characters long, in page order. What holds
 * a long one is long itself and is not asked for its text again: the work grows with the page, not with its depth.
 */
export function shortElements(root: ParentNode, selector: string, most: number): readonly ShortElement[] {
  const found: ShortElement[] = [];
  const long = new Set<Element>();
  const all = Array.from(root.querySelectorAll(selector));
  for (const element of all.reverse()) {
    if (long.has(element)) continue;
    const content = element.textContent ?? '';
    if (content.length <= most) found.push({ element, content });
    else for (let at: Element | null = element; at && !long.has(at); at = at.parentElement) long.add(at);
  }
  return found.reverse();
}
