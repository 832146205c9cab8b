import type { PillText } from '../pill-text';

/** The words of the small button in English. */
export const pill: PillText = {
  label: 'Gouji',
  check: 'Check report',
  altered: 'The page altered this button: not checked, press again',
  unsure: 'Not checked: the page may have moved the focus here. Click, or Tab away and back',
  busy: 'Checking…',
  dismiss: 'Hide on this page',
};
