import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readComparableText } from '../../../../lib/ledger/copies/comparable-text';
import { checkCopies, findCopies, prepareEntries } from '../../../../lib/ledger/copies/copied-text';
import type { TextRange } from '../../../../lib/ledger/copies/shared-passages';
import { useSeed } from '../../seed';
import { buildEntry, buildEvaluation } from '../ledger-builder';
import { makeSentence, makeText } from '../text-maker';
import { compareTexts } from './compare-texts';

useSeed();

const AGENCIES = ['泉州市鲤城区统计局', '泉州市丰泽区审计局'];

/** What of the ranges is compared at all. */
function wordsIn(paragraphs: readonly string[], ranges: readonly TextRange[]): string {
  return ranges.map(({ paragraph, from, to }) => paragraphs[paragraph]?.slice(from, to) ?? '').join('');
}

describe('what is set aside', () => {
  const read = (text: string) => readComparableText([text], AGENCIES).text;

  it.each<[string, string]>([
    ['numbers and dates', '2023年12月5日共更新目录1,234条，增长15.6%，一百零三件。'],
    ['names and places', '泉州市鲤城区统计局、丰泽区审计局、统计局，鲤城、我局、全区。'],
    ['the law and the notices', '《中华人民共和国政府信息公开条例》（国务院令第711号）国办公开办函〔2021〕30号'],
    ['the basis', '根据《条例》和国办公开办函〔2021〕30号的要求，编制本年度报告。'],
    ['what the report is made of', '本报告由总体情况、主动公开政府信息情况等六个部分组成。'],
    ['the period', '本报告中所列数据的统计期限自2023年1月1日起至12月31日止。'],
    ['whom to ask', '如对本报告有任何疑问，请与鲤城区统计局联系（地址：庄府巷；电话：0595-22355775）。'],
    ['headings', '四、政府信息公开行政复议、行政诉讼情况'],
    ['headings of section 1', '（二）依申请公开情况'],
    ['a cell of a table', 'requests/new/total=3'],
    ['nothing to report', '无其他需要报告的事项。'],
    ['where it can be had', '年度报告的电子版可在市政府门户网站下载。'],
    ['an address', 'http://www.qzlc.gov.cn/zwgk/index.htm'],
    ['words of table 3', '予以公开5件，部分公开2件，结转下年度继续办理1件。'],
    ['the spirit', '坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻党的二十大和二十届三中全会精神，'],
    ['whose leadership', '在区委、区政府的坚强领导下，'],
    ['the principle', '坚持以公开为常态、不公开为例外的原则。'],
    ['that nothing came in', '2023年我局未收到公民、法人和其他组织的政府信息公开申请。'],
    ['that nothing was disputed', '全年没有发生因政府信息公开引起的行政复议和行政诉讼，'],
  ])('%s', (_, text) => {
    expect(read(text).replace(/[年共更新目录增长]/g, '')).toBe('');
  });

  it.each([
    '发布时间：2024-01-22　点击：',
    '发布日期：2026-01-20 来源：宿迁市洋河新区 浏览次数：132',
    '时间：2021-01-06 17:42 浏览量： 字号：大 中 小',
    '信息来源：泉州市丰泽区教育局 作者：综合科 阅读次数：56次',
    '上一条：关于组织志愿者清理河道的倡议',
    '下一篇：没有了',
    '分享到： 微信 微博 打印本页',
    '【字体：大 中 小】【打印】【关闭窗口】',
    '[打印本页] [关闭窗口]',
    '您现在的位置：首页 > 政务公开 > 政府信息公开年报',
    '首页 > 信息公开 > 法定主动公开内容',
    '责任编辑：信息中心 审核：办公室',
    '扫一扫在手机打开当前页',
    '附件下载：政府信息公开工作年度报告.docx',
    '相关链接：图解政府信息公开工作',
    '主办：泗阳县人民政府办公室 承办：信息中心',
    '版权所有 苏ICP备05000000号 网站标识码：3213000000',
    '返回顶部',
  ])('the page around a report: %s', (line) => {
    expect(read(line)).toBe('');
  });

  it.each([
    ['点击查阅专栏的群众逐月增加，办事窗口随之调整。', '点击查阅专栏的群众逐月增加办事窗口随之调整'],
    ['来源于基层的意见逐条答复', '来源于基层的意见逐条答复'],
    ['打印机和查阅桌椅放进了便民大厅。', '打印机和查阅桌椅放进了便民大厅'],
    ['上一年度提出的改进措施均已落实。', '上度提出的改进措施均已落实'],
    ['网页访问量下降，栏目随之合并。', '网页访问量下降栏目随之合并'],
    ['时间紧、任务重的事项提前公布', '时间紧任务重的事项提前公布'],
  ])('and nothing that a report says in such words: %s', (line, kept) => {
    expect(read(line)).toBe(kept);
  });

  it('keeps what a body says of itself beside them', () => {
    expect(read('在区委领导下，我局走访企业宣讲惠企政策，全年未收到申请，专人值守查阅点。')).toBe(
      '走访企业宣讲惠企政策专人值守查阅点',
    );
  });

  it('keeps the rest, with its places', () => {
    const { text, places } = readComparableText(['一、总体情况', '全年 开展 培训 3 次，窗口服务到位。'], []);
    expect(text).toBe('全年开展培训窗口服务到位');
    expect(places[0]).toEqual({ paragraph: 1, offset: 0 });
    expect(places[4]).toEqual({ paragraph: 1, offset: 6 });
  });
});

