import css from '@/components/panel/panel.css?inline';
import { mountHost } from '../host/mount-host';

/** The page must keep this many px beside the panel, or the panel lies over it (and folding gives it back). */
const LEAST_ROOM = 480;

const STYLE = `:host{all:initial!important;direction:ltr!important;position:fixed!important;top:0!important;right:0!important;bottom:0!important;z-index:2147483647!important;display:block!important;width:auto!important}
:host([hidden]){display:none!important}
.shell{all:initial;direction:ltr;display:block;position:fixed;top:0;right:0;bottom:0;left:auto;width:auto;height:auto;margin:0;padding:0;border:0;background:none;overflow:visible}
aside:focus{outline:none}
@media print{:host{display:none!important}}`;

/** The panel's own place in the window, above everything of the page. */
export interface Shell {
  readonly document: Document;
  readonly root: ShadowRoot;
  /** Where the panel is rendered. */
  readonly place: HTMLElement;
  /** Left edge of the panel in px of the shell's viewport. */
  readonly left: () => number;
  /** Keeps `px` at the right free of the page's text, where there is room. Returns how many it keeps. */
  readonly reserve: (px: number) => number;
  readonly remove: () => void;
}

/**
 * Mounts the panel's place: in the outermost window when this frame may reach it (a frame's own window can be
 * narrow, or far longer than what is seen), else in the frame.
 */
export function mountShell(frame: Window, onReplaced: () => void): Shell {
  const document = shellDocument(frame);
  const host = mountHost(document, 'gouji-panel', STYLE + css, onReplaced);
  // A style element inside our own host rules the page as long as it is there, and is gone with it:
  // nothing of the page is rewritten, so nothing has to be put back.
  const room = document.createElement('style');
  host.element.append(room);
  const place = document.createElement('div');
  place.className = 'shell';
  host.root.append(place);
  raise(place);
  return {
    document,
    root: host.root,
    place,
    left: () => (place.querySelector('aside') ?? place).getBoundingClientRect().left,
    reserve(px) {
      const kept = document.documentElement.clientWidth - px >= LEAST_ROOM ? px : 0;
      room.textContent =
        kept === 0
          ? ''
          : `@media screen{:root:root:root{margin-right:${kept}px!important;scroll-padding-right:${kept}px!important}}`;
      return kept;
    },
    remove: host.remove,
  };
}

/** The browser's top layer is above any z-index and free of transforms; Chromium before 114 has none for plain elements. */
function raise(place: HTMLElement): void {
  if (typeof place.showPopover !== 'function') return;
  place.setAttribute('popover', 'manual');
  place.showPopover();
}

function shellDocument(frame: Window): Document {
  try {
    const top = frame.top?.document;
    if (top !== undefined && top.body?.tagName !== 'FRAMESET') return top;
  } catch {
    // Another site's window: the panel stays in its frame.
  }
  return frame.document;
}

/** Where a frame's viewport begins in that of the shell, in px from the left. */
export function frameLeft(frame: Window, shell: Document): number {
  let left = 0;
  for (let at: Window | null = frame; at !== null && at.document !== shell; at = at.parent) {
    left += at.frameElement?.getBoundingClientRect().left ?? 0;
  }
  return left;
}
