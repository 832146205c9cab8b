import { readContact } from '../../../lib/report/contact/contact';
import type { Contact } from '../../../lib/report/contact/report-contact';
import type { TextBlock } from '../../../lib/report/report';
import type { Random } from '../random';
import type { Collector } from '../tally';
import { makeContact, SKELETON_COUNT } from './contact-blocks';
import type { ContactTruth } from './contact-skeletons';

const FIELDS = ['office', 'address', 'phones', 'faxes', 'postcode', 'email', 'website'] as const;

function readOf(contact: Contact | null, field: (typeof FIELDS)[number]): string {
  const value = (field === 'website' ? contact?.websites[0] : contact?.[field]) ?? null;
  if (value === null) return '';
  return 'value' in value ? value.value : value.map((one) => one.value).join(' ');
}

function wantedOf(truth: ContactTruth, field: (typeof FIELDS)[number]): string {
  const value = truth[field];
  return value === null ? '' : typeof value === 'string' ? value : value.join(' ');
}

/** Marks of punctuation are folded: what is compared is what the field says. */
const fold = (text: string): string => text.normalize('NFKC');

/** Reads contact blocks of every skeleton; each field given must be read exactly, and none read that is not given. */
export function measureContacts(rounds: number, random: Random, { of, trouble }: Collector): void {
  const family = 'contact fields';
  for (let round = 0; round < rounds * SKELETON_COUNT; round += 1) {
    const { skeleton, lines, truth } = makeContact(round, random);
    const blocks = lines.map((text, order): TextBlock => ({ text, order, at: order + 1 }));
    const before: TextBlock = {
      text: '本报告的统计期限为2023年1月1日至2023年12月31日。',
      order: -1,
      at: 0,
    };
    const contact = readContact([before, ...blocks], (one) => one);
    const tally = of(family);
    tally.cases += 1;
    for (const field of FIELDS) {
      const wanted = fold(wantedOf(truth, field));
      const read = fold(readOf(contact, field));
      if (wanted === '' && read === '') continue;
      if (wanted !== '') tally.faults += 1;
      if (wanted === read) tally.found += 1;
      else {
        if (wanted === '') tally.falseAlarms += 1;
        const what = wanted === '' ? 'false alarm' : 'missed';
        trouble({
          family,
          what,
          finding: `${field}: ${read || 'nothing'} for ${wanted || 'nothing'}`,
          where: skeleton,
        });
      }
    }
  }
}
