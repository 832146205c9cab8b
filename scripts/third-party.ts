import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Licences whose works a package under MIT may include, as long as their words go with it. */
const MAY_INCLUDE: readonly string[] = ['MIT', 'MPL-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0'];

/** Modules that a tool makes while it builds, by their ids, and the package whose words they are. */
const MADE: readonly (readonly [id: RegExp, name: string])[] = [
  [/^\0virtual:wxt-/, 'wxt'],
  [/^\0?virtual:(?:wxt|app-config)/, 'wxt'],
  [/^\0?rolldown\//, 'rolldown'],
  [/^\0?vite\//, 'vite'],
  [/^\0?@oxc-project\+runtime@/, '@oxc-project/runtime'],
];

/** The folder of the package that a module is of, from the project's; null for the project's own. `id`: as the bundler names it. */
export function packageOf(id: string): string | null {
  const made = MADE.find(([pattern]) => pattern.test(id));
  if (made !== undefined) return `node_modules/${made[1]}`;
  const path = id.replaceAll('\\', '/');
  return /(?:^|[\0/])(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? null;
}

/** Adds to `found` the folders of all packages with a module in a chunk that is built. */
export function bundledPackages(found: Set<string>): Plugin {
  return {
    name: 'bundled-packages',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue;
        for (const folder of part.moduleIds.map(packageOf)) if (folder !== null) found.add(folder);
      }
    },
  };
}

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** Published without the text of their licence, and where that of their project is kept. */
const WORDS_ELSEWHERE: Readonly<Record<string, string>> = {
  wxt: 'scripts/licences/wxt.txt',
  '@wxt-dev/browser': 'scripts/licences/wxt.txt',
};

/** Where a tool's licence goes on with those of what the tool itself is packed with, which is not built in here. */
const OWN_PARTS = /^#+ Licenses of bundled dependencies$/m;

function licenceWords(root: string, folder: string, name: string): string {
  const elsewhere = Object.hasOwn(WORDS_ELSEWHERE, name) ? WORDS_ELSEWHERE[name] : undefined;
  if (elsewhere !== undefined) return readFileSync(join(root, elsewhere), 'utf8').trim();
  const file = readdirSync(folder).find((each) => /^licen[cs]e(?:[.-]\w+)*$/i.test(each));
  if (file === undefined) throw new Error(`${name} is bundled and has no text of its licence.`);
  return (readFileSync(join(folder, file), 'utf8').split(OWN_PARTS)[0] ?? '').trim();
}

function noticeOf(root: string, at: string): string {
  const folder = join(root, at);
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
  if (license === undefined || !MAY_INCLUDE.includes(license))
    throw new Error(`${name} is bundled, and MIT cannot include its licence: ${license ?? 'none is named'}.`);
  return `${name} ${version} (${license})\n\n${licenceWords(root, folder, name)}`;
}

/**
 * The notices that the licences of what is bundled ask for, one text. Throws where a package has no words of its
 * licence, or one that MIT cannot include. `root`: the folder of package.json; `folders`: of the packages, from there.
 */
export function thirdPartyNotices(root: string, folders: Iterable<string>): string {
  const notices = [...folders].map((folder) => noticeOf(root, folder));
  return `${[...new Set(notices)].sort().join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
