import { counted } from '../data';
import type { PanelText } from '../words';
import { decisions } from './decisions';
import { mapText } from './panel-map';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const day = (iso: string) => {
  const [year, month, date] = iso.split('-').map(Number);
  return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`;
};

/** The panel's words in English. */
export const panel: PanelText = {
  brand: 'Gouji',
  panel: 'Gouji: check of the annual report',
  bar: {
    language: 'Language of the panel',
    recheck: 'Check again',
    more: 'More',
    fold: 'Fold the panel',
    handbook: 'Handbook (new tab)',
    unfold: 'Unfold the panel',
    close: 'Close the panel',
    resize: 'Width of the panel',
    pixels: (width) => `${width} pixels`,
  },
  report: {
    noAgency: 'Reporting body not recognised',
    year: (year) => `Annual report ${year}`,
    noYear: 'report year not recognised',
    edition: (edition) => `${edition} format`,
    tableEdition: (table, edition) => `${table} in the ${edition} format`,
    date: day,
    published: (date) => `Published ${date}`,
    unpublished: 'The page gives no publication date',
    deadline: (date) => `due ${date}`,
    noDeadline: 'due date cannot be told',
    onTime: 'on time',
    late: (days) => (days === null ? 'late' : `${counted(days, 'day')} late`),
    timeUnknown: 'cannot tell whether it was on time',
    locale: 'en-GB',
    before: (time, same) =>
      same ? `Checked before on ${time}: text unchanged` : `Checked before on ${time}: the text has changed since`,
    compared: (time, { fresh, gone, changed, stayed }) =>
      `against the check of ${time}: ${fresh} new, ${gone} gone, ${changed} with other figures, ${stayed} unchanged`,
    laterEdition: (edition) =>
      `Saved by a later version, which knows the ${edition} format; this one does not: figures and findings are shown as saved, please update and check again`,
    rulesOff: (rules) => `${rules} ${rules === 1 ? 'rule is' : 'rules are'} switched off`,
    rulesRegraded: (rules) => `${rules} ${rules === 1 ? 'rule has' : 'rules have'} another severity`,
  },
  verdict: {
    broken: (broken) => `${counted(broken, 'equation does', 'equations do')} not hold`,
    undecidedSums: (sums) => `${counted(sums, 'equation')} could not be compared for it`,
    clean: 'Nothing wrong found',
    undecidedOnly: 'Nothing wrong found, but some points need a person',
    allHeld: (held) => `${counted(held, 'equation')} compared, and ${held === 1 ? 'it holds' : `all ${held} hold`}`,
    someHeld: (held) => `the other ${counted(held, 'equation holds', 'equations hold')}`,
    noSums: 'There is no equation on this page that can be compared',
    undecided: (count) =>
      `${counted(count, 'point')} could not be decided and ${count === 1 ? 'needs' : 'need'} a person`,
  },
  decisions,
  kinds: { error: 'Error', warning: 'Warning', notice: 'Notice', cantTell: 'Review', passed: 'Passed' },
  tally: {
    kinds: { error: 'Errors', warning: 'Warnings', notice: 'Notices', cantTell: 'Review', passed: 'Passed' },
    hidden: (count) => `${counted(count, 'item')} hidden by the filter`,
    showAll: 'Show all',
  },
  findings: {
    title: 'Findings',
    elsewhere:
      'Only findings of this page itself stand here; those from last year’s report and from other bodies’ (carry-over, copied text) stand in the ledger.',
    whole: 'The report as a whole',
    quote: 'Words of the page',
    missing: 'no place in the page',
    go: 'Show in page',
    goNext: (turn, count) => `Show in page ${turn}/${count}`,
    copy: 'Copy sentence',
    copied: 'Copied',
    copyRefused: 'The browser does not allow copying; please select the words below:',
    basis: 'Basis',
    advice: 'Advice',
    head: 'Kind of fault',
    more: (count) => `${count} more`,
    alike: (count) => `${count} more of the same kind: show all`,
    count: (count) => `${count}`,
    bulletin: (agency, title, number, published, message) => {
      const known = [
        ...(number === null ? [] : [number]),
        ...(published === null ? [] : [`published on ${published}`]),
      ];
      const named = `${agency === '' ? '' : `${agency}, `}“${title}”`;
      return `${named}${known.length === 0 ? '' : ` (${known.join(', ')})`}: ${message}`;
    },
    untitled: 'Annual report on open government information',
    noAgency: 'This body',
  },
  causes: {
    caution: 'a guess: please verify against the records',
    edit: (cell, now, then) => `${cell} ${now} → ${then} (a suspected slip)`,
    mends: (equations) => (equations === 1 ? 'then the equation holds' : `then all ${equations} equations hold`),
    unique: 'and no change as small would do',
    rivals: (readings) => `one of ${readings} changes as small: which one cannot be told`,
    or: 'or',
    slip: (cell, now, then, sums) =>
      `${sums > 1 ? `By the following ${sums}, ` : ''}“${cell}” should be ${then} and ${now === null ? 'is blank' : `says ${now}`}.`,
    one: (findings) => `one cause, ${counted(findings, 'finding')}`,
    moreCells: (cells) => `and ${counted(cells, 'more cell')}`,
  },
  equation: {
    sum: (figures, total) => `${figures.join(' + ')} = ${total}`,
    filled: (sum, stated) => `${sum}, filled in: ${stated}`,
    unequal: (one, other) => `${one} ≠ ${other}`,
    label: 'Equation',
    left: 'Left side',
    right: 'Right side',
    plus: 'plus',
    broken: (computed, reported, difference) =>
      `The left side comes to ${computed}, the right side to ${reported}; they differ by ${difference}. Please verify`,
    holds: (computed, reported) => `The left side comes to ${computed}, the right side to ${reported}: equal`,
    undecided: (computed, reported) =>
      `The left side comes to ${computed}, the right side to ${reported}; whether the equation holds cannot be decided`,
    blank: 'blank',
    missing: 'none',
    blanksCount: 'Blank cells count as 0',
    missingCount: 'cells that are not in the table count as 0',
    zeros: (zeros, blanks, missing) =>
      [
        zeros > 0 ? counted(zeros, 'term is 0', 'terms are 0') : '',
        blanks > 0 ? `${blanks} blank` : '',
        missing > 0 ? `${missing} not in the table` : '',
      ]
        .filter(Boolean)
        .join(', '),
    source: (year, agency) => [year === null ? '' : `report of ${year}`, agency ?? ''].filter(Boolean).join(', '),
  },
  map: mapText,
  sections: {
    title: 'The six sections',
    complete: 'all there',
    lacking: (count) => `${count} missing`,
    fine: 'nothing wrong found',
    held: (count) => `${counted(count, 'equation holds', 'equations hold')}`,
    broken: (count) => `${counted(count, 'equation does', 'equations do')} not hold`,
    count: (kind, count) => counted(count, kind.toLowerCase()),
    missing: 'not found',
    extra: 'beyond the six',
    leftOut: (headings) =>
      headings === 1 ? 'One more heading is not listed' : `${headings} more headings are not listed`,
    untitled: '(no words in its heading)',
  },
  contact: {
    title: 'Contact',
    none: 'The page gives no contact',
    notGiven: 'not given',
    fields: {
      office: 'Office',
      address: 'Address',
      phones: 'Telephone',
      faxes: 'Fax',
      postcode: 'Postcode',
      email: 'E-mail',
      website: 'Website',
    },
  },
  passed: {
    title: 'What passed',
    count: (count) => `${count}`,
    families: {
      structure: 'Structure and format',
      table: 'Tables',
      reconciliation: 'Reconciliation',
      contact: 'Contact',
      timing: 'Dates',
      identity: 'Title and body',
      text: 'Wording',
    },
    none: 'Nothing passed',
  },
  undecided: {
    title: 'Undecided: a person is needed',
    explain: 'The page does not say enough to decide these points. They count neither as passed nor as wrong.',
    ruleErrors: (rules) =>
      `Some rules broke and checked nothing: ${rules}. That is a fault of this tool, not of the page.`,
  },
  states: {
    checking: 'Checking…',
    checkingAgain: 'Checking again…',
    previous: (time) => `Below is the result of ${time}`,
    stop: 'Stop',
    unfinished: {
      stopped: 'The check was stopped.',
      'page-changing': 'The page kept changing, so the check could not be finished.',
    },
    noResult: {
      stopped: 'There is no result, and nothing was saved. You can check again at any time.',
      'page-changing':
        'The page changed several times during the check. Text from before and after a change is never judged together, so there is no result. Please check again once the page has settled.',
    },
    notLinked: 'This is an earlier result: its places can be shown once the page as it is now has been checked.',
    notReport: 'This page does not look like an annual report on open government information',
    readsTitle: 'Pages this tool can check',
    reads: [
      'Annual reports on open government information of governments and departments, report year 2019 or later',
      'Text and tables as text, not as pictures or attachments',
      'Reports inside a frame, and pages saved to this computer (with access to file addresses allowed)',
    ],
    why: 'Why',
    older: 'A report of 2018 or earlier',
    olderExplain:
      'Reports of that time have no common tables and no prescribed equations, so no sums are compared and the rules of the present format are not applied.',
    failed: 'The check did not finish',
    failedExplain:
      'This is a fault of this tool, not of the page; the page is as it was. You can check again; if it goes on, please pass the words below to the developers.',
    detail: 'What went wrong',
    retry: 'Check again',
    pageChanged: 'The page has changed since the check; the result below may no longer agree with it.',
    interference: {
      'thrown-out': 'The page removed the panel that was open before; this is the result of a new check.',
      'was-covered': 'The page had covered the panel, which is on top again.',
      'was-altered':
        'The page had altered the panel, which has been drawn anew. What you pressed in the altered one was not done: look again before you press.',
      'behind-dialog':
        'The page has opened a dialog: until that is closed the panel cannot be used. The toolbar button puts the panel away.',
      'focus-unsure':
        'That key was not obeyed: the page, not you, may have moved the focus into the panel. Click in the panel, or press Tab twice in it, then press again.',
      'words-missing':
        'The words of that language could not be loaded, so the language stays as it is. Reload the page and try again.',
    },
    lost: 'This place is not shown in the page now: it may be in a tab or a fold that is not open, or the page has changed. Open it and try again, or check again.',
  },
  save: {
    saving: 'Saving on this computer…',
    saved: (time) => `Checked ${time}, saved on this computer`,
    setAside: 'An earlier record could not be read; it was put aside unchanged, not deleted.',
    withoutText:
      'The text is very long: the result was saved, but not the text that is compared with other reports for copied passages.',
    'too-large': 'The result is too large and was not saved. What was saved before is still there.',
    'no-report': 'A page that is no annual report is not kept in the ledger.',
    full: 'The storage on this computer is full: this result was not saved. What was saved before is still there.',
    corrupt: 'The stored data could not be read: this result was not saved. The data were left as they are.',
    unavailable: 'There is no storage available: this result was not saved.',
    'no-address':
      'This text was written into a frame without an address, so that nothing tells which page it is of: the result was not kept.',
    'shared-folder':
      'This page is a file in a shared folder of another computer. The ledger takes no such addresses, and the result was not kept. Copy the file to this computer, or map the folder as a network drive, and check it there.',
    'long-address': 'The address of this page is longer than 8192 characters: the result was not kept.',
    'extension-updated':
      'The extension was just updated: this result was not saved. Please reload the page, then check.',
    unanswered:
      'The extension gave no answer (it may just have been updated): this check followed the law alone, not your settings, and was not saved. Please reload the page, then check.',
  },
  footer: {
    ledger: 'Open ledger',
    privacy: ['No network', 'No upload', 'Saved locally'],
    pill: 'Show the “Check” button on annual report pages',
    version: (engine, rules) => `Engine ${engine} · Rules ${rules}`,
  },
  list: (words) => words.join(', '),
  sentences: (told) => told.join(' '),
  clauses: (words) => words.join(', '),
};
