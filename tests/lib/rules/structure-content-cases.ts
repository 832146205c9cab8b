import type { BasisCitation, Report } from '../../../lib/report/report';
import { buildBlocks } from '../report-builder';
import { type RuleCase, wholeReport, wholeSections } from './rule-case';
import { saying, whole, without } from './structure-section-cases';

function citing(year: number, ...citations: readonly (readonly [BasisCitation['known'], string])[]): Report {
  const basis = citations.map(([known, text]) => ({
    known,
    text,
    year: Number(/20\d\d/.exec(text)?.[0] ?? 0) || null,
    quote: { text, at: 1 },
  }));
  return wholeReport({ year, basis });
}

function signed(date: string, report: Report): Report {
  return { ...report, dates: [{ source: 'signature', date, quote: { text: date, at: 1 } }] };
}

const government = (report: Report): Report => ({ ...report, bodyKind: 'government' });
const older = (report: Report): Report => ({ ...report, year: 2020, edition: '2019' });

/** Section 1 without its first aspect. */
const REST = [
  '（二）依申请公开。规范办理。',
  '（三）政府信息管理。落实审查。（四）平台建设。加强管理。',
  '（五）监督保障。开展培训。',
];

export const contentCases: readonly RuleCase[] = [
  { rule: 'structure/overview-aspect-missing', shows: 'five aspects', report: whole, says: [] },
  {
    rule: 'structure/overview-aspect-missing',
    shows: 'free titles that mean the same (Shuyang 2023)',
    report: saying(
      'overview',
      '（一）主动公开政府信息情况',
      '（二）依申请公开政府信息情况',
      '（三）完善制度规范，加强政府信息管理',
      '（四）扩展公开渠道，加强平台建设',
      '（五）及时回应关切，自觉接受监督',
    ),
    says: [],
  },
  {
    rule: 'structure/overview-aspect-missing',
    shows: 'one general sentence',
    report: saying('overview', '全年各项工作进展顺利。'),
    says: ['failed aspects'],
  },
  ...['主动公示了部门预算和办事指南。', '全年主动发布各类信息30条。', '在门户网站公布低保名单12份。'].map(
    (sentence) => ({
      rule: 'structure/overview-aspect-missing',
      shows: `disclosure in other words: ${sentence}`,
      report: saying('overview', sentence, ...REST),
      says: [],
    }),
  ),
  ...['做好依申请公开政府信息的答复。', '学习信息公开条例和上级文件。'].map((sentence) => ({
    rule: 'structure/overview-aspect-missing',
    shows: `words of disclosure that tell of none: ${sentence}`,
    report: saying('overview', sentence, ...REST),
    says: ['failed aspects'],
  })),
  ...[
    '切实保障公众的知情权和监督权。',
    '（五）有效保障群众的知情权、监督权。',
    '维护好群众的知情权、参与权、表达权和监督权，自觉接受社会监督。',
    '公开社会保障、市场监督管理等信息12条。',
  ].map((sentence) => ({
    rule: 'structure/overview-aspect-missing',
    shows: `a stock phrase is no supervision: ${sentence}`,
    report: saying('overview', '主动公开信息12条，未收到申请，落实审核，维护网站。', sentence),
    says: ['failed aspects'],
  })),
  ...['加强对公开工作的监督。', '（五）自觉接受监督。', '组织业务培训2次。', '建立保障机制，由专人负责。'].map(
    (sentence) => ({
      rule: 'structure/overview-aspect-missing',
      shows: `supervision told: ${sentence}`,
      report: saying('overview', '主动公开信息12条，未收到申请，落实审核，维护网站。', sentence),
      says: [],
    }),
  ),
  {
    rule: 'structure/overview-aspect-missing',
    shows: 'gaps in the text',
    report: saying('overview', '主动公开信息 12 条。[…]'),
    says: ['cantTell elided'],
  },
  {
    rule: 'structure/overview-aspect-missing',
    shows: 'the template of 2019',
    report: older(whole),
    says: [],
    silent: true,
  },

  {
    rule: 'structure/accountability-missing',
    shows: 'a government that tells of assessment',
    report: government(whole),
    says: [],
  },
  {
    rule: 'structure/accountability-missing',
    shows: 'a government that tells nothing of it',
    report: government(saying('overview', '主动公开信息 12 条，维护网站，开展培训。')),
    says: ['failed missing'],
  },
  {
    rule: 'structure/accountability-missing',
    shows: 'a government that says nothing of supervision, which overview-aspect-missing tells',
    report: government(saying('overview', '主动公开信息 12 条，维护网站。')),
    says: [],
    silent: true,
  },
  {
    rule: 'structure/accountability-missing',
    shows: 'a government, gaps in the text',
    report: government(saying('overview', '主动公开信息 12 条，开展培训。[…]')),
    says: ['cantTell elided'],
  },
  { rule: 'structure/accountability-missing', shows: 'a department', report: whole, says: [], silent: true },

  { rule: 'structure/improvement-missing', shows: 'problems and measures', report: whole, says: [] },
  {
    rule: 'structure/improvement-missing',
    shows: 'what was done, under its own heading, in words that name no measure',
    report: saying('improvements', '存在的主要问题：专区利用率不高。', '改进情况：在专区增设查询机，安排人员引导。'),
    says: [],
  },
  {
    rule: 'structure/improvement-missing',
    shows: 'a heading of improvements with 无 below it',
    report: saying('improvements', '（一）存在的主要问题', '专区利用率不高，信息更新偏慢。', '（二）改进情况', '无。'),
    says: ['failed improvements'],
  },
  {
    rule: 'structure/improvement-missing',
    shows: 'a problem and no measure',
    report: saying('improvements', '一是政务公开数字化水平有待进一步加强。'),
    says: ['failed improvements'],
  },
  ...[
    '针对上述问题，一是增加解读的形式。二是按月自评。',
    '针对查摆发现的不足，多用图表，每周更新。',
    '对此，专区已换新版。',
    '今年以来，增设专栏两个，组织业务交流三次。',
  ].map((measures) => ({
    rule: 'structure/improvement-missing',
    shows: `measures behind a look back, or deeds: ${measures}`,
    report: saying('improvements', '一是解读形式较为单一；二是公开时效不够。', measures),
    says: [],
  })),
  ...['针对上述问题，无。', '针对群众关心问题的解读不多。', '组织培训次数少，丰富程度不够。'].map((problems) => ({
    rule: 'structure/improvement-missing',
    shows: `no measure, though it sounds like one: ${problems}`,
    report: saying('improvements', '一是解读形式较为单一；二是公开时效不够。', problems),
    says: ['failed improvements'],
  })),
  ...[
    '政策文件一栏更新偏慢。',
    '解读篇幅较为简略。',
    '答复口径不一。',
    '公开目录过于粗疏。',
    '业务人员对条例生疏。',
    '部分栏目缺乏维护。',
  ].map((problem) => ({
    rule: 'structure/improvement-missing',
    shows: `a problem in its own words: ${problem}`,
    report: saying('improvements', problem, '将按月更新，安排专人维护。'),
    says: [],
  })),
  ...['将加快更新，力求较快答复。', '将稍早公开，与上年相比更多解读。'].map((measures) => ({
    rule: 'structure/improvement-missing',
    shows: `measures and no problem, though they weigh and compare: ${measures}`,
    report: saying('improvements', measures, '将继续丰富解读形式。'),
    says: ['failed problems'],
  })),
  {
    rule: 'structure/improvement-missing',
    shows: 'measures and no problem',
    report: saying('improvements', '将继续丰富解读形式，办好政务公开专栏。'),
    says: ['failed problems'],
  },
  {
    rule: 'structure/improvement-missing',
    shows: 'gaps in the text',
    report: saying('improvements', '与公众期望相比还存在一定差距和不足。[…]'),
    says: ['cantTell elided'],
  },
  {
    rule: 'structure/improvement-missing',
    shows: 'a section 5 that admits nothing, told by section-empty',
    report: saying('improvements', '本年度政府信息公开工作不存在突出问题。'),
    says: [],
    silent: true,
  },
  {
    rule: 'structure/improvement-missing',
    shows: 'no section 5',
    report: without('improvements'),
    says: [],
    silent: true,
  },

  { rule: 'structure/processing-fee-unreported', shows: 'no fee collected', report: whole, says: [] },
  {
    rule: 'structure/processing-fee-unreported',
    shows: 'another way to say so',
    report: saying('other-matters', '本年度未向申请人收取政府信息处理相关费用。'),
    says: [],
  },
  {
    rule: 'structure/processing-fee-unreported',
    shows: '无',
    report: saying('other-matters', '无。'),
    says: ['failed unreported'],
  },
  {
    rule: 'structure/processing-fee-unreported',
    shows: 'gaps in the text',
    report: saying('other-matters', '[…]'),
    says: ['cantTell elided'],
  },
  {
    rule: 'structure/processing-fee-unreported',
    shows: '无 in a report for 2020',
    report: older(saying('other-matters', '无。')),
    says: [],
    silent: true,
  },

  {
    rule: 'structure/outdated-basis',
    shows: 'what is in force',
    report: citing(2023, ['regulation-2019', '国务院令第711号'], ['notice-2021', '国办公开办函〔2021〕30号']),
    says: [],
  },
  {
    rule: 'structure/outdated-basis',
    shows: 'the notice of 2019 in its own year',
    report: citing(2020, ['notice-2019', '国办公开办函〔2019〕60号']),
    says: [],
  },
  {
    rule: 'structure/outdated-basis',
    shows: 'the notice of 2019 for 2023 and the old regulations',
    report: citing(2023, ['notice-2019', '国办公开办函〔2019〕60号'], ['regulation-2007', '国务院令第492号']),
    says: ['failed notice-2019', 'failed regulation-2007'],
  },
  {
    rule: 'structure/outdated-basis',
    shows: 'both notices',
    report: citing(2022, ['notice-2019', '国办公开办函〔2019〕60号'], ['notice-2021', '国办公开办函〔2021〕30号']),
    says: ['failed both-notices notice'],
  },
  {
    rule: 'structure/outdated-basis',
    shows: 'a malformed number and one that lost its digits',
    report: citing(2022, ['malformed', '国办公开办函202130号'], ['unreadable', '国办公开办函〔〕号']),
    says: ['failed malformed', 'cantTell unreadable'],
  },
  {
    rule: 'structure/outdated-basis',
    shows: 'name and number of two notices',
    report: citing(2022, ['mismatched', '关于政府信息公开工作年度报告有关事项的通知（国办公开办函〔2021〕30号']),
    says: ['failed mismatched'],
  },
  {
    rule: 'structure/outdated-basis',
    shows: 'a notice that did not exist yet, by the signature',
    report: signed('2021-01-15', citing(2020, ['notice-2021', '国办公开办函〔2021〕30号'])),
    says: ['failed issued-later'],
  },
  {
    rule: 'structure/outdated-basis',
    shows: 'a notice that did not exist by the deadline, without any day',
    report: { ...citing(2020, ['notice-2021', '国办公开办函〔2021〕30号']), dates: [] },
    says: ['failed issued-after-deadline'],
  },
  {
    rule: 'structure/outdated-basis',
    shows: 'the new notice in a report that came late',
    report: signed('2021-10-15', citing(2020, ['notice-2021', '国办公开办函〔2021〕30号'])),
    says: [],
  },
  {
    rule: 'structure/outdated-basis',
    shows: 'a signature with a slip of the year, which another rule tells',
    report: signed('2021-01-15', citing(2021, ['notice-2021', '国办公开办函〔2021〕30号'])),
    says: [],
  },
  {
    rule: 'structure/outdated-basis',
    shows: 'another notice of a year after the report',
    report: signed('2021-01-15', citing(2020, ['other', '国办函〔2022〕5号'], ['other', '国办函〔2020〕109号'])),
    says: ['failed issued-later'],
  },
  { rule: 'structure/outdated-basis', shows: 'nothing cited', report: whole, says: [], silent: true },

  {
    rule: 'structure/transmittal-residue',
    shows: 'a signature, and 此件主动公开 alone',
    report: wholeReport({ blocks: buildBlocks('某某局', '2024年1月6日', '（此件主动公开）') }),
    says: [],
  },
  {
    rule: 'structure/transmittal-residue',
    shows: 'copies and a printing line (Licheng 2020)',
    report: wholeReport({ blocks: buildBlocks('（此件主动公开）', '抄送：市统计局。', '2021年1月6日印发') }),
    says: ['failed transmittal'],
  },
  {
    rule: 'structure/transmittal-residue',
    shows: 'instructions of the template',
    report: wholeReport({ blocks: buildBlocks('填表说明：本表由各单位填写。', 'XX局2023年收到申请XX件。') }),
    says: ['failed instructions'],
  },
  {
    rule: 'structure/transmittal-residue',
    shows: 'a line and brackets of the template in the text',
    report: saying('overview', '全年公开政府信息____条，其中政策解读（ ）条。'),
    says: ['failed marks'],
  },
  {
    rule: 'structure/transmittal-residue',
    shows: 'a place left open without a mark, which text/unfilled-slot tells alone',
    report: saying('overview', '全年共主动公开政府信息条。'),
    says: [],
  },
  {
    rule: 'structure/transmittal-residue',
    shows: 'marks in a text that has visible gaps',
    report: {
      ...saying('overview', '全年公开政府信息____条。'),
      blocks: buildBlocks('全年公开政府信息____条。', '[…]'),
    },
    says: [],
  },
  {
    rule: 'structure/transmittal-residue',
    shows: 'a sentence that speaks of printing a document',
    report: wholeReport({ blocks: buildBlocks('一是印发年度要点，二是抄送有关部门办理。') }),
    says: [],
  },

  {
    rule: 'structure/label-altered',
    shows: 'an aspect that lost its first character',
    report: saying('overview', '（四）府信息公开平台建设情况'),
    says: ['failed heading'],
  },
  {
    rule: 'structure/label-altered',
    shows: 'an aspect in full',
    report: wholeReport({ sections: wholeSections() }),
    says: [],
  },
];
