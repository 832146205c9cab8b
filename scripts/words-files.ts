import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { LANGUAGES, type Language } from '../lib/messages/languages';
import { wordsPath } from '../lib/messages/words-path';
import { FORM_NAMES } from '../lib/report/form/form-names';

/** A file of the built extension, with its path in it. */
export interface BuiltFile {
  readonly relativeDest: string;
  readonly contents: string;
}

const ENTRY = 'words-entry';

/** Puts the names of the forms in the place of the forms, of which sentences take nothing else: that is a sixth of the file. */
const NAMES_ALONE: Plugin = {
  name: 'names-of-forms',
  transform: (_, id) =>
    id.endsWith('/lib/report/form/form-names.ts')
      ? { code: `export const FORM_NAMES = ${JSON.stringify(FORM_NAMES)};`, map: null }
      : null,
};

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
      NAMES_ALONE,
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
