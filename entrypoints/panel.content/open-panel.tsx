import { browser } from 'wxt/browser';
import { Panel } from '@/components/panel/Panel';
import type { Interference, Told } from '@/components/panel/panel-props';
import { Wordless } from '@/components/panel/Wordless';
import { newMemory } from '@/components/shared/deciding/held';
import type { PagePointer } from '@/components/shared/target';
import type { Language } from '@/lib/messages/languages';
import type { CheckWords } from '@/lib/messages/words';
import { isConnected, tell } from '@/lib/store/messages';
import { loadSettings, type Settings, saveSetting, saveWidthSoon } from '@/lib/store/settings';
import { viewChecks } from './check-view';
import { findWords } from './find-words';
import type { OpenPanel } from './handle';
import { mountMarks } from './marks/marks';
import { addressOf } from './page/page-address';
import { watchPointer } from './page/page-pointer';
import { copyText } from './panel/copy-text';
import { drawIn } from './panel/drawing';
import { mountJudge } from './panel/judge';
import { mountRoom } from './panel/room';
import { mountShell } from './panel/shell';
import { standingOf, watchDialogs } from './panel/standing';

/**
 * Opens the panel over this frame's page, checks it and shows the result. `onClosed` is called once, however it is closed;
 * `thrownOut` says that it was not by the reader. `interference`: what became of the panel before this one.
 */
export function openPanel(
  uiLanguage: string,
  onClosed: (thrownOut: boolean) => void,
  interference: Interference | null,
): OpenPanel {
  const address = addressOf(document);
  const focusedBefore = document.activeElement;
  // Once the extension was updated it is the newer version that takes the place; until then nobody but the page asks for it.
  const shell = mountShell(window, () => close(isConnected()), {
    onRefused: () => {
      tellAltered();
      drawing.focus();
    },
    onObeyed: () => (told === 'was-altered' || told === 'focus-unsure') && tellInterference(null),
    onUnsure: () => {
      // Where it is folded there is no room to say so.
      folded = false;
      tellInterference('focus-unsure');
    },
  });
  const drawing = drawIn(shell);
  const room = mountRoom(shell.document);
  const marks = mountMarks(document, shell.document, shell.left);
  let closed = false;
  // Never remembered: who presses the button wants to see the panel.
  let folded = false;
  let settings: Settings | undefined;
  let words: CheckWords | undefined;
  let pointer: PagePointer | null = null;
  let told: Told | null = interference;
  const memory = newMemory();

  const draw = (paint = drawing.draw) => {
    if (closed || settings === undefined || words === undefined) return;
    const panel = (
      <Panel
        state={checks.state()}
        judging={judge.judging(checks.state())}
        words={words}
        onLanguage={(language) => void speak(language)}
        width={settings.width}
        onWidth={(width) => {
          set('width', width);
          saveWidthSoon(width);
        }}
        folded={folded}
        onFold={fold}
        onClose={() => close()}
        onRecheck={() => void checks.check(addressOf(document))}
        onStop={() => checks.stop()}
        onPoint={marks.point}
        onGo={marks.go}
        onCopy={(text) => copyText(text, shell)}
        pointer={pointer}
        pageChanged={checks.pageChanged()}
        interference={told}
        pill={settings.pill}
        onPill={(pill) => keep('pill', pill)}
        onLedger={() => void tell({ type: 'workbench/open', page: addressOf(document) })}
        onHandbook={(language) => void tell({ type: 'handbook/open', language })}
        memory={memory}
      />
    );
    try {
      paint(panel);
    } catch (error) {
      // Where the page has moved what we would draw in.
      if (paint === drawing.drawAnew || !shell.isAltered()) throw error;
      return tellAltered();
    }
    const taken = folded ? 0 : settings.width;
    if (taken !== fitted) makeRoom();
    fitted = taken;
  };
  const tellInterference = (next: Told | null, paint = drawing.draw) => {
    told = next;
    draw(paint);
  };
  /** The page has altered what stands there: it gives way to what we have to say. */
  const tellAltered = () => tellInterference('was-altered', drawing.drawAnew);
  // Measuring lays the page out: only when the panel's width or the window's has changed.
  let fitted: number | undefined;
  const makeRoom = () => room.fit(shell.left());
  const set = <K extends keyof Settings>(name: K, value: Settings[K]) => {
    if (settings === undefined) return;
    settings = { ...settings, [name]: value };
    draw();
  };
  const keep = <K extends keyof Settings>(name: K, value: Settings[K]) => {
    set(name, value);
    void saveSetting(name, value);
  };

  const fold = (next: boolean) => {
    folded = next;
    draw();
  };
  const judge = mountJudge(() => draw());

  const speak = async (language: Language) => {
    const found = await findWords(language);
    if (found === null) return tellInterference('words-missing');
    if (told === 'words-missing') told = null;
    words = found;
    keep('language', language);
  };

  const checks = viewChecks(
    marks,
    () => draw(),
    () => closed,
  );
  const stopPointer = watchPointer(document, marks.places, (next) => {
    pointer = next;
    draw();
  });
  shell.document.defaultView?.addEventListener('resize', makeRoom);
  // A frame that goes away must not leave a dead panel in the window around it.
  const onLeave = () => {
    if (shell.document !== document) close();
  };
  window.addEventListener('pagehide', onLeave);

  const stopDialogs = watchDialogs(shell.document, (there) => {
    if (there) shell.raise();
    tellInterference(there ? 'behind-dialog' : null);
  });

  const close = (thrownOut = false) => {
    if (closed) return;
    closed = true;
    const hadFocus = shell.document.activeElement === shell.root.host;
    checks.end();
    judge.end();
    stopPointer();
    stopDialogs();
    shell.document.defaultView?.removeEventListener('resize', makeRoom);
    window.removeEventListener('pagehide', onLeave);
    drawing.clear();
    marks.remove();
    room.remove();
    shell.remove();
    if (hadFocus && focusedBefore !== null && 'focus' in focusedBefore && typeof focusedBefore.focus === 'function')
      focusedBefore.focus({ preventScroll: true });
    onClosed(thrownOut);
  };
  const begin = async () => {
    const loading = loadSettings(uiLanguage);
    void checks.check(address);
    settings = await loading;
    words = (await findWords(settings.language)) ?? undefined;
    if (words === undefined && !closed) drawing.draw(<Wordless message={browser.i18n.getMessage('wordsMissing')} />);
    draw();
    drawing.focus();
  };
  void begin();
  const press = () => {
    if (folded) {
      fold(false);
      return drawing.focus();
    }
    if (standing() !== 'covered') return close();
    const isAltered = shell.isAltered();
    if (isAltered) tellAltered();
    else shell.raise();
    if (standing() === 'covered') return close(true);
    if (!isAltered) tellInterference('was-covered');
    drawing.focus();
  };
  const standing = () => standingOf(shell.document, shell.root.host, shell.place());
  const isThere = () => !closed && [shell, marks, room].every(({ isInPlace }) => isInPlace());
  return { focus: drawing.focus, close: () => close(), press, isThere };
}
