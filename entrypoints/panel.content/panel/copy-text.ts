import { takeFocus } from '@/components/shared/take-focus';
import type { Shell } from './shell';

/**
 * Puts text into the clipboard; false when neither way works. The clipboard's own interface is there only on
 * secure pages, and many government pages are plain http: then something inside our own root is selected, and what is
 * copied is put into the event. The words are never in the document: `getSelection()` gives a page what a focused field holds.
 */
export async function copyText(text: string, { root, write }: Pick<Shell, 'root' | 'write'>): Promise<boolean> {
  try {
    if (navigator.clipboard !== undefined) {
      await navigator.clipboard.writeText(text);
      return true;
    }
  } catch {
    // Refused (a policy, a window that lost the focus): the older way may still work.
  }
  const document = root.ownerDocument;
  const focused = root.activeElement;
  const field = document.createElement('textarea');
  field.value = '-';
  field.readOnly = true;
  field.style.cssText = 'position:fixed;top:0;right:0;width:1px;height:1px;opacity:0';
  let isPut = false;
  // Pages that forbid or rewrite copying listen for the event: this one is ours.
  const own = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    isPut = event.clipboardData !== null;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.defaultView?.addEventListener('copy', own, true);
  write(() => root.append(field));
  try {
    takeFocus(field, { preventScroll: true });
    field.select();
    // A page that listened before us may have kept the event from us.
    return document.execCommand('copy') && isPut;
  } catch {
    return false;
  } finally {
    document.defaultView?.removeEventListener('copy', own, true);
    write(() => field.remove());
    takeFocus(focused as HTMLElement | null, { preventScroll: true });
  }
}
