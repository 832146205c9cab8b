import { findCleanPages } from '../accuracy/clean-pages';
import { MADE_ON } from '../accuracy/run';
import { fileLaw } from './file-law';
import type { AnyLaw } from './law';
import { pageLaw } from './page-law';
import { plantedLaw, unseenLaw } from './pair-laws';
import { panelLaw } from './panel-law';
import { sealLaw } from './run-law';
import { storeLaw } from './store-law';
import { timeLaw } from './time-law';

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
