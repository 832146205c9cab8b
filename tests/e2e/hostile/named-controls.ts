/** What a reader of a page asks its elements for; a form gives a control of that name instead. */
const NAMES = [
  ...[
    'parentElement',
    'parentNode',
    'firstChild',
    'lastChild',
    'nextSibling',
    'previousSibling',
    'childNodes',
    'children',
  ],
  ...[
    'firstElementChild',
    'nextElementSibling',
    'previousElementSibling',
    'tagName',
    'nodeName',
    'nodeType',
    'textContent',
  ],
  ...[
    'closest',
    'matches',
    'contains',
    'querySelector',
    'querySelectorAll',
    'getAttribute',
    'hasAttribute',
    'attributes',
  ],
  ...[
    'checkVisibility',
    'getBoundingClientRect',
    'clientWidth',
    'clientHeight',
    'isConnected',
    'ownerDocument',
    'className',
  ],
];

/** A page, its body in a form with controls of such names, each there so many times. */
export function amongNamedControls(html: string, times: number): string {
  const controls = NAMES.map((name) => `<input type="hidden" name="${name}">`.repeat(times)).join('');
  return html.replace(
    /<body([^>]*)>([\s\S]*)<\/body>/,
    (_, attributes, all) => `<body${attributes}><form>${all}${controls}</form></body>`,
  );
}
