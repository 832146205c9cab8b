import { describe, expect, it } from 'vitest';
import { numberPage } from '@/lib/read/html/page';
import { findText } from '../../../../lib/read/html/find-text';
import { readContact } from '../../../../lib/report/contact/contact';
import type { Contact } from '../../../../lib/report/contact/report-contact';
import { buildBlocks, buildDocument } from '../../report-builder';
import { blocksOf, sourceOf } from '../../source-builder';
import { SKELETONS, type Wanted } from './contact-cases';

function plain(contact: Contact | null): Required<Wanted> | null {
  return (
    contact && {
      office: contact.office?.value ?? null,
      address: contact.address?.value ?? null,
      phones: contact.phones.map(({ value }) => value),
      faxes: contact.faxes.map(({ value }) => value),
      postcode: contact.postcode?.value ?? null,
      email: contact.email?.value ?? null,
      website: contact.websites[0]?.value ?? null,
      stray: contact.strayPunctuation.map(({ text }) => text),
    }
  );
}

const EMPTY: Required<Wanted> = {
  office: null,
  address: null,
  phones: [],
  faxes: [],
  postcode: null,
  email: null,
  website: null,
  stray: [],
};

/** Places that stand in no other. */
const one = (first: number): number => first;

describe('readContact', () => {
  it.each(SKELETONS)('reads %s', (_name, lines, wanted) => {
    expect(plain(readContact(buildBlocks(...lines), one))).toEqual({ ...EMPTY, ...wanted });
  });

  it.each([
    ['no contact at all', ['一、总体情况', '全年发布信息12条。']],
    ['words of a sentence', ['指南公布了受理机构的名称、办公地址、联系电话和电子邮箱，设置监督电话2个。']],
    ['a supervision number alone', ['区政府设监督电话：0595-11111111。']],
    [
      'a footer',
      ['主办单位：甲区人民政府', '地址：甲区东街1号 电话：0595-11111111 邮编：362000', '网站标识码3505020001'],
    ],
    ['applicants told to ask elsewhere', ['告知申请人可向税务机关咨询办理。']],
  ])('finds none in %s', (_name, lines) => {
    expect(readContact(buildBlocks(...lines), one)).toBeNull();
  });

  it('quotes the words as written', () => {
    const [block] = buildBlocks(
      '前文。如有疑问，请与甲局联系（地址：甲市 1 号；电话：０５９５—２２３５５７７５；）。后文。',
    );
    const contact = block ? readContact([block], one) : null;
    expect(contact?.phones[0]?.quote.text).toBe('０５９５—２２３５５７７５');
    expect(contact?.block.text).toBe('如有疑问，请与甲局联系（地址：甲市 1 号；电话：０５９５—２２３５５７７５；）。');
    const quotes = [contact?.block, contact?.address?.quote, contact?.phones[0]?.quote, contact?.strayPunctuation[0]];
    for (const quote of quotes) expect(block?.text).toContain(quote?.text);
    expect(new Set(quotes.map((quote) => quote?.at))).toEqual(new Set([block?.at]));
  });

  it('quotes a block of several lines at the place around them, where it is found again', () => {
    const document = buildDocument(
      '<p>如对本报告有疑问，请与甲局联系：</p><p>电话：0595-22355775</p><p>邮编：362000</p>',
    );
    const { boxes } = sourceOf(document);
    const contact = readContact(blocksOf(document, 'p'), boxes.around);
    expect(contact?.block.at).toBe(numberPage(document).at(document.body));
    expect(contact && findText(document.body, contact.block.text)).toBeTruthy();
  });

  it('takes long hostile text in its stride', () => {
    const text = `请与${'联系（地址：'.repeat(4000)}${'0'.repeat(20_000)}${'a@'.repeat(5000)}`;
    // Time that grew with its square would run into the test's limit.
    expect(readContact(buildBlocks(text), one)).toBeNull();
  });
});
