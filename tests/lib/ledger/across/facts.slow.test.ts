import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkPage } from '@/lib/check-page';
import { checkAgainstPrevious } from '@/lib/ledger/across/history';
import { readSummands } from '@/lib/ledger/across/sum-lines';
import type { LedgerEntry } from '@/lib/ledger/record/entry';
import { MIGRATIONS, migrate, RECORD_VERSION } from '@/lib/ledger/record/migrations';
import { reviewOf } from '@/lib/ledger/review/review-of';
import { RULES } from '@/lib/rules';
import { STATUTORY_SETTINGS } from '@/lib/rules/rule';
import { openPage } from '@/scripts/check/read-page';

const CORPUS = fileURLToPath(new URL('../../../corpus/', import.meta.url));
const REPORTS = readdirSync(CORPUS).filter((name) => existsSync(`${CORPUS}${name}/page.html`));
const EVERY_RULE = RULES.map(({ id }) => id);

/** A page of the corpus as the ledger keeps it, checked with some rules switched off. */
function entryOf(slug: string, disabled: readonly string[] = []): LedgerEntry {
  const url = `https://www.example.gov.cn/${slug}`;
  const page = openPage(`${CORPUS}${slug}/page.html`, url);
  const checkedAt = '2026-01-20T09:00:00.000Z';
  const settings = { ...STATUTORY_SETTINGS, disabled };
  const { evaluation } = checkPage(page.document, { source: url, url, checkedAt, sight: page.sight, settings });
  page.close();
  return { url, savedAt: checkedAt, evaluation, decisions: [], tags: [], text: null };
}

/** The same page as last year's report. */
function asBefore({ evaluation, ...entry }: LedgerEntry): LedgerEntry {
  const year = evaluation.report.year === null ? null : evaluation.report.year - 1;
  return {
    ...entry,
    url: `${entry.url}/before`,
    evaluation: { ...evaluation, report: { ...evaluation.report, year } },
  };
}

/** What is concluded of a report from its facts: across years, in a sum of units, in the list. */
function concluded(entry: LedgerEntry) {
  const { findings, passes } = checkAgainstPrevious(entry, { kind: 'found', entry: asBefore(entry) });
  const { onTime, sections } = reviewOf(entry).summary;
  return {
    findings: findings.map(({ rule, outcome, subject, reason, data }) => ({ rule, outcome, subject, reason, data })),
    passes: passes.map(({ rule, subject }) => ({ rule, subject })),
    figures: [...readSummands(entry)].map(([cell, { state, value }]) => `${cell} ${state} ${value}`),
    onTime,
    sections,
  };
}

/** The record of the version that had no facts but its findings, brought to today's form. */
function fromVersion3(entry: LedgerEntry): LedgerEntry {
  const {
    oddCells: _,
    incompleteTables: __,
    yearDisputed: ___,
    attachmentOnly: ____,
    onTime: _____,
    ...report
  } = entry.evaluation.report;
  const evaluation = { ...entry.evaluation, report };
  return migrate({ ...entry, version: 3, before: evaluation, evaluation }, MIGRATIONS, RECORD_VERSION) as LedgerEntry;
}

const isCarryOver = ({ rule }: { readonly rule: string }): boolean => rule === 'reconciliation/carry-over';

describe('what is concluded from a report', () => {
  it.each(REPORTS)('is the same with all rules switched off, and for a check of the version before: %s', (slug) => {
    const entry = entryOf(slug);
    const conclusion = concluded(entry);
    expect(concluded(entryOf(slug, EVERY_RULE))).toEqual(conclusion);
    // Of a page that is no report nothing was asked, so that the findings of the version before told nothing of its tables.
    if (entry.evaluation.kind !== 'annual-report') return;
    const old = fromVersion3(entry);
    // That version said nothing of the day where it did not know the kind of body; what it said, is said still.
    const { onTime } = old.evaluation.report;
    expect([entry.evaluation.report.onTime, 'unknown']).toContain(onTime);
    expect({ ...concluded(old), onTime: conclusion.onTime }).toEqual(conclusion);
    expect(entry.evaluation.report.deadline === null || onTime === entry.evaluation.report.onTime).toBe(true);
    expect(old.before?.report.oddCells).toEqual(old.evaluation.report.oddCells);
  });

  it('cannot be told across years from a table that is cut off, also where no rule says so', () => {
    const slug = 'real-2025-suqian-city-incomplete-tables';
    const { findings, passes } = concluded(entryOf(slug, ['structure/table-incomplete']));
    expect(findings.filter(isCarryOver)).toMatchObject([
      {
        outcome: 'cantTell',
        reason: 'table-missing',
        data: { fault: 'incomplete' },
      },
    ]);
    expect(passes.filter(isCarryOver)).toEqual([]);
  });

  it('counts blank cells as 0, also where no rule speaks of them', () => {
    const { findings, passes } = concluded(entryOf('real-2023-shuyang-reform-commission', ['table/cell-blank']));
    expect(findings.filter(({ reason }) => reason === 'cell-missing')).toEqual([]);
    expect(passes.filter(({ rule }) => rule === 'reconciliation/in-force').length).toBeGreaterThan(0);
  });
});
