import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeArchive } from '@/lib/export/files/archive/archive';
import { reviewCheck } from '@/lib/export/rows/reviewed-check';
import type { Said } from '@/lib/ledger/bodies/said';
import { NOTHING_SAID } from '@/lib/ledger/bodies/said';
import type { LedgerEntry } from '@/lib/ledger/record/entry';
import { writeConflicts } from '@/lib/messages/import-conflicts';
import { saveMatches } from '@/lib/store/hand-matches';
import { saveCheck } from '@/lib/store/ledger/checks';
import { loadEntries } from '@/lib/store/ledger/ledger';
import { loadIndex } from '@/lib/store/ledger/ledger-index';
import { saveProjects } from '@/lib/store/projects';
import { loadSaid } from '@/lib/store/said';
import { type Importing, makeImporting } from '@/lib/workbench/files/importing';
import type { LedgerReading } from '@/lib/workbench/ledger-session';
import { makeSession, type Session } from '@/lib/workbench/session-state';
import { WORDS } from '../../../words';
import { named } from '../../ledger/named-units';
import { example } from '../../store/example';
import { at, KEY, OTHER, PAGE, refuseWrites } from '../../store/ledger/ledger-pages';

const text = WORDS['zh-CN'].workbench;
const MATCH = { one: PAGE, other: OTHER, same: true };
const PROJECT = { tag: '核查', whole: PAGE, units: named('鲤城区统计局', '丰泽区统计局') };

let session: Session;
let importing: Importing;
const reading = { refresh: vi.fn(async () => {}), refreshSaid: vi.fn(async () => {}) };

beforeEach(() => {
  vi.restoreAllMocks();
  reading.refresh.mockClear();
  reading.refreshSaid.mockClear();
  fakeBrowser.reset();
  session = makeSession({ words: () => WORDS['zh-CN'], reviewer: () => '', onChange: () => {} });
  importing = makeImporting(session, reading as Partial<LedgerReading> as LedgerReading);
});

const state = () => session.state().importing;

/** The conflicts of a file that was read, in the words of the preview. */
function told(now: ReturnType<typeof state>) {
  return now.kind === 'ready' ? writeConflicts(now.conflicts, now.named, WORDS['zh-CN']) : [];
}

function fileOf(entries: readonly LedgerEntry[], said: Said = NOTHING_SAID): File {
  const { start, add, finish } = makeArchive({ exportedAt: at(9), engine: '0.1.0', said, numbers: {} });
  const pieces = entries.flatMap((entry) => add(reviewCheck(entry, { findings: [], passes: [] })));
  const text = [...start, ...pieces, ...[...finish()].flatMap((step) => step.pieces)].join('');
  const file = new File([text], 'a.json');
  file.arrayBuffer = async () => new TextEncoder().encode(text).buffer;
  return file;
}

async function savedEntry(): Promise<LedgerEntry> {
  await saveCheck(PAGE, example, at(1));
  const [entry] = await loadEntries([KEY]);
  if (entry === undefined) throw new Error('It was saved.');
  return entry;
}

