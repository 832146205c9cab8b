import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { bundledPackages, packageOf, thirdPartyNotices } from '@/scripts/third-party';

const ROOT = mkdtempSync(join(tmpdir(), 'gouji-notices-'));
afterAll(() => rmSync(ROOT, { recursive: true, force: true }));

function lay(at: string, text: string): void {
  mkdirSync(join(ROOT, at, '..'), { recursive: true });
  writeFileSync(join(ROOT, at), text);
}

/** A package of the project in `ROOT`, whose folder is returned. */
function install(at: string, license: string | undefined, code: string, words?: string): string {
  const name = at.split('node_modules/').at(-1) ?? at;
  lay(`${at}/package.json`, JSON.stringify({ name, version: '1.2.3', license, main: 'index.js', type: 'module' }));
  lay(`${at}/index.js`, code);
  if (words !== undefined) lay(`${at}/LICENSE.md`, words);
  return at;
}

async function bundledIn(entry: string): Promise<readonly string[]> {
  lay('entry.js', entry);
  const found = new Set<string>();
  const plugins = [bundledPackages(found)];
  const rolldownOptions = { input: join(ROOT, 'entry.js') };
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    plugins,
    build: { write: false, modulePreload: { polyfill: false }, rolldownOptions },
  });
  return [...found].sort();
}

describe('third-party notices', () => {
  it('are of what was built in, by way of others too, and of nothing else', async () => {
    install('node_modules/direct', 'MIT', "import { deep } from '@scope/deep'; globalThis.direct = deep;", 'Be kind.');
    install('node_modules/@scope/deep', 'ISC', 'export const deep = Math.random();', 'Be deep.');
    install('node_modules/unused', 'MIT', 'export const unused = 1;', 'Be idle.');
    const found = await bundledIn("import 'direct';");
    expect(found).toEqual(['node_modules/@scope/deep', 'node_modules/direct']);
    const notices = thirdPartyNotices(ROOT, found);
    expect(notices).toContain('@scope/deep 1.2.3 (ISC)\n\nBe deep.');
    expect(notices).toContain('direct 1.2.3 (MIT)\n\nBe kind.');
    expect(notices).not.toContain('unused');
  });

  it.each([
    ['/p/node_modules/zod/v4/core/util.js', 'node_modules/zod'],
    ['/p/node_modules/@noble/hashes/sha2.js?v=1', 'node_modules/@noble/hashes'],
    ['/p/node_modules/one/node_modules/@two/three/a.js', 'node_modules/one/node_modules/@two/three'],
    ['\0C:\\p\\node_modules\\one\\a.js?commonjs-proxy', 'node_modules/one'],
    ['\0virtual:wxt-background-entrypoint?/p/entrypoints/background/index.ts', 'node_modules/wxt'],
    ['\0rolldown/runtime.js', 'node_modules/rolldown'],
    ['/p/lib/text/number.ts', null],
  ])('know the package of %j', (id, folder) => {
    expect(packageOf(id)).toBe(folder);
  });

  it('leave out what a tool is itself packed with', () => {
    const words = 'Be sharp.\n\n# Licenses of bundled dependencies\n\nBe elsewhere.';
    const notices = thirdPartyNotices(ROOT, [install('node_modules/tool', 'MIT', '', words)]);
    expect(notices).toBe('tool 1.2.3 (MIT)\n\nBe sharp.\n');
  });

  it('stop the build where a package has no text of its licence', () => {
    const folder = install('node_modules/wordless', 'MIT', '');
    expect(() => thirdPartyNotices(ROOT, [folder])).toThrow('wordless is bundled and has no text of its licence');
  });

  it.each(['GPL-3.0-only', 'UNLICENSED', undefined])('stop the build at the licence %s', (license) => {
    const folder = install('node_modules/closed', license, '', 'All is mine.');
    expect(() => thirdPartyNotices(ROOT, [folder])).toThrow('closed is bundled, and MIT cannot include its licence');
  });
});
