import { checkWords } from './check-words';
import { commandText } from './command';
import { evidenceText } from './evidence';
import { exportText } from './export';
import { historyBases, historyText } from './history';
import { noticeText } from './notice';
import { pill } from './pill';
import { workbench } from './workbench';

/** All words in Chinese. */
export const words = {
  ...checkWords,
  rules: { ...checkWords.rules, ...historyText },
  bases: { ...checkWords.bases, ...historyBases },
  workbench,
  exported: exportText,
  evidence: evidenceText,
  command: commandText,
  notice: noticeText,
  pill,
};
