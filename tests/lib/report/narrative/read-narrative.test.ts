import { describe, expect, it } from 'vitest';
import type { Reporter } from '@/lib/report/narrative/body';
import type { Narrative } from '@/lib/report/narrative/claim';
import { readNarrative } from '@/lib/report/narrative/read-narrative';
import type { Section } from '@/lib/report/report';

const REPORTER: Reporter = { name: '示例县财政局', kind: 'department' };

function emptySection(): Section {
  return {
    key: 'overview',
    heading: { text: '一、总体情况', at: 1 },
    title: '总体情况',
    number: { style: 'chinese', value: 1 },
    isNumbered: false,
    blocks: [],
    text: '',
    tables: [],
    images: [],
    unmatchedTables: [],
  };
}

function narrative(...paragraphs: string[]): Narrative {
  const blocks = paragraphs.map((text, order) => ({ text, at: 2, order }));
  return readNarrative([{ ...emptySection(), blocks, text: paragraphs.join('\n') }], 2024, REPORTER);
}

const claims = (...paragraphs: string[]): string[] =>
  narrative(...paragraphs).claims.map(({ kind, value, exact }) => `${kind} ${value}${exact ? '' : '?'}`);
const assertions = (...paragraphs: string[]): string[] => narrative(...paragraphs).assertions.map(({ kind }) => kind);

describe('figures on applications', () => {
  it.each<[string, string[]]>([
    ['（二）依申请公开。全年共受理依申请公开12件。', ['received 12']],
    ['收到政府信息公开申请8件，均按期答复。', ['received 8']],
    ['收到政府信息公开申请8件，11件申请均在20个工作日内办结。', ['received 8', 'applications 11']],
    ['9件政府信息公开申请均在十五日内答复。', ['applications 9']],
    ['去年结转4件均已办结，新收政府信息公开申请21件办结20件。', ['carried-in 4', 'received 21']],
    ['去年结转4件均已办结，新收政府信息公开申请21件，共办结25件。', ['carried-in 4', 'received 21', 'handled 25']],
    ['依申请公开：新收到申请21件，办结20件。上年结转4件，已全部答复。', ['received 21', 'carried-in 4']],
    ['受理政府信息公开申请21件（含上年结转4件），办结20件。', ['received 21', 'carried-in 4', 'handled 20']],
    ['政府信息公开申请共21件。乡（镇）收到12件，县政府各部门收到9件。', ['applications 21']],
    ['收到政府信息公开申请12件，办结14件，其中上年结转2件均已办结。', ['received 12', 'handled 14', 'carried-in 2']],
    ['收到政府信息公开申请21件，其中镇街收到12件，部门收到9件。', ['received 21']],
    ['（二）依申请公开。部门全年收到政府信息公开申请12件。', ['received 12']],
    [
      '受理政府信息公开申请20件（含上年度结转3件），办结18件，结转下年度2件。',
      ['received 20', 'carried-in 3', 'handled 18', 'carried-forward 2'],
    ],
    ['受理政府信息公开申请20件，均已依法答复，另2件结转下年度办理。', ['received 20', 'carried-forward 2']],
    ['收到和办理政府信息公开申请20件，结转至下一年度2件。', ['received 20', 'carried-forward 2']],
    ['新收到政府信息公开申请9件，答复8件，结转下年度继续办理1件。', ['received 9', 'handled 8', 'carried-forward 1']],
    ['新收到政府信息公开申请9件，上年结转0件，结转0件。', ['received 9', 'carried-in 0', 'carried-forward 0']],
    [
      '收到政府信息公开申请9件，上年度结转2件，共办结10件，结转到2025年办理1件。',
      ['received 9', 'carried-in 2', 'handled 10', 'carried-forward 1'],
    ],
    ['收到依申请公开9份申请件，其中申请人自行撤销1件，答复处理8件。', ['received 9', 'handled 8']],
    ['依申请公开申请１６件全部受理。', ['applications 16']],
    ['共收到依申请公开申请１６件。', ['received 16']],
    ['共收到依申请公开申请十六件。', ['received 16']],
    ['共收到政府信息公开申请1,295件。', ['received 1295']],
    ['共收到政府信息公开申请一百零三份。', ['received 103']],
    ['共收到政府信息公开申请100余件。', ['received 100?']],
    ['共收到政府信息公开申请约100件。', ['received 100?']],
    ['2023年共收到政府信息公开申请9件。2024年共收到政府信息公开申请16件。', ['received 16']],
    ['共收到政府信息公开申请16件，比上年增加7件。', ['received 16']],
    ['上年度收到政府信息公开申请9件；2024年收到政府信息公开申请16件。', ['received 16']],
    [
      '去年收到政府信息公开申请9件，今年收到政府信息公开申请16件，较上年增加7件，办结15件。',
      ['received 16', 'handled 15'],
    ],
    [
      '2024年度新收政府信息公开申请16件，加上2023年度结转2件，已办结17件，1件结转下一年处理。',
      ['received 16', 'carried-in 2', 'handled 17', 'carried-forward 1'],
    ],
    ['（二）依申请公开。本年度新收申请数16宗，正在办理2宗。', ['received 16', 'carried-forward 2']],
    ['共收到公民、法人和其他组织提出的政府信息公开申请16件，其中法人2件。', ['received 16']],
    [
      '政府信息公开申请中，予以公开5件、部分公开1件、不予公开2件、无法提供3件、不予处理1件、作其他处理（含申请人主动撤回申请）4件、转下年度办理2件。',
      [
        'granted 5',
        'partially-granted 1',
        'refused 2',
        'unavailable 3',
        'unprocessed 1',
        'other 4',
        'carried-forward 2',
      ],
    ],
    [
      '所有办结的信息公开申请中同意公开答复9件，部分公开答复0件，不予公开答复2件，无法提供的10件，不予处理0件，其他处理14件，转下一年度办理答复的有1件。',
      [
        'granted 9',
        'partially-granted 0',
        'refused 2',
        'unavailable 10',
        'unprocessed 0',
        'other 14',
        'carried-forward 1',
      ],
    ],
    [
      '答复政府信息公开申请805件（含上年度结转申请18件，另有72件申请按照《条例》顺延到下年度答复）。',
      ['handled 805', 'carried-in 18', 'carried-forward 72'],
    ],
    ['政府信息公开申请予以公开及部分公开258件，占33.9%。', ['granted-or-partially 258']],
    ['全市全年共收办政府信息公开申请案件3607件（市政府349件、某县477件），同比增长70.3%。', ['received 3607']],
  ])('%s', (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });

  it.each([
    '公布1件依申请公开文件。',
    '全年按期办结率达100%。',
    '办结网民留言35件，答复信箱来信12件。',
    '设监督电话2个。',
    '公开信息2017条。',
    '收到人大建议5件、政协提案3件，均按期答复。',
    '20251月1日前办结。',
    '通过网站发布信息120条。',
  ])('are not taken from: %s', (text) => {
    expect(claims('（二）依申请公开情况', text)).toEqual([]);
  });

  it('are read over the pieces that channels make of the received figure', () => {
    expect(claims('共收到政府信息公开申请网上10件、快递6件，合计16件。')).not.toContain('received 10');
  });

  it('belong to the heading they stand under', () => {
    expect(claims('（二）依申请公开情况', '全年收到申请7件。', '（三）政府信息管理', '全年收到文件9件。')).toEqual([
      'received 7',
    ]);
  });

  it('are seen on the next line of a broken paragraph, and not across paragraphs', () => {
    // One place, two lines, as a <br> in the sentence leaves it.
    expect(claims('全年共收到政府信息公开申请', '16件，均按期答复。')).toEqual(['received 16']);
    const blocks = [
      { text: '全年共收到政府信息公开申请', at: 2, order: 0 },
      { text: '16件网民留言。', at: 3, order: 1 },
    ];
    expect(readNarrative([{ ...emptySection(), blocks }], 2024, REPORTER).claims).toEqual([]);
  });

  it('come with the words of the page', () => {
    expect(narrative('全年共收到政府信息公开申请 16 件，均按期答复。').claims[0]?.quote.text).toBe(
      '全年共收到政府信息公开申请 16 件',
    );
  });
});

