import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { LANGUAGES, type Language } from '../lib/messages/languages';
import { wordsPath } from '../lib/messages/words-path';

/** A file of the built extension, with its path in it. */
export interface BuiltFile {
  readonly relativeDest: string;
  readonly contents: string;
}

const ENTRY = 'words-entry';

/** A script that lays one language's words where the checker finds them. */
async function wordsFile(root: string, language: Language, plugins: readonly Plugin[]): Promise<BuiltFile> {
  const from = JSON.stringify(join(root, 'lib', 'messages', language, 'check-words.ts'));
  const source = `import { checkWords } from ${from};
globalThis.goujiWords = { ...globalThis.goujiWords, [checkWords.language]: checkWords };`;
  const output = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      {
        name: ENTRY,
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? source : null),
      },
      ...plugins,
    ],
    build: { write: false, target: 'chrome102', rolldownOptions: { input: ENTRY, output: { format: 'iife' } } },
  });
  const [chunk] = [output].flat().flatMap((each) => ('output' in each ? each.output : []));
  if (chunk?.type !== 'chunk') throw new Error(`The words of ${language} were not built.`);
  return { relativeDest: wordsPath(language).slice(1), contents: chunk.code };
}

/** The words of each language as a script for content scripts, which cannot load a part of themselves. `root`: the folder of package.json; `plugins` look on. */
export function wordsFiles(root: string, plugins: readonly Plugin[] = []): Promise<readonly BuiltFile[]> {
  return Promise.all(LANGUAGES.map((language) => wordsFile(root, language, plugins)));
}
