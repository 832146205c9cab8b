import { checkPage } from '../lib/check-page';
import type { LedgerEntry } from '../lib/ledger/entry';
import { commandText } from '../lib/messages/command-text';
import type { Language } from '../lib/messages/language';
import { openPage } from './read-page';

/** The check of a saved page, as the ledger keeps one; or why the page could not be read, in words. */
export type CheckedFile =
  | { readonly kind: 'checked'; readonly entry: LedgerEntry }
  | { readonly kind: 'unreadable'; readonly source: string; readonly error: string };

/** Seconds are enough for a person, and milliseconds would only make two runs differ. */
const now = (): string => new Date().toISOString().replace(/\.\d{3}Z$/, 'Z');

/** Why a page could not be read, in words where the file system's code is a common one. */
function reasonOf(error: unknown, language: Language): string {
  const { reasons } = commandText(language);
  if (!(error instanceof Error)) return reasons.other(String(error));
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES') return reasons[code];
  return reasons.other(error.message);
}

/** Checks one saved page. `url`: the address it came from, '' when unknown. */
export function checkFile(source: string, url: string, language: Language): CheckedFile {
  try {
    const page = openPage(source, url);
    try {
      const checkedAt = now();
      const { evaluation, report } = checkPage(page.document, { source, url, checkedAt, sight: page.sight });
      const text = report.blocks.map((block) => block.text.trim()).filter((line) => line !== '');
      return {
        kind: 'checked',
        entry: { url: source, savedAt: checkedAt, evaluation, decisions: [], tags: [], text },
      };
    } finally {
      page.close();
    }
  } catch (error) {
    return { kind: 'unreadable', source, error: reasonOf(error, language) };
  }
}
