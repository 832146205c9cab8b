import { describe, expect, it } from 'vitest';
import { readFigures } from '@/lib/report/prose/prose-figures';
import { readShares } from '@/lib/report/prose/prose-shares';

const shares = (text: string, wholes: readonly number[] = []): string[] =>
  readShares(readFigures({ text, at: 1, order: 0 }), wholes, new Set())
    .filter(({ kind }) => kind !== 'agrees')
    .map(({ kind, part, whole, printed, computed }) => `${kind}: ${part} of ${whole} is ${computed}, not ${printed}`);

describe('readShares', () => {
  it.each<[string, readonly number[], readonly string[]]>([
    [
      '答复805件；公开258件，占33.9%；不公开35件，占4.34%；无法提供265件，占32.9%；不处理158件，占19.6%。',
      [805],
      ['share: 258 of 805 is 32.05, not 33.9'.replace('32.05', '32')],
    ],
    [
      '办结1191件。其中，公开208件（17.46%），不公开20件（1.68%），无法提供564件（37.36%），其他399件（33.5%）。',
      [],
      ['share: 564 of 1191 is 47.36, not 37.36'],
    ],
    ['共收到申请10件，其中网络申请6件，占60%；信函申请4件，占30%。', [], ['share-of-total: 4 of 10 is 40, not 30']],
    ['共收到申请10件，其中网络申请6件、信函申请4件，分别占60%、50%。', [], ['share-of-total: 4 of 10 is 40, not 50']],
    ['收到申请20件，其中网上申请9件，占申请总数的54%。', [], ['share-of-total: 9 of 20 is 45, not 54']],
    [
      '新收40件，其中网络30件，占75%；信函10件，占25%。共答复50件：公开20件，占40%；部分公开15件，占30%；不公开5件，占15%；无法提供10件，占20%。',
      [],
      ['share: 5 of 50 is 10, not 15'],
    ],
    ['全年申请中，网络申请、信函申请分别占60%、50%。', [], ['shares-beyond: 60＋50 of 100 is 100, not 110']],
    [
      '收到申请3件，自然人占申请总数的66.7%（2件），法人占33.3%（1件）；其中网络2件，占66.6%；信函1件，占23.3%。',
      [],
      ['share-of-total: 1 of 3 is 33.3, not 23.3'],
    ],
  ])('tells %s', (text, wholes, expected) => {
    expect(shares(text, wholes)).toEqual(expected);
  });

  it.each<[string, readonly number[]]>([
    ['公开5件，占30%；不公开3件，占20%；其他1件，占9%。', []],
    ['办结率100%。', [7]],
    [
      '新收40件，其中网络30件，占75%；信函10件，占25%。共答复50件：公开20件，占40%；部分公开15件，占30%；不公开5件，占10%；无法提供10件，占20%。',
      [],
    ],
    // Cut off instead of rounded.
    ['共收到申请3件，其中网络申请2件，占66.6%；信函申请1件，占33.3%。', []],
    // The last share set so that they make 100.
    ['共收到申请3件，其中网络1件，占33.3%；信函1件，占33.3%；当面1件，占33.4%。', []],
    ['网络申请6件，占60%；信函申请4件，占40%。全年共收到申请10件。', []],
    ['收到申请20件，其中网上申请9件，占全市总量的5%。', []],
    ['收到申请20件，其中网上申请9件，占约54%。', []],
    ['全年申请中，网络申请、信函申请分别占60%、40%。', []],
    ['收到申请20件，比上年增加9件（54%）。', []],
    ['公开9件，占45%。', [20]],
  ])('says nothing of %s', (text, wholes) => {
    expect(shares(text, wholes)).toEqual([]);
  });
});
