import type { PillText } from '../pill-text';

/** The words of the small button in English. */
export const pill: PillText = {
  label: 'Gouji',
  check: 'Check report',
  busy: 'Checking…',
  dismiss: 'Hide on this page',
};
