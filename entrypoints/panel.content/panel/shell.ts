import css from '@/components/panel/panel.css?inline';
import { viewSize } from '../../host/geometry';
import { type Guarded, guardRoot, type Owner } from '../../host/guard/guard-root';
import { mountHost } from '../../host/mount-host';
import { shellDocument } from '../../host/shell-document';

const STYLE = `:host{all:initial!important;direction:ltr!important;position:fixed!important;top:0!important;right:0!important;bottom:0!important;z-index:2147483647!important;display:block!important;width:auto!important}
.shell{all:initial;direction:ltr;display:block;position:fixed;top:0;right:0;bottom:0;left:auto;width:auto;height:auto;margin:0;padding:0;border:0;background:none;overflow:visible}
aside:focus{outline:none!important}
@media print{:host{display:none!important}}`;

/** Attributes by which an element, with all that is in it, is put out of use, whatever its style says. */
const PUT_OUT_OF_USE = ['inert', 'hidden', 'popover'] as const;

/** The panel's own place in the window, above everything of the page. */
export interface Shell extends Omit<Guarded, 'end'> {
  readonly document: Document;
  readonly root: ShadowRoot;
  /** Left edge of the panel in px of the shell's viewport. */
  readonly left: () => number;
  /** Puts the panel above whatever has come into the top layer since, and takes off what the page has written on it. */
  readonly raise: () => void;
  readonly isInPlace: () => boolean;
  readonly remove: () => void;
}

/** Mounts the panel's place; `owner` hears of the presses in it. */
export function mountShell(frame: Window, onReplaced: () => void, owner: Omit<Owner, 'prepare' | 'show'>): Shell {
  const document = shellDocument(frame);
  const host = mountHost(document, 'gouji-panel', STYLE + css, onReplaced);
  const guarded = guardRoot(host, { ...owner, prepare, show: raise });
  return {
    ...guarded,
    document,
    root: host.root,
    // Not where it is seen this instant: it may still be sliding in.
    left: () => viewSize(document).width - (guarded.place().querySelector('aside')?.offsetWidth ?? 0),
    raise: () => {
      for (const name of PUT_OUT_OF_USE) host.element.removeAttribute(name);
      raise(guarded.place());
    },
    isInPlace: host.isInPlace,
    remove: () => {
      guarded.end();
      host.remove();
    },
  };
}

function prepare(place: HTMLElement): void {
  place.className = 'shell';
  if (typeof place.showPopover === 'function') place.setAttribute('popover', 'manual');
}

/** The browser's top layer is above any z-index and free of transforms; Chromium before 114 has none for plain elements. */
function raise(place: HTMLElement): void {
  // Nothing can be raised that the page has put out of its place.
  if (!place.isConnected || place.getAttribute('popover') !== 'manual') return;
  place.hidePopover();
  place.showPopover();
}
