import type { Evaluation } from '../../judge/evaluation';
import { settle } from '../../judge/settle';
import { ACROSS_REPORTS } from '../../rules/catalogue';
import type { RuleSettings } from '../../rules/rule';
import { fitPrevious, type GivenFit, type GivenPrevious } from '../bodies/given-previous';
import { checkCopies, prepareEntries } from '../copies/copied-text';
import type { LedgerEntry } from '../record/entry';
import { checkAgainstPrevious } from './history';
import { askAcross, type HistoryResult, joinResults, ruleAcross } from './make-finding';

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
  const { findings, passes, errors = [] } = settle(askAll(entry, given), settings);
  const answered = new Set([...findings, ...passes].map(({ rule }) => rule));
  const count = (outcome: 'failed' | 'cantTell') => findings.filter((finding) => finding.outcome === outcome).length;
  const { tally } = evaluation;
  return {
    ...evaluation,
    findings: [...evaluation.findings, ...findings],
    passes: [...evaluation.passes, ...passes],
    ruleErrors: [...evaluation.ruleErrors, ...errors],
    tally: {
      failed: tally.failed + count('failed'),
      cantTell: tally.cantTell + count('cantTell'),
      passed: tally.passed + passes.length,
      inapplicable: tally.inapplicable + asked.filter((rule) => !answered.has(rule)).length,
    },
  };
}

/** Why a page that somebody gave can't be last year's: the carry-over says so, since it is what cannot be asked. Subject: table 3. */
const unfitPage = ruleAcross('reconciliation/carry-over', ({ reason, data }: Extract<GivenFit, { kind: 'unfit' }>) => [
  { outcome: 'cantTell', subject: { table: 'requests' }, reason, data },
]);

function askAll(entry: LedgerEntry, given: GivenPrevious): HistoryResult {
  const fit = fitPrevious(entry, given);
  if (fit.kind === 'unfit') {
    return askAcross(entry.url, fit, [unfitPage]);
  }
  const { previous } = fit;
  const years = checkAgainstPrevious(entry, { kind: 'found', entry: previous });
  if (years.findings.some(({ reason }) => reason === 'year-disputed')) return years;
  const [own] = prepareEntries([entry]);
  // Whose the given page is has been settled: its words are those of the body's own earlier report.
  const hand = [{ one: entry.url, other: previous.url, same: true }];
  return own ? joinResults([years, checkCopies(own, prepareEntries([previous]), hand)]) : years;
}
