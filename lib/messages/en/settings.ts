import { counted } from '../data';
import type { SettingsText } from '../words';

/** The workbench's words for the settings page, in English. */
export const settings: SettingsText = {
  settingsPage: {
    thirdParty: 'Third-party licences',
    reviewing: 'Reviewer',
    reviewer: 'Name',
    reviewerHint: 'e.g. Zhang San',
    reviewerUse: 'Written into decisions and exported files',
    askName: 'Whose name do decisions and files bear?',
    skipName: 'No name',
    nameLater: 'Asked only once; the settings can change it',
    profile: 'Local rule profile',
    profileUse:
      'A team that shares one profile finds the same. It holds from the next check on, and the ledger can be judged by it; every result says which rules were off or regraded.',
    deadlines: {
      department: 'Deadline for departments',
      government: 'Deadline for governments',
      township: 'Deadline for towns and streets',
      other: 'Deadline for other bodies',
    },
    deadlineUse: "MM-DD; may be earlier than the law's",
    deadlineUnset: {
      township:
        'MM-DD, may be left empty; reports of towns and streets go by it from the next check or judging on, rosters at once',
      other:
        'MM-DD, may be left empty; no name tells these, so it is for the rosters of projects alone, at once: the findings of reports stay',
    },
    deadlineRefused: "There is no such day, or it is later than the law's (departments 01-31, the others 03-31)",
    missingContact: 'Report without contact details',
    missingContactUse:
      'The national form does not ask for them; custom differs by place: a warning for reports from Fujian, a notice elsewhere',
    byPlace: 'By local custom',
    weights: { error: 'Error', warning: 'Warning', notice: 'Notice', off: 'Off' },
    exportProfile: 'Export profile',
    importProfile: 'Import profile',
    resetProfile: 'Restore defaults',
    judgeAgain: 'Judge the ledger by this profile',
    judgedEarlier: (reports) =>
      `${counted(reports, 'report')} judged by earlier rules or settings; ${reports === 1 ? 'it' : 'they'} can be judged again`,
    judgeThese: 'Judge again',
    judging: 'Judging by the profile as it is now; no page is opened',
    judgedAgain: ({ judged, changed, fresh, gone, altered, regraded, retimed, lacking, later }, stopped) =>
      [
        stopped
          ? `Stopped; ${counted(judged, 'report')} judged again`
          : judged === 0
            ? 'No report had to be judged again'
            : `${counted(judged, 'report')} judged again`,
        judged === 0
          ? ''
          : changed === 0
            ? ': nothing changed'
            : `, ${changed} changed: ${counted(fresh, 'new finding')}, ${gone} gone, ${altered} different, ${regraded} regraded`,
        retimed === 0 ? '' : `; ${counted(retimed, 'report')} with another deadline, or told otherwise whether in time`,
        lacking === 0
          ? ''
          : `; ${counted(lacking, 'report')} checked by an earlier version can be judged once the page is checked anew`,
        later === 0
          ? ''
          : `; ${counted(later, 'report')} saved by a later version, in an edition of the form not known here, left as before`,
      ].join(''),
    profileBroken: (field) => `“${field}” in the profile is not valid: nothing was imported`,
    refused: {
      'not-json': 'The file is not complete JSON: nothing was imported',
      'not-a-profile': 'The file is no rule profile: nothing was imported',
      newer: 'A newer version exported this profile: please update the extension first',
    },
    profileTooLarge: (most) =>
      `The file of a profile has at most ${most} KB, and this one has more: nothing was imported`,
    rules: 'Rules',
    asCatalogue: (rules) => `${rules}, all as usual`,
    departing: (rules) => `${rules} not as usual`,
    searchRules: 'Search rules',
    noRule: 'No such rule',
    rule: 'Rule',
    head: 'Kind of fault',
    weight: 'Severity',
    weightOf: (rule) => `Severity of “${rule}”`,
    usually: (weight) => `usually ${weight.toLowerCase()}`,
    families: { narrative: 'Text against tables' },
    store: 'Store on this computer',
    measuring: 'Measuring…',
    used: (megabytes) => `${megabytes} MB used`,
    backUpAll: 'Back up the ledger',
    nearlyFull: 'The store is nearly full. Back up first, then delete reports that are no longer needed.',
    strays: (pages) =>
      pages === 1
        ? 'An earlier version kept a page that is no annual report; it counts in totals.'
        : `An earlier version kept ${pages} pages that are no annual reports; they count in totals.`,
    removeStrays: 'Take them out',
    aside: (records) =>
      `${counted(records, 'record')} could not be read and ${records === 1 ? 'is' : 'are'} kept aside, unchanged:`,
    exportAside: 'Export these records',
    removeAside: 'Delete these records',
  },
};
