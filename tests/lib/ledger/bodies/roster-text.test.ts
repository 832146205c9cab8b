import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ProjectUnit, UNIT_KINDS } from '@/lib/ledger/bodies/project';
import { cutRoster, LONGEST_ROSTER, readRosterText, writeRoster } from '@/lib/ledger/bodies/roster-text';
import { useSeed } from '../../seed';

useSeed();

const [ONE, TWO] = ['泗阳县统计局', '泗阳县审计局'];
const BOTH = [ONE, TWO];
const read = (pasted: string, year: number | null = 2025) => readRosterText(pasted, year);
const namesOf = (pasted: string) => read(pasted).units.map(({ name }) => name);
const toldOf = (pasted: string, year: number | null = 2025) =>
  read(pasted, year).unread.map(({ line, words, why }) => [line, words, why]);
/** Units in short: name, kind, last day. */
const unitsOf = (pasted: string, year: number | null = 2025) =>
  read(pasted, year).units.map(({ name, kind = '', deadline = '' }) => [name, kind, deadline]);

describe('a pasted list of names', () => {
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
    [`单位 类型\n${ONE} 部门\n${TWO} 部门`, BOTH],
    // The head of the only column, not a heading.
    [`部门\n${ONE}\n${TWO}`, BOTH],
  ])('%j', (pasted, names) => {
    expect(namesOf(pasted)).toEqual(names);
  });
});

describe('a pasted roster of several columns', () => {
  const units = [
    [ONE, 'department', '2026-01-20'],
    ['众兴镇', 'township', ''],
    ['泗阳县人民政府', 'government', '2026-03-31'],
  ];

  it.each([
    `序号\t单位\t类型\t期限\n1\t${ONE}\t部门\t2026年1月20日\n2\t众兴镇\t乡镇\t\n3\t泗阳县人民政府\t政府\t3月31日前`,
    `期限\t类型\t单位\n1/20\t区直部门\t${ONE}\n\t乡镇（街道）\t众兴镇\n2026-03-31 17:30\t县级政府\t泗阳县人民政府`,
    `${ONE}\tDepartment\t2026-1-20\n众兴镇\ttowns and streets\n泗阳县人民政府\tgovernment\t2026-03-31`,
    `部门\t${ONE}\t2026.1.20\n镇街\t众兴镇\n人民政府\t泗阳县人民政府\t20260331`,
    `${ONE} 部门 01-20\n众兴镇 乡镇街道\n泗阳县人民政府 政府 二〇二六年三月三十一日`,
    `单位,类别,截止日期\n${ONE},部门,次年1月20日\n众兴镇,街道,\n泗阳县人民政府,各级政府,截至2026/3/31`,
    `一、县直部门（1个）\n${ONE}\t1月20日\n二、乡镇、街道\n众兴镇\n三、人民政府\n泗阳县人民政府\t2026-03-31`,
  ])('%j', (pasted) => {
    expect(unitsOf(pasted)).toEqual(units);
    expect(toldOf(pasted)).toEqual([]);
  });

  it('has a unit once, with what any of its lines says of it', () => {
    expect(unitsOf(`${ONE}\t部门\n${TWO}\n${ONE}\t1月20日`)).toEqual([
      [ONE, 'department', '2026-01-20'],
      [TWO, '', ''],
    ]);
  });

  it.each<[string, readonly (readonly [number, string, string])[]]>([
    [
      `${ONE}\t2月30日\n\n${TWO}\t2025-01-20`,
      [
        [1, '2月30日', 'no-such-day'],
        [3, '2025-01-20', 'other-year'],
      ],
    ],
    [`${ONE}\t1/31/26\n${TWO}`, [[1, '1/31/26', 'no-day']]],
    [`单位\t类别\n${ONE}\t垂管\n${TWO}\t部门`, [[2, '垂管', 'no-kind']]],
    [`部门\t${ONE}\n部门\t${TWO}\n垂管\t泗阳县税务局`, [[3, '垂管', 'no-kind']]],
    [`${ONE}\t部门\t政府\n${TWO}`, [[1, `${ONE} 部门 政府`, 'two']]],
    [`${ONE}\t部门\n${TWO}\n${ONE}\t政府`, [[3, ONE, 'twice']]],
    [`${ONE}\n${TWO}\n\t部门\t1月20日`, [[3, '部门 1月20日', 'no-name']]],
    [
      `1\t${ONE}\t37\n2\t${TWO}\t0527-85222222`,
      [
        [1, '37', 'not-a-name'],
        [2, '0527-85222222', 'not-a-name'],
      ],
    ],
    [`${ONE}\t张三\t部门\n${TWO}\t部门`, [[1, '张三', 'not-a-name']]],
    [`${ONE}\n${TWO}\n${'长'.repeat(101)}`, [[3, '长'.repeat(101), 'too-long']]],
    [`单位\t联系人\n${ONE}\t张三\n${TWO}\t李四`, [[1, '联系人', 'column']]],
  ])('tells of %j what it does not take, and where', (pasted, told) => {
    expect(toldOf(pasted)).toEqual(told);
    expect(namesOf(pasted).slice(0, 2)).toEqual(BOTH);
  });

  it('takes no day without a year while the report year is not known', () => {
    expect(toldOf(`${ONE}\t1月20日`, null)).toEqual([[1, '1月20日', 'no-year']]);
    expect(unitsOf(`${ONE}\t2026-01-20`, null)).toEqual([[ONE, '', '2026-01-20']]);
  });
});

