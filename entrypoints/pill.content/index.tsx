import { render } from 'preact';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { Pill } from '@/components/pill/Pill';
import css from '@/components/pill/pill.css?inline';
import type { Language } from '@/lib/messages/languages';
import { pillText } from '@/lib/messages/pill-text';
import { guardRoot } from '../host/guard/guard-root';
import { guardHandlers } from '../host/guard/own-handlers';
import { mountHost } from '../host/mount-host';
import { shellDocument } from '../host/shell-document';

const HOST = `:host{all:initial!important;direction:ltr!important;position:fixed!important;right:24px!important;bottom:24px!important;z-index:2147483647!important;display:block!important}
@media print{:host{display:none!important}}`;

/** The small one-click button: loaded by the detector into report pages of readers who have it switched on. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    guardHandlers();
    let shown: { readonly remove: () => void; readonly draw: (language: Language) => void } | undefined;
    let dismissed = false;
    const hide = () => {
      shown?.remove();
      shown = undefined;
    };
    const show = (language: Language, onCheck: () => Promise<void>) => {
      if (dismissed) return;
      shown ??= mountPill(onCheck, hide, () => {
        dismissed = true;
        hide();
      });
      shown.draw(language);
    };
    globalThis.goujiPill = { show, hide };
    // A frame that goes away must not leave a dead button in the window around it.
    window.addEventListener('pagehide', hide);
  },
});

function mountPill(onCheck: () => Promise<void>, onReplaced: () => void, onDismiss: () => void) {
  const host = mountHost(shellDocument(window), 'gouji-pill', HOST + css, onReplaced);
  let spoken: Language;
  let refused: 'altered' | 'unsure' | null = null;
  const draw = (language: Language, busy = false) => {
    spoken = language;
    const check = () => {
      draw(language, true);
      void onCheck().finally(() => {
        if (host.element.isConnected) draw(language);
      });
    };
    render(
      <Pill
        language={language}
        text={pillText(language)}
        busy={busy}
        refused={refused}
        onCheck={check}
        onDismiss={onDismiss}
      />,
      guarded.place(),
    );
  };
  const clear = () => render(null, guarded.place());
  const guarded = guardRoot(host, {
    onRefused: () => {
      clear();
      guarded.renew();
      refused = 'altered';
      draw(spoken);
    },
    onObeyed: () => {
      refused = null;
    },
    onUnsure: () => {
      refused = 'unsure';
      draw(spoken);
    },
  });
  const remove = () => {
    clear();
    guarded.end();
    host.remove();
  };
  return { draw, remove };
}
