import { capital, counted } from '../data';
import type { ExportText } from '../words';
import { byProblem } from './views/by-problem';

/** The words of exported files in English. */
export const exportText: ExportText = {
  sheets: {
    problems: 'Problems',
    rectifications: 'Rectification ledger',
    summary: 'Summary',
    glance: 'At a glance',
    byProblem: 'By problem',
    problemUnits: 'Units by problem',
  },
  columns: {
    problems: {
      number: 'No.',
      agency: 'Body',
      year: 'Year',
      title: 'Title of the report',
      url: 'Address',
      published: 'Published',
      section: 'Part',
      rule: 'Rule',
      head: 'Kind of fault',
      severity: 'Severity',
      message: 'What was found',
      quote: 'Words of the page',
      calculation: 'Calculation (expected / stated / difference)',
      basis: 'Basis',
      advice: 'Advice',
      deduction: 'Points off',
      state: 'Verification',
      remarks: 'Remarks',
    },
    rectifications: {
      number: 'No.',
      item: 'Item',
      agency: 'Body',
      problem: 'Problem',
      basis: 'Basis',
      advice: 'Advice',
      measures: 'Measures',
      department: 'Department in charge',
      person: 'Person in charge',
      due: 'Due',
      progress: 'Progress',
      result: 'Result',
      proof: 'Proof',
      recheck: 'Re-check',
      reviewer: 'Reviewed by',
      closed: 'Closed',
      closedOn: 'Closed on',
    },
    summary: {
      agency: 'Body',
      title: 'Title of the report',
      url: 'Address',
      published: 'Published',
      onTime: 'On time',
      sections: 'Six sections',
      requests: 'Table 3 sums',
      reviewLitigation: 'Table 4 sums',
      carryOver: 'Carried over from last year',
      contact: 'Contact details',
      errors: 'Errors',
      warnings: 'Warnings',
      notices: 'Notices',
      deduction: 'Points off',
      score: 'Score',
      scoring: 'Why',
      checkedBy: 'Checked by',
      checkedAt: 'Checked at (Beijing time)',
    },
  },
  byProblem,
  typeface: 'Calibri',
  page: {
    number: 'Page ',
    of: ' of ',
    end: '',
    title: (heading, sheet) => (heading === '' ? sheet : `${heading}: ${sheet}`),
    signatures: (reviewer) =>
      `Checked by: ${reviewer === '' ? '__________' : reviewer}   Approved by: __________   Date: __________   (seal)`,
  },
  states: { open: 'To verify', confirmed: 'Confirmed', dismissed: 'Dismissed', rectified: 'Rectified' },
  yes: 'Yes',
  no: 'No',
  quote: (words) => `“${words}”`,
  moreQuotes: (count) => `${count} places in all`,
  side: (total, addends) => (addends.length > 1 ? `${addends.join(' + ')} = ${total}` : total),
  calculation: (expected, actual, difference) => `Expected ${expected}; stated ${actual}; difference ${difference}`,
  undecidedCalculation: (left, right) => `Left side ${left}; right side ${right}; whether they agree cannot be decided`,
  blanks: (count) => ` (${counted(count, 'blank cell')} counted as 0)`,
  dismissedBecause: (reason) => `Reason: ${reason}`,
  decidedBy: (name, day) => (name === '' ? `verified ${day}` : `verified by ${name}, ${day}`),
  lapsed: (state) => `Was “${state}” before; figures have changed since, please verify again`,
  remarks: (parts) => parts.join('; '),
  problem: (year, message) =>
    year === null || new RegExp(`\\b${year}\\b(?!-)`).test(message) ? message : `Report of ${year}: ${message}`,
  unconfirmed: (problem) => `(to verify) ${problem}`,
  rule: (name, id) => `${name} (${id})`,
  leftOut: (open, dismissed) =>
    `Not in this list: ${[...(open > 0 ? [`${open} to verify`] : []), ...(dismissed > 0 ? [`${dismissed} dismissed`] : [])].join(', ')}.`,
  itemStates: {
    waiting: 'To re-check',
    underway: 'Under way',
    unrectified: 'Not rectified',
    overdue: 'Not rectified (overdue)',
    rectified: 'Rectified',
  },
  itemsNote:
    'The columns from “Measures” to “Proof” are for the body to fill in; what comes back is imported by the item numbers. All others are protected (no password). A row without an item number is not confirmed yet.',
  itemGrounds: {
    'not-rechecked': () => '',
    'still-there': (day) => `Re-checked ${day}: still there`,
    'other-figures': (day) => `Re-checked ${day}: still there, with other figures`,
    'in-order': (day) => `${day === '' ? 'Held against the other report again' : `Re-checked ${day}`}: in order`,
    said: (day) => `Marked as rectified by the reviewer, ${day}`,
    'not-shown': (day) =>
      `${day === '' ? 'Held against the other report again' : `Re-checked ${day}`}: no longer found, but nothing shows that it was put right; please verify`,
  },
  summary: {
    onTime: 'On time',
    late: (days, isSure) => {
      const late = days === null ? 'late' : `${counted(days, 'day')} late`;
      return isSure ? capital(late) : `Apparently ${late}`;
    },
    unknown: 'Cannot tell',
    complete: 'Complete',
    lacking: (sections) => `Not found: ${sections.join(', ')}`,
    held: (count) => counted(count, 'equation holds', 'equations hold'),
    broken: (count) => counted(count, 'equation does not hold', 'equations do not hold'),
    undecided: (count) => `${counted(count, 'equation')} undecided`,
    noTable: 'No such table',
    notCompared: 'Not compared',
    carriedOver: 'Agrees',
    notCarriedOver: (isSure) => (isSure ? 'Does not agree' : 'Seems not to agree'),
    noPreviousYear: (year) => `No report of ${year ?? 'last year'}`,
    contactFine: 'Nothing wrong found',
    noContact: 'Not given',
    contactAmiss: (names) => names.join(', '),
    notApplicable: 'Not applicable',
    openToo: 'Errors, warnings and notices are counted with those still to verify, without those dismissed.',
    missing: 'No report seen',
    absent: 'Not handed in',
    missingTitle: '(no report seen: not checked yet, or not handed in)',
    join: (parts) => parts.join(', '),
  },
  settings: {
    disabled: (rules, reports, of) =>
      `${reports === of ? 'C' : `${counted(reports, 'report')} of ${of} c`}hecked with these rules switched off; the results say nothing of them: ${rules.join(', ')}`,
    regraded: (rules, reports, of) =>
      `${reports === of ? 'C' : `${counted(reports, 'report')} of ${of} c`}hecked with another severity for these rules: ${rules.join(', ')}`,
    regrade: (rule, severity) => `${rule} (${severity})`,
  },
  markdown: {
    title: 'Problems',
    made: (moment, reports, { failed, undecided, dismissed }) =>
      `Exported ${moment} (Beijing time): ${counted(reports, 'report')}, ${counted(failed, 'finding')}${undecided > 0 ? `, ${undecided} undecided` : ''}${dismissed > 0 ? `, ${dismissed} dismissed` : ''}.`,
    exportedAt: 'Exported (Beijing time)',
    caution: 'These are hints of a check. What is not marked “Confirmed” has yet to be verified by a person.',
    missing: (units) =>
      `${counted(units.length, 'unit')} without a report (not checked yet, or not handed in): ${units.join(', ')}.`,
    absent: (units) => `${counted(units.length, 'unit')} handed no report in: ${units.join(', ')}.`,
    nothing: 'Nothing found.',
    nothingListed: 'Nothing that this list holds.',
    untitled: 'Annual report on open government information',
    noAgency: 'Reporting body not recognised',
    year: (year) => `${year}`,
    labelled: (label, words) => `${label}: ${words}`,
  },
  archive: {
    'not-json': () =>
      'This file is not whole JSON: the download may have broken off, or it was edited. Nothing was imported.',
    'not-an-archive': () => 'This file is not a whole export (JSON) of this tool. Nothing was imported.',
    newer: ({ version, known }) =>
      `This file comes from a newer version (format ${version}; this one reads up to ${known}). Please update the extension first. Nothing was imported.`,
    'too-large': ({ size, most }) =>
      `The file has ${size} MB; at most ${most} MB can be imported. Nothing was imported.`,
    'piece-too-large': ({ most }) =>
      `A record of the file is larger than ${most} MB, or the file was laid out anew after its export (such a file may have ${most} MB at most). Please take the file as it was exported. Nothing was imported.`,
    'too-many': ({ most }) =>
      `The file holds more than ${most} reports, the most that can be imported at once. Nothing was imported.`,
    'broken-head': ({ field }) => `At the head of the file, “${field}” is not as it should be. Nothing was imported.`,
    'broken-entry': ({ entry, title, field }) =>
      `In record ${entry}${title === null ? '' : ` (“${title}”)`}, “${field}” is not as it should be. Nothing was imported.`,
    'later-edition': ({ entry, title, edition }) =>
      `Record ${entry}${title === null ? '' : ` (“${title}”)`} follows the edition “${edition}” of the form, which this version does not know and cannot read. Please update the extension first. Nothing was imported.`,
  },
};
