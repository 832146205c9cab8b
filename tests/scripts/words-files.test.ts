import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/lib/messages/languages';
import type { CheckWords } from '@/lib/messages/words';
import { wordsPath } from '@/lib/messages/words-path';
import { wordsFiles } from '@/scripts/words-files';
import { WORDS } from '../words';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const files = await wordsFiles(ROOT);

/** What a script lays down in a frame where another language's words are already. */
function run(code: string): Readonly<Record<string, CheckWords>> {
  const frame = createContext({ goujiWords: { other: {} } });
  runInContext(code, frame);
  return frame.goujiWords;
}

describe('the scripts of words', () => {
  it('are one a language, where the checker looks for it', () => {
    expect(files.map(({ relativeDest }) => `/${relativeDest}`)).toEqual(LANGUAGES.map(wordsPath));
  });

  it.each(LANGUAGES.map((language, at) => [language, files[at]?.contents ?? ''] as const))(
    'lay down the words of %s beside others, and no other language’s',
    (language, code) => {
      const laid = run(code);
      expect(Object.keys(laid)).toEqual(['other', language]);
      expect(JSON.stringify(laid[language]?.panel)).toBe(JSON.stringify(WORDS[language].panel));
      expect(laid[language]?.panel.verdict.broken(2)).toBe(WORDS[language].panel.verdict.broken(2));
      for (const other of LANGUAGES.filter((each) => each !== language))
        expect(code).not.toContain(WORDS[other].panel.verdict.clean);
    },
  );
});
