// @vitest-environment node
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { thirdPartyNotices } from '@/scripts/third-party';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

describe('third-party notices', () => {
  const notices = thirdPartyNotices(ROOT);

  it('name every dependency with its version and licence', () => {
    const { dependencies } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8'));
    for (const [name, version] of Object.entries(dependencies)) expect(notices).toContain(`${name} ${version} (`);
  });

  it('hold the words of the licences', () => {
    expect(notices.match(/Permission is hereby granted/g)?.length).toBeGreaterThanOrEqual(4);
    expect(notices).toContain('Mozilla Public License');
  });

  it('name no licence that does not go with the project’s own', () => {
    const licences = [...notices.matchAll(/^\S+ \d\S* \(([^)]+)\)$/gm)].map(([, licence]) => licence);
    expect(licences.length).toBeGreaterThanOrEqual(6);
    for (const licence of licences) expect(['MIT', 'MPL-2.0', 'ISC', 'BSD-3-Clause', '0BSD']).toContain(licence);
  });
});
