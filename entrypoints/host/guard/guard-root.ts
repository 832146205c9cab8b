import type { Host } from '../mount-host';
import { fieldsStand } from './drawn-fields';
import { hasRootsWithin, looksAsWritten } from './unwritten';
import { watchFocus } from './watch-focus';
import { watchWrites } from './watch-writes';

/** How often what a page puts back, while it is taken out, is taken out again. */
const TRIES = 3;

/** Ms from one look at what is on no record to the next: nobody reads in less what is gone again by then. */
const LOOK = 300;

/** What the owner of a guarded root does about it. */
export interface Owner {
  /** Gets ready another place to draw in, before it stands in the root. */
  readonly prepare?: (place: HTMLElement) => void;
  /** Shows it, now that it stands there. */
  readonly show?: (place: HTMLElement) => void;
  /** The press was not obeyed, as the page had altered what we show: to be drawn anew and said. */
  readonly onRefused: () => void;
  readonly onObeyed?: () => unknown;
  /** A key was kept back, as nothing shows that the reader brought the focus here: to be said, without taking the focus. */
  readonly onUnsure: () => void;
}

/** What we draw in a root of ours, and whether it is still as we drew it. */
export interface Guarded {
  /** Where to draw; another element after every renewal. */
  readonly place: () => HTMLElement;
  /** Writes what is no drawing. Nothing may be done in it that sends an event: the page would write as we do. */
  readonly write: (work: () => void) => void;
  /** Whether others have altered what we show since it was last renewed. `typedIn`: at an event of a field, which may be ahead of what is drawn. */
  readonly isAltered: (typedIn?: boolean) => boolean;
  /** Empties the root of everything: what is drawn next stands in a place of its own, under a sheet of its own. */
  readonly renew: () => void;
  readonly end: () => void;
}

interface Entry {
  readonly guarded: Guarded;
  readonly owner: Owner;
  readonly settle: (whose: 'ours' | 'foreign') => void;
}

const entries = new Map<Node, Entry>();

/** The guard of a root; undefined for roots that are not ours. */
export function guardOf(root: Node): { readonly guarded: Guarded; readonly owner: Owner } | undefined {
  return entries.get(root);
}

/** Tells every guard whose it was that was written until now. */
export function settleAll(whose: 'ours' | 'foreign'): void {
  for (const { settle } of entries.values()) settle(whose);
}

/** Begins to guard the root of a host, in place of whatever was in it. */
export function guardRoot(host: Host, owner: Owner): Guarded {
  const { root } = host;
  const fill = () => {
    const place = root.ownerDocument.createElement('div');
    // The panel speaks two languages itself; what else translates would have every press of the reader refused.
    place.translate = false;
    owner.prepare?.(place);
    const style = host.fill(place);
    return { place, style };
  };
  let content = fill();
  const writes = watchWrites(root);
  const focus = watchFocus(root, owner.onUnsure);
  /** The page keeps putting something in while we take it out. */
  let isContested = false;
  /** It looked otherwise at some moment. */
  let isSeen = false;
  const look = (typedIn = false) => {
    isSeen ||= !looksAsWritten(root, content.style) || !(typedIn || fieldsStand(content.place));
  };
  const looking = setInterval(() => {
    look();
    focus.look();
  }, LOOK);
  owner.show?.(content.place);
  const guarded: Guarded = {
    place: () => content.place,
    write: writes.write,
    isAltered(typedIn) {
      look(typedIn);
      return writes.isWritten() || isContested || isSeen || hasRootsWithin(root);
    },
    renew() {
      // An element of the page's own making learns that it is taken out, and may write once more.
      for (let tries = 0; tries < TRIES && root.hasChildNodes(); tries += 1) root.replaceChildren();
      isContested = root.hasChildNodes();
      if ((root.adoptedStyleSheets?.length ?? 0) > 0) root.adoptedStyleSheets = [];
      content = fill();
      writes.forget();
      isSeen = false;
      owner.show?.(content.place);
    },
    end() {
      clearInterval(looking);
      writes.end();
      focus.end();
      entries.delete(root);
    },
  };
  entries.set(root, { guarded, owner, settle: writes.settle });
  return guarded;
}
