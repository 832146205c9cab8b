import type { Contact, ContactField } from '../../report/contact/report-contact';
import type { Rule } from '../rule';
import { ruleOf } from '../rule-of';

const EXTENSION = /(?:转|-)\d{1,6}$/;
/** Figures masked or left open by whoever wrote them (0595-2235****, xxx@163.com). */
const MASKED = /[*×╳●]|[xX]{2}/;
/** Numbers of zeros alone, with a code or without. */
const ZEROS = /^(?:0\d{2,3}-)?0{6,8}$/;
/** Six times one figure, or what no province's codes begin with. */
const NO_POSTCODE = /^(\d)\1{5}$|^00/;
const MOBILE = /^1[3-9]\d{9}$/;
/** 12345, 95598, with a code too (0595-12345). */
const SHORT_CODE = /^(?:0\d{2,3}-)?(?:1\d{4}|9\d{4})$/;
const NATIONWIDE = /^[48]00-?\d{3,4}-?\d{3,4}$/;
const LANDLINE = /^(?:0(?:10|2\d)-\d{8}|0[3-9]\d{2}-\d{7,8}|\d{7,8})$/;
const WITHOUT_CODE = /^\d{7,8}$/;
const POSTCODE = /^\d{6}$/;
const EMAIL = /^[A-Za-z0-9](?:[A-Za-z0-9._%+-]{0,62}[A-Za-z0-9_])?@(?:[A-Za-z0-9-]{1,63}\.){1,5}[A-Za-z]{2,10}$/;
const WEBSITE = /^(?:https?:\/\/)?(?:[A-Za-z0-9-]{1,63}\.){1,6}[A-Za-z]{2,10}(?::\d{2,5})?(?:[/?#][^\s]{0,300})?$/i;

/** Whether a number, as normalised by the reader, has the form of a telephone number; extensions are left aside. */
function isPhone(value: string): boolean {
  const bare = WITHOUT_CODE.test(value) || LANDLINE.test(value) ? value : value.replace(EXTENSION, '');
  return [MOBILE, SHORT_CODE, NATIONWIDE, LANDLINE].some((form) => form.test(bare) || form.test(value));
}

type FormField = 'phone' | 'postcode' | 'email' | 'website';

/** How the values of a field must look, and which look right or are masked and still reach nobody. */
interface Form {
  readonly field: FormField;
  readonly read: (contact: Contact) => readonly (ContactField | null)[];
  readonly fits: (value: string) => boolean;
  readonly reachesNobody: (value: string) => boolean;
}

function malformed({ field, read, fits, reachesNobody }: Form): Rule {
  return ruleOf(`contact/${field}-malformed`, function* ({ contact }) {
    const fields = (contact ? read(contact) : []).flatMap((candidate) => candidate ?? []);
    const subject = { field };
    if (fields.length === 0) return;
    const unusable = fields.filter(({ value }) => reachesNobody(value));
    const wrong = fields.filter(({ value }) => reachesNobody(value) || !fits(value));
    if (wrong.length === 0) {
      yield { outcome: 'passed', subject, evidence: fields.map(({ quote }) => quote) };
      return;
    }
    const values = wrong.map(({ quote }) => quote.text);
    const reason = unusable.length === wrong.length ? 'unusable' : 'malformed';
    yield { outcome: 'failed', subject, reason, data: { values }, evidence: wrong.map(({ quote }) => quote) };
  });
}

/** Subject: the telephone numbers together; the evidence names those without a code. */
const noAreaCode = ruleOf('contact/phone-no-area-code', function* ({ contact }) {
  const phones = (contact ? [...contact.phones, ...contact.faxes] : []).filter(({ value }) => !MASKED.test(value));
  const landlines = phones.filter(({ value }) => LANDLINE.test(value.replace(/转\d{1,6}$/, '')));
  if (landlines.length === 0) return;
  const subject = { field: 'phone' };
  const without = landlines.filter(({ value }) => WITHOUT_CODE.test(value.replace(/转\d{1,6}$/, '')));
  const evidence = (without.length > 0 ? without : landlines).map(({ quote }) => quote);
  if (without.length === 0) yield { outcome: 'passed', subject, evidence };
  else {
    const values = without.map(({ quote }) => quote.text);
    yield { outcome: 'failed', subject, reason: 'no-code', data: { values }, evidence };
  }
});

/** Subject: the contact block. */
const strayPunctuation = ruleOf('contact/stray-punctuation', function* ({ contact }) {
  if (!contact) return;
  const subject = { field: 'contact' };
  const values = contact.strayPunctuation.map(({ text }) => text);
  if (values.length === 0) yield { outcome: 'passed', subject, evidence: [contact.block] };
  else yield { outcome: 'failed', subject, reason: 'stray', data: { values }, evidence: contact.strayPunctuation };
});

/** How the values of a contact block must look; each applies only where the value is there. Subject: the field. */
export const formRules: readonly Rule[] = [
  malformed({
    field: 'phone',
    read: ({ phones, faxes }) => [...phones, ...faxes],
    fits: isPhone,
    reachesNobody: (value) => MASKED.test(value) || ZEROS.test(value.replace(EXTENSION, '')) || ZEROS.test(value),
  }),
  noAreaCode,
  malformed({
    field: 'postcode',
    read: ({ postcode }) => [postcode],
    fits: (value) => POSTCODE.test(value),
    reachesNobody: (value) => MASKED.test(value) || NO_POSTCODE.test(value),
  }),
  malformed({
    field: 'email',
    read: ({ email }) => [email],
    fits: (value) => EMAIL.test(value),
    reachesNobody: (value) => /^[xX*×]{2,}@|@[xX*×]{2,}\./.test(value),
  }),
  malformed({
    field: 'website',
    read: ({ websites }) => websites,
    fits: (value) => WEBSITE.test(value),
    reachesNobody: (value) => /(?:^|[/.])[xX*×]{2,}\./.test(value),
  }),
  strayPunctuation,
];
