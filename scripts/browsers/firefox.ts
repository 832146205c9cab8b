import { resolve } from 'node:path';
import { canInstall, installPackages } from './debian';
import { canRun, inPath, inProgramFolders, namedBy, versionOf, wrongVariable } from './programs';

/** The oldest Firefox that takes the extension, as wxt.config.ts tells it. */
export const OLDEST = 142;

/** Where Firefox is, or the sentence that says what to do. */
export type FirefoxSearch =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'missing'; readonly advice: string };

const VARIABLES = ['GOUJI_FIREFOX'] as const;

/** Names looked up in PATH; Debian's own first. */
const COMMANDS = ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'] as const;

const PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/firefox`,
  ),
  win32: inProgramFolders('Mozilla Firefox\\firefox.exe'),
};

/** True for a Firefox that is new enough. Windows' does not tell its version here; it says so itself when it is too old. */
function isNewEnough(path: string): boolean {
  if (process.platform === 'win32') return true;
  return Number(/Firefox\D*(\d+)/.exec(versionOf(path) ?? '')?.[1] ?? 0) >= OLDEST;
}

/** Looks for Firefox: the variable GOUJI_FIREFOX first, then PATH, then the usual places. */
export function findFirefox(): FirefoxSearch {
  const wrong = wrongVariable(VARIABLES);
  if (wrong !== undefined) return { kind: 'missing', advice: wrong };
  const named = namedBy(VARIABLES);
  if (named !== undefined)
    return isNewEnough(named)
      ? { kind: 'found', path: resolve(named) }
      : { kind: 'missing', advice: `GOUJI_FIREFOX is set to ${named}, which is no Firefox from version ${OLDEST} on.` };
  const candidates = [...COMMANDS.map(inPath), ...(PLACES[process.platform] ?? []).filter(canRun)];
  const path = candidates.find((candidate) => candidate !== undefined && isNewEnough(candidate));
  return path === undefined ? { kind: 'missing', advice: advice() } : { kind: 'found', path };
}

function advice(): string {
  const how = process.platform === 'linux' ? ' (Debian: apt-get install firefox-esr)' : '';
  return `No Firefox from version ${OLDEST} on was found. Install it${how}, or set GOUJI_FIREFOX to its path.`;
}

/** Finds Firefox; installs Debian's package where there is none, apt-get is there and the user is root. */
export function provideFirefox(say: (line: string) => void): FirefoxSearch {
  const search = findFirefox();
  // A variable that is set is somebody's wish: nothing is installed past it.
  if (search.kind === 'found' || process.env.GOUJI_FIREFOX || !canInstall()) return search;
  installPackages(['firefox-esr'], say);
  return findFirefox();
}
