import { findCleanPages } from '../accuracy/clean-pages';
import { MADE_ON } from '../accuracy/run';
import { findBrowser } from '../browser';
import { openBrowserLaw } from './laws/browser-law';
import { fileLaw } from './laws/file-law';
import type { AnyLaw } from './laws/law';
import { pageLaw } from './laws/page-law';
import { plantedLaw, unseenLaw } from './laws/pair-laws';
import { panelLaw } from './laws/panel-law';
import { sealLaw } from './laws/run-law';
import { storeLaw } from './laws/store-law';
import { timeLaw } from './laws/time-law';

/** Every law that needs no browser. */
export async function allLaws(): Promise<readonly AnyLaw[]> {
  return [
    sealLaw(pageLaw),
    sealLaw(unseenLaw),
    sealLaw(plantedLaw(findCleanPages(MADE_ON).map(({ open }) => open()))),
    sealLaw(timeLaw),
    sealLaw(fileLaw),
    sealLaw(await storeLaw()),
    sealLaw(panelLaw()),
  ];
}

/** A law in a browser, and what ends it. */
export interface SealedBrowserLaw {
  readonly law: AnyLaw;
  readonly close: () => Promise<void>;
}

/** The law that needs a browser; null where there is none. */
export async function browserLaw(): Promise<SealedBrowserLaw | null> {
  const browser = findBrowser();
  if (browser === undefined) return null;
  const { law, close } = await openBrowserLaw(browser.path);
  return { law: sealLaw(law), close };
}