describe('figures on reviews and lawsuits', () => {
  it.each<[string, string[]]>([
    ['因政府信息公开被申请行政复议7件，提起行政诉讼9件。', ['review 7', 'litigation 9']],
    ['信息公开类行政复议7件，诉讼9件，均获维持。', ['review 7', 'litigation 9']],
    ['有1件涉及政府信息公开工作的行政复议，涉及的行政诉讼数为0件。', ['review 1', 'litigation 0']],
    ['行政复议6件，其中维持5件、纠正1件。', ['review 6']],
    ['全年涉及政府信息公开的行政复议和行政诉讼4件。', ['review-and-litigation 4']],
  ])('%s', (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });
});

describe('figures on normative documents', () => {
  it('are taken from what was made, not from what was disclosed', () => {
    expect(claims('全年出台四项规范性文件。')).toEqual(['normative-documents-made 4']);
    expect(claims('制发行政规范性文件13件。')).toEqual(['normative-documents-made 13']);
    expect(claims('主动公开行政规范性文件60件。')).toEqual([]);
  });
});

describe('assertions', () => {
  it.each<[string, string[]]>([
    ['本年度未收到政府信息公开申请。', ['none-received']],
    ['2024年没有收到公民、法人提出的政府信息公开申请。', ['none-received']],
    ['所有申请均已按要求办理完成。', ['all-handled']],
    ['未发生因政府信息公开引起的行政复议、行政诉讼。', ['none-reviewed', 'none-litigated']],
    ['行政复议7件，诉讼9件，均获维持。', ['all-upheld']],
    ['2023年未收到政府信息公开申请。', []],
    ['行政诉讼：未经复议，直接起诉', []],
    ['收到申请3件。', []],
  ])('%s', (text, expected) => {
    expect(assertions(text)).toEqual(expected);
  });
});
