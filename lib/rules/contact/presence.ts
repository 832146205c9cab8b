import { isContactCustomary } from '../../report/contact/contact-custom';
import type { Contact, ContactField } from '../../report/contact/report-contact';
import type { Rule } from '../rule';
import { ruleOf } from '../rule-of';
import { isAttachmentOnly } from '../table-absence';

/** The regulation asks contact data of the guide (公开指南), not of the annual report: their want is never an error. */

type FieldName = 'office' | 'address' | 'phone' | 'postcode' | 'email';

const READ: Readonly<Record<FieldName, (contact: Contact) => ContactField | null | undefined>> = {
  office: ({ office }) => office,
  address: ({ address }) => address,
  phone: ({ phones }) => phones[0],
  postcode: ({ postcode }) => postcode,
  email: ({ email }) => email,
};

/**
 * Subject: the report. Applies to every annual report that the page itself holds: what a linked document says is not known.
 * A warning only where the place's reports customarily have a contact block: the national form does not ask for one.
 */
const missing = ruleOf('contact/missing', function* (report) {
  const { contact } = report;
  if (contact) yield { outcome: 'passed', subject: {}, evidence: [contact.block] };
  else if (isAttachmentOnly(report)) return;
  else if (isContactCustomary(report))
    yield { outcome: 'failed', subject: {}, reason: 'customary', severity: 'warning' };
  else yield { outcome: 'failed', subject: {}, reason: 'missing' };
});

function fieldMissing(field: FieldName): Rule {
  return ruleOf(`contact/${field}-missing`, function* ({ contact }) {
    if (!contact) return;
    const found = READ[field](contact);
    const subject = { field };
    if (found) yield { outcome: 'passed', subject, evidence: [found.quote] };
    else yield { outcome: 'failed', subject, reason: 'missing', evidence: [contact.block] };
  });
}

/** What a contact block should hold; each applies only where there is one. Subject: the field. */
export const presenceRules: readonly Rule[] = [
  missing,
  fieldMissing('office'),
  fieldMissing('address'),
  fieldMissing('phone'),
  fieldMissing('postcode'),
  fieldMissing('email'),
];
