import { SECTION_KEYS, type SectionKey } from '../../../lib/report/form/keys';
import type { Report, Section } from '../../../lib/report/report';
import { buildBlocks, buildSection } from '../report-builder';
import { buildTable } from '../table-builder';
import { type RuleCase, wholeReport, wholeSections } from './rule-case';

const whole = wholeReport();

function changed(changes: Readonly<Record<string, Partial<Section>>>, overrides: Partial<Report> = {}) {
  return wholeReport({ sections: wholeSections(changes), ...overrides });
}

function without(key: SectionKey, overrides: Partial<Report> = {}) {
  return wholeReport({ sections: wholeSections().filter((section) => section.key !== key), ...overrides });
}

/** A section with these paragraphs in place of its own. */
function saying(key: SectionKey, ...lines: readonly string[]) {
  const { blocks, text } = buildSection(key, lines);
  return changed({ [key]: { blocks, text } });
}

function numbered(...values: readonly (number | null)[]) {
  return changed(
    Object.fromEntries(
      SECTION_KEYS.map((key, index) => {
        const value = values[index] ?? null;
        return [key, { number: value === null ? null : { style: 'chinese' as const, value } }];
      }),
    ),
  );
}

const [overview, proactive, requests, review, improvements, others] = wholeSections() as Section[] as [
  Section,
  Section,
  Section,
  Section,
  Section,
  Section,
];
const extra = (title: string): Section => ({
  ...buildSection('other-matters', ['另有内容。']),
  key: null,
  title,
  number: { style: 'chinese', value: 7 },
});
const onlyLink = wholeReport({
  sections: [],
  tables: {},
  blocks: buildBlocks('2023年政府信息公开工作年度报告', '附件：年度报告.pdf'),
  attachments: [{ quote: { text: '年度报告.pdf', at: 2 }, href: 'a.pdf' }],
});
/** Sub-headings of section 5 that stand below section 4. */
const loose = (() => {
  const blocks = buildBlocks('（一）主要问题', '栏目不全。', '（二）改进情况', '已经补齐。');
  const sections = wholeSections({ 'review-litigation': { blocks } }).filter(({ key }) => key !== 'improvements');
  return wholeReport({ sections, blocks });
})();

