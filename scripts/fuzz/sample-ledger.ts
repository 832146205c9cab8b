import { checkPage } from '../../lib/check-page';
import type { Said } from '../../lib/ledger/bodies/said';
import type { LedgerEntry } from '../../lib/ledger/record/entry';
import { fingerprint } from '../../lib/ledger/review/fingerprint';
import { sheetSight } from '../../lib/read/html/sight/sheet-sight';
import { reportText } from '../../lib/report/report-text';
import { basePage } from './base-pages';
import { openHtml } from './html-page';

const SAVED_AT = '2026-01-20T09:00:00Z';
const TAGS = ['2025年度核查', 'constructor'];

function entryOf(slug: string): LedgerEntry {
  const { html, url } = basePage(slug);
  const { document, close } = openHtml(html, url);
  try {
    const { evaluation, report } = checkPage(document, {
      source: url,
      url,
      checkedAt: SAVED_AT,
      sight: sheetSight(document),
    });
    const decisions = evaluation.findings.slice(0, 2).map((finding, index) => ({
      finding: finding.id,
      fingerprint: fingerprint(finding),
      state: index === 0 ? ('dismissed' as const) : ('confirmed' as const),
      reason: index === 0 ? '口径不同' : '',
      note: '',
      by: '陈晓',
      at: SAVED_AT,
    }));
    const before = { ...evaluation, passes: [], causes: [] };
    return {
      url,
      savedAt: SAVED_AT,
      evaluation,
      decisions,
      tags: TAGS,
      text: reportText(report).split('\n').slice(0, 12),
      before,
    };
  } finally {
    close();
  }
}

/** Reports with findings, decisions, tags and texts, and what was said by hand: a ledger of which every part holds something. */
export interface SampleLedger {
  readonly entries: readonly LedgerEntry[];
  readonly said: Said;
}

let made: SampleLedger | undefined;

/** The ledger that files and stores are made of; made once. */
export function sampleLedger(): SampleLedger {
  if (made) return made;
  const slugs = ['real-2023-hongze-table-four-totals', 'made-2022-contact-malformed', 'made-2016-older-report'];
  const entries = slugs.map(entryOf);
  const [one = '', other = ''] = entries.map(({ url }) => url);
  made = {
    entries,
    said: {
      hand: [{ one, other, same: true }],
      projects: [
        {
          tag: TAGS[0] ?? '',
          whole: one,
          units: [{ name: '泗洪县统计局', kind: 'department' }, { name: '__proto__' }],
        },
      ],
    },
  };
  return made;
}
