import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { Finding } from '@/lib/judge/evaluation';
import type { ItemChange } from '@/lib/ledger/rectification/change-items';
import { findingsOf, itemsOf } from '@/lib/ledger/rectification/items';
import { reviewOf } from '@/lib/ledger/review/review-of';
import { keyOf, pageKey } from '@/lib/store/ledger/ledger-keys';
import { example } from '../example';
import { decisionOn } from '../finding';
import { at, KEY, OTHER, PAGE } from './ledger-pages';

/** The store as a window has it: modules of its own, the browser's store in common with all others. */
export async function openWindow() {
  vi.resetModules();
  return {
    ...(await import('@/lib/store/ledger/ledger')),
    ...(await import('@/lib/store/ledger/checks')),
    ...(await import('@/lib/store/ledger/ledger-index')),
    ...(await import('@/lib/store/ledger/panel-decisions')),
    ...(await import('@/lib/store/ledger/judge-ledger')),
    ...(await import('@/lib/store/ledger/project-reports')),
    ...(await import('@/lib/store/ledger/sketches')),
    ...(await import('@/lib/store/asked-place')),
    ...(await import('@/lib/store/hand-matches')),
    ...(await import('@/lib/store/profile')),
    ...(await import('@/lib/store/projects')),
    ...(await import('@/lib/store/settings')),
  };
}
export type StoreWindow = Awaited<ReturnType<typeof openWindow>>;

/** A report's findings: one for each write that decides, so that no two are about the same. */
const [first] = example.findings;
if (first === undefined) throw new Error('The example has a finding.');
const findings = Array.from({ length: 8 }, (_, index): Finding => ({ ...first, id: `${first.id}/${index}` }));
const evaluation = { ...example, findings };
export const THIRD = 'http://www.qznas.gov.cn/xxgk/t3.htm';
export const THIRD_KEY = keyOf(THIRD, 2020);
const TAG = '2020年度鲤城区年报核查';
const MATCH = { one: pageKey(PAGE), other: pageKey(OTHER), same: true } as const;
const TAKEN_BACK = { one: pageKey(PAGE), other: pageKey(THIRD), same: true } as const;
const FOURTH = 'http://www.qznas.gov.cn/xxgk/t4.htm';
const FOURTH_KEY = keyOf(FOURTH, 2020);
const UNREADABLE = 'check:2019:http://www.qzlc.gov.cn/broken.htm';
const SAID = { item: 'late', points: 5, note: '晚', by: '王', at: at(9) };

const decide = (index: number, second = 40) =>
  decisionOn('confirmed', at(second), { ...evaluation, findings: findings.slice(index) });
const decidedOn = async ({ loadEntry }: StoreWindow, index: number) =>
  (await loadEntry(KEY))?.decisions.some(({ finding }) => finding === findings[index]?.id) ?? false;
const itemAt = async ({ loadEntry }: StoreWindow): Promise<ItemChange> => {
  const entry = await loadEntry(KEY);
  const item = entry === null ? undefined : itemsOf(reviewOf(entry), entry.items)[0];
  if (item === undefined) throw new Error('It was confirmed.');
  return { number: item.record?.number ?? null, findings: findingsOf(item), fields: {} };
};
const writeItem = async (window: StoreWindow, fields: ItemChange['fields']) => {
  const change = await itemAt(window);
  return window.saveItems([{ key: KEY, changes: [{ ...change, fields }] }], { by: '王', at: at(41) });
};
const fieldsAt = async ({ loadEntry }: StoreWindow) => (await loadEntry(KEY))?.items?.[0]?.fields ?? {};

/** A ledger with two reports, of which one is confirmed, numbered and in a project, and what else can be written anew. */
export async function fillStore(window: StoreWindow): Promise<void> {
  await window.saveCheck(PAGE, evaluation, at(1));
  for (const page of [THIRD, FOURTH]) await window.saveCheck(page, { ...evaluation, source: page }, at(2));
  await window.saveDecisions(KEY, [decide(0, 3)]);
  await writeItem(window, { measures: '补正' });
  await window.setTags([KEY], [TAG], []);
  await window.saveProjects([
    { tag: TAG, whole: null, units: [{ name: '鲤城区统计局' }], year: 2020 },
    { tag: '无报告', whole: PAGE, units: null },
  ]);
  await window.saveMatches([TAKEN_BACK]);
  await window.askForPlace(THIRD, { kind: 'place', place: { path: [1], quote: '一' } });
  await browser.storage.local.set({ [UNREADABLE]: { version: 99 } });
}

/** How a write says that it was not made: by a reason, by null, or not at all, where what it would write can be made anew. */
export type Saying = 'reason' | 'null' | 'quiet';