export const sectionCases: readonly RuleCase[] = [
  { rule: 'structure/section-missing', shows: 'six sections', report: whole, says: [] },
  {
    rule: 'structure/section-missing',
    shows: 'no section on problems',
    report: without('improvements'),
    says: ['failed missing'],
  },
  {
    rule: 'structure/section-missing',
    shows: 'the table of section 3 without its heading',
    report: without('requests'),
    says: ['failed heading warning'],
  },
  {
    rule: 'structure/section-missing',
    shows: 'parts of section 5 without its heading (Shanghai science commission 2024)',
    report: loose,
    says: ['failed heading warning'],
  },
  {
    rule: 'structure/section-missing',
    shows: 'text and tables without any heading: one finding',
    report: wholeReport({
      sections: [],
      blocks: buildBlocks(
        '本报告根据条例编制，统计期限为全年，欢迎公众监督。',
        '全年按期公开各类信息，未收到公开申请，落实审核制度，维护网站栏目，开展两次业务培训。',
        '解读形式偏少，下一步将增加图解和视频；公开还不够及时，将按月检查。',
      ),
    }),
    says: ['failed headings warning'],
  },
  {
    rule: 'structure/section-missing',
    shows: 'tables, hardly any text and no heading: one finding',
    report: wholeReport({ sections: [], blocks: buildBlocks('详见下表。') }),
    says: ['failed tables-only'],
  },
  { rule: 'structure/section-missing', shows: 'a link only', report: onlyLink, says: ['cantTell attachment'] },

  { rule: 'structure/section-empty', shows: 'sections with substance', report: whole, says: [] },
  {
    rule: 'structure/section-empty',
    shows: 'nothing below the overview',
    report: changed({ overview: { blocks: [], text: '' } }),
    says: ['failed empty'],
  },
  {
    rule: 'structure/section-empty',
    shows: '无 in section 5',
    report: saying('improvements', '无。'),
    says: ['failed evasive'],
  },
  {
    rule: 'structure/section-empty',
    shows: 'an evasive line in section 5',
    report: saying('improvements', '本单位目前无存在问题。'),
    says: ['failed evasive'],
  },
  {
    rule: 'structure/section-empty',
    shows: 'two part headings with 无 below each',
    report: saying('improvements', '（一）存在的主要问题', '无', '（二）改进情况', '无'),
    says: ['failed evasive'],
  },
  {
    rule: 'structure/section-empty',
    shows: 'eight characters in section 5',
    report: saying('improvements', '公开力度不够大。'),
    says: ['failed thin warning'],
  },
  {
    rule: 'structure/section-empty',
    shows: 'section 5 left out by the page',
    report: saying('improvements', '[…]'),
    says: ['cantTell elided'],
  },
  {
    rule: 'structure/section-empty',
    shows: 'a picture below the overview',
    report: changed({ overview: { blocks: [], text: '', images: [{ at: 1 }] } }),
    says: ['cantTell image'],
  },
  { rule: 'structure/section-empty', shows: '无 in section 6', report: saying('other-matters', '无。'), says: [] },

  { rule: 'structure/section-order', shows: 'the statutory order', report: whole, says: [] },
  {
    rule: 'structure/section-order',
    shows: 'section 5 before section 4',
    report: wholeReport({ sections: [overview, proactive, requests, improvements, review, others] }),
    says: ['failed order'],
  },
  {
    rule: 'structure/section-order',
    shows: 'one section',
    report: wholeReport({ sections: [overview] }),
    says: [],
    silent: true,
  },

  { rule: 'structure/section-title', shows: 'statutory headings', report: whole, says: [] },
  {
    rule: 'structure/section-title',
    shows: 'the same words with other punctuation',
    report: changed({ 'review-litigation': { title: '政府信息公开行政复议,行政诉讼情况' } }),
    says: [],
  },
  {
    rule: 'structure/section-title',
    shows: '整改措施 for 改进情况 (Shuyang 2023)',
    report: changed({ improvements: { title: '存在的主要问题及整改措施' } }),
    says: ['failed wording'],
  },

  { rule: 'structure/section-extra', shows: 'six sections', report: whole, says: [] },
  {
    rule: 'structure/section-extra',
    shows: 'a seventh section',
    report: wholeReport({ sections: [...wholeSections(), extra('疫情防控工作情况')] }),
    says: ['failed extra'],
  },
  {
    rule: 'structure/section-extra',
    shows: 'an aspect of section 1 raised a level, and an annex',
    report: wholeReport({ sections: [...wholeSections(), extra('政府信息公开平台建设'), extra('附件')] }),
    says: [],
  },
  {
    rule: 'structure/section-extra',
    shows: 'a list inside section 5 that is numbered in the same style',
    report: (() => {
      const [first, second, third, fourth, fifth, sixth] = wholeSections();
      const item = (title: string, value: number): Section => ({
        ...extra(title),
        number: { style: 'chinese', value },
      });
      const items = [item('解读形式单一', 1), item('更新不及时', 2), item('队伍不稳定', 6)];
      return wholeReport({
        sections: [first, second, third, fourth, fifth, ...items, sixth].flatMap((section) => section ?? []),
      });
    })(),
    says: [],
  },
  {
    rule: 'structure/section-extra',
    shows: 'a seventh section in the template of 2019, which allows it',
    report: wholeReport({ sections: [...wholeSections(), extra('标准化规范化')] }, '2019'),
    says: [],
    silent: true,
  },

  { rule: 'structure/section-number', shows: 'one to six', report: whole, says: [] },
  {
    rule: 'structure/section-number',
    shows: 'a lost numeral',
    report: numbered(null, 2, 3, 4, 5, 6),
    says: ['failed lost'],
  },
  {
    rule: 'structure/section-number',
    shows: 'a new start',
    report: numbered(1, 1, 2, 3, 4, 5),
    says: ['failed restarted'],
  },
  {
    rule: 'structure/section-number',
    shows: 'a number twice',
    report: numbered(1, 2, 3, 3, 5, 6),
    says: ['failed repeated'],
  },
  {
    rule: 'structure/section-number',
    shows: 'a number skipped',
    report: numbered(1, 2, 4, 5, 6, 7),
    says: ['failed skipped'],
  },
  {
    rule: 'structure/section-number',
    shows: 'no numerals at all',
    report: changed(
      Object.fromEntries(
        wholeSections().map(({ key, title, heading }) => [
          key,
          { number: null, heading: { text: title, at: heading.at } },
        ]),
      ),
    ),
    says: ['failed unnumbered notice'],
  },
  {
    rule: 'structure/section-number',
    shows: 'numerals lost from all headings (Yangyuan 2025)',
    report: changed(
      Object.fromEntries(
        wholeSections().map(({ key, title, heading }) => [
          key,
          { number: null, heading: { text: `、${title}`, at: heading.at } },
        ]),
      ),
    ),
    says: ['failed lost'],
  },
  {
    rule: 'structure/section-number',
    shows: 'another style',
    report: changed({ requests: { number: { style: 'bracketed-chinese', value: 3 } } }),
    says: ['failed mixed'],
  },
  {
    rule: 'structure/section-number',
    shows: 'a gap where a section is missing',
    report: without('review-litigation'),
    says: [],
  },
  {
    rule: 'structure/section-number',
    shows: 'one section',
    report: wholeReport({ sections: [overview] }),
    says: [],
    silent: true,
  },

  {
    rule: 'structure/stated-parts',
    shows: 'six announced, listed and there',
    report: wholeReport({
      preface: buildBlocks(
        '报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分。',
      ),
    }),
    says: [],
  },
  {
    rule: 'structure/stated-parts',
    shows: 'six announced, five listed (Tianhuang 2021)',
    report: wholeReport({
      preface: buildBlocks(
        '全文分为总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况等六部分。',
      ),
    }),
    says: ['failed list'],
  },
  {
    rule: 'structure/stated-parts',
    shows: 'six announced, six listed behind the number',
    report: wholeReport({
      preface: buildBlocks(
        '报告包括六个部分：总体情况，主动公开政府信息情况，收到和处理政府信息公开申请情况，因政府信息公开工作被申请行政复议和提起行政诉讼情况，存在的主要问题及改进情况，其他需要报告的事项。',
      ),
    }),
    says: [],
  },
  {
    rule: 'structure/stated-parts',
    shows: 'five of six listed, and more said in the same sentence',
    report: wholeReport({
      preface: buildBlocks(
        '报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况六部分组成，统计期限为2021年1月1日至2021年12月31日。',
      ),
    }),
    says: ['failed list'],
  },
  ...[
    '本报告由概述、主动公开政府信息、依申请公开政府信息、行政复议、行政诉讼、存在问题和改进措施6个部分组成。',
    '报告由总体情况、主动公开、依申请公开、行政复议诉讼、存在的问题、改进措施六部分组成。',
    '报告由总体情况、主动公开情况、依申请公开情况、行政复议情况、行政诉讼情况、问题及改进情况六部分组成。',
    '本报告由概述、主动公开、依申请公开、行政复议、行政诉讼、存在问题和改进措施、其他事项7个部分组成。',
    '本报告由概述、主动公开、依申请公开、复议、诉讼、存在问题和改进措施、其他事项六个部分组成。',
  ].map((sentence) => ({
    rule: 'structure/stated-parts',
    shows: `two names of one section count as the number says: ${sentence}`,
    report: wholeReport({ preface: buildBlocks(sentence) }),
    says: [],
  })),
  {
    rule: 'structure/stated-parts',
    shows: 'too few, even when reviews and lawsuits are two',
    report: wholeReport({
      preface: buildBlocks('本报告由概述、主动公开、依申请公开、行政复议、行政诉讼6个部分组成。'),
    }),
    says: ['failed list'],
  },
  {
    rule: 'structure/stated-parts',
    shows: 'a list with a part of its own, which this rule can not count',
    report: wholeReport({
      preface: buildBlocks(
        '报告由总体情况、主动公开政府信息情况、公开申请办理情况、平台与队伍建设情况等六个部分组成。',
      ),
    }),
    says: [],
  },
  {
    rule: 'structure/stated-parts',
    shows: 'five announced, six there (Kaiping 2020)',
    report: wholeReport({ preface: buildBlocks('本报告由五个部分组成。') }),
    says: ['failed headings'],
  },
  {
    rule: 'structure/stated-parts',
    shows: 'words that count no parts of the report',
    report: wholeReport({ preface: buildBlocks('本报告第一部分为总体情况，大部分信息已公开。') }),
    says: [],
    silent: true,
  },
];

export { changed, onlyLink, saying, whole, without };
export const incompleteRequests = wholeReport({
  tables: { requests: { ...buildTable('requests', '2021', {}, { without: ['granted'] }), incomplete: true } },
});
