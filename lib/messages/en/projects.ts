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
  rosterHint:
    'One unit a line, pasted from Excel or from text; its kind (department, government, town, other) and a deadline of its own may stand in further columns',
  kinds: { department: 'departments', government: 'governments', township: 'towns and streets', other: 'others' },
  deadlines: 'Deadlines by kind',
  deadlineHint:
    'May be left empty, else such as 2026-01-20; where it is empty that of the settings for the kind holds, and a unit with a deadline of its own keeps that',
  deadlineWrong: (kind) => `The deadline of ${kind} is no day of the year after the report year`,
  lateBy: (days) => `${counted(days, 'day')} late`,
  timing: ({ onTime, days, deadline, from, kind, by, published, checked }, project = null) => {
    const said = projects.timeliness;
    const named = kind === null ? '' : projects.kinds[kind];
    const whose = {
      unit: project === null ? 'the unit’s own deadline' : `its own deadline in the roster of “${project}”`,
      project: `${project === null ? 'the project’s deadline' : `the deadline of “${project}”`} for ${named}`,
      settings: `the deadline for ${named} in the settings`,
      law: `the statutory deadline for ${named}`,
      check: 'the deadline of the check',
    };
    const parts = [
      `${whose[from]} ${deadline ?? 'is not known'}`,
      published === null ? 'no day of publication was found on the page' : `published ${published}`,
      ...(by === 'person' ? ['a reviewer found it not late'] : []),
      ...(from === 'settings' && onTime === 'unknown' && by === 'day' ? ['the statutory deadline is kept'] : []),
    ];
    const verdict = onTime === 'no' && days !== null ? projects.lateBy(days) : said[onTime];
    const told =
      from === 'check' || (deadline === checked.deadline && onTime === checked.onTime)
        ? []
        : [`the check judged it ${said[checked.onTime]} by ${checked.deadline ?? 'the statutory days'}`];
    return [
      `${verdict}: ${parts.join(', ')}`,
      ...told,
      ...(from !== 'check' && onTime !== checked.onTime ? ['its findings stay as the check made them'] : []),
    ].join('; ');
  },
  timeliness: { yes: 'on time', no: 'late', unknown: 'not known' },
  rowTiming: ({ isShown, beside, ...timing }) =>
    [
      projects.timing(timing, isShown && beside.length === 0 ? null : timing.project),
      ...beside.map(
        ({ project, deadline, onTime, days }) =>
          `in “${project}”: deadline ${deadline ?? 'not known'}, ${onTime === 'no' && days !== null ? projects.lateBy(days) : projects.timeliness[onTime]}`,
      ),
    ].join('; '),
  because: (words, why) => `${words}: ${why}`,
  daysDiffer: (words) => `${words}*`,
  unitSaid: (name, kind, deadline) =>
    `${name} (${[kind ?? 'kind not given', ...(deadline === null ? [] : [`due ${deadline}`])].join(', ')})`,
  counted: (units, kinds = [], dated = 0) => {
    const told = kinds.filter(({ count }) => count > 0);
    const rest = units - told.reduce((sum, { count }) => sum + count, 0);
    const parts = [
      ...told.map(({ kind, count }) => `${projects.kinds[kind]} ${count}`),
      ...(told.length > 0 && rest > 0 ? [`kind not given ${rest}`] : []),
    ];
    return [
      `${counted(units, 'unit')} read`,
      ...(parts.length > 0 ? [` (${parts.join(', ')})`] : []),
      ...(dated > 0 ? [`, ${dated} with a deadline of their own`] : []),
    ].join('');
  },
  cut: (lines, first) =>
    `No more than 100,000 characters are read: ${counted(lines, 'line')} beyond that were left out, from “${first.slice(0, 30)}” on; please make several projects`,
  unread: (places) => `${counted(places, 'thing')} not taken, and gone once this is saved:`,
  unreadLine: (line, words, why) => `Line ${line}, “${words.length > 40 ? `${words.slice(0, 40)}…` : words}”: ${why}`,
  moreUnread: (places) => `${places} more`,
  why: {
    'no-such-day': 'there is no such day; no deadline taken',
    'no-year': 'the report year is not given yet, so the year is not known; no deadline taken',
    'other-year': 'not in the year after the report year; no deadline taken',
    'no-day': 'which day is meant cannot be told; no deadline taken',
    'no-kind': 'no kind that is known',
    two: 'two kinds or two deadlines; none taken',
    twice: 'the unit stands further up with another kind or deadline; that one counts',
    'no-name': 'names no unit',
    'not-a-name': 'looks like no name, kind or deadline',
    'too-long': 'more than 100 characters: no name of a unit',
    column: 'this column has nothing to do with a roster',
  },
  noName: 'Please give the project a name',
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
    overdue: 'Due, none seen',
  },
  missing: 'No report seen: not checked yet, or not handed in',
  absent: 'Not handed in',
  due: ({ deadline, from, kind, passed }) => {
    const named = kind === null ? '' : projects.kinds[kind];
    if (deadline === null)
      return {
        yes: 'deadline not known, all statutory days have passed',
        no: 'deadline not known, no statutory day has passed',
        unknown: 'deadline not known',
      }[passed];
    const whose = {
      unit: 'the unit’s own deadline',
      project: `the project’s deadline for ${named}`,
      settings: `the deadline for ${named} in the settings`,
      law: `the statutory deadline for ${named}`,
    };
    return `${whose[from]} ${deadline} ${passed === 'yes' ? 'has passed' : 'is still to come'}`;
  },
  unreported: (what, due) => `${what}; ${projects.due(due)}`,
  semicolon: '; ',
  sayAbsent: 'Say that it handed none in',
  unsayAbsent: 'Take back',
  saidAbsent: (unit) => `“${unit}” is said to have handed no report in`,
  saidUnseen: (unit) => `“${unit}” is no longer said to have handed none in`,
  bar: 'How far the units are, and the roster',
  noRoster: 'No roster yet: once units are pasted, those without a report stand in the table too',
};
