import type { Evaluation, Finding, SavedContact } from '@/lib/judge/evaluation';

/** A field of the contact block with its values and what was found about it. */
export interface ContactLine {
  readonly field: keyof SavedContact & ('office' | 'address' | 'phones' | 'faxes' | 'postcode' | 'email' | 'website');
  readonly values: readonly string[];
  readonly findings: readonly Finding[];
}

/** The fields in the order they are shown, and the first words of the rules about each (`contact/phone-malformed`). */
const FIELDS: readonly (readonly [ContactLine['field'], readonly string[]])[] = [
  ['office', ['office']],
  ['address', ['address']],
  ['phones', ['phone', 'mobile']],
  ['faxes', ['fax']],
  ['postcode', ['postcode']],
  ['email', ['email']],
  ['website', ['website']],
];

/** The contact block line by line; a fax nobody gave is left out, for no rule asks for one. */
export function readContactLines(evaluation: Evaluation, contact: SavedContact): readonly ContactLine[] {
  return FIELDS.map(([field, words]) => {
    const value = contact[field];
    const values = typeof value === 'string' ? [value] : (value ?? []);
    const findings = evaluation.findings.filter(({ rule }) =>
      words.some((word) => rule.startsWith(`contact/${word}-`)),
    );
    return { field, values, findings };
  }).filter(({ field, values, findings }) => field !== 'faxes' || values.length > 0 || findings.length > 0);
}