describe('taking a file in', () => {
  it('reads none that is larger than its bound', async () => {
    const file = fileOf([]);
    Object.defineProperty(file, 'size', { value: 1024 ** 3 + 1 });
    file.arrayBuffer = () => Promise.reject(new Error('It is not to be read.'));
    await importing.readFile(file);
    expect(state()).toMatchObject({ kind: 'refused', problem: { reason: 'too-large', size: 1025, most: 1024 } });
  });

  it('writes nothing before the reader says so, then all of it', async () => {
    const entry = await savedEntry();
    fakeBrowser.reset();
    await importing.readFile(fileOf([entry], { hand: [MATCH], projects: [PROJECT] }));
    expect(state()).toMatchObject({ kind: 'ready', reports: 1, added: 1, updated: 0, matches: 1, projects: 1 });
    expect(await browser.storage.local.get(null)).toEqual({});
    await importing.endImport(true);
    expect(await loadIndex()).toHaveLength(1);
    expect(await loadSaid()).toEqual({ hand: [MATCH], projects: [PROJECT] });
    expect(session.state().notice.told?.words).toBe(text.notices.imported(1, 0, 1, 1));
    expect(reading.refresh).toHaveBeenCalledWith([KEY]);
    expect(reading.refreshSaid).toHaveBeenCalledOnce();
  });

  it('leaves what was said by hand unread again where nothing of it came in', async () => {
    await importing.readFile(fileOf([await savedEntry()]));
    await importing.endImport(true);
    expect(reading.refreshSaid).not.toHaveBeenCalled();
  });

  it('shows in what kinds and last days two sides of a project differ', async () => {
    await savedEntry();
    await saveProjects([PROJECT]);
    const [first, ...others] = PROJECT.units;
    const units = [{ name: first?.name ?? '', kind: 'other', deadline: '2026-01-20' } as const, ...others];
    const theirs = { hand: [], projects: [{ ...PROJECT, units, deadlines: { township: '2026-02-10' } }] };
    await importing.readFile(fileOf(await loadEntries([KEY]), theirs));
    const now = state();
    expect(told(now).map(({ mine, theirs }) => [mine, theirs])).toEqual([
      [
        '汇总报告：鲤城区统计局 2020 年度；名单 2 个单位，其中另一边没有：鲤城区统计局（未注明类型）；未定期限',
        '汇总报告：鲤城区统计局 2020 年度；名单 2 个单位，其中另一边没有：鲤城区统计局（其他，期限 2026-01-20）；期限：乡镇街道 2026-02-10',
      ],
    ]);
  });

  it('shows both sides of what was said by hand, in words', async () => {
    await savedEntry();
    await saveMatches([MATCH]);
    await saveProjects([PROJECT]);
    const theirs = {
      hand: [{ ...MATCH, same: false }],
      projects: [
        { ...PROJECT, units: named('鲤城区统计局', '洛江区统计局', '泉港区统计局', '惠安县统计局', '晋江市统计局') },
      ],
    };
    await importing.readFile(fileOf(await loadEntries([KEY]), theirs));
    const now = state();
    if (now.kind !== 'ready') throw new Error(now.kind);
    expect(now).toMatchObject({ matches: 0, projects: 0 });
    expect(told(now)).toMatchObject([
      {
        report: `鲤城区统计局 2020 年度 与 ${OTHER}`,
        what: '是否同一单位',
        mine: text.years.same,
        theirs: text.years.notSame,
        kept: 'mine',
      },
      {
        report: '核查',
        what: '项目设置',
        mine: '汇总报告：鲤城区统计局 2020 年度；名单 2 个单位，其中另一边没有：丰泽区统计局',
        theirs:
          '汇总报告：鲤城区统计局 2020 年度；名单 5 个单位，其中另一边没有：洛江区统计局、泉港区统计局、惠安县统计局等 4 个',
        kept: 'mine',
      },
    ]);
  });

  it('says why a file is refused', async () => {
    const file = new File(['[]'], 'b.json');
    file.arrayBuffer = async () => new TextEncoder().encode('[]').buffer;
    await importing.readFile(file);
    expect(state()).toMatchObject({
      kind: 'refused',
      file: 'b.json',
      problem: { reason: 'not-an-archive' },
    });
  });

  it('is left for good when the reader leaves while the file is still being read', async () => {
    const entry = await savedEntry();
    const file = fileOf([entry, { ...entry, url: OTHER }]);
    const read = importing.readFile(file);
    await importing.endImport(false);
    await read;
    expect(state()).toEqual({ kind: 'none' });
    await importing.endImport(true);
    expect(session.state().notice.told).toBeNull();
  });

  it('says when the browser takes nothing more, and keeps what was there', async () => {
    const entry = await savedEntry();
    await importing.readFile(fileOf([{ ...entry, url: OTHER }]));
    refuseWrites();
    await importing.endImport(true);
    expect(session.state().notice).toMatchObject({ told: { tone: 'error', words: text.failures.full }, works: [] });
    expect(await loadIndex()).toHaveLength(1);
  });
});
