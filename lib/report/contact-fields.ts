import type { ContactLabelKind } from './contact-labels';
import { bareNumber, type ContactRegion } from './contact-region';
import {
  EMAIL_RUN,
  POSTCODE_RUN,
  quoteOf,
  readPhones,
  readRun,
  readWords,
  type Span,
  WEBSITE_RUN,
} from './contact-values';
import type { Contact, ContactField } from './report';

/** What a contact block says, without the block itself. */
export type ContactFields = Omit<Contact, 'block' | 'strayPunctuation'>;

/** The values in one region, each from its label; a bare number only where no label stands. */
export function readFields(region: ContactRegion): ContactFields {
  const { traced, labels, span, block, office } = region;
  const { element } = block;
  const valueSpan = (index: number): Span => ({
    from: labels[index]?.to ?? span.to,
    to: labels[index + 1]?.from ?? span.to,
  });
  const spans = (kinds: readonly ContactLabelKind[]): readonly Span[] =>
    labels.flatMap(({ kind }, index) => (kinds.includes(kind) ? [valueSpan(index)] : []));
  const first = (kind: ContactLabelKind, read: (value: Span) => ContactField | null): ContactField | null =>
    spans([kind])
      .map(read)
      .find((field) => field !== null) ?? null;
  const labelled = spans(['phone', 'phone-fax']).flatMap((value) => readPhones(traced, value, element));
  const bare = labelled.length === 0 && labels.length === 0 ? bareNumber(region) : null;
  return {
    office: office ? officeField(region, office) : first('office', (value) => readWords(traced, value, element)),
    address: first('address', (value) => readWords(traced, value, element)),
    phones: bare ? readPhones(traced, bare, element) : labelled,
    faxes: spans(['fax', 'phone-fax']).flatMap((value) => readPhones(traced, value, element)),
    postcode: first('postcode', (value) => readRun(traced, value, element, POSTCODE_RUN)),
    email: first('email', (value) => readRun(traced, value, element, EMAIL_RUN)),
    website: first('website', (value) => readRun(traced, value, element, WEBSITE_RUN)),
  };
}

function officeField({ traced, block }: ContactRegion, span: Span): ContactField | null {
  const text = traced.text.slice(span.from, span.to);
  const lead = /^(?:及时|直接|随时)/.exec(text)?.[0].length ?? 0;
  const value = text.slice(lead).replace(/(?:取得|进行|直接|及时|的工作人员|工作人员)+$/, '');
  if (value === '') return null;
  const from = span.from + lead;
  return { value, quote: quoteOf(traced, { from, to: from + value.length }, block.element) };
}

/** Values of a block's lines together: the first of each, all of the numbers. */
export function mergeFields(one: ContactFields, other: ContactFields): ContactFields {
  return {
    office: one.office ?? other.office,
    address: one.address ?? other.address,
    phones: [...one.phones, ...other.phones],
    faxes: [...one.faxes, ...other.faxes],
    postcode: one.postcode ?? other.postcode,
    email: one.email ?? other.email,
    website: one.website ?? other.website,
  };
}
