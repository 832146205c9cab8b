import { counted } from '../data';
import type { EvidenceText } from '../words';

/** Findings that a person found to be none, listed among the others. */
const besides = (dismissed: number): string => (dismissed > 0 ? `, and ${dismissed} dismissed` : '');

/** The words of the evidence record in English. */
export const evidenceText: EvidenceText = {
  title: 'Record of a check of an annual report',
  fields: {
    agency: 'Body',
    title: 'Title of the report',
    url: 'Address',
    year: 'Report year',
    published: 'Published',
    deadline: 'Due',
    edition: 'Official format',
    checkedAt: 'Checked',
    engine: 'Versions',
    hash: 'Text checksum',
    projects: 'Projects',
    verdict: 'Result',
    settings: 'Rules as set',
  },
  unknown: 'not recognised',
  beijing: (moment) => `${moment} (Beijing time)`,
  versions: (engine, rules) => `engine ${engine}, rules ${rules}`,
  counts: ({ failed, undecided, dismissed, passed, inapplicable }) =>
    `${counted(failed, 'finding')}, ${undecided} undecided, ${dismissed > 0 ? `${dismissed} dismissed, ` : ''}${passed} in order, ${inapplicable} not applicable`,
  parts: {
    findings: (count, dismissed) => `1. Findings (${count}${besides(dismissed)})`,
    undecided: (count, dismissed) => `2. What could not be decided and needs a person (${count}${besides(dismissed)})`,
    equations: (count) => `3. Equations compared (${count})`,
    across: (count) => `4. Held against other reports (${count})`,
    passed: (count) => `5. Other points found in order (${count})`,
  },
  noFindings: 'This check found nothing wrong.',
  notChecked: 'This page is not one that is checked (see the result): no rule was applied.',
  noUndecided: 'Everything could be decided.',
  noEquations: 'There is no equation on this page that can be compared.',
  undecidedNote: 'What there is is not enough to decide these; they count neither as passed nor as wrong.',
  ruleErrors: (rules) =>
    `These rules broke off and checked nothing, through no fault of the page: ${rules.join(', ')}.`,
  labels: {
    where: 'Part',
    quote: 'Words of the page',
    calculation: 'Calculation',
    basis: 'Basis',
    advice: 'Advice',
    decision: 'Verification',
    cause: 'Likeliest slip',
    rule: 'Rule',
  },
  decision: (state, remarks) => (remarks === '' ? state : `${state} (${remarks})`),
  causes: (edits, unique) =>
    `A guess, to be verified against the records: ${edits.join(', ')}${unique ? '' : '; other changes as small would do too'}`,
  equationsNote:
    'Figures that are 0 or blank are left out; blank cells count as 0. The left side is what the figures add up to, the right side what the table says.',
  columns: {
    of: 'Of',
    computed: 'Left side',
    reported: 'Right side',
    difference: 'Difference',
    outcome: 'Result',
  },
  outcomes: {
    held: 'holds',
    broken: 'does not hold',
    undecided: 'undecided',
  },
  dismissed: (outcome) => `${outcome} (the finding was dismissed by a person)`,
  blanks: (count) => counted(count, 'blank cell'),
  notSetUp: 'the table is incomplete: nothing to compare',
  source: (agency, year) =>
    `the report of ${[agency ?? 'another body', year].filter((part) => part !== null).join(' for ')}`,
  sources: (reports) => `some figures from ${reports.join(', ')}`,
  against: {
    as: 'Held against',
    found: 'Report of last year',
    unconfirmed: 'Perhaps the report of last year: not confirmed, not compared',
    several: 'Report of last year, on several pages with other figures: not compared',
    unit: (project) => `Unit of “${project}”`,
    copied: (share) => `shares ${share}% of the shorter text in long passages`,
    missing: (year) =>
      `The ledger has no report of this body for ${year}: nothing was held against last year (carry-over and others).`,
    none: 'Not held against last year: the report year is unknown, last year had no uniform tables, or this page is no report that is checked.',
  },
  signatures: ['Checked by', 'Reviewed by'],
  day: 'Date',
  caution:
    'A program drew up this record from the page. Findings are hints, not conclusions; unverified by a person they prove nothing. “In order” speaks of the points listed only.',
  exported: (moment) => `Drawn up ${moment} (Beijing time)`,
};
