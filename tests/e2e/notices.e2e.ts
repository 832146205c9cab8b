import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What is built in, written by hand: a package more or less is something to think about. */
const BUILT_IN = [
  '@wxt-dev/browser',
  '@wxt-dev/webextension-polyfill',
  'fflate',
  'preact',
  'rolldown',
  'vite',
  'webextension-polyfill',
  'wxt',
  'zod',
];

/** Words that only a package's own code has, and that no minifier takes out: the list is of these very scripts. */
const TRACES: readonly (readonly [name: string, trace: string])[] = [
  ['fflate', 'invalid zip data'],
  ['webextension-polyfill', 'This script should only be loaded in a browser extension'],
  ['zod', '~standard'],
];

const versionOf = (name: string): string =>
  JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')).version;

describe.each(['chrome-mv3', 'firefox-mv3'])('the notices in %s', (target) => {
  const folder = join(ROOT, '.output', target);
  const notices = readFileSync(join(folder, 'THIRD-PARTY.txt'), 'utf8');
  const heads = [...notices.matchAll(/^(\S+ \d\S*) \(\S+\)$/gm)].map(([, head]) => head);

  it('name what is built in, with its version', () => {
    expect(heads).toEqual(BUILT_IN.map((name) => `${name} ${versionOf(name)}`));
  });

  it('hold the words of each licence', () => {
    expect(notices.match(/Permission is hereby granted/g)).toHaveLength(BUILT_IN.length - 1);
    expect(notices).toContain('Mozilla Public License');
  });

  it.each(TRACES)('name %s, of which the scripts have %j', (_, trace) => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    expect(scripts.some((file) => readFileSync(join(folder, file), 'utf8').includes(trace))).toBe(true);
  });
});
