import { parseArgs } from 'node:util';
import type { Language } from '../../lib/messages/languages';
import { LANGUAGES, REPORT_LANGUAGE } from '../../lib/messages/languages';
import type { Words } from '../../lib/messages/words';

/** Pages to check, and how. */
export interface CheckRequest {
  readonly kind: 'check';
  readonly words: Words;
  readonly json: boolean;
  /** Empty when not given. */
  readonly url: string;
  /** Last year's page, which each page is held against; null when not given. */
  readonly previous: string | null;
  readonly paths: readonly string[];
}

/** What the command was asked to do. */
export type CheckArguments =
  | { readonly kind: 'help'; readonly words: Words }
  | { readonly kind: 'wrong'; readonly words: Words; readonly sentence: string }
  | CheckRequest;

const OPTIONS = {
  json: { type: 'boolean' },
  url: { type: 'string' },
  previous: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const isKnown = (name: string): name is keyof typeof OPTIONS => Object.hasOwn(OPTIONS, name);

/** Reads the arguments after `check --`. A wrong one gives one sentence, in the language asked for where that can be told. */
export function readArguments(args: readonly string[], languages: Readonly<Record<Language, Words>>): CheckArguments {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const language = LANGUAGES.find((known) => known === values.lang) ?? REPORT_LANGUAGE;
  const words = languages[language];
  const text = words.command;
  const wrong = (sentence: string): CheckArguments => ({ kind: 'wrong', words, sentence });

  if (values.help !== undefined) return { kind: 'help', words };
  const named = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!isKnown(token.name)) return wrong(text.unknownOption(token.rawName));
    const takesValue = OPTIONS[token.name].type === 'string';
    if (takesValue && (token.value === undefined || token.value.startsWith('--')))
      return wrong(text.valueMissing(token.rawName));
    if (takesValue && named.has(token.name)) return wrong(text.optionTwice(token.rawName));
    named.add(token.name);
    if (!takesValue && token.value !== undefined) return wrong(text.unknownOption(`${token.rawName}=${token.value}`));
  }
  if (typeof values.lang === 'string' && values.lang !== language) return wrong(text.wrongLanguage(values.lang));
  const url = typeof values.url === 'string' ? values.url : '';
  if (url !== '' && !(URL.canParse(url) && /^(https?|file):/i.test(url))) return wrong(text.wrongUrl(url));
  if (positionals.length === 0) return wrong(text.noPath);
  const previous = typeof values.previous === 'string' ? values.previous : null;
  return { kind: 'check', words, json: values.json === true, url, previous, paths: positionals };
}