describe('a roster', () => {
  const piece = fc.constantFrom(
    ...'统计局一二1２.、，,;；（）()【】“”"\'|\t\n\r\u2028\u200B •①㈡ *。:-/'.split(''),
    ONE,
    '12345政务服务热线中心',
    '序号',
    '（一）',
    '1.1 ',
    '部门',
    '乡镇',
    '类型',
    '联系人',
    '2026-01-20',
    '2月30日',
    ' ',
  );

  it('is the same when it is written back and read again, whatever was pasted', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const { units } = read(pieces.join(''));
        expect(read(writeRoster(units))).toEqual({ units, unread: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it('is the same with every kind and last day in any order of columns, with a head or without', () => {
    const unit: fc.Arbitrary<ProjectUnit> = fc.record(
      {
        name: fc.constantFrom(ONE, TWO, '众兴镇', '泗阳县人民政府', '供销合作社', '泗阳县第一中学'),
        kind: fc.constantFrom(...UNIT_KINDS),
        deadline: fc.constantFrom('2026-01-20', '2026-03-31'),
      },
      { requiredKeys: ['name'] },
    );
    const order = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
    fc.assert(
      fc.property(
        fc.uniqueArray(unit, { selector: ({ name }) => name, minLength: 2 }),
        order,
        fc.boolean(),
        (units, columns, headed) => {
          const lines = units.map((each) => writeRoster([each]).split('\t'));
          const table = headed ? [['单位', '类型', '期限'], ...lines] : lines;
          const pasted = table.map((cells) => columns.map((column) => cells[column] ?? '').join('\t')).join('\r\n');
          expect(read(pasted)).toEqual({ units, unread: [] });
        },
      ),
    );
  });

  it('loses no line without a word: each gives a unit, is told of, or is a head, a heading or a number', () => {
    const line = fc.constantFrom(ONE, `${TWO}\t部门`, '2月30日', '部门\t1月20日', `37\t${ONE}`, '垂管', '\t12\t部门');
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 6 }), (lines) => {
        const { units, unread } = read(lines.join('\n'));
        const names = new Set(units.map(({ name }) => name));
        const told = new Set(unread.map(({ line: number }) => number));
        for (const [index, words] of lines.entries())
          expect(told.has(index + 1) || [...names].some((name) => words.includes(name))).toBe(true);
      }),
    );
  });

  it('that is too long is cut at the end of a line, and what is cut is told', () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `${index}号单位`);
    const pasted = lines.join('\n');
    const { kept, cut } = cutRoster(pasted);
    expect(kept.length).toBeLessThanOrEqual(LONGEST_ROSTER);
    const whole = kept.split('\n');
    expect(whole).toEqual(lines.slice(0, whole.length));
    expect(cut).toEqual({ lines: lines.length - whole.length, first: lines[whole.length] });
    expect(cutRoster(ONE)).toEqual({ kept: ONE, cut: null });
    expect(cutRoster('长'.repeat(LONGEST_ROSTER + 1)).cut).toEqual({ lines: 1, first: '长' });
  });
});
