import type { LedgerRow } from '@/components/workbench/ledger-row';
import { type SketchRecord, type StoredComparison, toSketchRecord } from '@/lib/browser/sketch-record';
import { loadSketches, loadTexts, saveSketches } from '@/lib/browser/sketches';
import { LEAST_LIKENESS } from '@/lib/ledger/copied-text';
import type { HandMatch } from '@/lib/ledger/same-body';
import type { Sketch } from '@/lib/ledger/sketch';
import { makeSketchIndex, type Near } from '@/lib/ledger/sketch-index';

/** What is known of a report's text. */
export interface HeldSketch {
  readonly record: SketchRecord;
  /** Whether what is put down of its comparison is true of the ledger as it is now. */
  readonly settled: boolean;
}

/** The sketches of all reports of the list, kept in step with it and with the store. */
export interface CopySketches {
  /** Reads what is stored, once, and takes note of what changed in the list. */
  readonly follow: (pause: () => Promise<void>) => Promise<void>;
  /** Takes note of what changed in the list; nothing is read. */
  readonly sync: () => void;
  readonly row: (key: string) => LedgerRow | undefined;
  readonly get: (key: string) => HeldSketch | undefined;
  /** Reports whose sketch has to be made. */
  readonly lacking: () => readonly string[];
  /** Whether there are no such. */
  readonly isWhole: () => boolean;
  /** Texts that can be compared. */
  readonly count: () => number;
  /** Reads reports' texts and makes their sketches. */
  readonly make: (keys: readonly string[]) => Promise<void>;
  /** Reports that may have long passages in common with a text; its own among them. */
  readonly near: (sketch: Sketch) => readonly Near[];
  /** Puts down what came of comparing a report, unless it changed since `held` was got. */
  readonly settle: (key: string, held: HeldSketch, compared: StoredComparison) => void;
  /** Keeps what was put down since the last time. */
  readonly save: () => Promise<void>;
  /** Texts that were not kept may have come with an import. */
  readonly forget: (keys: readonly string[]) => void;
}

/** Sketches by report, none read yet. */
export function makeCopySketches(rows: () => readonly LedgerRow[], hand: () => readonly HandMatch[]): CopySketches {
  const held = new Map<string, HeldSketch>();
  const index = makeSketchIndex();
  const unsaved = new Set<string>();
  let stored = new Map<string, SketchRecord>();
  let loading: Promise<void> | null = null;
  let seen: readonly LedgerRow[] = [];
  let said: readonly HandMatch[] = [];
  let byKey: ReadonlyMap<string, LedgerRow> = new Map();
  let comparable = 0;
  let whole: boolean | null = null;

  const unsettle = (key: string) => {
    const own = held.get(key);
    if (own !== undefined) held.set(key, { ...own, settled: false });
  };
  const unsettleNear = (sketch: Sketch) => {
    for (const { key } of index.near(sketch, LEAST_LIKENESS)) unsettle(key);
  };
  const drop = (key: string) => {
    const own = held.get(key);
    if (own === undefined) return;
    held.delete(key);
    whole = null;
    if (own.record.sketch === null) return;
    comparable -= 1;
    index.remove(key);
    unsettleNear(own.record.sketch);
  };
  const put = (key: string, record: SketchRecord) => {
    held.set(key, { record, settled: false });
    whole = null;
    if (record.sketch === null) return;
    comparable += 1;
    index.put(key, record.sketch);
  };
  const sync = () => {
    const now = rows();
    if (now !== seen) {
      seen = now;
      whole = null;
      byKey = new Map(now.map((row) => [row.key, row]));
      for (const [key, { record }] of held) {
        if (byKey.get(key)?.summary.checkedAt !== record.checkedAt) drop(key);
      }
    }
    const heard = hand();
    if (heard === said) return;
    const known = new Set([...said, ...heard].filter((match) => !said.includes(match) || !heard.includes(match)));
    const urls = new Set([...known].flatMap(({ one, other }) => [one, other]));
    said = heard;
    for (const row of now) if (urls.has(row.url)) unsettle(row.key);
  };

  const isLacking = ({ key, summary }: LedgerRow) => !held.has(key) && summary.kind !== 'not-a-report';

  return {
    sync,
    async follow(pause) {
      loading ??= loadSketches().then((read) => {
        stored = new Map(read);
      });
      await loading;
      sync();
      for (const [key, record] of stored) {
        if (byKey.get(key)?.summary.checkedAt !== record.checkedAt) continue;
        stored.delete(key);
        if (!held.has(key)) put(key, record);
        await pause();
      }
    },
    row: (key) => byKey.get(key),
    get: (key) => held.get(key),
    lacking: () => seen.filter(isLacking).map(({ key }) => key),
    isWhole: () => {
      whole ??= !seen.some(isLacking);
      return whole;
    },
    count: () => comparable,
    async make(keys) {
      for (const [key, text] of await loadTexts(keys)) {
        const record = toSketchRecord(text);
        drop(key);
        if (record.sketch !== null) unsettleNear(record.sketch);
        put(key, record);
        unsaved.add(key);
      }
    },
    near: (sketch) => index.near(sketch, LEAST_LIKENESS),
    settle(key, before, compared) {
      if (held.get(key) !== before) return;
      held.set(key, { record: { ...before.record, compared }, settled: true });
      if (compared !== before.record.compared) unsaved.add(key);
    },
    async save() {
      const written = [...unsaved].flatMap((key) => {
        const own = held.get(key);
        return own === undefined ? [] : [[key, own.record] as const];
      });
      unsaved.clear();
      if (written.length > 0) await saveSketches(new Map(written));
    },
    forget(keys) {
      for (const key of keys) if (held.get(key)?.record.state === 'not-kept') drop(key);
    },
  };
}
