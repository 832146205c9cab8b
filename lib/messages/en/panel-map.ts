import { counted } from '../data';
import type { MapText } from '../words';

/** The words of the check map (核对图) in English: short labels that fit a miniature; full ones are read out and shown on hover. */
export const mapText: MapText = {
  title: (table) => `Check map of ${table.charAt(0).toLowerCase()}${table.slice(1)}`,
  size: (rows, columns, sums) => `${rows} × ${columns}, ${counted(sums, 'equation', 'equations')}`,
  summary: ({ held, broken }, undecided) =>
    [
      broken === 0 && undecided === 0
        ? held === 1
          ? 'the equation holds'
          : `all ${held} equations hold`
        : counted(held, 'equation holds', 'equations hold'),
      broken > 0 ? counted(broken, 'does not', 'do not') : '',
      undecided > 0 ? `${undecided} could not be compared` : '',
    ]
      .filter(Boolean)
      .join(', '),
  holds: 'holds',
  broken: 'does not hold',
  undecided: 'undecided',
  unchecked: 'not compared',
  crossing: 'where a row and a column that do not hold cross',
  suspect: 'in an equation that does not hold',
  nothing: 'This table has no equation that can be compared',
  hint: 'Hover over a cell for its figure, click to go to it in the page; arrow keys move from cell to cell',
  legend: {
    value: 'figure',
    zero: '0',
    blank: 'blank',
    missing: 'none',
    suspect: 'in a failed equation',
    crossing: 'failed row × column',
  },
  rows: {
    new: 'I New',
    'carried-in': 'II Carried in',
    granted: '(1) Granted',
    'partially-granted': '(2) In part',
    'refused.state-secret': '1 State secret',
    'refused.prohibited-by-law': '2 Barred by law',
    'refused.three-safeties-one-stability': '3 Safety, stability',
    'refused.third-party-rights': '4 Third party',
    'refused.internal-affairs': '5 Internal',
    'refused.process-information': '6 In process',
    'refused.enforcement-file': '7 Case files',
    'refused.administrative-inquiry': '8 Inquiry',
    'unavailable.not-held': '1 Not held',
    'unavailable.needs-creation': '2 To be made',
    'unavailable.still-unclear': '3 Unclear',
    'unprocessed.complaint': '1 Complaint',
    'unprocessed.repeated': '2 Repeated',
    'unprocessed.publication': '3 Publication',
    'unprocessed.excessive': '4 Excessive',
    'unprocessed.confirmation': '5 Reissue',
    other: '(6) Other',
    'other.not-corrected': '1 Not corrected',
    'other.fee-unpaid': '2 Fee unpaid',
    'other.other': '3 Other',
    'handled-total': '(7) Total',
    'carried-forward': 'IV Carried on',
    review: 'Review',
    'litigation-direct': 'Direct suit',
    'litigation-after-review': 'After review',
  },
  rowGroups: { refused: 'Refused', unavailable: 'No info', unprocessed: 'Not done', other: 'Other' },
  columns: {
    'natural-person': 'Pers.',
    'commercial-enterprise': 'Firm',
    'research-institution': 'Res.',
    'social-welfare-organization': 'NPO',
    'legal-service-institution': 'Legal',
    'other-organization': 'Other',
    total: 'Total',
    upheld: 'Upheld',
    corrected: 'Corr.',
    other: 'Other',
    pending: 'Open',
  },
};
