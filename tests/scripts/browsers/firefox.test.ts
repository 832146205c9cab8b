import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findFirefox, OLDEST, provideFirefox } from '@/scripts/browsers/firefox';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gouji-firefox-'));
  vi.stubEnv('GOUJI_FIREFOX', '');
  vi.stubEnv('PATH', folder);
  vi.stubGlobal('process', Object.create(process, { platform: { value: 'linux' }, getuid: { value: () => 0 } }));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

function script(name: string, lines: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${lines}\n`, { mode: 0o755 });
  return path;
}

/** A program that says only this to whatever it is asked. */
const program = (name: string, answer: string): string => script(name, `echo '${answer}'`);

describe('Firefox', () => {
  it('is what the variable names', () => {
    program('firefox', 'Mozilla Firefox 153.0');
    const named = program('my-own', 'Mozilla Firefox 142.0');
    vi.stubEnv('GOUJI_FIREFOX', named);
    expect(findFirefox()).toEqual({ kind: 'found', path: named });
  });

  it('is looked for in PATH, past one that is too old', () => {
    program('firefox-esr', 'Mozilla Firefox 140.12.0esr');
    const path = program('firefox', 'Mozilla Firefox 153.7.0esr');
    expect(findFirefox()).toEqual({ kind: 'found', path });
  });

  it.each([
    ['no program', 'no-such-program'],
    ['a folder', '.'],
    ['too old', 'old'],
    ['another browser', 'other'],
  ])('is refused with a sentence when the variable names %s, and nothing is installed', (_, name) => {
    program('old', 'Mozilla Firefox 141.0.3');
    program('other', 'Chromium 156.0.1');
    vi.stubEnv('GOUJI_FIREFOX', join(folder, name));
    const say = vi.fn();
    expect(provideFirefox(say)).toEqual({
      kind: 'missing',
      advice: expect.stringContaining('GOUJI_FIREFOX is set to'),
    });
    expect(say).not.toHaveBeenCalled();
  });

  it('that is missing is said with what to do', () => {
    expect(findFirefox()).toEqual({
      kind: 'missing',
      advice: expect.stringMatching(/was found\. Install it.*GOUJI_FIREFOX/),
    });
  });

  it('is installed as root where it is missing and apt-get is there', () => {
    const path = program('firefox-esr', 'Mozilla Firefox 140.12.0esr');
    script('apt-get', `[ "$1" = update ] || echo "echo Mozilla Firefox 153.7.0esr" > ${path}`);
    const say = vi.fn();
    expect(provideFirefox(say)).toEqual({ kind: 'found', path });
    expect(say).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('Installing firefox-esr'));
  });

  it('that could not be installed is said', () => {
    script('apt-get', 'exit 100');
    const say = vi.fn();
    expect(provideFirefox(say)).toMatchObject({ kind: 'missing' });
    expect(say).toHaveBeenLastCalledWith('apt-get could not install firefox-esr.');
  });

  it('is asked to be as new as the extension asks it to be', () => {
    const config = readFileSync(join(import.meta.dirname, '../../../wxt.config.ts'), 'utf8');
    expect(config).toContain(`OLDEST_FIREFOX = '${OLDEST}.0'`);
  });
});
