import type { Contact, ContactField } from '../../lib/report/contact/report-contact';
import { SECTION_KEYS, type SectionKey } from '../../lib/report/form/keys';
import type { Report, Section, TextBlock } from '../../lib/report/report';
import { unreadReport } from '../../lib/report/unread';
import { parseHtml } from './parse-html';

/** Blocks from lines of text, each at a place of its own. */
export function buildBlocks(...lines: readonly string[]): readonly TextBlock[] {
  return lines.map((text, order) => ({ text, at: order + 1, order }));
}

/** A document with this body (and head, where given). */
export function buildDocument(body: string, head = ''): Document {
  return parseHtml(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`);
}

/** A field of a contact block, quoted as its value reads. */
export function buildField(value: string, text = value): ContactField {
  return { value, quote: { text, at: 1 } };
}

/** A contact block with nothing in it but what is given. */
export function buildContact(overrides: Partial<Contact> = {}): Contact {
  return {
    block: { text: '如有疑问，请联系', at: 1 },
    office: null,
    address: null,
    phones: [],
    faxes: [],
    postcode: null,
    email: null,
    websites: [],
    strayPunctuation: [],
    ...overrides,
  };
}

const TITLES: Readonly<Record<SectionKey, string>> = {
  overview: '总体情况',
  proactive: '主动公开政府信息情况',
  requests: '收到和处理政府信息公开申请情况',
  'review-litigation': '政府信息公开行政复议、行政诉讼情况',
  improvements: '存在的主要问题及改进情况',
  'other-matters': '其他需要报告的事项',
};

/** Places of a built section: its heading and paragraphs, and its table behind them. */
export const PLACES_OF_A_SECTION = 1000;

/** A section with its statutory heading and the given paragraphs. */
export function buildSection(key: SectionKey, lines: readonly string[], overrides: Partial<Section> = {}): Section {
  const index = SECTION_KEYS.indexOf(key);
  const at = (index + 1) * PLACES_OF_A_SECTION;
  const heading = { text: `${'一二三四五六'.charAt(index)}、${TITLES[key]}`, at };
  const blocks = lines.map((text, line) => ({ text, at: at + line + 1, order: line + 1 }));
  return {
    key,
    heading,
    title: TITLES[key],
    number: { style: 'chinese', value: index + 1 },
    isNumbered: false,
    blocks,
    text: lines.join('\n'),
    tables: [],
    images: [],
    unmatchedTables: [],
    ...overrides,
  };
}

/** A report of 2023 with six headed sections, nothing under them and no tables, changed by `overrides`. */
export function buildReport(overrides: Partial<Report> = {}): Report {
  return {
    ...unreadReport(''),
    kind: 'annual-report',
    why: [],
    bodyKind: 'department',
    year: 2023,
    edition: '2021',
    sections: SECTION_KEYS.map((key) => buildSection(key, [])),
    ...overrides,
  };
}
