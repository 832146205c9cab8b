import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { RECORD_VERSION } from '@/lib/ledger/record/migrations';
import { loadMatches, MATCHES } from '@/lib/store/hand-matches';
import { loadCheck, saveCheck } from '@/lib/store/ledger/checks';
import { loadAside, loadEntries } from '@/lib/store/ledger/ledger';
import { loadIndex } from '@/lib/store/ledger/ledger-index';
import { keyOf, partKey } from '@/lib/store/ledger/ledger-keys';
import { readRecord } from '@/lib/store/ledger/record';
import { loadProjects, PROJECTS } from '@/lib/store/projects';
import { FOREIGN_ADDRESSES, FOREIGN_RECORDS, FOREIGN_RULES, OWN_ADDRESSES } from '../../export/files/foreign-records';
import { named } from '../../ledger/named-units';
import { example } from '../example';
import { KEY, PAGE } from './ledger-pages';

beforeEach(() => fakeBrowser.reset());

const NOW = '2021-02-01T08:00:01.000Z';
const record = () => structuredClone({ url: PAGE, savedAt: NOW, evaluation: example, text: ['一'], before: null });
const put = (stored: object) =>
  browser.storage.local.set({ [partKey('check', KEY)]: { version: RECORD_VERSION, ...stored } });

describe('what lies in the store', () => {
  it.each(FOREIGN_RECORDS)('is set aside with $name', async ({ spoil }) => {
    const stored = record();
    spoil(stored);
    expect(readRecord({ version: RECORD_VERSION, ...record() })).toBeDefined();
    expect(readRecord({ version: RECORD_VERSION, ...stored })).toBeUndefined();
  });

  it('is set aside and kept as it is, and in no list', async () => {
    const stored = { ...record(), url: 'file://evil.example/share/a.html' };
    await put(stored);
    expect(await loadEntries([KEY])).toEqual([]);
    expect(await loadIndex()).toEqual([]);
    expect(await loadAside()).toMatchObject([{ entry: KEY, stored }]);
  });

  it.each(FOREIGN_RULES)('is listed with a rule called “%s”', async (rule) => {
    const stored = record();
    const [first] = stored.evaluation.findings;
    Object.assign(first ?? {}, { rule, reason: rule, id: rule });
    await put(stored);
    expect(await loadIndex()).toHaveLength(1);
    expect((await loadEntries([KEY]))[0]?.evaluation.findings[0]?.rule).toBe(rule);
  });

  it.each(FOREIGN_ADDRESSES)('says of pages and projects what can be read, without %.40s', async (address) => {
    const match = { one: PAGE, other: 'http://www.example.gov.cn/b', same: true };
    const project = { tag: '甲', whole: PAGE, units: named('甲局') };
    await browser.storage.local.set({
      [MATCHES]: [{ ...match, one: address }, 7, match],
      [PROJECTS]: [{ ...project, tag: '乙', whole: address }, null, project],
    });
    expect(await loadMatches()).toEqual([match]);
    expect(await loadProjects()).toEqual([{ tag: '乙', whole: null, units: named('甲局') }, project]);
  });
});

describe('a check to be saved', () => {
  it.each([
    ['file://server/share/a.html', 'shared-folder'],
    ['file:////server/share/a.html', 'shared-folder'],
    [`http://www.example.gov.cn/${'a'.repeat(9000)}`, 'long-address'],
    ['data:text/html,x', 'no-address'],
  ])('of %.40s is not saved, and says why', async (url, reason) => {
    expect(await saveCheck(url, example, NOW)).toEqual({ kind: 'not-saved', reason });
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it.each(OWN_ADDRESSES)('of %s is saved and read again', async (url) => {
    expect(await saveCheck(`${url}#part`, example, NOW)).toMatchObject({ kind: 'saved' });
    expect((await loadCheck(url, 2020))?.evaluation).toEqual(example);
    expect((await loadEntries([keyOf(url, 2020)]))[0]?.url).toBe(url);
  });

  it('is not saved where nobody could read it back', async () => {
    const evaluation = { ...example, report: { ...example.report, basis: Array(60).fill('甲'.repeat(100_000)) } };
    expect(await saveCheck(PAGE, evaluation, NOW)).toEqual({ kind: 'not-saved', reason: 'too-large' });
    expect(await browser.storage.local.get(null)).toEqual({});
  });
});
