import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Workbench } from '@/components/workbench/Workbench';
import { makeCopyIndex } from '@/lib/ledger/copies/copy-index';
import type { Language } from '@/lib/messages/languages';
import { daysOf, type RuleProfile, toRuleSettings } from '@/lib/profile/rule-profile';
import { loadSketches, loadTexts, saveSketches } from '@/lib/store/ledger/sketches';
import { loadProfile, watchProfile } from '@/lib/store/profile';
import { loadSettings } from '@/lib/store/settings';
import { inSlices } from '@/lib/store/slices';
import { readAcross } from '@/lib/workbench/across';
import { makeAddressActions } from '@/lib/workbench/address-actions';
import { compareLedger } from '@/lib/workbench/compare-ledger';
import { makeDeciding } from '@/lib/workbench/decide';
import { makeFileActions } from '@/lib/workbench/files/file-actions';
import { makeItemActions } from '@/lib/workbench/item-actions';
import { judgeLedgerAgain } from '@/lib/workbench/judge-again';
import { keepSettings } from '@/lib/workbench/keep-settings';
import { readLedger } from '@/lib/workbench/ledger-session';
import { makeListActions } from '@/lib/workbench/list-actions';
import { workByProblem } from '@/lib/workbench/problems/by-problem';
import { makeRechecking } from '@/lib/workbench/recheck/run-recheck';
import { makePointsSaying } from '@/lib/workbench/say-points';
import { makeSession } from '@/lib/workbench/session-state';
import { viewSettings } from '@/lib/workbench/settings-session';
import { startSpeaking } from '@/lib/workbench/speaking';
import { copyText } from './copy-text';
import { keepView, loadView } from './kept-view';
import { onPrinting } from './on-printing';
import { recheckHost } from './recheck-host';
import { openPage, saveFile } from './save-file';
import { savePicture } from './save-picture';
import { visitPage } from './visit-page';

/** Ms after the last change of the rules. */
const SETTLED = 1000;

/** The page whose report a panel asks for, once: loaded anew, the tab shows what was looked at since. */
function takeAsked(): string | null {
  const page = new URLSearchParams(location.hash.slice(1)).get('page');
  if (page !== null) history.replaceState(null, '', '#');
  return page;
}

