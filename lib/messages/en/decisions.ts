import { counted } from '../data';
import type { DecisionText } from '../words';

const rectifiedOf = (rectified: number, gone: number) =>
  `${rectified} rectified${gone > 0 && gone < rectified ? ` (${gone} no longer found)` : ''}`;

/** The words for deciding on findings in English. */
export const decisions: DecisionText = {
  label: 'Decision',
  states: { open: 'To verify', confirmed: 'Confirmed', dismissed: 'Dismissed', rectified: 'Rectified' },
  none: 'Undecided',
  keys: 'Keys: 1 to verify, 2 confirmed, 3 dismissed, 4 rectified; ↑↓ another finding, N a note, Ctrl+Z undo',
  reasonTitle: 'Why it is dismissed',
  reasons: [
    'Checked: the original register agrees with the report',
    'Another way of counting, explained in the report',
    'Caused by conversion or layout; the original is right',
    'Misjudged by this tool',
  ],
  reasonHint: 'Or another reason; Enter saves',
  note: 'Note',
  noteHint: 'A note; Enter saves',
  editNote: 'Edit note',
  by: (name, time) => `${name} · ${time}`,
  byNobody: (time) => time,
  reason: (reason) => `Reason: ${reason}`,
  noted: (note) => `Note: ${note}`,
  lapsed: (state, time) => `“${state}” on ${time} has lapsed: the figures changed since. Please verify again`,
  change: (what, before, after) => `${what}: ${before} → ${after}`,
  alikeChange: (who, before, after) => `shared with the report of ${who}: ${before ?? 'none'} → ${after ?? 'none'}`,
  blank: 'blank',
  alike: (alike) => `Decide on all ${alike} alike`,
  progress: (done, of) => `${done} of ${of} decided`,
  allDone: 'All decided',
  nothingFound: 'No finding to decide on',
  gone: (gone) => `${counted(gone, 'finding')} decided on earlier ${gone === 1 ? 'is' : 'are'} no longer found`,
  goneLine: (rule, state, time) => `${rule}: “${state}” on ${time}`,
  changedNames: { computed: 'left side', reported: 'right side', outcome: 'outcome', reason: 'case' },
  outcomes: { failed: 'off', cantTell: 'by hand' },
  chips: { label: 'Filter by decision', all: 'All' },
  left: (errors, warnings, notices, undecided) =>
    `${[
      errors > 0 ? counted(errors, 'error') : '',
      warnings > 0 ? counted(warnings, 'warning') : '',
      notices > 0 ? counted(notices, 'notice') : '',
      undecided > 0 ? `${undecided} for a person` : '',
    ]
      .filter(Boolean)
      .join(', ')} to verify`,
  finished: (confirmed, dismissed, rectified, gone) =>
    `All decided: ${[
      confirmed > 0 ? `${confirmed} confirmed` : '',
      rectified > 0 ? rectifiedOf(rectified, gone) : '',
      dismissed > 0 ? `${dismissed} dismissed` : '',
    ]
      .filter(Boolean)
      .join(', ')}`,
  rectifiedToo: (rectified, gone) => `, ${rectifiedOf(rectified, gone)}`,
  unshown: (unshown) => `; ${unshown} confirmed no longer found, to be looked at`,
  alter: 'Change',
  save: 'Save',
  confirm: 'Dismiss',
  abandon: 'Leave',
  marked: (state) => `Marked “${state}”`,
  takenBack: 'Undone',
  overtaken: 'A later decision stands on this finding: not undone',
  nothing: 'There is nothing to undo',
  panelKeys: { next: 'next', note: 'note', undo: 'undo' },
  notHere: 'Findings can’t be decided on here for that reason.',
  waiting: 'Being saved; findings can be decided on right after.',
  failures: {
    full: 'The store is full: not saved. What was saved before is all there',
    unavailable: 'The store is out of reach: not saved',
    'extension-updated': 'The extension was just updated: not saved. Please reload this page',
    missing: 'This report is no longer in the ledger: it may have been deleted in another window',
  },
};
