import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Finding } from '@/lib/judge/evaluation';
import { rowOf } from '@/lib/ledger/list/row-of';
import { saveCheck } from '@/lib/store/ledger/checks';
import { loadEntry } from '@/lib/store/ledger/ledger';
import { keyOf } from '@/lib/store/ledger/ledger-keys';
import { makeDeciding } from '@/lib/workbench/decide';
import { makeSession, type Session } from '@/lib/workbench/session-state';
import { WORDS } from '../../words';
import { example } from '../store/example';
import { at, KEY, OTHER, PAGE } from '../store/ledger/ledger-pages';

const { notices } = WORDS['zh-CN'].workbench;
const OTHER_KEY = keyOf(OTHER, 2020);
const [first] = example.findings;
if (first === undefined) throw new Error('The example has a finding.');
const findings = ['a', 'b', 'c'].map((id): Finding => ({ ...first, id: `${first.id}/${id}` }));
const evaluation = { ...example, findings };
const confirmed = { state: 'confirmed', reason: '', note: '' } as const;

/** A window of the workbench on the store of all. */
function openWindow() {
  const session = makeSession({ words: () => WORDS['zh-CN'], reviewer: () => '王', onChange: () => {} });
  const show = (entry: NonNullable<Awaited<ReturnType<typeof loadEntry>>>, key: string) => {
    const result = { findings: [], passes: [] };
    const rest = {
      result,
      previous: { kind: 'missing', year: 2019 },
      years: [],
      disputed: [],
      sums: [],
      group: [],
    } as const;
    session.set({ opening: { kind: 'open', key, report: { key, entry, ...rest } } });
    session.putRows([rowOf(entry, result)]);
  };
  const deciding = makeDeciding(session, {
    show: (entry) => {
      const { opening } = session.state();
      if (opening.kind === 'open') show(entry, opening.key);
    },
  });
  const open = async (key: string) => {
    const entry = await loadEntry(key);
    if (entry === null) throw new Error(`There is no ${key}.`);
    show(entry, key);
  };
  return { session, open, ...deciding };
}

const told = ({ state }: Session) => state().notice.told;
const decidedOn = async (key: string) => (await loadEntry(key))?.decisions.map(({ finding }) => finding.at(-1)).sort();
const [a, b, c] = findings as [Finding, Finding, Finding];

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  await saveCheck(PAGE, evaluation, at(0));
  await saveCheck(OTHER, evaluation, at(0));
});

describe('deciding', () => {
  it('says whether it was saved: where not, the words are given back', async () => {
    const window = openWindow();
    await window.open(KEY);
    const full = vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await window.decide({ ...confirmed, findings: [a] })).toBe(false);
    expect(told(window.session)?.tone).toBe('error');
    full.mockRestore();
    expect(await decidedOn(KEY)).toEqual([]);
    expect(await window.decide({ ...confirmed, findings: [a] })).toBe(true);
    expect(await decidedOn(KEY)).toEqual(['a']);
  });
});

describe('a dismissal without a reason', () => {
  it('is not saved, and that is said', async () => {
    const window = openWindow();
    await window.open(KEY);
    expect(await window.decide({ ...confirmed, state: 'dismissed', reason: ' ', findings: [a] })).toBe(false);
    expect(told(window.session)?.words).toBe(notices.reasonMissing);
    expect(await decidedOn(KEY)).toEqual([]);
  });
});

describe('taking a decision back', () => {
  it('by its notice concerns the press it tells of, whichever report is open by then', async () => {
    const window = openWindow();
    await window.open(OTHER_KEY);
    await window.decide({ ...confirmed, findings: [c] });
    await window.open(KEY);
    await window.decide({ ...confirmed, findings: [a, b] });
    const undo = told(window.session)?.onUndo;
    await window.open(OTHER_KEY);
    undo?.();
    await vi.waitFor(async () => expect(await decidedOn(KEY)).toEqual([]));
    expect(await decidedOn(OTHER_KEY)).toEqual(['c']);
    await vi.waitFor(() => expect(told(window.session)?.words).toBe(notices.undone('鲤城区统计局')));
    undo?.();
    await window.undo();
    expect(await decidedOn(OTHER_KEY)).toEqual([]);
    expect(told(window.session)?.words).toBe(notices.undone(null));
  });

  it('takes back the presses of this window on the open report, the last one first, and says where there is none', async () => {
    const window = openWindow();
    await window.open(KEY);
    await window.decide({ ...confirmed, findings: [a] });
    await window.decide({ ...confirmed, findings: [b, c] });
    await window.open(OTHER_KEY);
    await window.decide({ ...confirmed, findings: [a] });
    await window.open(KEY);
    await window.undo();
    expect(await decidedOn(KEY)).toEqual(['a']);
    await window.undo();
    expect(await decidedOn(KEY)).toEqual([]);
    await window.undo();
    expect(told(window.session)?.words).toBe(notices.nothing);
    expect(await decidedOn(OTHER_KEY)).toEqual(['a']);
  });

  it('leaves what another window decided, and says so', async () => {
    const [one, other] = [openWindow(), openWindow()];
    await one.open(KEY);
    await other.open(KEY);
    await one.decide({ ...confirmed, findings: [a, b] });
    await other.decide({ ...confirmed, state: 'rectified', findings: [b] });
    await other.decide({ ...confirmed, findings: [c] });
    await one.undo();
    expect(await decidedOn(KEY)).toEqual(['b', 'c']);
    expect(told(one.session)?.words).toBe(notices.undonePartly(1, 1));
    await one.undo();
    expect(told(one.session)?.words).toBe(notices.nothing);
    expect(await decidedOn(KEY)).toEqual(['b', 'c']);
  });

  it('can be tried again where the browser did not take it', async () => {
    const window = openWindow();
    await window.open(KEY);
    await window.decide({ ...confirmed, findings: [a] });
    const full = vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await window.undo();
    expect(told(window.session)?.tone).toBe('error');
    full.mockRestore();
    await window.undo();
    expect(await decidedOn(KEY)).toEqual([]);
  });
});