describe('compareTexts', () => {
  const text = makeText(1, 6_000);

  it('takes a text with other figures, dates and names for the same', () => {
    const own = text.map((line, at) => `2022年鲤城区统计局收到${at}件。${line}`);
    const copy = text.map((line, at) => `2023年丰泽区审计局收到${at + 7}件。${line}`);
    expect(compareTexts(own, copy, AGENCIES).share).toBeGreaterThan(0.99);
  });

  it('finds nothing in common between texts of their own', () => {
    expect(compareTexts(text, makeText(2, 6_000)).passages).toEqual([]);
  });

  it('never counts the page around two reports of one portal', () => {
    const furniture = (words: readonly string[]) => [
      '您现在的位置：首页 > 政务公开 > 法定主动公开内容 > 政府信息公开年报',
      '发布时间：2024-01-22 信息来源：本站 点击：',
      ...words,
      '【字体：大 中 小】 【打印本页】 【关闭窗口】 分享到：微信 微博 朋友圈',
      '上一条：全县中小学生暑期防溺水安全教育宣传月活动倡议',
      '下一条：城区部分路段夜间施工期间临时交通管制通告',
      '主办：泗阳县人民政府办公室 承办：大数据中心 版权所有 苏ICP备05000000号',
    ];
    const [one, other] = [makeText(4, 900), makeText(5, 900)];
    expect(compareTexts(furniture(one), furniture(other))).toMatchObject({ passages: [], share: 0 });
    // Nor does it dilute what was copied.
    expect(compareTexts(furniture(one), furniture(one)).length).toBe(compareTexts(one, one).length);
  });

  it('lets set phrases pass', () => {
    const phrase = '坚持公开为常态不公开为例外的原则。';
    const one = text.map((line) => phrase + line);
    const other = makeText(3, 6_000).map((line) => phrase + line);
    expect(compareTexts(one, other).share).toBe(0);
  });

  it.each([
    [0.9, 0.85, 0.95],
    [0.7, 0.64, 0.76],
    [0.3, 0.24, 0.36],
  ])('measures a share of %f', (share, least, most) => {
    const sentences = Array.from({ length: 100 }, (_, index) => makeSentence(5_000 + index));
    const copied = sentences.map((sentence, index) => (index < share * 100 ? sentence : makeSentence(9_000 + index)));
    const measured = compareTexts(sentences, copied).share;
    expect(measured).toBeGreaterThan(least);
    expect(measured).toBeLessThan(most);
  });

  it('finds passages that moved, were cut into other paragraphs, or stand in a longer text', () => {
    const moved = [...text].reverse();
    expect(compareTexts(text, moved).share).toBeGreaterThan(0.95);
    expect(compareTexts(text, [text.join('')]).share).toBeGreaterThan(0.99);
    const longer = compareTexts([...makeText(8, 9_000), ...text], text);
    expect(longer).toMatchObject({ shorter: 'other' });
    expect(longer.share).toBeGreaterThan(0.99);
  });

  it('marks the same words in both texts', () => {
    const shared = makeSentence(77, 10);
    const one = [`开头的话各有不同，${shared}`, '第二段。'];
    const other = ['别的段落。', `另一种说法也有，${shared}后面还有话`];
    const { passages } = compareTexts(one, other);
    expect(passages).toHaveLength(1);
    expect(wordsIn(one, passages[0]?.one ?? [])).toBe(shared.slice(0, -1));
    expect(wordsIn(other, passages[0]?.other ?? [])).toBe(shared.slice(0, -1));
  });

  it('holds for any texts: shares are shares, places are places, and both sides of a passage read alike', () => {
    const line = fc.oneof(
      fc.integer({ min: 0, max: 8 }).map((seed) => makeSentence(seed)),
      fc.string({ unit: fc.constantFrom(...'公开信息20年3件，。 》《（ａ１𠮷'), maxLength: 40 }),
    );
    const paragraphs = fc.array(
      fc.array(line, { maxLength: 4 }).map((lines) => lines.join('')),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(paragraphs, paragraphs, (one, other) => {
        const { share, passages, length } = compareTexts(one, other);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(passages.reduce((sum, passage) => sum + passage.length, 0)).toBeLessThanOrEqual(length);
        const compared = (lines: readonly string[], ranges: readonly TextRange[]) => {
          const { text: kept, places } = readComparableText(lines);
          return [...kept].filter((_, at) =>
            ranges.some(({ paragraph, from, to }) => {
              const place = places[at];
              return place?.paragraph === paragraph && place.offset >= from && place.offset < to;
            }),
          ).length;
        };
        for (const passage of passages) {
          expect(compared(one, passage.one)).toBe(passage.length);
          expect(compared(other, passage.other)).toBe(passage.length);
        }
        if (length >= 200) expect(compareTexts(one, one).share).toBeGreaterThan(0.9);
      }),
    );
  });
});

