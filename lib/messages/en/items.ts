import { counted } from '../data';
import type { WorkbenchText } from '../words';

/** The words for what is written of items in the workbench, in English. */
export const items: WorkbenchText['items'] = {
  fill: 'Fill in',
  edit: 'Edit',
  form: (name) => `${name}: rectification`,
  byRecheck: 'As a re-check shows',
  saved: (number) => `Saved what is written of ${number}`,
  due: 'Due date',
  dueTitle: (reports) => `Due date of the items of ${counted(reports, 'report')}`,
  dueHint:
    'For each item of these reports that was confirmed and is not rectified; a date that stands there is replaced, and it can be undone.',
  dueSet: (count, day) => `${counted(count, 'item is', 'items are')} now due on ${day}`,
  dueNone: 'These reports have no item that was confirmed and is not rectified',
  undone: (overtaken) =>
    overtaken === 0 ? 'Undone' : `Undone, but for ${counted(overtaken, 'field')} changed again since`,
  noNumbers: '; the store did not take the item numbers: items without one cannot be imported by number',
};
