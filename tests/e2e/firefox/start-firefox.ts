import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findFirefox } from '@/scripts/browsers/firefox';
import { apart } from '../extension';
import { connectMarionette, type Marionette } from './marionette';
import {
  endBackground,
  hostOf,
  letPagesAsk,
  pressButton,
  readBadge,
  speak,
  takeErrors,
  takePicture,
} from './own-window';
import { type Program, startProgram } from './program';
import { patiently, type Tab, useTab } from './tab';

/** The built extension; `npm run build:firefox` makes it. */
const EXTENSION = resolve(import.meta.dirname, '../../../.output/firefox-mv3');

/** The window of the tests, in px. */
const WINDOW = { width: 1600, height: 1000 } as const;

/** By the other remote control alone Firefox leaves it to who drives it what a page is answered that asks whether to leave it. */
const ASKED = ['--remote-debugging-port', '0'];
const STAYING = { webSocketUrl: true, unhandledPromptBehavior: { beforeUnload: 'dismiss' } };

/** How Firefox is started where that is not as for most tests. */
export interface StartOptions {
  /** Pages may ask whether to leave them, and the answer is to stay. */
  readonly isAsked?: boolean;
  /** A copy of the built extension. */
  readonly extension?: string;
  /** The language of the browser's own words, where it has learnt it. */
  readonly language?: string;
  /** In px. */
  readonly window?: { readonly width: number; readonly height: number };
}

/** A Firefox with the extension in it. */
export interface Firefox {
  /** The tab in front. */
  readonly tab: Tab;
  /** The address of the extension's own pages, without a slash at the end. */
  readonly origin: string;
  /** The folder that downloads go to. */
  readonly downloads: string;
  /** Clicks the extension's button in the toolbar, at the pace of a hand that means two clicks. */
  readonly pressButton: () => Promise<void>;
  /** What the button's badge says for the tab in front. */
  readonly badge: () => Promise<string>;
  /** Ends the background script, as the browser does with one that has been idle for a while. */
  readonly putToSleep: () => Promise<void>;
  /** Does what makes the browser open a tab, and goes on in that one. */
  readonly inNewTab: (open: () => Promise<void>) => Promise<void>;
  /** Opens an empty tab, and goes on in that one. */
  readonly openTab: () => Promise<void>;
  /** A picture (PNG) of the browser's own window. */
  readonly picture: () => Promise<Buffer>;
  /** How many tabs there are. */
  readonly tabs: () => Promise<number>;
  /** Closes all tabs but the first one, and goes on in that. */
  readonly closeOtherTabs: () => Promise<void>;
  /** What the browser's console has of the extension as errors; each is told once. */
  readonly takeErrors: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/**
 * Starts Firefox with the built extension, its profile and downloads in `folder`. Every address is answered by the local
 * server at `port`. Throws when there is no Firefox or no build: a test that cannot run fails.
 */
export async function startFirefox(folder: string, port: number, options: StartOptions = {}): Promise<Firefox> {
  if (!existsSync(join(options.extension ?? EXTENSION, 'manifest.json')))
    throw new Error(`There is no built extension in ${EXTENSION}: run \`npm run build:firefox\` first.`);
  const search = findFirefox();
  if (search.kind === 'missing') throw new Error(search.advice);
  const program = await startProgram(search.path, folder, port, options.isAsked === true ? ASKED : []);
  try {
    return await drive(await connectMarionette(program.port), program, options);
  } catch (error) {
    await program.end();
    throw error;
  }
}

async function drive(marionette: Marionette, program: Program, options: StartOptions): Promise<Firefox> {
  const { isAsked = false, extension: path = EXTENSION, language, window = WINDOW } = options;
  const { send } = marionette;
  await send('WebDriver:NewSession', isAsked ? STAYING : {});
  if (isAsked) await letPagesAsk(marionette);
  await send('WebDriver:SetWindowRect', window);
  if (language !== undefined) await speak(marionette, language);
  const extension = (await send('Addon:Install', { path, temporary: true })) as string;
  const host = await hostOf(marionette, extension);
  const tabs = async () => (await send('WebDriver:GetWindowHandles')) as readonly string[];
  const goTo = (handle: string | undefined) => send('WebDriver:SwitchToWindow', { handle, focus: true });
  let written = 0;
  let pressed = false;
  return {
    tab: useTab(marionette),
    origin: `moz-extension://${host}`,
    downloads: program.downloads,
    pressButton: async () => {
      if (pressed) await apart();
      pressed = true;
      await pressButton(marionette, extension);
    },
    badge: () => readBadge(marionette, extension),
    putToSleep: () => endBackground(marionette, extension),
    inNewTab: async (open) => {
      const before = await tabs();
      await open();
      const opened = await patiently(
        async () => (await tabs()).find((handle) => !before.includes(handle)),
        () => 'No tab was opened',
      );
      await goTo(opened);
    },
    openTab: async () => {
      const { handle } = (await send('WebDriver:NewWindow', { type: 'tab', focus: true })) as {
        readonly handle: string;
      };
      await goTo(handle);
    },
    picture: () => takePicture(marionette),
    tabs: async () => (await tabs()).length,
    closeOtherTabs: async () => {
      const [first, ...others] = await tabs();
      for (const handle of others) {
        await goTo(handle);
        await send('WebDriver:CloseWindow');
      }
      await goTo(first);
    },
    takeErrors: async () => {
      const lines = program.printed().slice(written).split('\n');
      written = program.printed().length;
      // What the extension itself writes there begins with its name; Firefox tells of no source.
      return [...(await takeErrors(marionette, host)), ...lines.filter((line) => /^console\.error: "Gouji/.test(line))];
    },
    close: async () => {
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      marionette.close();
      await program.end();
    },
  };
}
