import { strToU8 } from 'fflate';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeXlsx } from '@/lib/export/files/xlsx/xlsx';
import { demandsOf, rectificationForm, rectificationRows } from '@/lib/export/rows/rectifications';
import { reviewCheck } from '@/lib/export/rows/reviewed-check';
import { text, wordsOfCell } from '@/lib/export/rows/sheet';
import { NOTHING_ACROSS } from '@/lib/ledger/across/make-finding';
import { RECTIFICATION_COLUMNS, type RectificationColumn } from '@/lib/messages/columns';
import { saveCheck } from '@/lib/store/ledger/checks';
import { loadEntry, saveDecisions, saveItems } from '@/lib/store/ledger/ledger';
import { loadIndex } from '@/lib/store/ledger/ledger-index';
import { keyOf } from '@/lib/store/ledger/ledger-keys';
import { makeReturning } from '@/lib/workbench/files/returning';
import { changeOf, itemsOfEntry, numberItems } from '@/lib/workbench/number-items';
import { makeSession } from '@/lib/workbench/session-state';
import { WORDS } from '../../../words';
import { example } from '../../store/example';
import { decisionOn } from '../../store/finding';

const words = WORDS['zh-CN'];
const PAGE = 'http://www.example.gov.cn/a.htm';
const KEY = keyOf(PAGE, example.report.year);
const OPTIONS = { words, reviewer: '', listing: 'all', exportedAt: '2026-01-20T09:00:00Z' } as const;

const stored = async () => {
  const entry = await loadEntry(KEY);
  if (entry === null) throw new Error('stored above');
  return entry;
};
const fieldsNow = async () => (await stored()).items?.[0]?.fields;
const write = async (fields: Readonly<Record<string, string>>) => {
  const [item] = itemsOfEntry(await stored(), NOTHING_ACROSS);
  if (item === undefined) throw new Error('confirmed above');
  const result = await saveItems([{ key: KEY, changes: [changeOf(item, fields)] }], { by: '', at: OPTIONS.exportedAt });
  expect(result.kind).toBe('saved');
};

type Filled = Partial<Record<RectificationColumn, string>>;

/** The rows as we hand them out, with what their body wrote into them. */
async function rowsWith(filled: Filled) {
  return rectificationRows(demandsOf(reviewCheck(await stored(), NOTHING_ACROSS), OPTIONS)).map((row) =>
    row.map((cell, at) => {
      const column = RECTIFICATION_COLUMNS[at];
      const own = column && filled[column];
      return own === undefined ? cell : text(own);
    }),
  );
}

/** The sheet saved as CSV by its body. */
async function asCsv(filled: Filled): Promise<File> {
  const rows = (await rowsWith(filled)).map((row) => row.map(wordsOfCell));
  const heads = RECTIFICATION_COLUMNS.map((column) => words.exported.columns.rectifications[column]);
  const lines = [heads, ...rows].map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','));
  return fileOf(strToU8(lines.join('\r\n')));
}

/** The sheet as we hand it out, with what its body wrote into it. */
async function returned(filled: Filled): Promise<File> {
  const rows = await rowsWith(filled);
  const pieces = [...writeXlsx([{ ...rectificationForm(OPTIONS), rows, notes: [] }], OPTIONS)];
  const bytes = pieces
    .flatMap((step) => step.pieces)
    .map((piece) => (typeof piece === 'string' ? strToU8(piece) : piece));
  return fileOf(Buffer.concat(bytes));
}

/** A file of the browser's: not every DOM of a test gives its bytes out. */
function fileOf(bytes: Uint8Array): File {
  const file = new File([], '整改台账.xlsx');
  file.arrayBuffer = async () => Uint8Array.from(bytes).buffer;
  return file;
}

function sessionOf() {
  const session = makeSession({ words: () => words, reviewer: () => '王', onChange: () => {} });
  const refresh = vi.fn(async () => {});
  const returning = makeReturning(
    session,
    { refresh, compareThese: async () => {} },
    { resultOf: () => NOTHING_ACROSS },
  );
  return { session, ...returning };
}

beforeEach(async () => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  fakeBrowser.reset();
  await saveCheck(PAGE, { ...example, source: PAGE }, '2021-02-01T08:00:00.000Z');
  await saveDecisions(KEY, [decisionOn('confirmed', '2021-02-02T08:00:00.000Z')]);
  await numberItems([await stored()], () => NOTHING_ACROSS, '');
});

