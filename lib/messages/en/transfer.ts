import { counted } from '../data';
import { MOST } from '../speak';
import type { TransferText } from '../words';

const onlyHere = (own: readonly string[]) =>
  own.length === 0
    ? ''
    : `, not on the other side: ${own.slice(0, MOST.names).join(', ')}${own.length > MOST.names ? ` and ${own.length - MOST.names} more` : ''}`;

const alsoSaid = (matches: number, projects: number) =>
  [
    ...(matches > 0 ? [`; ${counted(matches, 'match of pages by hand', 'matches of pages by hand')}`] : []),
    ...(projects > 0 ? [`; settings of ${counted(projects, 'project')}`] : []),
  ].join('');

/** The workbench's words for what came of an action, and for what goes out of the ledger and comes in, in English. */
export const transfer: TransferText = {
  notices: {
    decided: (state, findings) => (findings === 1 ? `Marked “${state}”` : `${findings} findings marked “${state}”`),
    openGone: 'The report that was open before is no longer in the list; it may have been deleted',
    outOfReach: "The store can't be read now; please open this page again",
    matched: {
      same: 'Said to be of the same body; compared anew',
      apart: 'Said not to be of the same body; compared anew',
      back: 'Taken back; compared anew',
    },
    undone: (where) => (where === null ? 'Undone' : `Decision on ${where} undone`),
    reasonMissing: 'Dismissing takes a reason; nothing was saved',
    undonePartly: (taken, overtaken) =>
      `${taken} undone; ${overtaken} left, for a later decision stands on ${overtaken === 1 ? 'it' : 'them'}`,
    nothing: 'There is nothing to undo that was decided in this window',
    overtaken: (steps) =>
      steps === 1
        ? 'A later decision stands on this finding: not undone'
        : `Later decisions stand on these ${steps} findings: not undone`,
    written: (reports, missing) =>
      `${counted(reports, 'report')} exported${missing > 0 ? `; ${counted(missing, 'other')} deleted or unreadable, not in the file` : ''}`,
    notWritten: 'Nothing was exported: the browser’s store is out of reach. Please reload this page and try again',
    writingBroke: (why) => `Nothing was exported: writing the file broke, which is a fault of this tool (${why})`,
    writingAlready: 'Another file is being written: please wait for it, or stop it first',
    writingStopped: 'Export stopped: no file was written',
    imported: (added, updated, matches, projects) =>
      `Imported: ${added} new, ${updated} updated${alsoSaid(matches, projects)}`,
    tagged: (reports) => `Projects of ${counted(reports, 'report')} set`,
    removed: (reports) => `${counted(reports, 'report')} deleted`,
    restored: (reports) => `${counted(reports, 'report')} restored`,
    asideRemoved: (records) => `${counted(records, 'unreadable record')} deleted`,
    profileTaken: (unknown) =>
      unknown === 0
        ? 'Rule profile imported; it holds from the next check on'
        : `Rule profile imported; ${counted(unknown, 'rule')} of it unknown to this version`,
    profileReset: 'Statutory deadlines and the usual rules restored',
  },
  exporting: {
    title: (format) => `Export: ${format}`,
    reports: {
      chosen: (chosen, of) => `${counted(chosen, 'selected report')} (of ${of} in the ledger)`,
      filtered: (filtered, of) => `${counted(filtered, 'report')} that the filters leave (of ${of} in the ledger)`,
      all: (all) => (all === 1 ? 'The one report of the ledger' : `All ${all} reports of the ledger`),
    },
    holds: (confirmed, rectified, open, dismissed) =>
      `Their findings: ${confirmed} confirmed, ${rectified} rectified, ${open} to verify, ${dismissed} dismissed.`,
    pending: (pending) =>
      `${counted(pending, 'report has', 'reports have')} yet to be held against the year before; that is done first, and may add findings.`,
    filters: (filters) => `Filters: ${filters.join('; ')}.`,
    withGlance: 'The tables at a glance go with it, as a sheet of their own.',
    which: 'Findings in the list',
    listings: {
      confirmed: 'Confirmed only (with rectified)',
      undismissed: 'Confirmed and to verify',
      all: 'All, dismissed too',
    },
    faults: (count) => counted(count, 'finding'),
    make: 'Export',
    heading: (year) => `Annual reports on open government information${year === null ? '' : ` for ${year}`}`,
    headingLabel: 'Title in print (the name of each sheet follows)',
    paper: 'Paper (landscape)',
    notPrinted: (sheets) =>
      `A4 has no room for ${sheets.map(({ name, columns }) => `${columns.join(', ')} (${name})`).join(' and ')}: they stand at the right end of their sheet and are not printed.`,
    kinds: (bodies, errors, warnings, notices, undecided) =>
      `${counted(bodies, 'unit')}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(notices, 'notice')}, ${undecided} to look at (without those dismissed).`,
  },
  importing: {
    title: (file) => `Import ${file}`,
    reading: (done) => `Looking through the file: ${counted(done, 'record')} so far…`,
    brings: ({ reports, added, updated, matches, projects }) =>
      `The file holds ${counted(reports, 'report')}: ${added} new, ${updated} updated${alsoSaid(matches, projects)}. Nothing is written before you confirm.`,
    nothingNew: (reports) => `The file holds ${counted(reports, 'report')}, and nothing that the ledger lacks.`,
    take: 'Import',
    conflicts: (conflicts) => `${counted(conflicts, 'difference')}; the side marked “kept” counts`,
    moreConflicts: (conflicts) => `${conflicts} more not listed`,
    columns: { report: 'Report or project', what: 'What', mine: 'Here', theirs: 'In the file' },
    kept: 'kept',
    report: (agency, year) => [agency, year].filter((part) => part !== null).join(', '),
    check: 'Check',
    checked: (time, failed) => `checked ${time}, ${counted(failed, 'finding')}`,
    pages: (one, other) => `${one} and ${other}`,
    match: 'Whether of the same body',
    item: (number, field) => `Item ${number}: ${field}`,
    project: 'Project settings',
    projectSaid: (whole, units, own, days) =>
      [
        whole === null ? 'no report sums it up' : `summed up by ${whole}`,
        units === null ? 'no list of units' : `${counted(units, 'unit')} listed${onlyHere(own)}`,
        ...(days === null ? [] : [days.length === 0 ? 'no deadlines' : `deadlines: ${days.join(', ')}`]),
      ].join('; '),
  },
  working: {
    texts: 'Comparing the texts of the reports',
    reading: 'Reading reports',
    writing: 'Writing the file',
    comparing: 'Comparing with the ledger',
    storing: 'Writing to the ledger',
    progress: (done, of) => `${done} / ${of}`,
    stop: 'Stop',
  },
  print: {
    title: (heading) => `${heading}: ledger`,
    number: 'No.',
    day: (day) => `Printed: ${day}`,
  },
};
