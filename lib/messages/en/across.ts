import { counted } from '../data';
import type { AcrossText } from '../words';

/** The workbench's words for the parts that tell of other checks and other reports, in English. */
export const across: AcrossText = {
  changes: {
    first:
      'This is the first check of the page on this computer: there is nothing to compare it with yet. After a re-check, findings that are new, gone or have other figures are listed here.',
    since: (time) => `Compared with the check of ${time}`,
    counts: (fresh, gone, changed, stayed) =>
      `${fresh} new, ${gone} gone, ${changed} with other figures, ${stayed} as before`,
    asked:
      'Corrected as asked: all that changed belongs to items that were to be put right, and is no finding of its own.',
    cells: 'Figures that changed',
    cellCount: (cells) => counted(cells, 'cell'),
    cell: 'Cell',
    was: 'Was',
    is: 'Is',
    changed: 'Findings with other figures',
    fresh: 'New findings',
    gone: 'No longer found',
  },
  years: {
    titleAlone: 'Carry-over',
    carryOver: (before, year) => `Carried forward in ${before}, carried in in ${year}`,
    openPrevious: "Open last year's report",
    notAsked: (year) =>
      year === null
        ? 'The report year is not known: nothing is compared.'
        : `The year before ${year} had no uniform tables: nothing is compared.`,
    missing: (year) =>
      `The ledger has no report of this body for ${year}, so the carry-in cannot be compared. Check that report's page once.`,
    disputed: 'several versions',
    noReport: 'The page is no annual report that can be checked; nothing is compared.',
    choose: 'Use this one',
    pick: "If the body was renamed or merged, name last year's report",
    pickHint: "Body or address of last year's report",
    found: (reports) =>
      reports === 0 ? 'The ledger has no such report of last year' : `${counted(reports, 'report')} of last year`,
    more: (reports) => `${reports} more; write some more letters`,
    byHand: 'Said by hand',
    said: (unit, same) => `${unit ?? 'Another page'}: ${same ? 'of the same body' : 'not of the same body'}`,
    several:
      "Several pages claim to be last year's report and give other figures; which of them counts cannot be told:",
    unconfirmed: (agency, year) =>
      `The report of ${agency}${year === null ? '' : ` for ${year}`} may be last year's report of the same body. Please confirm before they are compared.`,
    same: 'The same body',
    notSame: 'Not the same',
    row: (year, row) => `${year}: ${row}`,
    agrees: 'Agrees',
    goTo: (year, cell, figure) => `${year === null ? '' : `${year}: `}${cell}, ${figure}: open the page`,
    flow: 'Applications over the years',
    count: (years) => counted(years, 'year'),
    atLeast: (figure) => `≥${figure}`,
    someBlank: 'Some cells are blank and not counted',
    caption: 'Applications over the years, total column',
    parts: {
      carriedIn: 'Carried in',
      fresh: 'New',
      granted: 'Granted',
      refused: 'Refused',
      unavailable: 'Not held',
      unprocessed: 'Not processed',
      otherwise: 'Other',
      carriedForward: 'Carried on',
    },
  },
  copied: {
    looking: 'Comparing with the texts of the other reports in the ledger…',
    reading: (done, of) => `Their texts are read first: ${done} of ${of}`,
    notCompared: {
      'not-kept': 'An earlier version checked this report and did not keep its text. Check it once more to compare.',
      short:
        'Without figures, dates, names, statutory and customary wording this report says too little to be compared.',
      'no-report': 'This page is no annual report, so it is not compared.',
    },
    nothing: (compared) =>
      compared === 0
        ? 'The ledger has no other report whose text was kept to compare with.'
        : `Compared with ${counted(compared, 'report')}: no long passages in common.`,
    found: (reports) => `Long passages shared with ${counted(reports, 'report')}`,
    setAside: 'Figures, dates, names, statutory and customary wording are not counted',
    title: (agency, year) => [agency ?? 'Body not recognised', year].filter((part) => part !== null).join(', '),
    share: (percent, passages) => `${percent}% of the shorter text is the same, ${counted(passages, 'passage')}`,
    own: 'This report',
    other: 'The other report',
    more: (passages) => `${counted(passages, 'more passage')}`,
    group: (bodies) => `A cluster of ${bodies} bodies; the others:`,
    moreMembers: (bodies) => `show ${bodies} more`,
    openRow: 'Open its check in the ledger',
    openOther: 'Open the other report',
  },
};
