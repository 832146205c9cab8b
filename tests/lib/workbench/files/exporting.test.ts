import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { readRoster } from '@/lib/ledger/list/roster';
import { saveCheck } from '@/lib/store/ledger/checks';
import { loadEntries } from '@/lib/store/ledger/ledger';
import { loadIndex } from '@/lib/store/ledger/ledger-index';
import { keyOf } from '@/lib/store/ledger/ledger-keys';
import { exportOptions } from '@/lib/workbench/files/exporting';
import { WORDS } from '../../../words';
import { CALENDAR } from '../../ledger/calendar';
import { named } from '../../ledger/named-units';
import { example } from '../../store/example';
import { at } from '../../store/ledger/ledger-pages';

import { archiveOf, KEYS, REPORTS, toldBy, urlOf, useExportBench } from './export-bench';

const text = WORDS['zh-CN'].workbench;
const bench = useExportBench();

describe('an export', () => {
  it('holds the reports asked for, in the order asked for', async () => {
    const asked = [...KEYS].reverse();
    await bench.exporting.exportFile('json', asked, [], { listing: 'all' });
    expect(bench.saved[0]?.name).toMatch(/^勾稽台账-\d{4}-\d\d-\d\d\.json$/);
    expect((await archiveOf(bench)).entries.map(({ url }) => keyOf(url, 2020))).toEqual(asked);
    expect(toldBy(bench)).toBe(text.notices.written(REPORTS, 0));
  });

  it('has a report that stands at several addresses once in a list, and every page of it in the whole data', async () => {
    await saveCheck(`${urlOf(0)}?from=timeline`, example, at(REPORTS));
    bench.session.putRows(await loadIndex());
    const shown = bench.session.state().rows?.map(({ key }) => key) ?? [];
    expect(shown).toHaveLength(REPORTS);
    await bench.exporting.exportFile('csv', shown, [], { listing: 'all' });
    expect(toldBy(bench)).toBe(text.notices.written(REPORTS, 0));
    await bench.exporting.exportFile('json', shown, [], { listing: 'all' });
    expect((await archiveOf(bench)).entries).toHaveLength(REPORTS + 1);
  });

  it('has the order of the roster that it is written of', async () => {
    const unitOf = (index: number) => ({
      name: `第${index}局`,
      project: '核查',
      rows: bench.session.rows().filter(({ key }) => key === KEYS[index]),
      state: 'checked' as const,
      timings: new Map(),
      late: false,
      said: [],
      due: { deadline: null, from: 'law', kind: null, passed: 'unknown' } as const,
    });
    const gone = keyOf('http://gone.gov.cn/', 2020);
    await bench.exporting.exportFile('json', [gone, ...KEYS.slice(0, 4)], [unitOf(2), unitOf(0)], { listing: 'all' });
    const keys = (await archiveOf(bench)).entries.map(({ url }) => keyOf(url, 2020));
    expect(keys).toEqual([KEYS[2], KEYS[0], KEYS[1], KEYS[3]]);
    expect(toldBy(bench)).toBe(text.notices.written(4, 1));
  });

  it('has reports in time or late as the list has them, by the project that is written of or by all', async () => {
    const [first] = bench.session.rows();
    const [entry] = await loadEntries([first?.key ?? '']);
    if (first === undefined || entry === undefined) return expect.fail('no report');
    const { unit, year } = first.summary;
    const projectOf = (tag: string, deadline: string) => ({
      tag,
      whole: null,
      year: year ?? 0,
      units: [{ name: unit ?? '', deadline }],
    });
    const [early, late] = [projectOf('区', '2000-01-01'), projectOf('市', '2099-01-01')];
    bench.session.setSaid({ hand: [], projects: [early, late] });
    const host = { engine: '', scoring: () => undefined, days: () => CALENDAR.days };
    const rowed = bench.session.row(first.key) ?? first;
    const roster = readRoster(late, [rowed], [], CALENDAR);
    const summary = { ...first.summary, published: '2021-03-01' };
    const timed = (units: typeof roster) => exportOptions(bench.session, host, units).timingOf(entry, summary);
    expect([timed([])?.onTime, timed([])?.project]).toEqual(['no', '区']);
    expect([timed(roster)?.onTime, timed(roster)?.project]).toEqual(['yes', '市']);
  });

  it('calls units as the roster does that is written of, and as the page does without one', async () => {
    const [first] = bench.session.rows();
    const { unit, year } = first?.summary ?? {};
    if (first === undefined || !unit || !year) return expect.fail('no report');
    const project = { tag: '市', whole: null, year, units: [{ name: `${unit}（本级）` }] };
    const hand = KEYS.slice(1).map((_, index) => ({ one: urlOf(0), other: urlOf(index + 1), same: true }));
    bench.session.setSaid({ hand, projects: [project] });
    const roster = readRoster(project, bench.session.rows(), hand, CALENDAR);
    const written = async (units: typeof roster) => {
      await bench.exporting.exportFile('markdown', KEYS, units, { listing: 'all' });
      return new TextDecoder().decode(await bench.saved.at(-1)?.content).match(/^## .*/gm);
    };
    expect(await written(roster)).toEqual([`## ${unit}（本级）`]);
    expect(await written([])).toEqual([`## ${unit}`]);
  });

  it('holds what was said by hand of its reports; a backup holds all of it', async () => {
    const concerning = { one: urlOf(1), other: 'http://elsewhere.gov.cn/', same: true };
    const other = { one: urlOf(2), other: urlOf(3), same: false };
    const projects = [
      { tag: '核查', whole: urlOf(1), units: null },
      { tag: '其他', whole: null, units: named('甲局') },
    ];
    bench.session.setSaid({ hand: [concerning, other], projects });
    await bench.exporting.exportFile('json', KEYS.slice(0, 2), [], { listing: 'all' });
    expect(await archiveOf(bench)).toMatchObject({ matches: [concerning], projects: [projects[0]] });
    await bench.exporting.backup();
    const whole = await archiveOf(bench);
    expect(whole).toMatchObject({ matches: [concerning, other], projects });
    const unit = bench.session.row(KEYS[4] ?? '')?.summary.unit ?? '';
    const roster = { tag: '名册', whole: null, year: 2020, units: named(unit) };
    bench.session.setSaid({ hand: [], projects: [roster] });
    await bench.exporting.exportFile('json', KEYS.slice(4, 5), [], { listing: 'all' });
    expect(await archiveOf(bench)).toMatchObject({ projects: [roster], entries: [{ tags: [] }] });
    expect(whole.entries).toHaveLength(REPORTS);
  });

  it.each(['xlsx', 'csv', 'markdown'] as const)(
    'asks what other reports say of each report once, for %s',
    async (format) => {
      const asked: string[] = [];
      bench.acrossOf = async (entries) => {
        asked.push(...entries.map(({ url }) => url));
        return () => ({ findings: [], passes: [] });
      };
      await bench.exporting.exportFile(format, KEYS, [], { listing: 'all' });
      expect(asked).toEqual(KEYS.map((_, index) => urlOf(index)));
      expect(bench.saved).toHaveLength(1);
    },
  );

  it('never holds more than a few whole reports', async () => {
    const sizes: number[] = [];
    bench.acrossOf = async (entries) => {
      sizes.push(entries.length);
      return () => ({ findings: [], passes: [] });
    };
    await bench.exporting.exportFile('xlsx', KEYS, [], { listing: 'all' });
    expect(Math.max(...sizes)).toBeLessThanOrEqual(10);
  });

  it('says how many reports it could not find', async () => {
    await bench.exporting.exportFile('csv', [...KEYS, keyOf('http://gone.gov.cn/', 2020)], [], { listing: 'all' });
    expect(bench.session.state().notice.told).toMatchObject({
      tone: 'warning',
      words: text.notices.written(REPORTS, 1),
    });
  });

  it('says when the store is out of reach, and can be tried again', async () => {
    const get = vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('no context'));
    await bench.exporting.exportFile('csv', KEYS, [], { listing: 'all' });
    expect(bench.session.state().notice.told).toMatchObject({ tone: 'error', words: text.notices.notWritten });
    expect(bench.saved).toEqual([]);
    get.mockRestore();
    await bench.exporting.exportFile('csv', KEYS, [], { listing: 'all' });
    expect(bench.saved).toHaveLength(1);
  });

  it.each(['csv', 'xlsx', 'markdown', 'json'] as const)(
    'as %s is not ended by a report with names from elsewhere',
    async (format) => {
      const [finding] = example.findings;
      if (finding === undefined) throw new Error('no finding');
      const names = { rule: 'constructor', reason: 'constructor', subject: { field: '__proto__' } };
      const strange = { ...example, findings: [{ ...finding, ...names }, ...example.findings] };
      await saveCheck(urlOf(3), strange, at(99));
      await bench.exporting.exportFile(format, KEYS, [], { listing: 'all' });
      expect(bench.session.state().notice.told).toMatchObject({
        tone: 'passed',
        words: text.notices.written(REPORTS, 0),
      });
      expect(bench.saved).toHaveLength(1);
    },
  );

  it('goes on without a report that cannot be told, and says that one is missing', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = urlOf(3);
    bench.acrossOf = async () => (entry) => {
      if (entry.url === broken) throw new Error('no words for it');
      return { findings: [], passes: [] };
    };
    await bench.exporting.exportFile('csv', KEYS, [], { listing: 'all' });
    const words = text.notices.written(REPORTS - 1, 1);
    expect(bench.session.state().notice.told).toMatchObject({ tone: 'warning', words });
    expect(bench.saved).toHaveLength(1);
  });

  it('gives the true reason when the writing itself breaks', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    let groups = 0;
    bench.acrossOf = async () => {
      groups += 1;
      // All that is encoded from the last reports on is the file.
      if (groups === 3) {
        vi.spyOn(TextEncoder.prototype, 'encode').mockImplementation(() => {
          throw new Error('out of memory');
        });
      }
      return () => ({ findings: [], passes: [] });
    };
    await bench.exporting.exportFile('xlsx', KEYS, [], { listing: 'all' });
    expect(bench.session.state().notice.told?.words).toBe(text.notices.writingBroke('out of memory'));
  });
});
