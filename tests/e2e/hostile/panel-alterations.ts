/** Runs in the page: asks Firefox's own search for words of the panel, and keeps the root it hands over. */
export function getRoot(): boolean {
  const find = Reflect.get(window, 'find') as (text: string, ...how: boolean[]) => boolean;
  let root: Node | undefined;
  for (let at = 0; at < 200 && !(root instanceof ShadowRoot); at += 1) {
    find.call(window, '核查', true, false, true);
    root = getSelection()?.anchorNode?.getRootNode();
  }
  Reflect.set(window, 'panelRoot', root);
  getSelection()?.removeAllRanges();
  return root instanceof ShadowRoot;
}

/** Run in the page. */
type Alteration = readonly [name: string, alter: () => void | Promise<void>];

/** What a page does in the root of the panel, once it has it (`panelRoot`); run in the page. */
export const ALTERATIONS: readonly Alteration[] = [
  [
    'words of a finding',
    () => {
      const root = Reflect.get(window, 'panelRoot') as ShadowRoot;
      for (const gist of root.querySelectorAll('.gist')) gist.textContent = '此处无误，属实即可。';
    },
  ],
  [
    'one sign of a finding',
    () => {
      const root = Reflect.get(window, 'panelRoot') as ShadowRoot;
      const text = root.querySelector('.gist')?.firstChild as Text;
      text.data = text.data.replace(/\d/, '7');
    },
  ],
  [
    'the names of two buttons, each given to the other',
    () => {
      const root = Reflect.get(window, 'panelRoot') as ShadowRoot;
      const [, confirm, dismiss] = root.querySelectorAll('.decision-bar button');
      const [one, other] = [confirm?.lastChild as Text, dismiss?.lastChild as Text];
      [one.data, other.data] = [other.data, one.data];
    },
  ],
  [
    'the place of a button',
    () => {
      const root = Reflect.get(window, 'panelRoot') as ShadowRoot;
      const [open, confirm] = root.querySelectorAll('.decision-bar button');
      confirm?.after(open as Element);
    },
  ],
  [
    'a node of its own',
    () => {
      const root = Reflect.get(window, 'panelRoot') as ShadowRoot;
      const note = document.createElement('p');
      note.textContent = '以下各条均已由主管部门核实。';
      root.querySelector('.scroller')?.prepend(note);
    },
  ],
  [
    'an element of its own making that writes once more when it is taken out',
    () => {
      const root = Reflect.get(window, 'panelRoot') as ShadowRoot;
      customElements.define(
        'of-page',
        class extends HTMLElement {
          disconnectedCallback() {
            const note = document.createElement('p');
            note.textContent = '以下各条均已由主管部门核实。';
            root.prepend(note);
            for (const each of root.querySelectorAll('.gist, .shell')) each.append('无误');
          }
        },
      );
      root.querySelector('.scroller')?.prepend(document.createElement('of-page'));
    },
  ],
  [
    'a class',
    () => {
      const root = Reflect.get(window, 'panelRoot') as ShadowRoot;
      root.querySelector('.decision-bar button')?.classList.add('unseen');
    },
  ],
  [
    'a style, by which one button lies over another',
    () => {
      const root = Reflect.get(window, 'panelRoot') as ShadowRoot;
      const [open, confirm] = root.querySelectorAll<HTMLElement>('.decision-bar button');
      const [from, to] = [open?.getBoundingClientRect(), confirm?.getBoundingClientRect()];
      open?.setAttribute('style', `position:relative;z-index:9;left:${(to?.left ?? 0) - (from?.left ?? 0)}px`);
    },
  ],
  [
    'the medium of its style sheet',
    () => {
      const root = Reflect.get(window, 'panelRoot') as ShadowRoot;
      const sheet = root.querySelector('style')?.sheet;
      if (sheet) sheet.media.mediaText = 'screen';
    },
  ],
  [
    'a style sheet beside its own',
    () => {
      const root = Reflect.get(window, 'panelRoot') as ShadowRoot;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.gist{font-size:0!important} .gist::before{content:"此处无误";font-size:16px}');
      root.adoptedStyleSheets = [sheet];
    },
  ],
  [
    'a root of its own over a finding',
    () => {
      const root = Reflect.get(window, 'panelRoot') as ShadowRoot;
      const own = root.querySelector('.gist')?.attachShadow({ mode: 'closed' });
      own?.append('此处无误，属实即可。');
    },
  ],
  [
    'a root of its own over everything',
    () => {
      const root = Reflect.get(window, 'panelRoot') as ShadowRoot;
      root.querySelector('.shell')?.attachShadow({ mode: 'open' }).append('以下均无误', document.createElement('slot'));
    },
  ],
  [
    'an animation',
    () => {
      const root = Reflect.get(window, 'panelRoot') as ShadowRoot;
      const still = { transform: 'translateX(3px)' };
      root.querySelector('.gist')?.animate([still, still], { duration: 1e8, fill: 'forwards' });
    },
  ],
  [
    'the names of two buttons, put back as soon as the press begins',
    () => {
      const root = Reflect.get(window, 'panelRoot') as ShadowRoot;
      const [, confirm, dismiss] = root.querySelectorAll('.decision-bar button');
      const [one, other] = [confirm?.lastChild as Text, dismiss?.lastChild as Text];
      const swap = () => {
        [one.data, other.data] = [other.data, one.data];
      };
      swap();
      window.addEventListener('pointerdown', swap, { capture: true, once: true });
    },
  ],
  [
    'a style sheet beside its own, taken away as soon as the press begins',
    async () => {
      const root = Reflect.get(window, 'panelRoot') as ShadowRoot;
      const sheet = new CSSStyleSheet();
      // What stands further below stays where it is, so that the press still hits it.
      sheet.replaceSync('.gist{color:transparent!important}');
      root.adoptedStyleSheets = [sheet];
      const takeAway = () => {
        root.adoptedStyleSheets = [];
      };
      window.addEventListener('pointerdown', takeAway, { capture: true, once: true });
      // As long as a reader needs to read it.
      await new Promise((resolve) => setTimeout(resolve, 1000));
    },
  ],
];

/** The same at the moment when the press of the reader begins. */
export const moveAtPress = () => {
  const root = Reflect.get(window, 'panelRoot') as ShadowRoot;
  const move = () => {
    const [open, confirm] = root.querySelectorAll('.decision-bar button');
    confirm?.after(open as Element);
  };
  window.addEventListener('pointerdown', move, { capture: true, once: true });
};
