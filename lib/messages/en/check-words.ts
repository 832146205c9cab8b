import type { Language } from '../languages';
import type { CheckWords } from '../words';
import { labels } from './labels';
import { panel } from './panel';
import { bases } from './rules/bases';
import { contactText } from './rules/contact';
import { identityText } from './rules/identity';
import { narrativeText } from './rules/narrative';
import { reconciliationText } from './rules/reconciliation';
import { relations } from './rules/relations';
import { structureText } from './rules/structure';
import { tableText } from './rules/table';
import { textText } from './rules/text';
import { timingText } from './rules/timing';

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
