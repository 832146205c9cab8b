import { counted } from '../data';
import type { UnitsText } from '../words';

/** The words of a report beside its units, in English. */
export const units: UnitsText = {
  noProject:
    "To compare a district's report with the sum of its units: select the district's report and those of its units in the list, put them into one project with “Projects” (such as Licheng 2025), and come back here.",
  choose: 'Set projects',
  count: (units) => `${counted(units, 'unit')} there`,
  sumsUp: 'This report sums up the units of the project',
  other: (whole) => `“${whole}” sums it up now; tick the box to let this report do so.`,
  wholeGone: 'The report that summed it up is no longer in the ledger; tick the box to let this report do so.',
  wholeLeft: (whole) =>
    `“${whole}”, which summed it up, is no longer in the project; tick the box to let this report do so.`,
  cannotSum: 'The year of this report is not known, or it is no report that can be checked, so no sum can be compared.',
  rename: 'Rename',
  newName: 'New name of the project',
  renamed: (from, to) => `The project “${from}” is now “${to}”`,
  taken: (name) => `There is a project “${name}” already; nothing was renamed`,
  dropped: (projects) =>
    projects.length === 0
      ? ''
      : `; no report is left in “${projects.join('”, “')}”, so who sums ${projects.length === 1 ? 'it' : 'them'} up and the list of units are deleted too`,
  agrees: (units) => `Every figure is what the ${counted(units, 'unit')} add up to`,
  differs: (figures, units) =>
    `${counted(figures, 'figure')} ${figures === 1 ? 'is' : 'are'} not what the ${counted(units, 'unit')} add up to`,
  unlisted: (figures, units) =>
    `${counted(figures, 'figure')} ${figures === 1 ? 'is' : 'are'} not what the ${counted(units, 'unit')} at hand add up to; which units there should be is not settled, so nothing can be told`,
  unreadable: (figures) => `${counted(figures, 'figure')} could not be read, or had no unit, and could not be compared`,
  noUnits: 'The project has no report of another body for that year yet: there is nothing to compare with.',
  missing: (units) => `${counted(units, 'unit')} missing, so nothing can be compared yet`,
  setAside: (pages, lacking) =>
    `${counted(pages, 'page')} of the project not counted${lacking ? '; please open and see whether a missing report is among them' : ''}`,
  named: (name, why) => `${name} (${why})`,
  whyAside: { 'year-unknown': 'year not known', 'no-report': 'no annual report' },
  extra: (units) => `${counted(units, 'unit')} not on the list`,
  doubled: (units) =>
    `${counted(units, 'unit')} with several reports of different figures, so nothing can be compared yet`,
  list: 'Units that have to report',
  listed: (names) => counted(names, 'unit'),
  notListed: 'not given',
  listHint: 'Empty it to do without a list',
  saveList: 'Save the list',
  changedElsewhere: 'The list was changed elsewhere; saving puts what is written here in its place.',
  takeStored: 'Take the other list',
  columns: {
    figure: 'Figure',
    stated: 'This report',
    sum: (units) => `Sum of ${counted(units, 'unit')}`,
    sumSoFar: (units) => `Sum of the ${counted(units, 'unit')} at hand`,
    difference: 'Difference',
    units: 'Units',
  },
  rest: 'The other figures',
  restCount: (figures) => String(figures),
  caption: (project) => `${project}: this report and the sum of its units`,
  show: (figure) => `${figure}: list what each unit says`,
  noFigure: 'not readable',
  noUnit: (figure) => `${figure} (no unit given)`,
  allZero: 'every unit says 0',
};