function entryOf(agency: string, year: number, text: readonly string[] | null) {
  const evaluation = buildEvaluation({ source: `https://www.qzlc.gov.cn/${agency}/${year}`, report: { agency, year } });
  return buildEntry(evaluation, { text });
}

describe('checkCopies', () => {
  const text = makeText(11, 6_000);
  const partly = text.map((line, at) => (at % 10 < 7 ? line : (makeText(500 + at, 100)[0] ?? '')));
  const told = (own: ReturnType<typeof entryOf>, others: readonly ReturnType<typeof entryOf>[]) => {
    const [one] = prepareEntries([own]);
    if (!one) return ['not asked'];
    const { findings, passes } = checkCopies(one, prepareEntries(others));
    return [...findings.map(({ reason, severity }) => `${reason} ${severity}`), ...passes.map(() => 'passed')];
  };
  const own = entryOf('鲤城区统计局', 2023, text);

  it.each<[string, readonly ReturnType<typeof entryOf>[], readonly string[]]>([
    ['last year’s report', [entryOf('鲤城区统计局', 2022, text)], ['own-earlier warning']],
    ['seven tenths of it', [entryOf('鲤城区统计局', 2022, partly)], ['own-earlier notice']],
    ['another body’s report', [entryOf('鲤城区审计局', 2023, text)], ['other-body warning']],
    [
      'both',
      [entryOf('鲤城区审计局', 2022, text), entryOf('鲤城区统计局', 2021, text)],
      ['own-earlier warning', 'other-body warning'],
    ],
    ['a later report', [entryOf('鲤城区统计局', 2024, text), entryOf('鲤城区审计局', 2024, text)], ['passed']],
    ['a report of nobody knows whom', [entryOf('', 2023, text)], ['unknown-body notice']],
    ['one of a body whose other year it may be', [entryOf('我局', 2022, text)], ['unknown-body notice']],
    ['other texts', [entryOf('鲤城区审计局', 2023, makeText(12, 6_000))], ['passed']],
    ['a text that was not kept', [entryOf('鲤城区审计局', 2023, null)], []],
    ['itself', [own], ['passed']],
  ])('says of %s', (_, others, says) => {
    expect(told(own, others)).toEqual(says);
  });

  it('asks nothing of a report with hardly any words', () => {
    expect(told(entryOf('鲤城区统计局', 2023, ['无。']), [own])).toEqual(['not asked']);
  });

  it('names the likest first, and all the others', () => {
    const [one] = prepareEntries([own]);
    if (!one) throw new Error('no text');
    const others = prepareEntries([entryOf('鲤城区财政局', 2023, partly), entryOf('鲤城区审计局', 2023, text)]);
    expect(checkCopies(one, others).findings).toMatchObject([
      {
        id: 'identity/copied-text:other-body',
        data: { otherAgency: '鲤城区审计局', share: 100, more: 1, alike: ['鲤城区审计局', '鲤城区财政局'] },
      },
    ]);
  });
});

describe('many texts', () => {
  it('finds the copies among texts of 20 KB, and bears a text of one character', () => {
    const entries = Array.from({ length: 24 }, (_, index) =>
      entryOf(
        `鲤城区${String.fromCharCode(0x7532 + index)}务局`,
        2023,
        // Every fourth is a copy of the one before, with some lines of its own.
        index % 4 === 3 ? [...makeText(index - 1, 15_000), ...makeText(900 + index, 5_000)] : makeText(index, 20_000),
      ),
    );
    const hostile = entryOf('鲤城区戊局', 2023, ['啊'.repeat(10_000), '一'.repeat(10_000), '1'.repeat(10_000)]);
    const prepared = prepareEntries([...entries, hostile, { ...hostile, url: 'https://www.qzlc.gov.cn/again' }]);
    const copies = prepared.map((one) => findCopies(one, prepared).length);
    expect(copies.slice(0, 4)).toEqual([0, 0, 1, 1]);
  });
});
