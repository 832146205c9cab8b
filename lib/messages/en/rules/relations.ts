import type { Words } from '../../words';

const ofRow = {
  right: 'Total in the table',
  short: 'Parts = total',
  broken: (row: string) => `the total of row “${row}”`,
};

/** The relations of all editions, in English. */
export const relations = {
  'requests-row-total': {
    brief: 'Table 3, each row: six applicant classes = total',
    full: 'Table 3, each row: six classes of applicant = total',
    left: 'Sum of the six applicant classes',
    ...ofRow,
  },
  'requests-balance': {
    brief: 'Table 3, each column: I + II = III (7) + IV',
    full: 'Table 3, each column: I received + II carried in = III(7) total + IV carried forward',
    left: 'Left side (I + II)',
    right: 'Right side (III + IV)',
    short: 'I + II = III + IV',
    broken: (column) => `the balance of column “${column}”`,
  },
  'requests-handled-total': {
    brief: 'Table 3, each column: outcomes = total (7)',
    full: 'Table 3, each column: outcomes = III(7) total',
    left: 'Sum of the outcomes',
    right: 'Total (7) in the table',
    short: 'Outcomes = (7)',
    broken: (column) => `the total of the outcomes of column “${column}”`,
  },
  'review-litigation-total': {
    brief: 'Table 4, each group: four outcomes = total',
    full: 'Table 4, each group: four outcomes = total',
    left: 'Sum of the four outcomes',
    ...ofRow,
  },
} satisfies Words['relations'];
