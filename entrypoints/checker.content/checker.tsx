import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Panel } from '@/components/panel/Panel';
import type { Interference, PanelState, Told } from '@/components/panel/panel-props';
import { Wordless } from '@/components/panel/Wordless';
import type { PagePointer } from '@/components/shared/target';
import type { CheckResult } from '@/lib/check-page';
import type { Language } from '@/lib/messages/languages';
import type { CheckWords } from '@/lib/messages/words';
import { renderedSight } from '@/lib/read/html/rendered-sight';
import { readPageInSteps } from '@/lib/read-page';
import { reportText } from '@/lib/report/report-text';
import { takeAskedPlace } from '@/lib/store/asked-place';
import { isConnected, tell } from '@/lib/store/messages';
import { loadSettings, type Settings, saveSetting, saveWidthSoon } from '@/lib/store/settings';
import { runCheck } from './check-session';
import { copyText } from './copy-text';
import { findWords } from './find-words';
import { mountMarks } from './marks';
import { addressOf } from './page-address';
import { watchReport } from './page-changes';
import { watchPointer } from './page-pointer';
import { placesOf } from './places';
import { readSteadily } from './read-steadily';
import { mountRoom } from './room';
import { mountShell } from './shell';
import { standingOf, watchDialogs } from './standing';

/** An open checker. */
export interface Checker {
  readonly focus: () => void;
  /** Takes the panel, the marks, the room and every listener away: the page is as it was. */
  readonly close: () => void;
  /** False when the page itself threw the panel out. */
  readonly isThere: () => boolean;
  /** Answers a press of the button: a panel that something of the page lies over is raised again, any other is closed. */
  readonly press: () => void;
}

/**
 * Opens the panel over this frame's page, checks it and shows the result. `onClosed` is called once, however it is closed;
 * `thrownOut` says that it was not by the reader. `interference`: what became of the panel before this one.
 */
