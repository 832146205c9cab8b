import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What reads and writes the store finds a browser here that keeps everything in memory; to be imported before it. */
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
