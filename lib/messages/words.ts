import type { words } from './zh-CN';
import type { checkWords } from './zh-CN/check-words';

/** Everything that is said of one check, in one language: the names, the sentences of the rules and the panel. Chinese is the shape. */
export type CheckWords = typeof checkWords;

/** All words of one language. Chinese is the shape, and every other language has to satisfy it. */
export type Words = typeof words;

export type PanelText = CheckWords['panel'];
export type WorkbenchText = Words['workbench'];
