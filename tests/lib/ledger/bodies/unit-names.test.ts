import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readUnitNames } from '../../../../lib/ledger/bodies/unit-names';
import { useSeed } from '../../seed';

useSeed();

const [ONE, TWO] = ['泗阳县统计局', '泗阳县审计局'];
const BOTH = [ONE, TWO];

describe('a pasted list of units', () => {
  it.each<[string, readonly string[]]>([
    [`${ONE}\n${TWO}\n`, BOTH],
    [`1. ${ONE}\r\n2、${TWO}`, BOTH],
    [`（1）${ONE}；（2）${TWO}`, BOTH],
    [`${ONE}，${ONE}`, [ONE]],
    ['  \n\n', []],
    // Numbering of every kind goes with its mark, or with the blank after it.
    [`一、${ONE}\n二、${TWO}`, BOTH],
    [`（一）${ONE}\n（十二）${TWO}`, BOTH],
    [`①${ONE}\n㉑${TWO}`, BOTH],
    [`• ${ONE}\n·${TWO}`, BOTH],
    [`1.1 ${ONE}\n1.2\u3000${TWO}`, BOTH],
    [`1)${ONE}\n10 ${TWO}`, BOTH],
    [`１．${ONE}\n２、${TWO}`, BOTH],
    // Digits and numerals of a name stay.
    [`12345政务服务热线中心\n1.12345政务服务热线中心`, ['12345政务服务热线中心']],
    ['泗阳县第一中学\n一中\n三明市统计局', ['泗阳县第一中学', '一中', '三明市统计局']],
    // Marks that can't be seen, and quotation marks.
    [`\uFEFF${ONE}\u200B\n“${TWO}”`, BOTH],
    [`"${ONE}"\t"${TWO}"`, BOTH],
    // Brackets, and commas in a list that has lines, part nothing.
    [`泗阳县农业农村局（畜牧局、农机局）；${ONE}`, ['泗阳县农业农村局（畜牧局、农机局）', ONE]],
    [`泗阳县住建局、人防办\n${ONE}，`, ['泗阳县住建局、人防办', ONE]],
    [`${ONE}、${TWO}`, BOTH],
    [`单位名称\n${ONE}、${TWO}`, BOTH],
    // Other separators; heads and columns of numbers.
    [`${ONE}|${TWO}`, BOTH],
    [`${ONE}\u2028${TWO}`, BOTH],
    [`序 号\t单位名称\t备注\r\n1\t${ONE}\t\r\n2\t${TWO}\t`, BOTH],
    [`序号,部门名称\n1,${ONE}\n2,${TWO}`, BOTH],
  ])('%j', (pasted, read) => {
    expect(readUnitNames(pasted)).toEqual(read);
  });

  it('is the same list when it is written back and read again', () => {
    const piece = fc.constantFrom(
      ...'统计局一二1２.、，,;；（）()【】“”"\'|\t\n\r\u2028\u200B •①㈡ *。:'.split(''),
      ONE,
      '12345政务服务热线中心',
      '序号',
      '（一）',
      '1.1 ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const names = readUnitNames(pieces.join(''));
        expect(readUnitNames(names.join('\n'))).toEqual(names);
      }),
      { numRuns: 1000 },
    );
  });
});