/** Puts the workbench on the page and keeps it drawn. */
async function show(place: Element): Promise<void> {
  const asked = takeAsked();
  const kept = loadView(asked !== null);
  let settings = await loadSettings(browser.i18n.getUILanguage());
  const speaking = await startSpeaking(settings.language);
  let profile = await loadProfile();
  const session = makeSession({
    words: speaking.words,
    reviewer: () => settings.reviewer,
    onChange: () => drawSoon(),
  });
  const copies = makeCopyIndex(
    session.rows,
    () => session.said().hand,
    { loadSketches, loadTexts, saveSketches },
    inSlices,
  );
  const across = readAcross(session, copies);
  const comparison = compareLedger(session, across, (key) => (copies.known(key)?.findings.length ?? 0) > 0);
  const reading = readLedger(session, across, comparison, copies);
  const deciding = makeDeciding(session, reading);
  const points = makePointsSaying(session, reading);
  const byProblem = workByProblem(session, comparison);
  const files = makeFileActions(session, reading, across, comparison, {
    engine: browser.runtime.getManifest().version,
    scoring: () => profile.scoring,
    days: () => daysOf(profile),
    openPage,
    saveFile,
  });
  const judging = judgeLedgerAgain(session, reading);
  const items = makeItemActions(session, reading, comparison);
  const list = makeListActions(session, reading, copies);
  const addresses = makeAddressActions(session, reading);
  const rechecking = makeRechecking(session, recheckHost());
  const keep = keepSettings(session, {
    now: () => settings,
    show: (next) => {
      settings = next;
      speaking.speak(next.language);
      drawSoon();
    },
  });
  const speak = async (language: Language) => {
    try {
      await speaking.prepare(language);
    } catch {
      session.tell({ tone: 'error', words: speaking.words().panel.states.interference['words-missing'] });
      return;
    }
    await keep('language', language);
  };
  const draw = () => {
    const words = speaking.words();
    document.documentElement.lang = words.language;
    document.title = session.text().title;
    render(
      <Workbench
        {...session.state()}
        words={words}
        onLanguage={(next) => void speak(next)}
        kept={kept}
        onKeep={keepView}
        onOpen={(key) => void reading.open(key)}
        onDecide={deciding.decide}
        onPoints={points.say}
        onUndo={() => void deciding.undo()}
        {...byProblem}
        onVisit={(url, target) => void visitPage(url, target)}
        onCopy={copyText}
        onPicture={savePicture}
        onExport={(format, keys, units, choice) => void files.exportFile(format, keys, units, choice)}
        onEvidence={(key, units) => void files.evidence(key, units)}
        onBackup={() => void files.backup()}
        onImport={(file) => void files.readFile(file)}
        onReturn={(file) => void files.readReturn(file)}
        onReturnEnd={(theirs) => void files.endReturn(theirs)}
        onImportEnd={(take) => void files.endImport(take)}
        onTags={(keys, add, remove) => void list.tag(keys, add, remove)}
        onItem={items.write}
        onDue={(keys, day) => void items.setDue(keys, day)}
        onRemove={(keys) => void list.remove(keys)}
        recheck={rechecking.view()}
        onRecheck={rechecking.start}
        onCopies={() => void list.findCopies()}
        onMatch={(url, same) => void list.match(url, same)}
        onApart={(one, other, apart) => void addresses.apart(one, other, apart)}
        onTakeOver={(key, from) => void addresses.takeOver(key, from)}
        onProject={(change) => void list.project(change)}
        onRoster={list.roster}
        onAbsent={(tag, unit, absent) => void list.absent(tag, unit, absent)}
        onUnitPoints={list.unitPoints}
        onDropRoster={(tag) => void list.dropRoster(tag)}
        onRenameProject={(from, to) => void list.rename(from, to)}
        onExportAside={() => void files.exportAside()}
        onRemoveAside={() => void files.removeAside()}
        settings={viewSettings(session, {
          settings,
          keep,
          profile,
          saveFile,
          judge: judging.all,
          onProfile: takeProfile,
        })}
        judging={judging.offer(toRuleSettings(profile))}
        printing={printing}
        onDismissNotice={session.dismiss}
      />,
      place,
    );
  };
  let weighing: ReturnType<typeof setTimeout> | undefined;
  const takeProfile = (next: RuleProfile) => {
    const isJudgedAlike = JSON.stringify(toRuleSettings(next)) === JSON.stringify(toRuleSettings(profile));
    profile = next;
    drawSoon();
    // Scoring changes nothing of what reports say.
    if (isJudgedAlike) return;
    // What reports say of each other is weighed by the rules of now, once nothing more is changed of them.
    clearTimeout(weighing);
    weighing = setTimeout(() => void reading.refreshSaid(), SETTLED);
  };
  let printing = false;
  // What is printed has to be there before the browser takes the page: drawn at once.
  onPrinting((on) => {
    printing = on;
    draw();
  });
  let waiting = false;
  // Several changes of one moment are drawn once.
  const drawSoon = () => {
    if (waiting) return;
    waiting = true;
    queueMicrotask(() => {
      waiting = false;
      draw();
    });
  };
  const left = kept?.open ?? null;
  if (left !== null) session.set({ opening: { kind: 'opening', key: left } });
  draw();
  const started = reading.start();
  window.addEventListener('hashchange', () => {
    const page = takeAsked();
    if (page !== null) void started.then(() => reading.openPage(page));
  });
  await started;
  // Another window may set other rules: judging by those of before would undo what it judged.
  watchProfile(() => void loadProfile().then(takeProfile));
  if (asked !== null) void reading.openPage(asked);
  else if (left !== null) void reading.reopen(left);
}

const place = document.querySelector('#workbench');
if (place !== null) void show(place);
