import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { canInstall, installPackages } from './browsers/debian';
import { canRun, inPath, inProgramFolders, namedBy, versionOf, wrongVariable } from './browsers/programs';

/** A browser of the Chromium family on this machine. */
export interface FoundBrowser {
  readonly path: string;
  /** True for Google Chrome itself, which ignores `--load-extension` and is driven by another way (see demo-browser.ts). */
  readonly branded: boolean;
}

/** Where a browser comes from: found as it was, installed now, or missing with the sentence that says what to do. */
export type BrowserSearch =
  | { readonly kind: 'found'; readonly browser: FoundBrowser }
  | { readonly kind: 'installed'; readonly browser: FoundBrowser }
  | { readonly kind: 'missing'; readonly advice: string };

/** Variables that name a browser, the first set one wins. */
const VARIABLES = ['GOUJI_CHROMIUM', 'CHROME_PATH'] as const;

/** Names looked up in PATH, Chromium before the branded ones. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
  'google-chrome',
  'google-chrome-stable',
] as const;

const PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium', '/opt/google/chrome/chrome'],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'Google\\Chrome\\Application\\chrome.exe',
  ].flatMap(inProgramFolders),
};

const toBrowser = (path: string): FoundBrowser => ({ path, branded: /google.chrome|google[\\/]chrome/i.test(path) });

function isBrowser(path: string): boolean {
  return process.platform !== 'linux' || versionOf(path) !== undefined;
}

/** Looks for a browser: the variables first, then PATH, then the usual places; the branded one only where there is no other. */
export function findBrowser(): FoundBrowser | undefined {
  const named = namedBy(VARIABLES);
  if (named !== undefined) return toBrowser(resolve(named));
  const candidates = [...COMMANDS.map(inPath), ...(PLACES[process.platform] ?? []).filter(canRun)];
  const found = candidates.filter((path) => path !== undefined).map(toBrowser);
  return [...found.filter((browser) => !browser.branded), ...found].find(({ path }) => isBrowser(path));
}

/** True where a font for Chinese is installed, or where the system brings one (macOS, Windows). */
function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  const { stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return typeof stdout === 'string' && stdout.trim() !== '';
}

function advice(): string {
  const how =
    process.platform === 'darwin'
      ? 'Install Chromium, Microsoft Edge or Google Chrome'
      : process.platform === 'win32'
        ? 'Microsoft Edge or Google Chrome will do'
        : 'Install Chromium (Debian, Ubuntu: apt-get install chromium fonts-noto-cjk; Fedora: dnf install chromium google-noto-sans-cjk-fonts)';
  return `No browser of the Chromium family was found. ${how}, or set GOUJI_CHROMIUM to its path.`;
}

/**
 * Finds a browser and sees to a font for Chinese; installs Debian's packages where either is missing, apt-get is there and
 * the user is root. Without the font the browser still works, but Chinese shows as boxes: `say` tells so.
 */
export function provideBrowser(say: (line: string) => void): BrowserSearch {
  const wrong = wrongVariable(VARIABLES);
  if (wrong !== undefined) return { kind: 'missing', advice: wrong };
  const before = findBrowser();
  const wanted = [
    ...(before === undefined ? ['chromium'] : []),
    // fc-list comes with fontconfig and tells whether the font has arrived.
    ...(hasChineseFont() ? [] : ['fonts-noto-cjk', 'fontconfig']),
  ];
  if (wanted.length > 0 && canInstall()) installPackages(wanted, say);
  if (!hasChineseFont()) say('No font for Chinese is installed: Chinese will show as boxes (install fonts-noto-cjk).');
  if (before !== undefined) return { kind: 'found', browser: before };
  const after = findBrowser();
  return after === undefined ? { kind: 'missing', advice: advice() } : { kind: 'installed', browser: after };
}

/** `tsx scripts/browser.ts` prints the path of the browser alone on standard output, installing one where it can. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const search = provideBrowser((line) => console.error(line));
  if (search.kind === 'missing') {
    console.error(search.advice);
    process.exitCode = 1;
  } else console.log(search.browser.path);
}