export function openChecker(
  uiLanguage: string,
  onClosed: (thrownOut: boolean) => void,
  interference: Interference | null,
): Checker {
  const address = addressOf(document);
  const focusedBefore = document.activeElement;
  // Once the extension was updated it is the newer version that takes the place; until then nobody but the page asks for it.
  const shell = mountShell(window, () => close(isConnected()));
  const room = mountRoom(shell.document);
  const marks = mountMarks(document, shell.document, shell.left);
  let closed = false;
  let settings: Settings | undefined;
  let words: CheckWords | undefined;
  let state: PanelState = { kind: 'checking', previous: null, progress: null };
  /** The last check that came to its end, whose places are known. */
  let held: CheckResult | null = null;
  let pointer: PagePointer | null = null;
  let pageChanged = false;
  let told: Told | null = interference;
  let stopWatching = () => {};

  const draw = () => {
    if (closed || settings === undefined || words === undefined) return;
    render(
      <Panel
        state={state}
        words={words}
        onLanguage={(language) => void speak(language)}
        width={settings.width}
        onWidth={(width) => {
          set('width', width);
          saveWidthSoon(width);
        }}
        folded={settings.folded}
        onFold={(folded) => keep('folded', folded)}
        onClose={() => close()}
        onRecheck={() => void check(addressOf(document))}
        onStop={() => running?.abort()}
        onPoint={marks.point}
        onGo={marks.go}
        onCopy={(text) => copyText(text, shell.root)}
        pointer={pointer}
        pageChanged={pageChanged}
        interference={told}
        pill={settings.pill}
        onPill={(pill) => keep('pill', pill)}
        onLedger={() => void tell({ type: 'workbench/open', page: addressOf(document) })}
      />,
      shell.place,
    );
    if (settings.width !== fitted?.width || settings.folded !== fitted.folded) makeRoom();
    fitted = settings;
  };
  // Measuring lays the page out: only when the panel's width or the window's has changed.
  let fitted: Settings | undefined;
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

  const speak = async (language: Language) => {
    const found = await findWords(language);
    if (found === null) {
      told = 'words-missing';
      return draw();
    }
    if (told === 'words-missing') told = null;
    words = found;
    keep('language', language);
  };

  /** Marks what a result found, and watches whether it still holds; null takes all marks away. */
  const mark = (result: CheckResult | null) => {
    stopWatching();
    marks.show(result && placesOf(result, document));
    stopWatching = result === null ? () => {} : watch(result);
  };
  const show = (next: PanelState, result: CheckResult | null) => {
    const isNew = next.kind !== state.kind || (next.kind === 'done' && next.evaluation !== held?.evaluation);
    state = next;
    if (isNew && next.kind === 'unfinished' && held !== null) {
      // What was found before is shown as it was, with its marks and with what is known of changes since.
      state = { ...next, previous: held.evaluation };
      mark(held);
    } else if (isNew) {
      if (next.kind !== 'checking') {
        held = result;
        pageChanged = false;
      }
      mark(result);
    }
    draw();
  };
  const watch = ({ report, root }: CheckResult) =>
    watchReport(
      root,
      reportText(report),
      async (isStopped) => {
        const begin = () => readPageInSteps(document, report.url, renderedSight(window));
        const reading = await readSteadily(document, begin, { restsOn: (read) => read.root, isStopped });
        return reading.kind === 'read' ? reportText(reading.value.report) : null;
      },
      () => {
        pageChanged = true;
        draw();
      },
    );
  let running: AbortController | null = null;
  const check = async (url: string) => {
    // One at a time: asked again during a check, the reader is already being answered.
    if (running !== null) return;
    running = new AbortController();
    const { signal } = running;
    try {
      await runCheck(document, url, { show, isClosed: () => closed, isStopped: () => signal.aborted });
      const asked = state.kind === 'done' ? await takeAskedPlace(url) : null;
      if (asked !== null && !closed) marks.go(asked);
    } catch (error) {
      // Our bug: the panel names it, the page stays as it was.
      console.error('Gouji:', error);
      show({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }, null);
    } finally {
      running = null;
    }
  };

  const stopPointer = watchPointer(document, marks.places, (next) => {
    pointer = next;
    draw();
  });
  const onResize = () => makeRoom();
  shell.document.defaultView?.addEventListener('resize', onResize);
  // A frame that goes away must not leave a dead panel in the window around it.
  const onLeave = () => {
    if (shell.document !== document) close();
  };
  window.addEventListener('pagehide', onLeave);

  const stopDialogs = watchDialogs(shell.document, (there) => {
    if (there) shell.raise();
    told = there ? 'behind-dialog' : null;
    draw();
  });

  const close = (thrownOut = false) => {
    if (closed) return;
    closed = true;
    const hadFocus = shell.document.activeElement === shell.root.host;
    stopWatching();
    stopPointer();
    stopDialogs();
    shell.document.defaultView?.removeEventListener('resize', onResize);
    window.removeEventListener('pagehide', onLeave);
    render(null, shell.place);
    marks.remove();
    room.remove();
    shell.remove();
    if (hadFocus && focusedBefore !== null && 'focus' in focusedBefore && typeof focusedBefore.focus === 'function')
      focusedBefore.focus({ preventScroll: true });
    onClosed(thrownOut);
  };
  const focus = () => {
    // The panel itself, not its first button: a screen reader says where it is, Tab goes on inside, no ring is drawn.
    const panel = shell.place.querySelector('aside');
    if (panel === null) return;
    panel.tabIndex = -1;
    panel.focus({ preventScroll: true });
  };

  const begin = async () => {
    settings = await loadSettings(uiLanguage);
    void check(address);
    words = (await findWords(settings.language)) ?? undefined;
    if (words === undefined && !closed)
      render(<Wordless message={browser.i18n.getMessage('wordsMissing')} />, shell.place);
    draw();
    focus();
  };
  void begin();
  const press = () => {
    if (standingOf(shell.document, shell.root.host, shell.place) !== 'covered') return close();
    shell.raise();
    told = 'was-covered';
    draw();
    focus();
  };
  return { focus, close: () => close(), press, isThere: () => !closed && shell.root.host.isConnected };
}