/** A write of the store. */
export interface Write {
  readonly says: Saying;
  /** What comes before it, and is there already when it begins. */
  readonly prepare?: (window: StoreWindow) => Promise<void>;
  readonly make: (window: StoreWindow) => Promise<unknown>;
  /** Whether what it writes is there. */
  readonly holds: (window: StoreWindow) => Promise<boolean>;
  /** What takes things away, and so what others write there too. */
  readonly removes?: true;
}

/** A write that takes back what `make` did, with what that gave. */
function takingBack<Made>(
  make: (window: StoreWindow) => Promise<Made>,
  back: (window: StoreWindow, made: Made) => Promise<unknown>,
  holds: Write['holds'],
): Write {
  let made: Made;
  return {
    says: 'reason',
    prepare: async (window) => {
      made = await make(window);
    },
    make: (window) => back(window, made),
    holds,
  };
}

function stepsOf<Step>(result: { readonly kind: string } | { readonly steps: readonly Step[] }): readonly Step[] {
  if (!('steps' in result)) throw new Error('It was not saved.');
  return result.steps;
}

/** Every write of the store by the name of the function that makes it, new for each test. */
export const makeWrites = (): Readonly<Record<string, Write>> => ({
  saveCheck: {
    says: 'reason',
    make: (window) => window.saveCheck(PAGE, { ...evaluation, checkedAt: at(50), textHash: 'd'.repeat(64) }, at(50)),
    holds: async ({ loadEntry }) => (await loadEntry(KEY))?.savedAt === at(50),
  },
  saveDecisions: {
    says: 'reason',
    make: (window) => window.saveDecisions(KEY, [decide(1)]),
    holds: (window) => decidedOn(window, 1),
  },
  saveSeenDecisions: {
    says: 'reason',
    make: (window) => window.saveSeenDecisions(KEY, [[decide(2)]], []),
    holds: (window) => decidedOn(window, 2),
  },
  savePanelDecisions: {
    says: 'reason',
    make: (window) => window.savePanelDecisions(KEY, [decide(3)]),
    holds: (window) => decidedOn(window, 3),
  },
  undo: takingBack(
    async (window) => stepsOf(await window.saveDecisions(KEY, [decide(4)])),
    (window, steps) => window.undo(KEY, steps),
    async (window) => !(await decidedOn(window, 4)),
  ),
  undoPanelDecisions: takingBack(
    async (window) => stepsOf(await window.savePanelDecisions(KEY, [decide(5)])),
    (window, steps) => window.undoPanelDecisions(KEY, steps),
    async (window) => !(await decidedOn(window, 5)),
  ),
  savePoints: {
    says: 'reason',
    make: (window) => window.savePoints(KEY, SAID.item, SAID),
    holds: async ({ loadEntry }) => (await loadEntry(KEY))?.points?.[0]?.points === SAID.points,
  },
  setTags: {
    says: 'reason',
    make: (window) => window.setTags([KEY], ['乙'], []),
    holds: async ({ loadEntry }) => (await loadEntry(KEY))?.tags.includes('乙') ?? false,
  },
  saveItems: {
    says: 'reason',
    make: (window) => writeItem(window, { person: '李' }),
    holds: async (window) => (await fieldsAt(window)).person === '李',
  },
  undoItems: takingBack(
    async (window) => stepsOf(await writeItem(window, { due: '2021-05-01' })),
    (window, steps) => window.undoItems(steps),
    async (window) => (await fieldsAt(window)).due === undefined,
  ),
  importLedger: {
    says: 'reason',
    make: async (window) => {
      const url = pageKey(OTHER);
      const entry = { ...evaluation, source: url };
      const decisions = [decide(6)];
      const common = { savedAt: at(1), tags: ['他组'], text: null, before: null };
      return window.importLedger({
        entries: [
          { url, evaluation: entry, decisions: [], ...common },
          { url: pageKey(PAGE), evaluation, decisions, ...common },
        ],
        said: { hand: [], projects: [{ tag: '他组', whole: null, units: [{ name: '乙局' }] }] },
      });
    },
    holds: async (window) =>
      (await decidedOn(window, 6)) &&
      (await window.loadEntry(keyOf(OTHER, 2020))) !== null &&
      (await window.loadProjects()).some(({ tag }) => tag === '他组'),
  },
  removeEntries: {
    says: 'reason',
    make: (window) => window.removeEntries([THIRD_KEY]),
    holds: async ({ loadEntry }) => (await loadEntry(THIRD_KEY)) === null,
    removes: true,
  },
  restoreEntries: takingBack(
    async (window) => {
      const result = await window.removeEntries([FOURTH_KEY]);
      if (result.kind !== 'removed') throw new Error(result.reason);
      return result.removed;
    },
    (window, removed) => window.restoreEntries(removed),
    async ({ loadEntry }) => (await loadEntry(FOURTH_KEY)) !== null,
  ),
  removeAside: {
    says: 'reason',
    make: (window) => window.removeAside([UNREADABLE]),
    holds: async () => !(UNREADABLE in (await browser.storage.local.get(null))),
    removes: true,
  },
  judgeLedger: {
    says: 'reason',
    make: (window) =>
      window.judgeLedger([KEY], {
        judge: ({ before: _, ...entry }) => ({
          kind: 'judged',
          entry: { ...entry, evaluation: { ...evaluation, engine: { version: '9.9.9', rules: '9' } } },
          change: { fresh: [], gone: [], changed: [], regraded: [], isRetimed: false },
        }),
        onJudged: () => undefined,
        onStep: () => true,
      }),
    holds: async ({ loadEntry }) => (await loadEntry(KEY))?.evaluation.engine.version === '9.9.9',
  },
  makeProject: {
    says: 'reason',
    make: (window) => window.makeProject({ tag: '新项目', whole: null, units: [{ name: '甲局' }], year: 2021 }),
    holds: async ({ loadProjects }) => (await loadProjects()).some(({ tag }) => tag === '新项目'),
  },
  renameProject: {
    says: 'reason',
    make: (window) => window.renameProject(TAG, '改名'),
    holds: async (window) =>
      ((await window.loadEntry(KEY))?.tags.includes('改名') ?? false) &&
      (await window.loadProjects()).some(({ tag }) => tag === '改名'),
  },
  dropEmptyProjects: {
    says: 'quiet',
    make: (window) => window.dropEmptyProjects(['无报告']),
    holds: async ({ loadProjects }) => !(await loadProjects()).some(({ tag }) => tag === '无报告'),
  },
  saveProjects: {
    says: 'null',
    make: (window) => window.saveProjects([{ tag: '另一项目', whole: null, units: [{ name: '丙局' }] }]),
    holds: async ({ loadProjects }) => (await loadProjects()).some(({ tag }) => tag === '另一项目'),
  },
  saveAbsent: {
    says: 'null',
    prepare: async (window) => {
      await window.saveProjects([{ tag: '缺报', whole: null, units: [{ name: '丁局' }], year: 2020 }]);
    },
    make: (window) => window.saveAbsent('缺报', ['丁局'], true),
    holds: async ({ loadProjects }) => (await loadProjects()).some(({ absent = [] }) => absent.includes('丁局')),
  },
  saveUnitPoints: {
    says: 'null',
    prepare: async (window) => {
      await window.saveProjects([{ tag: '缺报', whole: null, units: [{ name: '戊局' }], year: 2020 }]);
    },
    make: (window) => window.saveUnitPoints({ tag: '缺报', unit: '戊局', item: SAID.item }, SAID),
    holds: async ({ loadProjects }) =>
      (await loadProjects()).some(({ points = [] }) => points.some(({ said }) => said[0]?.points === SAID.points)),
  },
  saveMatches: {
    says: 'null',
    make: (window) => window.saveMatches([MATCH]),
    holds: async ({ loadMatches }) => (await loadMatches()).some(({ other }) => other === MATCH.other),
  },
  removeMatch: {
    says: 'null',
    make: (window) => window.removeMatch(TAKEN_BACK),
    holds: async ({ loadMatches }) => !(await loadMatches()).some(({ other }) => other === TAKEN_BACK.other),
  },
  changeProfile: {
    says: 'reason',
    make: (window) => window.changeProfile((profile) => ({ ...profile, departmentDeadline: '01-20' })),
    holds: async ({ loadProfile }) => (await loadProfile()).departmentDeadline === '01-20',
  },
  saveSetting: {
    says: 'reason',
    make: (window) => window.saveSetting('reviewer', '王'),
    holds: async ({ loadSettings }) => (await loadSettings('zh-CN')).reviewer === '王',
  },
  askForPlace: {
    says: 'quiet',
    make: (window) => window.askForPlace(PAGE, { kind: 'place', place: { path: [2], quote: '二' } }),
    holds: async () => JSON.stringify(await browser.storage.local.get('asked-place')).includes('二'),
  },
  saveSketches: {
    says: 'quiet',
    make: (window) =>
      window.saveSketches(new Map([[KEY, { checkedAt: at(1), state: 'short', sketch: null, compared: null }]])),
    holds: async ({ loadSketches }) => (await loadSketches()).has(KEY),
  },
});
