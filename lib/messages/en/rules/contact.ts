import type { Data } from '../../../rules/rule';
import type { FamilyText, RuleText } from '../../catalogue';
import { listOf, wordsOf } from '../../data';
import { check, speak } from '../speak';

const { quoteList } = speak;

const values = (data: Data) => quoteList(data, 'values');
const codes = (data: Data) => listOf(data, 'codes').join(' or ');

function fieldMissing(field: string): RuleText {
  return {
    name: `No ${field} in the contact details`,
    passed: `the contact details give the ${field}`,
    reasons: {
      missing: (_, say) =>
        `The contact details give no ${field}${say('; a reader may not be able to get in touch, please check whether it was left out.', '.')}`,
    },
    advice: `Add the ${field} to the contact details.`,
  };
}

/** Prose of the rules on the contact block. */
export const contactText = {
  'contact/missing': {
    name: 'No contact details found',
    passed: 'the report gives contact details',
    reasons: {
      customary: (_, say) =>
        `No contact details were found in the report; reports of this place customarily give them so that the public can ask${say('. Please check whether they were left out.', '.')}`,
      missing: (_, say) =>
        `No contact details were found in the report. The regulation (art. 12) asks them of the disclosure guide and not of the annual report, but they help the public to ask${say('; please check whether they were left out.', '.')}`,
    },
    advice: 'Name the office, address, telephone, postcode and e-mail at the beginning or the end of the report.',
  },
  'contact/office-missing': fieldMissing('office'),
  'contact/address-missing': fieldMissing('address'),
  'contact/phone-missing': fieldMissing('telephone number'),
  'contact/postcode-missing': fieldMissing('postcode'),
  'contact/email-missing': fieldMissing('e-mail address'),
  'contact/phone-malformed': {
    name: 'Malformed telephone number',
    passed: 'telephone numbers have the usual number of digits',
    reasons: {
      unusable: (data, say) =>
        `The telephone number ${values(data)} is masked or a placeholder; nobody can ring it${check(say)}`,
      malformed: (data, say) =>
        `The telephone number ${values(data)} does not have the form of a telephone number${check(say, 'it may be mistyped')}`,
    },
    advice: 'Check the number and write it as area code, hyphen, number; a landline has 7 or 8 digits.',
  },
  'contact/phone-no-area-code': {
    name: 'Telephone number without area code',
    passed: 'landlines have their area code',
    reasons: {
      'no-code': (data, say) =>
        `The telephone number ${values(data)} has no area code, so readers elsewhere cannot dial it${check(say)}`,
    },
    advice: 'Put the area code before the number: area code, hyphen, number.',
  },
  'contact/postcode-malformed': {
    name: 'Malformed postcode',
    passed: 'the postcode has six digits',
    reasons: {
      unusable: (data, say) =>
        `The postcode ${values(data)} is masked or a placeholder and cannot be used${check(say)}`,
      malformed: (data, say) =>
        `The postcode ${values(data)} does not have six digits${check(say, 'it may be mistyped')}`,
    },
    advice: 'Check the postcode and give its six digits.',
  },
  'contact/email-malformed': {
    name: 'Malformed e-mail address',
    passed: 'the e-mail address is well formed',
    reasons: {
      unusable: (data, say) =>
        `The e-mail address ${values(data)} is masked or a placeholder; nobody can write to it${check(say)}`,
      malformed: (data, say) =>
        `The e-mail address ${values(data)} is not a complete address (no “@”, or a stray mark, for instance)${check(say, 'it may be mistyped')}`,
    },
    advice: 'Check the e-mail address and write it in full, name@domain, without a mark before or after it.',
  },
  'contact/website-malformed': {
    name: 'Malformed web address',
    passed: 'the web address is well formed',
    reasons: {
      unusable: (data, say) =>
        `The web address ${values(data)} is masked or a placeholder; nobody can open it${check(say)}`,
      malformed: (data, say) =>
        `The web address ${values(data)} is not a complete one${check(say, 'it may be mistyped')}`,
    },
    advice: 'Check the web address and give the full domain name.',
  },
  'contact/stray-punctuation': {
    name: 'Stray marks or empty slots in the contact details',
    passed: 'brackets are paired and no slot is empty in the contact details',
    reasons: {
      stray: (data, say) =>
        `The contact details hold ${values(data)}: a stray mark, an unpaired bracket or an empty slot${say(', perhaps left over from a template, please check.', '.')}`,
    },
    advice: 'Take out stray marks and empty slots, and close the brackets.',
  },
  'contact/phone-area-mismatch': {
    name: 'Area code of another place',
    passed: 'the area code is that of the place',
    reasons: {
      'other-area': (data, say) =>
        `The area code of ${values(data)} is not that of ${wordsOf(data, 'place')} (${codes(data)})${check(say, 'it may be mistyped')}`,
    },
    advice: 'Check the area code and give that of the place.',
  },
  'contact/postcode-area-mismatch': {
    name: 'Postcode of another province',
    passed: 'the postcode is one of the province',
    reasons: {
      'other-area': (data, say) =>
        `The first two digits of the postcode ${wordsOf(data, 'value')} are not those of ${wordsOf(data, 'place')} (${codes(data)})${check(say, 'it may be mistyped')}`,
    },
    advice: 'Check the postcode and give that of the place.',
  },
  'contact/website-mismatch': {
    name: 'Web address of another site',
    passed: 'the web address is this site or the one above it',
    reasons: {
      'other-site': (data, say) =>
        `The web address ${wordsOf(data, 'value')} is neither the site of this page (${wordsOf(data, 'page')}) nor the one above it${check(say, 'it may be out of date since the site moved')}`,
    },
    advice: 'Check that the address still works and leads to the site that publishes the report.',
  },
  'contact/mobile-number': {
    name: 'Unmasked personal number in the text',
    passed: 'no mobile or identity number in the text',
    reasons: {
      mobile: (data, say) =>
        `The text shows ${say('what looks like ')}a mobile number, ${values(data)} (masked here)${say('; it may be personal, please check whether it should be public.', '; that is personal.')}`,
      identity: (data, say) =>
        `The text shows ${say('what looks like ')}an identity card number, ${values(data)} (masked here); that is private${say(', please check and act soon.', '.')}`,
    },
    advice: 'Take out or mask numbers that belong to a person; give an office telephone instead.',
  },
} satisfies FamilyText;
