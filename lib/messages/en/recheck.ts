import { counted } from '../data';
import type { WorkbenchText } from '../words';

/** The words for checking reports again, one after the other, in English. */
export const recheck: WorkbenchText['recheck'] = {
  these: (reports) => (reports === 1 ? 'Re-check this report' : `Re-check these ${reports}`),
  hint: 'Opens and checks the pages one after another: what was put right is closed, what is still there is noted as not rectified',
  label: 'Re-check',
  progress: (done, of) => `Re-check ${done}/${of}`,
  checking: (unit) => `Checking ${unit}`,
  press: (unit) =>
    `${unit} is on no government site (gov.cn): press the toolbar button (Alt+Shift+G) once in the tab that was opened; the next page then opens by itself`,
  stopped: (done, of) => `Re-check stopped at ${done}/${of}; it can go on`,
  ended: (checked, of) => `Re-check done: ${checked} of ${counted(of, 'report')} checked`,
  sum: {
    closed: (items) => `${items} closed`,
    still: (items) => `${items} not rectified`,
    unclear: (items) => `${items} to check by hand`,
    fresh: (findings) => `${findings} new`,
    nothing: 'no change',
  },
  outcomes: {
    'other-year': 'the page has the report of another year now, which was checked',
    'no-report': 'no report was found on the page; it may have been taken down or moved',
    unreachable: 'the page did not open, or the extension may not read it',
    unsaved: 'the check did not finish, or was not stored',
    skipped: 'skipped',
    gone: 'the ledger does not have this report any more',
  },
  waiting: 'waiting',
  results: (reports) => `Report by report (${reports})`,
  openPage: 'Open page',
  skip: 'Skip this one',
  stop: 'Stop',
  resume: 'Go on',
  retry: (reports) => (reports === 1 ? 'Try this one again' : `Try these ${reports} again`),
  close: 'Put the results away',
};
