import type { TracedText } from '../../text/traced-text';
import type { ContactLabel, ContactLabelKind } from './contact-labels';
import { endOfPhones, readPhones } from './contact-phones';
import type { ContactRegion } from './contact-region';
import { findUnlabelled } from './contact-unlabelled';
import {
  fieldOf,
  findEmail,
  findRun,
  findWords,
  POSTCODE_RUN,
  runField,
  type Span,
  WEBSITE_RUN,
} from './contact-values';
import type { Contact, ContactField } from './report-contact';

/** What a contact block says, without the block itself. */
export type ContactFields = Omit<Contact, 'block' | 'strayPunctuation'>;

/** A label with the room for its value and the value itself, null where the slot is empty. */
interface LabelledValue {
  readonly label: ContactLabel;
  readonly room: Span;
  readonly value: Span | null;
}

/** The values in one region: each from its label, then what stands there without one. */
export function readFields(region: ContactRegion): ContactFields {
  const { traced, labels, span, block, office } = region;
  const { at } = block;
  const values = labels.map((label, index): LabelledValue => {
    const room = { from: label.to, to: labels[index + 1]?.from ?? span.to };
    return { label, room, value: findValue(traced, label.kind, room) };
  });
  const of = (...kinds: readonly ContactLabelKind[]): readonly LabelledValue[] =>
    values.filter(({ label }) => kinds.includes(label.kind));
  const first = (kind: ContactLabelKind): Span | null => of(kind).find(({ value }) => value !== null)?.value ?? null;
  const numbers = (...kinds: readonly ContactLabelKind[]): readonly ContactField[] =>
    of(...kinds).flatMap(({ room }) => readPhones(traced, room, at));
  const bare = findUnlabelled(traced.text, gapsBetween(region, values));
  const phones = numbers('phone', 'phone-fax');
  const namedAsPerson = of('person').find(
    ({ value }) => value && isOffice(traced.text.slice(value.from, value.to)),
  )?.value;
  const words = (found: Span | null | undefined): ContactField | null => (found ? fieldOf(traced, found, at) : null);
  const run = (found: Span | null | undefined): ContactField | null => runField(traced, found ?? null, at);
  return {
    office: office ? officeField(region, office) : words(first('office') ?? bare.offices[0] ?? namedAsPerson),
    address: words(first('address') ?? bare.addresses[0]),
    phones: phones.length > 0 ? phones : bare.phones.flatMap((number) => readPhones(traced, number, at)),
    faxes: numbers('fax', 'phone-fax'),
    postcode: run(first('postcode') ?? bare.postcodes[0]),
    email: run(first('email') ?? bare.emails[0]),
    websites: [...of('website').flatMap(({ value }) => value ?? []), ...bare.websites].flatMap(
      (found) => run(found) ?? [],
    ),
  };
}

/** 联系人：某局办公室 names an office, no person. */
const isOffice = (name: string): boolean => /^.{2,}(?:办公室|中心|局|委|[科股室处办站部])$/.test(name);

function findValue(traced: TracedText, kind: ContactLabelKind, room: Span): Span | null {
  const { text } = traced;
  switch (kind) {
    case 'phone':
    case 'fax':
    case 'phone-fax':
    case 'other': {
      const to = endOfPhones(text, room);
      return to > room.from ? { from: room.from, to } : null;
    }
    case 'postcode':
      return findRun(text, room, POSTCODE_RUN);
    case 'website':
      return findRun(text, room, WEBSITE_RUN);
    case 'email':
      return findEmail(traced, room);
    case 'person':
      return {
        from: room.from,
        to: room.from + (/^[^,;。()\d]{0,20}/.exec(text.slice(room.from, room.to))?.[0].length ?? 0),
      };
    case 'address':
    case 'office':
      return findWords(text, room);
  }
}

/** What of a region no label and no labelled value covers. */
function gapsBetween({ valuesFrom, span }: ContactRegion, values: readonly LabelledValue[]): readonly Span[] {
  const starts = [valuesFrom, ...values.map(({ label, value }) => value?.to ?? label.to)];
  const ends = [...values.map(({ label }) => label.from), span.to];
  return starts.flatMap((from, index) => {
    const to = ends[index] ?? span.to;
    return to > from ? [{ from, to }] : [];
  });
}

function officeField({ traced, block }: ContactRegion, span: Span): ContactField | null {
  const text = traced.text.slice(span.from, span.to);
  const lead = /^(?:及时|直接|随时)/.exec(text)?.[0].length ?? 0;
  const value = text.slice(lead).replace(/(?:取得|进行|直接|及时|的工作人员|工作人员)+$/, '');
  if (value === '') return null;
  const from = span.from + lead;
  return fieldOf(traced, { from, to: from + value.length }, block.at);
}

/** Values of a block's lines together: the first of each, all of the numbers and web addresses. */
export function mergeFields(one: ContactFields, other: ContactFields): ContactFields {
  return {
    office: one.office ?? other.office,
    address: one.address ?? other.address,
    phones: [...one.phones, ...other.phones],
    faxes: [...one.faxes, ...other.faxes],
    postcode: one.postcode ?? other.postcode,
    email: one.email ?? other.email,
    websites: [...one.websites, ...other.websites],
  };
}
