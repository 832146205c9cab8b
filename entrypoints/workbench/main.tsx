import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Workbench } from '@/components/workbench/Workbench';
import { loadSettings, type Settings, saveSetting } from '@/lib/browser/settings';
import { workbenchText } from '@/lib/messages/workbench-text';
import { copyText } from './copy-text';
import { openLedger } from './ledger-session';
import { visitPage } from './visit-page';

/** Puts the workbench on the page and keeps it drawn. */
async function show(place: Element): Promise<void> {
  let settings = await loadSettings(browser.i18n.getUILanguage());
  const session = openLedger({
    language: () => settings.language,
    reviewer: () => settings.reviewer,
    onChange: () => draw(),
  });
  const keep = <K extends keyof Settings>(name: K, value: Settings[K]) => {
    settings = { ...settings, [name]: value };
    draw();
    void saveSetting(name, value);
  };
  const draw = () => {
    const { language } = settings;
    document.documentElement.lang = language;
    document.title = workbenchText(language).title;
    const { rows, opening, notice } = session.state();
    render(
      <Workbench
        language={language}
        onLanguage={(next) => keep('language', next)}
        rows={rows}
        opening={opening}
        onOpen={(key) => void session.open(key)}
        onDecide={(choice) => void session.decide(choice)}
        onUndo={() => void session.undo()}
        onVisit={(url, target) => void visitPage(url, target)}
        onCopy={copyText}
        notice={notice}
        onDismissNotice={() => session.tell(null)}
      />,
      place,
    );
  };
  draw();
  await session.start();
  // The panel of a page asks for that page's report.
  const showAsked = () => {
    const page = new URLSearchParams(location.hash.slice(1)).get('page');
    if (page !== null) void session.openPage(page);
  };
  window.addEventListener('hashchange', showAsked);
  showAsked();
}

const place = document.querySelector('#workbench');
if (place !== null) void show(place);
