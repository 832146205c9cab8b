import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeCopyIndex } from '@/lib/ledger/copies/copy-index';
import { saveCheck } from '@/lib/store/ledger/checks';
import { readAcross } from '@/lib/workbench/across';
import { compareLedger } from '@/lib/workbench/compare-ledger';
import { type OpenReports, openReports } from '@/lib/workbench/open-report';
import { makeSession, type Session } from '@/lib/workbench/session-state';
import { WORDS } from '../../words';
import { example } from '../store/example';
import { at, KEY, PAGE } from '../store/ledger/ledger-pages';

let session: Session;
let reports: OpenReports;

beforeEach(() => {
  fakeBrowser.reset();
  session = makeSession({ words: () => WORDS['zh-CN'], reviewer: () => '王', onChange: () => {} });
  const texts = { loadSketches: async () => new Map(), loadTexts: async () => new Map(), saveSketches: async () => {} };
  const copies = makeCopyIndex(
    session.rows,
    () => [],
    texts,
    () => async () => {},
  );
  const across = readAcross(session, copies);
  reports = openReports(
    session,
    across,
    compareLedger(session, across, () => false),
    copies,
  );
});

describe('the report that was open before the page was loaded anew', () => {
  it('is open again', async () => {
    await saveCheck(PAGE, example, at(0));
    await reports.reopen(KEY);
    expect(session.state().opening).toMatchObject({ kind: 'open', key: KEY });
    expect(session.state().notice.told).toBeNull();
  });

  it('is told of where it is gone, and nothing stands in its place', async () => {
    session.set({ opening: { kind: 'opening', key: KEY } });
    await reports.reopen(KEY);
    expect(session.state().opening).toEqual({ kind: 'none' });
    expect(session.state().notice.told?.words).toBe(WORDS['zh-CN'].workbench.notices.openGone);
  });
});
