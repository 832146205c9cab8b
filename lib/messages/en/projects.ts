import { counted } from '../data';
import type { ProjectsText } from '../words';

/** The words of projects and their rosters, in English. */
export const projects: ProjectsText = {
  make: 'New project',
  edit: 'Roster',
  copy: 'Copy to next year',
  makeTitle: 'New project',
  editTitle: (name) => `Roster: ${name}`,
  name: 'Name of the project',
  nameHint: 'such as Licheng 2025',
  year: 'Report year',
  roster: 'Units that must report',
  rosterHint: 'One unit a line, pasted from Excel or from text',
  counted: (units) => `${counted(units, 'unit')} read`,
  taken: (name) => `There is a project “${name}” already`,
  notYear: 'Please give the report year in four digits',
  noUnits: 'Please paste the units that must report',
  failed: 'It could not be saved; what you wrote is still here, please try again',
  drop: 'Delete the roster',
  dropped: (name) => `The roster of “${name}” was deleted; reports and decisions are untouched`,
  label: (name, units) => `${name}: ${counted(units, 'unit')}`,
  states: {
    missing: 'No report seen',
    absent: 'Not handed in',
    open: 'To decide',
    checked: 'Nothing found',
    done: 'Done',
    late: 'Late',
  },
  missing: 'No report seen: not checked yet, or not handed in',
  absent: 'Not handed in',
  sayAbsent: 'Say that it handed none in',
  unsayAbsent: 'Take back',
  saidAbsent: (unit) => `“${unit}” is said to have handed no report in`,
  saidUnseen: (unit) => `“${unit}” is no longer said to have handed none in`,
  noRoster: 'No roster yet: once units are pasted, those without a report stand in the table too',
};
