import { describe, expect, it } from 'vitest';
import { readShares, readSums } from '@/lib/report/prose-sums';

const block = (text: string) => ({ text, element: document.createElement('p'), order: 0 });
const sums = (text: string): string[] =>
  readSums(block(text)).map(({ total, parts, verdict }) => `${total} = ${parts.join(' + ')} ${verdict}`);

describe('readSums', () => {
  it.each<[string, string[]]>([
    [
      '全年发布249条，其中：公文9条；人事7条；重点39条；财政6条；年报1条；指南1条；网站185条；制度1条。',
      ['249 = 9 + 7 + 39 + 6 + 1 + 1 + 185 + 1 whole'],
    ],
    ['主动公开124条，其中门户网站52条、公众号72条。', ['124 = 52 + 72 whole']],
    ['主动公开124条，其中门户网站52条、公众号75条。', ['124 = 52 + 75 beyond']],
    ['公开1条，包括文件1条，以及通告2条。', ['1 = 1 + 2 beyond']],
    ['全年发布100条，其中公文40条、人事30条、财政25条。', ['100 = 40 + 30 + 25 short']],
    [
      '收办3607件（甲县349件、乙县933件、丙县2325件），其中自然人3493件，组织114件。',
      ['3607 = 349 + 933 + 2325 whole', '3607 = 3493 + 114 whole'],
    ],
    ['发布50条，其中机构类20条（含领导11条、科室9条）、动态类30条。', ['50 = 20 + 30 whole', '20 = 11 + 9 whole']],
    ['制作材料148份，其中文字111份，其余127份为图文。', ['148 = 111 + 127 beyond']],
    ['公开226条，包括网站90条、新媒体49条和其他渠道37条，另有公开栏6处。', ['226 = 90 + 49 + 37 short']],
    ['发布316篇，分别为微信42篇、微博53篇。', ['316 = 42 + 53 short']],
    ['公开226条，其中概况24条，法规23条，业务275条，历年累计9120条。', ['226 = 24 + 23 + 275 beyond']],
    ['受理申请20件，其中办结18件，结转下年度3件。', ['20 = 18 + 3 beyond']],
    ['发布60条，其中甲20条、乙40条，通过网站35条、微信25条。', ['60 = 20 + 40 + 35 + 25 whole']],
  ])('%s', (text, expected) => {
    expect(sums(text)).toEqual(expected);
  });

  it.each([
    '发布信息100条，其中解读3条。',
    '发布信息100条，其中解读3条、图解5条等。',
    '发布信息100余条，其中解读80条、图解50条。',
    '发布信息100条，召开会议3次。',
    '发布文件5件。公开信息8条，其中动态3条。',
    '收到申请9件，较上年增加3件，其中网上12条。',
    '收到64份申请，其中申请人自行撤销1份，答复处理69份。',
    '收到申请86件，其中网上2件、信函1件，均在期限内办理；答复93件，结转下年2件。',
    '主动公开11条，历年累计222条；其中机构类5条，其他类6条。',
  ])('takes no sum from: %s', (text) => {
    expect(sums(text)).toEqual([]);
  });
});

describe('readShares', () => {
  it('finds the one share that disagrees where the others agree on the whole', () => {
    const shares = readShares(
      block('答复805件；公开258件，占33.9%；不公开35件，占4.34%；无法提供265件，占32.9%；不处理158件，占19.6%。'),
      [805],
    );
    expect(shares.map(({ part, whole, computed, agrees }) => [part, whole, computed, agrees])).toEqual([
      [258, 805, 32, false],
      [35, 805, 4.35, true],
      [265, 805, 32.9, true],
      [158, 805, 19.6, true],
    ]);
  });

  it('says nothing where it cannot tell the whole', () => {
    expect(readShares(block('公开5件，占30%；不公开3件，占20%；其他1件，占9%。'), [])).toEqual([]);
    expect(readShares(block('办结率100%。'), [7])).toEqual([]);
  });
});
