import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NOTHING_ACROSS } from '@/lib/ledger/across/make-finding';
import { markPending } from '@/lib/ledger/list/row-of';
import { saveCheck } from '@/lib/store/ledger/checks';
import { loadEntries } from '@/lib/store/ledger/ledger';
import { loadIndex } from '@/lib/store/ledger/ledger-index';
import { keyOf } from '@/lib/store/ledger/ledger-keys';
import { changeProfile } from '@/lib/store/profile';
import { type AcrossReader, readAcross } from '@/lib/workbench/across';
import { compareLedger } from '@/lib/workbench/compare-ledger';
import { keepCopies } from '@/lib/workbench/keep-copies';
import { makeSession, type Session } from '@/lib/workbench/session-state';
import { WORDS } from '../../words';
import { reportOf } from '../ledger/ledger-builder';
import { ofYear } from '../store/example';
import { at } from '../store/ledger/ledger-pages';

const url = (year: number) => `http://www.qzlc.gov.cn/xxgk/${year}.htm`;
const key = (year: number) => keyOf(url(year), year);

let session: Session;
let across: AcrossReader;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('requestIdleCallback', (done: () => void) => setTimeout(done));
  for (const year of [2020, 2021]) await saveCheck(url(year), ofYear(year), at(year - 2000));
  session = makeSession({ words: () => WORDS['zh-CN'], reviewer: () => '', onChange: () => {} });
  session.putRows(await loadIndex());
  across = readAcross(session, { check: async () => NOTHING_ACROSS });
});

const carryOver = (year: number) => session.row(key(year))?.summary.carryOver.kind;

describe('the comparison of a ledger', () => {
  it('holds each report against that of the year before, and says where there is none', async () => {
    await compareLedger(session, across, () => false).run();
    expect(carryOver(2020)).toBe('missing');
    expect(['holds', 'failed', 'undecided']).toContain(carryOver(2021));
  });

  it('hears of reports that come and go', async () => {
    const comparison = compareLedger(session, across, () => false);
    await comparison.run();
    session.putRows([], [key(2020)]);
    await comparison.run(new Set([key(2020)]));
    expect(carryOver(2021)).toBe('missing');
    session.putRows((await loadEntries([key(2020)])).map(comparison.lineOf));
    await comparison.run(new Set([key(2020)]));
    expect(carryOver(2021)).not.toBe('missing');
  });

  it('stays known where a report that has nobody is read again', async () => {
    const comparison = compareLedger(session, across, () => false);
    await comparison.run();
    session.putRows((await loadEntries([key(2020)])).map(comparison.lineOf));
    expect(carryOver(2020)).toBe('missing');
    expect(session.row(key(2020))?.pending).not.toBe(true);
    session.putRows([], [key(2020)]);
    const [again] = (await loadEntries([key(2020)])).map(comparison.lineOf);
    expect(again?.pending).toBe(true);
  });

  it('loses nothing where a line is put anew meanwhile', async () => {
    const { compare } = across;
    let decided = false;
    const meanwhile: AcrossReader = {
      ...across,
      async compare(entries) {
        const held = await compare(entries);
        const row = session.row(key(2021));
        if (!decided && row !== undefined) {
          decided = true;
          session.putRows([{ ...row, tags: ['核查'] }]);
        }
        return held;
      },
    };
    await compareLedger(session, meanwhile, () => false).run();
    expect(decided).toBe(true);
    expect(['holds', 'failed', 'undecided']).toContain(carryOver(2021));
  });

  it('gives files what the list says, once all is compared', async () => {
    const comparison = compareLedger(session, across, () => false);
    const steps: (readonly [number, number])[] = [];
    void comparison.run();
    const asked = [key(2020), key(2021)];
    await comparison.finish(asked, (done, of) => steps.push([done, of]), new AbortController().signal);
    expect(steps).not.toEqual([]);
    expect(steps.every(([done, of]) => done <= of)).toBe(true);
    const [first, second] = await loadEntries([key(2020), key(2021)]);
    expect(first && comparison.resultOf(first)).toEqual({ findings: [], passes: [], lacking: 2019 });
    const { findings = [], passes = [] } = (second && comparison.resultOf(second)) ?? {};
    expect([...findings, ...passes].some(({ rule }) => rule === 'reconciliation/carry-over')).toBe(true);
  });

  it('says of a rule that is switched off neither that it holds nor that it fails', async () => {
    for (const year of [2020, 2021]) await saveCheck(url(year), reportOf(year).evaluation, at(year - 2000));
    session.putRows(await loadIndex());
    await compareLedger(session, across, () => false).run();
    expect(carryOver(2021)).toBe('holds');
    await changeProfile((profile) => ({ ...profile, disabled: ['reconciliation/carry-over'] }));
    await compareLedger(session, across, () => false).run();
    expect(carryOver(2021)).toBe('none');
  });

  it('keeps a file waiting for its own reports alone, whatever becomes of the others', async () => {
    const stuck: AcrossReader = {
      ...across,
      compare: (entries) =>
        entries.length === 1 && entries[0]?.url === url(2021) ? across.compare(entries) : new Promise(() => {}),
    };
    const comparison = compareLedger(session, stuck, () => false);
    void comparison.run();
    await comparison.finish([key(2021)], () => {}, new AbortController().signal);
    const [entry] = await loadEntries([key(2021)]);
    const { findings = [], passes = [] } = (entry && comparison.resultOf(entry)) ?? {};
    expect([...findings, ...passes].some(({ rule }) => rule === 'reconciliation/carry-over')).toBe(true);
  });

  it('compares the reports of a file that is asked for before anything was compared', async () => {
    session.putRows(session.rows().map(markPending));
    const comparison = compareLedger(session, across, () => false);
    await comparison.finish([key(2021)], () => {}, new AbortController().signal);
    const [entry] = await loadEntries([key(2021)]);
    const { findings = [], passes = [] } = (entry && comparison.resultOf(entry)) ?? {};
    expect([...findings, ...passes].some(({ rule }) => rule === 'reconciliation/carry-over')).toBe(true);
  });

  it('compares no more for somebody who has gone', async () => {
    const compare = vi.fn(across.compare);
    const comparison = compareLedger(session, { ...across, compare }, () => false);
    void comparison.run();
    const gone = new AbortController();
    gone.abort();
    await comparison.finish([key(2020), key(2021)], () => {}, gone.signal);
    expect(compare).not.toHaveBeenCalled();
  });
});

describe('the texts of a file', () => {
  it('are compared before those of other reports, which are gone on with after them', async () => {
    const scanned: (readonly string[])[] = [];
    const copies = {
      scan: async (rows: readonly { readonly key: string }[]) => void scanned.push(rows.map((row) => row.key)),
      changed: () => {},
      check: async () => NOTHING_ACROSS,
      known: () => undefined,
      group: () => [],
      pairs: async () => ({ kind: 'none' }) as const,
    };
    await keepCopies(session, copies, () => {}).finish([key(2021)], () => {}, new AbortController().signal);
    expect(scanned).toEqual([[key(2021)], session.rows().map((row) => row.key)]);
  });
});
