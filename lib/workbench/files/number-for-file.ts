import { entryKey } from '../../ledger/record/merge';
import { numberItems } from '../number-items';
import type { Readying } from './run-export';

/** Giving items their numbers before a file names them. */
export interface FileNumbering {
  readonly ready: Readying;
  /** Whether the store did not take some. */
  readonly failed: () => boolean;
}

/** The numbering for a file: the workbook with 整改台账 names items by their numbers, other files do not. */
export function numberForFile(isNumbered: boolean, by: string): FileNumbering {
  let failed = false;
  return {
    async ready(entries, across) {
      if (!isNumbered) return entries;
      try {
        const given = await numberItems(entries, across, by);
        if (given === null) return entries;
        failed ||= given.kind === 'not-saved';
        return given.kind === 'not-saved'
          ? entries
          : entries.map((entry) => {
              const items = given.items.get(entryKey(entry));
              return items === undefined ? entry : { ...entry, items };
            });
      } catch (error) {
        // A record that a file brought and that cannot be told: its report is left out by whoever writes it.
        console.error('Gouji:', error);
        return entries;
      }
    },
    failed: () => failed,
  };
}
