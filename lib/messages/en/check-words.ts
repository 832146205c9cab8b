import type { Language } from '../languages';
import type { CheckWords } from '../words';
import { bases } from './bases';
import { contactText } from './contact';
import { identityText } from './identity';
import { labels } from './labels';
import { narrativeText } from './narrative';
import { panel } from './panel';
import { reconciliationText } from './reconciliation';
import { relations } from './relations';
import { structureText } from './structure';
import { tableText } from './table';
import { textText } from './text';
import { timingText } from './timing';

const rules = {
  ...structureText,
  ...tableText,
  ...reconciliationText,
  ...narrativeText,
  ...contactText,
  ...timingText,
  ...identityText,
  ...textText,
};

const language = 'en' satisfies Language as Language;

/** What is said of one check, in English: all that the panel in the page needs. */
export const checkWords = { language, labels, rules, bases, relations, panel } satisfies CheckWords;
