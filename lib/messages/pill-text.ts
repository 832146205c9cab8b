import type { Language } from './languages';
import type { pill } from './zh-CN/pill';

/** The few words of the small button, apart from the rest: the page loads no more than it shows. */
export type PillText = typeof pill;

const MODULES = import.meta.glob<PillText>('./*/pill.ts', { eager: true, import: 'pill' });

/** The small button's words in a language. */
export function pillText(language: Language): PillText {
  const text = MODULES[`./${language}/pill.ts`];
  if (text === undefined) throw new Error(`The small button has no words in ${language}.`);
  return text;
}
