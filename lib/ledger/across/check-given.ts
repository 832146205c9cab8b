import type { Evaluation } from '../../judge/evaluation';
import { settleResult } from '../../judge/settle';
import { ACROSS_REPORTS } from '../../rules/catalogue';
import type { RuleSettings } from '../../rules/rule';
import { fitPrevious, type GivenPrevious } from '../bodies/given-previous';
import { checkCopies, prepareEntries } from '../copies/copied-text';
import type { LedgerEntry } from '../record/entry';
import { checkAgainstPrevious } from './history';
import { type HistoryResult, toHistoryResult } from './make-finding';

/** What last year's page is enough for: a project's units and an earlier check of the page itself are not at hand. */
const ASKED = ACROSS_REPORTS.filter(({ needs }) => needs === 'previous' || needs === 'other-texts').map(({ id }) => id);

/**
 * A check together with what a page that somebody gave as last year's says of the report: figures across years, and
 * passages taken over. A page that can't be last year's gives one undecided finding that says why. Unchanged where the
 * checked page is no report.
 */
export function checkAgainstGiven(
  entry: LedgerEntry,
  given: GivenPrevious,
  settings: Pick<RuleSettings, 'disabled' | 'severities'>,
): Evaluation {
  const { evaluation } = entry;
  if (evaluation.kind === 'not-a-report') return evaluation;
  const asked = ASKED.filter((rule) => !settings.disabled?.includes(rule));
  const { findings, passes } = settleResult(askAll(entry, given), settings);
  const answered = new Set([...findings, ...passes].map(({ rule }) => rule));
  const count = (outcome: 'failed' | 'cantTell') => findings.filter((finding) => finding.outcome === outcome).length;
  const { tally } = evaluation;
  return {
    ...evaluation,
    findings: [...evaluation.findings, ...findings],
    passes: [...evaluation.passes, ...passes],
    tally: {
      failed: tally.failed + count('failed'),
      cantTell: tally.cantTell + count('cantTell'),
      passed: tally.passed + passes.length,
      inapplicable: tally.inapplicable + asked.filter((rule) => !answered.has(rule)).length,
    },
  };
}

function askAll(entry: LedgerEntry, given: GivenPrevious): HistoryResult {
  const fit = fitPrevious(entry, given);
  if (fit.kind === 'unfit') {
    const { reason, data } = fit;
    const subject = { table: 'requests' } as const;
    return toHistoryResult(entry.url, [
      { rule: 'reconciliation/carry-over', outcome: 'cantTell', subject, reason, data },
    ]);
  }
  const { previous } = fit;
  const years = checkAgainstPrevious(entry, { kind: 'found', entry: previous });
  if (years.findings.some(({ reason }) => reason === 'year-disputed')) return years;
  const [own] = prepareEntries([entry]);
  // Whose the given page is has been settled: its words are those of the body's own earlier report.
  const hand = [{ one: entry.url, other: previous.url, same: true }];
  const copies = own ? checkCopies(own, prepareEntries([previous]), hand) : { findings: [], passes: [] };
  return { findings: [...years.findings, ...copies.findings], passes: [...years.passes, ...copies.passes] };
}
