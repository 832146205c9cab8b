import type { words } from '../panel';

/** What a page does to the panel; run in the page. */
export type Attack = readonly [name: string, attack: () => void];

/** The panel is as usable as before, and a press closes it as ever. */
export const SHRUGGED_OFF: readonly Attack[] = [
  [
    'its own style',
    () => document.querySelector('gouji-panel')?.setAttribute('style', 'display:none!important;zoom:.01'),
  ],
  ['the hidden attribute', () => document.querySelector('gouji-panel')?.setAttribute('hidden', '')],
  [
    'a style sheet of many ways',
    () => {
      const style = document.createElement('style');
      style.textContent = `gouji-panel, html gouji-panel, gouji-panel:not(#a#b#c) { display: none !important;
        visibility: hidden !important; opacity: 0 !important; pointer-events: none !important; transform: scale(0) !important;
        zoom: .01 !important; filter: opacity(0) !important; clip-path: inset(50%) !important; width: 0 !important;
        content-visibility: hidden !important; position: static !important; right: -9999px !important; mask: none;
        contain: strict !important; interactivity: inert !important; font-size: 0 !important; user-select: none !important }
        gouji-panel::before { content: 'x' !important; position: fixed !important; inset: 0 !important }
        gouji-panel::backdrop { background: #fff !important }`;
      document.head.append(style);
    },
  ],
  [
    'filters and opacity of the document element',
    () =>
      document.documentElement.setAttribute(
        'style',
        'opacity:0!important;filter:blur(9px)!important;pointer-events:none!important;visibility:hidden!important;font-size:1px!important',
      ),
  ],
  ['a transform of the document element', () => document.documentElement.setAttribute('style', 'transform:scale(.01)')],
  ['text of its own inside', () => document.querySelector('gouji-panel')?.replaceChildren('<p>篡改</p>')],
  ['a slot it hopes for', () => document.querySelector('gouji-panel')?.append(document.createElement('button'))],
  [
    'another root',
    () => {
      try {
        document.querySelector('gouji-panel')?.attachShadow({ mode: 'open' });
      } catch {
        // There is one already.
      }
    },
  ],
  [
    'a definition of the element’s name',
    () => {
      customElements.define(
        'gouji-panel',
        class extends HTMLElement {
          connectedCallback() {
            this.replaceChildren();
          }
        },
      );
    },
  ],
];

/** The panel is gone or out of use until the next press, which says so. */
export const TOLD: readonly (readonly [...Attack, told: keyof typeof words.states.interference])[] = [
  ['removes it', () => document.querySelector('gouji-panel')?.remove(), 'thrown-out'],
  [
    'puts another of its name in its place',
    () => document.querySelector('gouji-panel')?.replaceWith(document.createElement('gouji-panel')),
    'thrown-out',
  ],
  ['empties the document element', () => document.documentElement.replaceChildren(document.body), 'thrown-out'],
  [
    'takes its document element away',
    () => void document.replaceChild(document.documentElement.cloneNode(true), document.documentElement),
    'thrown-out',
  ],
  [
    'writes the document anew',
    () => {
      const html = document.documentElement.outerHTML;
      document.open();
      document.write(html);
      document.close();
    },
    'thrown-out',
  ],
  [
    'adopts it into a frame',
    () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      frame.contentDocument?.body.append(document.querySelector('gouji-panel') ?? '');
    },
    'thrown-out',
  ],
  [
    'moves it into a document of nobody',
    () => void document.implementation.createHTMLDocument().body.append(document.querySelector('gouji-panel') ?? ''),
    'thrown-out',
  ],
  ['removes the marks', () => document.querySelector('gouji-marks')?.remove(), 'thrown-out'],
  ['removes the room', () => document.querySelector('gouji-room')?.remove(), 'thrown-out'],
  [
    'moves it into its own markup',
    () => {
      const box = document.createElement('div');
      box.style.display = 'none';
      document.body.append(box);
      box.append(document.querySelector('gouji-panel') ?? '');
    },
    'thrown-out',
  ],
  ['makes it inert', () => document.querySelector('gouji-panel')?.setAttribute('inert', ''), 'was-covered'],
  [
    'lies over it with a popover',
    () => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;background:#fff';
      cover.setAttribute('popover', 'manual');
      document.body.append(cover);
      cover.showPopover();
    },
    'was-covered',
  ],
  [
    'makes it a popover that it hides',
    () => {
      const host = document.querySelector<HTMLElement>('gouji-panel');
      host?.setAttribute('popover', 'manual');
      host?.showPopover();
      host?.hidePopover();
      host?.setAttribute('inert', '');
    },
    'was-covered',
  ],
];

/** Nothing can be shown as long as the page does it: a press puts the panel away, and the next one says why. */
export const OUT_OF_USE: readonly Attack[] = [
  ['makes the document element inert', () => document.documentElement.setAttribute('inert', '')],
  [
    'does not draw the document element',
    () => document.documentElement.setAttribute('style', 'display:none!important'),
  ],
  [
    'skips the contents of the document element',
    () => document.documentElement.setAttribute('style', 'content-visibility:hidden!important'),
  ],
  ['shrinks everything', () => document.documentElement.setAttribute('style', 'zoom:.01!important')],
];
