/** Whether a node is a form: asked by a symbol, the one name that no control can bear. */
const isForm = (node: object): boolean =>
  (node as { readonly [Symbol.toStringTag]?: string })[Symbol.toStringTag] === 'HTMLFormElement';

/**
 * What a node itself has under a name. A form gives a control of its own in place of a property that the control is named
 * like (`<input name="parentElement">`), and whoever climbs by that goes in a circle: a form's is asked of its prototype.
 * HTML standard, the form element (legacy override of built-ins).
 */
export function ownOf<Of extends object, Name extends keyof Of>(node: Of, name: Name): Of[Name] {
  return isForm(node) ? (Reflect.get(Object.getPrototypeOf(node), name, node) as Of[Name]) : node[name];
}

// What every node of a page is asked has a function of its own: a name that changes from call to call costs several times as much.

/** The element that a node stands in, whatever a form's controls are called. */
export function parentOf(node: Node): Element | null {
  return isForm(node) ? ownOf(node, 'parentElement') : node.parentElement;
}

/** The first node in a node. */
export function firstChildOf(node: Node): ChildNode | null {
  return isForm(node) ? ownOf(node, 'firstChild') : node.firstChild;
}

/** The node behind a node. */
export function nextOf(node: Node): ChildNode | null {
  return isForm(node) ? ownOf(node, 'nextSibling') : node.nextSibling;
}

/** The first element in an element. */
export function firstElementOf(element: Element): Element | null {
  return isForm(element) ? ownOf(element, 'firstElementChild') : element.firstElementChild;
}

/** The element behind an element. */
export function nextElementOf(element: Element): Element | null {
  return isForm(element) ? ownOf(element, 'nextElementSibling') : element.nextElementSibling;
}

/** Whether a browser draws an element; never asked where it has no `checkVisibility`. */
export function isVisible(element: Element, options: CheckVisibilityOptions): boolean {
  return isForm(element) ? ownOf(element, 'checkVisibility').call(element, options) : element.checkVisibility(options);
}

/** Where a node, or a range, is drawn: its box in px of the viewport. */
export function boxOf(what: Element | Range): DOMRect {
  return ownOf(what, 'getBoundingClientRect').call(what);
}

/** An attribute's value; null where it is not there. */
export function attributeOf(element: Element, name: string): string | null {
  return ownOf(element, 'getAttribute').call(element, name);
}

/** Whether a node stands in another, or is it. */
export function holds(outer: Node, inner: Node | null): boolean {
  return ownOf(outer, 'contains').call(outer, inner);
}
