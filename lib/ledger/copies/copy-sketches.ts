import type { LedgerRow } from '../list/ledger-row';
import { LEAST_LIKENESS } from './copied-text';
import type { CopyStore } from './copy-store';
import type { FollowedList } from './followed-list';
import type { Sketch } from './sketch';
import { makeSketchIndex, type Nearness } from './sketch-index';
import { type SketchRecord, type StoredComparison, toSketchRecord } from './sketch-record';

/** What is known of a report's text. */
export interface KnownSketch {
  readonly record: SketchRecord;
  /** The reports that it was compared with, where what is put down of that is true of the ledger as it is now; else null. */
  readonly settled: readonly string[] | null;
}

/** The sketches of all reports of the list, kept in step with it and with the store. */
export interface CopySketches {
  /** Reads what is stored, once, and takes note of what changed in the list. */
  readonly follow: (pause: () => Promise<void>) => Promise<void>;
  /** Takes note of what changed in the list; nothing is read. */
  readonly sync: () => void;
  readonly get: (key: string) => KnownSketch | undefined;
  /** Reports whose sketch has to be made. */
  readonly lacking: () => readonly string[];
  /** Whether there are no such. */
  readonly isWhole: () => boolean;
  /** Texts that can be compared. */
  readonly count: () => number;
  /** Reads reports' texts and makes their sketches. */
  readonly make: (keys: readonly string[]) => Promise<void>;
  /** Reports that may have long passages in common with a text; its own among them. */
  readonly near: (sketch: Sketch) => Nearness;
  /** Puts down what came of comparing a report with others, unless it changed since `sketched` was got. */
  readonly settle: (key: string, sketched: KnownSketch, compared: StoredComparison, asked: readonly string[]) => void;
  /** Keeps what was put down since the last time. */
  readonly save: () => Promise<void>;
  /** Texts that were not kept may have come with an import. */
  readonly forget: (keys: readonly string[]) => void;
}

/** Sketches by report, none read yet. */
export function makeCopySketches(list: FollowedList, store: CopyStore): CopySketches {
  const sketched = new Map<string, KnownSketch>();
  const index = makeSketchIndex();
  const unsaved = new Set<string>();
  const stored = new Map<string, SketchRecord>();
  let loading: Promise<void> | null = null;
  let comparable = 0;
  let whole: boolean | null = null;
  let isAnySettled = false;

  const unsettle = (key: string) => {
    const own = sketched.get(key);
    if (own !== undefined) sketched.set(key, { ...own, settled: null });
  };
  /** What a report's text says, or said, of others is to be asked again. */
  const unsettleAround = (key: string, sketch: Sketch) => {
    if (!isAnySettled) return;
    for (const near of index.near(sketch, LEAST_LIKENESS).near) unsettle(near.key);
    for (const [other, { settled }] of sketched) if (settled?.includes(key)) unsettle(other);
  };
  const drop = (key: string) => {
    const own = sketched.get(key);
    if (own === undefined) return;
    sketched.delete(key);
    whole = null;
    if (own.record.sketch === null) return;
    comparable -= 1;
    index.remove(key);
    unsettleAround(key, own.record.sketch);
  };
  const put = (key: string, record: SketchRecord) => {
    sketched.set(key, { record, settled: null });
    whole = null;
    if (record.sketch === null) return;
    comparable += 1;
    index.put(key, record.sketch);
  };
  const sync = () => {
    const { isOther, said } = list.follow();
    if (isOther) {
      whole = null;
      for (const [key, { record }] of sketched) {
        if (list.row(key)?.summary.checkedAt !== record.checkedAt) drop(key);
      }
    }
    for (const key of said) unsettle(key);
  };
  const isLacking = ({ key, summary }: LedgerRow) => !sketched.has(key) && summary.kind !== 'not-a-report';

  return {
    sync,
    async follow(pause) {
      loading ??= store.loadSketches(pause).then((read) => {
        for (const [key, record] of read) stored.set(key, record);
      });
      await loading;
      sync();
      for (const [key, record] of stored) {
        if (list.row(key)?.summary.checkedAt === record.checkedAt && !sketched.has(key)) put(key, record);
        await pause();
      }
      // What joins the list later is read again: it may be another text by then.
      if (list.rows().length > 0) stored.clear();
    },
    get: (key) => sketched.get(key),
    lacking: () =>
      list
        .rows()
        .filter(isLacking)
        .map(({ key }) => key),
    isWhole: () => {
      whole ??= !list.rows().some(isLacking);
      return whole;
    },
    count: () => comparable,
    async make(keys) {
      for (const [key, text] of await store.loadTexts(keys)) {
        const record = toSketchRecord(text);
        drop(key);
        if (record.sketch !== null) unsettleAround(key, record.sketch);
        put(key, record);
        unsaved.add(key);
      }
    },
    near: (sketch) => index.near(sketch, LEAST_LIKENESS),
    settle(key, before, compared, asked) {
      if (sketched.get(key) !== before) return;
      sketched.set(key, { record: { ...before.record, compared }, settled: asked });
      isAnySettled = true;
      if (compared !== before.record.compared) unsaved.add(key);
    },
    async save() {
      const written = [...unsaved].flatMap((key) => {
        const own = sketched.get(key);
        return own === undefined ? [] : [[key, own.record] as const];
      });
      unsaved.clear();
      if (written.length > 0) await store.saveSketches(new Map(written));
    },
    forget(keys) {
      for (const key of keys) if (sketched.get(key)?.record.state === 'not-kept') drop(key);
    },
  };
}
