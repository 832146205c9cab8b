import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkPage } from '@/lib/check-page';
import { factsOf } from '@/lib/ledger/record/compact/compact-facts';
import type { LedgerEntry } from '@/lib/ledger/record/entry';
import { paragraphsOf } from '@/lib/report/report-text';
import { type RuleSettings, STATUTORY_SETTINGS } from '@/lib/rules/rule';
import { openPage } from '@/scripts/check/read-page';

const CORPUS = join(import.meta.dirname, '../../corpus');
const fileOf = (slug: string): string => join(CORPUS, slug, 'page.html');

/** The corpus pages that are HTML. */
export const SLUGS: readonly string[] = readdirSync(CORPUS).filter((slug) => existsSync(fileOf(slug)));

/** By page, as the law's own settings judge it; files share a process. */
const kept = new Map<string, LedgerEntry>();

/** A corpus page as the ledger holds it after a check, with what was read of it. */
export function checkedPage(slug: string, settings?: RuleSettings): LedgerEntry {
  if (settings !== undefined) return check(slug, settings);
  const entry = kept.get(slug) ?? check(slug, STATUTORY_SETTINGS);
  kept.set(slug, entry);
  return structuredClone(entry);
}

function check(slug: string, settings: RuleSettings): LedgerEntry {
  const url = `http://www.example.gov.cn/${slug}.htm`;
  const checkedAt = '2026-01-20T09:00:00Z';
  const page = openPage(fileOf(slug), url);
  try {
    const checked = checkPage(page.document, { source: url, url, checkedAt, sight: page.sight, settings });
    const { report, pathOf, evaluation } = checked;
    const facts = factsOf(report, pathOf, settings);
    return {
      url,
      savedAt: checkedAt,
      evaluation,
      decisions: [],
      tags: [],
      text: paragraphsOf(report),
      before: null,
      facts,
    };
  } finally {
    page.close();
  }
}
