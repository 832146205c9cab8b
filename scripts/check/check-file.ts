import { checkPage } from '../../lib/check-page';
import type { LedgerEntry } from '../../lib/ledger/record/entry';
import type { Words } from '../../lib/messages/words';
import type { PageEncoding } from './page-encoding';
import { obstacleOf } from './page-obstacle';
import { openPage } from './read-page';

/** The check of a saved page, as the ledger keeps one; or why the page could not be read, in words. */
export type CheckedFile =
  | { readonly kind: 'checked'; readonly entry: LedgerEntry; readonly encoding: PageEncoding }
  | { readonly kind: 'unreadable'; readonly source: string; readonly error: string };

/** Seconds are enough for a person, and milliseconds would only make two runs differ. */
const now = (): string => new Date().toISOString().replace(/\.\d{3}Z$/, 'Z');

/** Why a page could not be read, in words where the code is a known one. */
function reasonOf(error: unknown, words: Words): string {
  const { other, ...reasons } = words.command.reasons;
  if (!(error instanceof Error)) return other(String(error));
  const code = 'code' in error ? String(error.code) : '';
  return Object.entries(reasons).find(([known]) => known === code)?.[1] ?? other(error.message);
}

/** Checks one saved page. `url`: the address it came from, '' when unknown. */
export function checkFile(source: string, url: string, words: Words): CheckedFile {
  try {
    const page = openPage(source, url);
    try {
      const checkedAt = now();
      const { evaluation, report } = checkPage(page.document, { source, url, checkedAt, sight: page.sight });
      const { kind, why } = evaluation;
      const unread = why.includes('garbled') ? 'GARBLED' : kind === 'not-a-report' ? obstacleOf(page.document) : null;
      if (unread) return { kind: 'unreadable', source, error: words.command.reasons[unread] };
      const text = report.blocks.map((block) => block.text.trim()).filter((line) => line !== '');
      return {
        kind: 'checked',
        encoding: page.encoding,
        entry: { url: source, savedAt: checkedAt, evaluation, decisions: [], tags: [], text },
      };
    } finally {
      page.close();
    }
  } catch (error) {
    return { kind: 'unreadable', source, error: reasonOf(error, words) };
  }
}
