import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the extension's scripts are built from beside its own sources and its dependencies. */
const BUILT_IN = ['wxt', '@wxt-dev/browser'];

interface Package {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

function readPackage(folder: string): Package {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
}

function noticeOf(root: string, name: string): string {
  const folder = join(root, 'node_modules', name);
  const { version, license } = readPackage(folder);
  if (license === undefined) throw new Error(`${name} names no licence.`);
  const file = readdirSync(folder).find((each) => /^licen[cs]e(?:\.\w+)?$/i.test(each));
  const words = file === undefined ? `Licence: ${license}` : readFileSync(join(folder, file), 'utf8').trim();
  return `${name} ${version} (${license})\n\n${words}`;
}

/** The notices that the licences of what is bundled ask for, one text. Throws where a package names no licence. `root`: the folder of package.json. */
export function thirdPartyNotices(root: string): string {
  const bundled = [...Object.keys(readPackage(root).dependencies ?? {}), ...BUILT_IN];
  const notices = bundled
    .filter((name) => existsSync(join(root, 'node_modules', name)))
    .map((name) => noticeOf(root, name));
  return `${notices.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
