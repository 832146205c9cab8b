import { describe, expect, it } from 'vitest';
import {
  describeFinding,
  describePass,
  explainWhy,
  nameCell,
  nameColumn,
  nameRow,
  nameSection,
  nameSubject,
  nameTable,
} from '../../../lib/messages';
import { LANGUAGES } from '../../../lib/messages/languages';
import { formOf } from '../../../lib/report/form/form-of';
import { TABLE_KEYS } from '../../../lib/report/form/keys';
import { officialColumns, officialRows } from '../../../lib/report/form/labels';
import { WORDS } from '../../words';

describe('names', () => {
  it('say which cell, table, section, row and column', () => {
    const cell = { table: 'requests', row: 'carried-in', column: 'natural-person' } as const;
    expect(nameCell(cell, WORDS['zh-CN'])).toBe('表三 · 二、上年结转 × 自然人');
    expect(nameCell(cell, WORDS.en)).toBe('Table 3 · II Carried in from last year × Natural persons');
    expect(nameTable('review-litigation', WORDS['zh-CN'])).toBe('表四');
    expect(nameSection('improvements', WORDS['zh-CN'])).toBe('五、存在的主要问题及改进情况');
    expect(nameRow('proactive', 'fees', WORDS.en)).toBe('Administrative fees');
    expect(nameColumn('proactive', 'article-20-1/made', WORDS['zh-CN'])).toBe('第二十条第（一）项 · 本年制发件数');
  });

  it('fall back to the words given where the key is not known', () => {
    expect(nameRow('requests', 'other.new', WORDS.en)).toBe('other.new');
    expect(nameSubject({ field: '疫情防控工作情况' }, WORDS['zh-CN'])).toBe('“疫情防控工作情况”');
  });

  it('say what a finding is about', () => {
    expect(nameSubject({}, WORDS['zh-CN'])).toBe('报告全文');
    expect(nameSubject({ section: 'overview' }, WORDS.en)).toBe('1 Overview');
    expect(nameSubject({ table: 'requests', column: 'total' }, WORDS['zh-CN'])).toBe('表三 · 总计');
    expect(nameSubject({ table: 'requests' }, WORDS['zh-CN'])).toBe('表三');
    expect(nameSubject({ field: 'postcode' }, WORDS['zh-CN'])).toBe('邮编');
  });

  it.each(LANGUAGES)('stand for every official row, column and block in %s', (language) => {
    const text = WORDS[language].labels;
    for (const table of TABLE_KEYS) {
      for (const edition of ['2019', '2021'] as const) {
        for (const { key } of officialRows(table, edition)) expect(text.rows[table]).toHaveProperty([key]);
        for (const { key } of officialColumns(table, edition)) expect(text.columns[table]).toHaveProperty([key]);
        for (const { key } of formOf(edition).tables.proactive) expect(text.captions).toHaveProperty([key]);
      }
    }
  });
});

describe('passes', () => {
  const term = (sign: 1 | -1, row: string, value: number | null) => ({
    sign,
    cell: { table: 'requests' as const, row, column: 'natural-person', text: String(value ?? ''), value },
    place: null,
  });

  it('show what was compared, a blank as 0', () => {
    const terms = [
      term(1, 'new', 26),
      term(1, 'carried-in', null),
      term(-1, 'handled-total', 26),
      term(-1, 'carried-forward', 0),
    ];
    const pass = {
      rule: 'reconciliation/requests-balance',
      subject: { table: 'requests' as const, column: 'natural-person' },
      equation: { terms, computed: 26, reported: 26 },
    };
    expect(describePass(pass, WORDS['zh-CN'])).toBe(
      '表三 · 自然人：第一项加第二项之和等于第三项加第四项之和（26＋0＝26＋0）',
    );
    expect(describePass(pass, WORDS.en)).toContain('(26 + 0 = 26 + 0)');
  });

  it('tell long sums by their results', () => {
    const terms = [...Array.from({ length: 23 }, () => term(1, 'granted', 1)), term(-1, 'handled-total', 23)];
    const pass = {
      rule: 'reconciliation/requests-handled-total',
      subject: { table: 'requests' as const, column: 'total' },
      equation: { terms, computed: 23, reported: 23 },
    };
    expect(describePass(pass, WORDS['zh-CN'])).toContain('（23＝23）');
  });

  it('need no equation', () => {
    const pass = { rule: 'structure/section-order', subject: {}, equation: null };
    expect(describePass(pass, WORDS['zh-CN'])).toBe('报告全文：各部分按统一格式的顺序排列');
  });
});

describe('findings', () => {
  it('say the verdict of a sum with its figures', () => {
    const data = {
      table: 'review-litigation',
      row: 'review',
      left: ['10', '1', '0', '0'],
      right: ['0'],
      computed: 11,
      reported: 0,
      difference: 11,
      blanks: 0,
    };
    const told = describeFinding(
      { rule: 'reconciliation/review-litigation-total', reason: 'differs', data },
      WORDS['zh-CN'],
    );
    expect(told.message).toBe(
      '表四“行政复议”：结果维持、结果纠正、其他结果、尚未审结之和 10＋1＋0＋0＝11，总计填为 0，相差 11，疑为误填，请核对。',
    );
    expect(told.head).toBe('发布内容不准确、不全面');
    expect(told.basis[0]).toContain('总计');
  });

  it('of a rule that this version does not know are shown by their keys', () => {
    const told = describeFinding({ rule: 'future/rule', reason: 'new', data: {} }, WORDS.en);
    expect(told).toEqual({ name: 'future/rule', message: 'future/rule: new', advice: '', basis: [], head: '' });
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'of a rule called %s are shown by their keys',
    (name) => {
      for (const language of LANGUAGES) {
        expect(describeFinding({ rule: name, reason: name, data: {} }, WORDS[language]).message).toBe(
          `${name}: ${name}`,
        );
        expect(
          describeFinding({ rule: 'table/cell-blank', reason: name, data: {} }, WORDS[language]).message,
        ).toContain(name);
        expect(describePass({ rule: name, subject: { field: name }, equation: null }, WORDS[language])).toContain(name);
        expect(nameSubject({ table: 'requests', row: name, column: name }, WORDS[language])).toContain(name);
        expect(nameColumn('proactive', `${name}/${name}`, WORDS[language])).toContain(name);
        expect(explainWhy(name, WORDS[language])).toBe(explainWhy('of-the-future', WORDS[language]));
      }
    },
  );
});

describe('why a page is not checked', () => {
  it.each(LANGUAGES)('is told for known and unknown reasons in %s', (language) => {
    expect(explainWhy('guide', WORDS[language])).not.toBe(explainWhy('no-marks', WORDS[language]));
    expect(explainWhy('something-new', WORDS[language]).length).toBeGreaterThan(10);
  });
});
