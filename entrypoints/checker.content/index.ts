import { defineContentScript } from 'wxt/utils/define-content-script';
import { renderedSight } from '@/lib/read/html/sight/rendered-sight';
import { readPageInSteps } from '@/lib/read-page';
import { reportText } from '@/lib/report/report-text';
import { runCheck } from './check-session';
import { placesOf } from './page/places';
import { readSteadily } from './page/read-steadily';

/** Reading and judging: injected at a press into the one frame that is checked, before the panel that asks for it. Does nothing by itself. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    globalThis.goujiChecker ??= { runCheck, placesOf, textOf: reportText, textNow };
  },
});

async function textNow(document: Document, url: string, isStopped: () => boolean): Promise<string | null> {
  const begin = () => readPageInSteps(document, url, renderedSight(window));
  const reading = await readSteadily(document, begin, { restsOn: ({ root }) => root, isStopped });
  return reading.kind === 'read' ? reportText(reading.value.report) : null;
}
