import type { Words } from '../words';
import { checkWords } from './check-words';
import { commandText } from './command';
import { evidenceText } from './evidence';
import { exportText } from './export';
import { noticeText } from './notice';
import { pill } from './pill';
import { historyBases, historyText } from './rules/history';
import { scoring } from './scoring';
import { workbench } from './workbench';

/** All words in English. */
export const words = {
  ...checkWords,
  rules: { ...checkWords.rules, ...historyText },
  bases: { ...checkWords.bases, ...historyBases },
  workbench,
  exported: exportText,
  evidence: evidenceText,
  command: commandText,
  notice: noticeText,
  scoring,
  pill,
} satisfies Words;
