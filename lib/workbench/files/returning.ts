import { RETURNED_BOUNDS, type ReturnedProblem } from '../../export/files/returned/returned-bounds';
import { type ReturnedItem, readReturned } from '../../export/files/returned/returned-items';
import { inGroups } from '../../export/rows/in-groups';
import { demandsOf } from '../../export/rows/rectifications';
import { reviewCheck } from '../../export/rows/reviewed-check';
import type { HistoryResult } from '../../ledger/across/make-finding';
import type { LedgerEntry } from '../../ledger/record/entry';
import { entryKey } from '../../ledger/record/merge';
import { BODY_FIELDS } from '../../ledger/rectification/item-record';
import { type AskedItem, planReturn, type ReturnFill } from '../../ledger/rectification/plan-return';
import { loadAllWords } from '../../messages/load-words';
import { loadItems } from '../../store/ledger/items/item-numbers';
import type { ReportItems } from '../../store/ledger/items/ledger-items';
import { loadEntries, saveItems } from '../../store/ledger/ledger';
import type { LedgerComparison } from '../compare-ledger';
import type { LedgerReading } from '../ledger-session';
import { changeOf } from '../number-items';
import type { Session } from '../session-state';
import { undoItemsLater } from '../undo-items';

/** Taking a 整改台账 in that came back: it is read and shown first, and written only when the reader says so. */
export interface Returning {
  readonly readReturn: (file: File) => Promise<void>;
  /** `theirs`: the conflicts in which the file's words are to be taken; null leaves the file. */
  readonly endReturn: (theirs: ReadonlySet<string> | null) => Promise<void>;
}

/** Reports that are read at once: some 30 ms of work. */
const AT_ONCE = 10;

/** The items of these reports as their bodies were asked for them, by their numbers. */
async function loadAsked(
  keys: readonly string[],
  resultOf: (entry: LedgerEntry) => HistoryResult,
  session: Session,
): Promise<ReadonlyMap<string, AskedItem>> {
  const asked = new Map<string, AskedItem>();
  for (const some of inGroups(keys, AT_ONCE)) {
    for (const entry of await loadEntries(some)) {
      const options = { words: session.host.words(), reviewer: '', listing: 'all' } as const;
      const key = entryKey(entry);
      const called = (session.row(key)?.places ?? []).map(({ unit }) => unit);
      for (const { agency, problem, item } of demandsOf(reviewCheck(entry, resultOf(entry)), options)) {
        const number = item?.record?.number;
        if (item !== null && number !== undefined)
          asked.set(number, { key, agency: agency ?? '', called, problem, item });
      }
    }
  }
  return asked;
}

/** The reports whose items a file names. */
async function keysOf(items: readonly ReturnedItem[]): Promise<readonly string[]> {
  const named = new Set(items.map(({ number }) => number));
  const all = await loadItems();
  return all.flatMap(({ key, items: own }) => (own.some(({ number }) => named.has(number)) ? [key] : []));
}

/** What is to be written of what came back. */
function changesOf(fills: readonly ReturnFill[], theirs: ReadonlySet<string>): readonly ReportItems[] {
  const reports = new Map<string, ReportItems['changes'][number][]>();
  for (const { asked, expected, fields, conflicts } of fills) {
    const chosen = conflicts.filter(({ id }) => theirs.has(id)).map(({ field, theirs: words }) => [field, words]);
    const all = { ...fields, ...Object.fromEntries(chosen) };
    if (Object.keys(all).length === 0) continue;
    reports.set(asked.key, [...(reports.get(asked.key) ?? []), { ...changeOf(asked.item, all), expected }]);
  }
  return [...reports].map(([key, changes]) => ({ key, changes }));
}

/** The imports of 整改台账 of a session. */
export function makeReturning(
  session: Session,
  reading: Pick<LedgerReading, 'refresh' | 'compareThese'>,
  { resultOf }: Pick<LedgerComparison, 'resultOf'>,
): Returning {
  let fills: readonly ReturnFill[] = [];
  let turn = 0;

  return {
    async readReturn(file) {
      turn += 1;
      const own = turn;
      const { name } = file;
      fills = [];
      const refuse = (problem: ReturnedProblem) => session.set({ returning: { kind: 'refused', file: name, problem } });
      const { file: most } = RETURNED_BOUNDS;
      if (file.size > most * 1024 * 1024) return refuse({ reason: 'too-large', most });
      session.set({ returning: { kind: 'reading', file: name } });
      try {
        const languages = Object.values(await loadAllWords());
        const read = readReturned(new Uint8Array(await file.arrayBuffer()), languages);
        if (own !== turn) return;
        if (read.kind === 'refused') return refuse(read.problem);
        const { items, unreadable } = read;
        const keys = await keysOf(items);
        // What their bodies were asked across reports is known once they are compared.
        await reading.compareThese(keys, () => {}, new AbortController().signal);
        const plan = planReturn(items, await loadAsked(keys, resultOf, session));
        if (own !== turn) return;
        fills = plan.fills;
        session.set({
          returning: {
            kind: 'ready',
            file: name,
            items: items.length,
            filled: fills.flatMap(({ asked: { agency, item }, fields }) => {
              const own = BODY_FIELDS.filter((field) => fields[field] !== undefined);
              return own.length === 0 ? [] : [{ number: item.record?.number ?? '', agency, fields: own }];
            }),
            conflicts: fills.flatMap(({ conflicts }) => conflicts),
            leftOut: plan.leftOut,
            unreadable,
          },
        });
      } catch {
        // A file that the browser can't read any more, or a store out of reach: said, and nothing was taken in.
        if (own === turn) refuse({ reason: 'out-of-reach' });
      }
    },
    async endReturn(theirs) {
      turn += 1;
      const given = theirs === null ? [] : changesOf(fills, theirs);
      fills = [];
      session.set({ returning: { kind: 'none' } });
      if (given.length === 0) return;
      const result = await saveItems(given, { by: session.host.reviewer(), at: new Date().toISOString() });
      if (result.kind === 'not-saved') return session.refuse(result);
      await reading.refresh([...result.items.keys()]);
      const count = (all: readonly object[]) =>
        all.reduce((sum: number, fields) => sum + Object.keys(fields).length, 0);
      const asked = given.flatMap(({ changes }) => changes);
      const steps = result.steps.flatMap((each) => each.steps);
      const written = count(steps.map(({ after }) => after));
      const left = count(asked.map(({ fields }) => fields)) - written;
      const words = session.text().returning.taken(steps.length, written, left);
      session.keep({
        tone: left > 0 ? 'warning' : 'passed',
        words,
        onUndo: undoItemsLater(session, reading, result.steps),
      });
    },
  };
}