describe('a 整改台账 that came back', () => {
  it('is shown first, written when the reader says so, and taken back with one press', async () => {
    const file = await returned({ measures: '=补正', person: '李', due: '2026年3月5日' });
    const { session, readReturn, endReturn } = sessionOf();
    await readReturn(file);
    expect(session.state().returning).toMatchObject({
      kind: 'ready',
      items: 1,
      filled: [{ fields: ['measures', 'person', 'due'] }],
      conflicts: [],
      leftOut: [],
      unreadable: [],
    });
    expect(await fieldsNow()).toEqual({});
    await endReturn(new Set());
    expect(await fieldsNow()).toEqual({ measures: '=补正', person: '李', due: '2026-03-05' });
    const [kept] = session.state().notice.kept;
    expect(kept?.words).toBe(words.workbench.returning.taken(1, 3, 0));
    kept?.onUndo?.();
    await vi.waitFor(async () => expect(await fieldsNow()).toEqual({}));
  });

  it('is known by the name that a roster gives its body', async () => {
    const name = '统计局';
    const { session, readReturn } = sessionOf();
    session.putRows(await loadIndex());
    const taken = async () => {
      await readReturn(await returned({ agency: name, measures: '补正' }));
      const { returning } = session.state();
      return returning.kind === 'ready' && [returning.filled.length, returning.leftOut.map(({ why }) => why)];
    };
    expect(await taken()).toEqual([0, ['other-agency']]);
    const tag = session.rows()[0]?.summary.group ?? '';
    const project = { tag, whole: null, year: example.report.year ?? 0, units: [{ name }] };
    session.setSaid({ hand: [], projects: [project] });
    expect(await taken()).toEqual([1, []]);
  });

  it('writes over nothing that the reader did not choose', async () => {
    const file = await returned({ measures: '文件', person: '李' });
    await write({ measures: '本机' });
    const { session, readReturn, endReturn } = sessionOf();
    await readReturn(file);
    const { returning } = session.state();
    if (returning.kind !== 'ready') throw new Error(returning.kind);
    expect(returning.conflicts).toMatchObject([{ field: 'measures', mine: '本机', theirs: '文件' }]);
    await endReturn(new Set());
    expect(await fieldsNow()).toEqual({ measures: '本机', person: '李' });
    await readReturn(file);
    await endReturn(new Set(returning.conflicts.map(({ id }) => id)));
    expect(await fieldsNow()).toEqual({ measures: '文件', person: '李' });
  });

  it('is read the same way where its body saved it as CSV', async () => {
    await write({ measures: '本机' });
    const { session, readReturn, endReturn } = sessionOf();
    await readReturn(await asCsv({ measures: '文件', person: '李', due: '2026/3/5', proof: '第一行\n“截图”, 两张' }));
    expect(session.state().returning).toMatchObject({
      kind: 'ready',
      filled: [{ fields: ['person', 'due', 'proof'] }],
      conflicts: [{ field: 'measures', mine: '本机', theirs: '文件' }],
      leftOut: [],
      unreadable: [],
    });
    await endReturn(new Set());
    const rest = { person: '李', due: '2026-03-05', proof: '第一行\n“截图”, 两张' };
    expect(await fieldsNow()).toEqual({ measures: '本机', ...rest });
    await readReturn(await asCsv({ agency: '另一个局', measures: '文件' }));
    expect(session.state().returning).toMatchObject({ leftOut: [{ why: 'other-agency' }], filled: [], conflicts: [] });
  });

  it('writes nothing over what another window wrote while it was looked at, and says so', async () => {
    const { session, readReturn, endReturn } = sessionOf();
    await readReturn(await returned({ measures: '文件', person: '李' }));
    await write({ measures: '另一窗口' });
    await endReturn(new Set());
    expect(await fieldsNow()).toEqual({ measures: '另一窗口', person: '李' });
    expect(session.state().notice.kept[0]?.words).toBe(words.workbench.returning.taken(1, 1, 1));
  });

  it('loses nothing where the store is full', async () => {
    const { session, readReturn, endReturn } = sessionOf();
    await write({ proof: '截图' });
    await readReturn(await returned({ measures: '文件' }));
    const before = await browser.storage.local.get(null);
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('Resource::kQuotaBytes quota exceeded'));
    await endReturn(new Set());
    expect(session.state().notice.told?.words).toBe(words.workbench.failures.full);
    expect(await browser.storage.local.get(null)).toEqual(before);
  });

  it('is left where the reader leaves it, and refused with a reason where it is none', async () => {
    const { session, readReturn, endReturn } = sessionOf();
    await readReturn(await returned({ measures: '文件' }));
    await endReturn(null);
    await endReturn(new Set());
    expect(await fieldsNow()).toEqual({});
    await readReturn(fileOf(strToU8('编号')));
    expect(session.state().returning).toMatchObject({
      kind: 'refused',
      problem: { reason: 'no-columns' },
    });
  });
});
