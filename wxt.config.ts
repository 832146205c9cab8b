import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { handbookPath } from './lib/messages/handbook-path';
import { LANGUAGES, REPORT_LANGUAGE } from './lib/messages/languages';
import { wordsPath } from './lib/messages/words-path';
import { handbookFiles } from './scripts/handbook-pages';
import { bundledPackages, thirdPartyNotices } from './scripts/third-party';
import { wordsFiles } from './scripts/words-files';

/** Chromium 102 is what reviewers' hardened Linux desktops ship; Firefox 142 knows the data-collection key. */
const OLDEST_CHROMIUM = '102';
const OLDEST_FIREFOX = '142.0';

const ROOT = fileURLToPath(new URL('.', import.meta.url));

/** Folders of the packages that were built in, which the builds of all entrypoints add to. */
const bundled = new Set<string>();

/** Scripts of web pages, where every kilobyte is loaded with the page. */
const IN_PAGES: readonly string[] = ['detector', 'survey', 'checker', 'panel', 'pill'];

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: '__MSG_extensionShortName__',
    description: '__MSG_extensionDescription__',
    default_locale: REPORT_LANGUAGE.replace('-', '_'),
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    // The page's own one-click button gives no access to the tab as the toolbar's does: the script that is
    // already in a government page must be able to load the checker itself.
    web_accessible_resources: [
      {
        resources: ['content-scripts/checker.js', 'content-scripts/panel.js', 'content-scripts/pill.js', 'words/*.js'],
        matches: ['*://*.gov.cn/*'],
      },
    ],
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+G' },
        description: '__MSG_actionTitle__',
      },
      'open-workbench': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_menuLedger__',
      },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'gouji@gouji.example',
              strict_min_version: OLDEST_FIREFOX,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: OLDEST_CHROMIUM }),
  }),
  vite: () => ({
    plugins: [preact(), bundledPackages(bundled)],
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(new URL('./entrypoints/host/no-context.ts', import.meta.url)),
      },
    },
    build: {
      target: [`chrome${OLDEST_CHROMIUM}`, 'firefox142'],
      // Its polyfill fetches, and nothing in the extension may: every supported browser preloads modules itself.
      modulePreload: { polyfill: false },
    },
  }),
  hooks: {
    'prepare:publicPaths': (_, paths) => {
      paths.push(...LANGUAGES.flatMap((language) => [wordsPath(language).slice(1), handbookPath(language).slice(1)]));
    },
    'build:publicAssets': async (_, files) => {
      // All entrypoints are built by now.
      files.push(...(await wordsFiles(ROOT, [bundledPackages(bundled)])));
      files.push(...handbookFiles(ROOT));
      files.push({ relativeDest: 'THIRD-PARTY.txt', contents: thirdPartyNotices(ROOT, bundled) });
    },
    // The polyfill alone would triple the detector, which runs on every government page; both Chromium's and
    // Firefox's own promise-based `browser` serve these scripts as well.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ name }) => IN_PAGES.includes(name))) return;
      const native = fileURLToPath(new URL('./node_modules/@wxt-dev/browser/src/index.mjs', import.meta.url));
      const alias = Array.isArray(config.resolve?.alias)
        ? config.resolve.alias
        : Object.entries(config.resolve?.alias ?? {}).map(([find, replacement]) => ({
            find,
            replacement: replacement as string,
          }));
      config.resolve = { ...config.resolve, alias: [{ find: /^wxt\/browser$/, replacement: native }, ...alias] };
    },
  },
});
