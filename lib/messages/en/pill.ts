import type { PillText } from '../pill-text';

/** The words of the small button in English. */
export const pill: PillText = {
  label: 'Gouji',
  check: 'Check report',
  altered: 'The page altered this button: not checked, press again',
  busy: 'Checking…',
  dismiss: 'Hide on this page',
};
