import { counted } from '../../data';
import type { GlanceText } from '../../words';

/** The words of the picture of a project, in English. */
export const glance: GlanceText = {
  title: (project) => (project === null ? 'At a glance' : `At a glance: ${project}`),
  about: (reports) =>
    `Problems are counted over the ${counted(reports, 'report')} listed; search and filters stay in force`,
  copy: 'Copy all tables',
  copied: 'Tables copied: paste them into Excel or a document',
  notCopied: 'Could not be copied',
  savePicture: (part, format) => `Save the picture “${part}” as ${format}`,
  pictureSaved: 'The picture is saved',
  pictureNotSaved: 'The picture could not be saved',
  source: (project, reports, day) =>
    `Source: Gouji ledger${project === null ? '' : `, ${project}`}, ${counted(reports, 'report')}; ${day}`,
  noRoster:
    'Pick one project with a roster among the filters: its units, who is late, who has no report and the year before stand here',
  semicolon: '; ',
  drawn: (count) => `The picture has the first ${count}, the table all`,
  parts: {
    states: {
      title: (units) => `How far the units are (${counted(units, 'unit')} on the roster)`,
      note: 'Late, and due without a report, are counted beside the five states and not added to them',
      columns: ['State', 'Units'],
      none: 'There is no unit on the roster',
    },
    problems: {
      title: 'Commonest problems',
      note: 'By number of reports; what was dismissed or could not be told is left out, confirmed includes rectified',
      columns: ['Problem', 'Reports', 'With a confirmed one', 'Confirmed', 'To verify'],
      none: 'The reports listed have no problem that counts',
    },
    late: {
      title: (units) => `Published late (${counted(units, 'unit')})`,
      note: 'Counted from the last day that holds for the unit; where that comes from stands beside it',
      columns: ['Unit', 'Days late', 'By which day'],
      none: 'No unit was found to be late',
    },
    missing: {
      title: (units) => `Without a report (${counted(units, 'unit')})`,
      note: 'The last day is the unit’s own, else the project’s, else that of the settings, else the law’s',
      columns: ['Unit', 'State', 'Last day'],
      none: 'Every unit on the roster has a report',
    },
    years: {
      title: 'Beside the year before',
      note: (compared) =>
        compared === 0
          ? 'No unit has exactly one report in both years: findings are not compared'
          : `Errors and warnings only of ${counted(compared, 'unit')} with exactly one report in both years, without what was dismissed; a year with much to decide will still change`,
      columns: ['Year', 'On roster', 'With report', 'In time', 'Late', 'Unknown', 'Errors and warnings', 'To decide'],
      none: 'The ledger has no report of these units for the year before, or the project has no year',
    },
    sums: {
      title: 'Requests, reviews and litigation beside the year before',
      note: (both) =>
        `${counted(both, 'unit')} with exactly one report in both years; totals are added up as the reports give them, where both years can be read: a blank is no 0; the report that sums the project up is left out`,
      columns: (before, now) => ['Total', String(before), String(now), 'Change', 'In per cent', 'Units', 'Not read'],
      names: { new: 'New requests', granted: 'Granted', review: 'Reviews', litigation: 'Litigation' },
      none: 'No unit has exactly one report in both years: figures are not compared',
    },
  },
  tones: {
    confirmed: 'Reports with a confirmed one',
    suspected: 'Reports with suspicions alone',
    onTime: 'In time',
    late: 'Late',
    unknown: 'Unknown',
    none: 'No report',
    before: 'Year before',
    now: 'This year',
  },
  ofYear: (name, year) => `${name} ${year}`,
  days: (days) => (days === null ? 'days unknown' : counted(days, 'day')),
  nothingDecided: 'Nothing confirmed yet: all of these are to verify',
};
