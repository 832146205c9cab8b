import { counted } from '../../data';
import type { ExportText } from '../../words';

/** The words of files by problem, in English. */
export const byProblem: ExportText['byProblem'] = {
  columns: {
    number: 'No.',
    rule: 'Problem (id)',
    head: 'Kind of problem',
    severity: 'Severity',
    basis: 'Basis',
    units: 'Units',
    reports: 'Reports',
    listed: 'Findings listed',
    confirmed: 'Confirmed',
    rectified: 'Rectified',
    open: 'To verify',
    dismissed: 'Dismissed',
  },
  units: {
    number: 'Problem no.',
    rule: 'Problem (id)',
    head: 'Kind of problem',
    severity: 'Severity',
    agency: 'Body',
    year: 'Year',
    listed: 'Findings listed',
    state: 'Decision',
    message: 'What is wrong',
    title: 'Title',
    url: 'Address',
    published: 'Published',
  },
  scope: (reports, filters) =>
    `Counted over ${counted(reports, 'report')}. ${filters.length === 0 ? 'No filter is set.' : `Filters: ${filters.join('; ')}.`}`,
  filter: (label, values) => `${label}: ${values.join(', ')}`,
  counts:
    'Units, reports and findings listed count what is listed; confirmed, rectified, to verify and dismissed count every finding that the filters leave.',
  states: (states) => states.map(({ name, count }) => `${name} ${count}`).join(', '),
  nothing: 'No problem is listed.',
  total: (problems, units, listed) =>
    `${counted(problems, 'problem')} in ${counted(units, 'unit')}, ${counted(listed, 'finding')}.`,
  labels: { project: 'Roster filter', standing: 'Decision' },
};
