import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, provideBrowser } from '@/scripts/browser';

describe('the browser that a variable names', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-browser-'));
  const program = (name: string): string => {
    const path = join(folder, name);
    writeFileSync(path, '#!/bin/sh\n', { mode: 0o755 });
    return path;
  };
  afterEach(() => vi.unstubAllEnvs());
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is taken, GOUJI_CHROMIUM before CHROME_PATH', () => {
    vi.stubEnv('GOUJI_CHROMIUM', program('chromium'));
    vi.stubEnv('CHROME_PATH', program('other'));
    expect(findBrowser()).toEqual({ path: join(folder, 'chromium'), branded: false });
  });

  it('is known to ignore --load-extension when it is Google Chrome', () => {
    vi.stubEnv('GOUJI_CHROMIUM', '');
    vi.stubEnv('CHROME_PATH', program('google-chrome-stable'));
    expect(findBrowser()).toMatchObject({ branded: true });
  });

  it.each(['no-such-program', '.'])('is refused with a sentence when it is %s', (name) => {
    vi.stubEnv('GOUJI_CHROMIUM', join(folder, name));
    const search = provideBrowser(() => undefined);
    expect(search.kind).toBe('missing');
    expect(search).toHaveProperty('advice', expect.stringContaining('GOUJI_CHROMIUM'));
  });
});
