import { describe, expect, it } from 'vitest';
import { buildBlocks } from '../report-builder';
import { runCases } from './case-suite';
import { outcomesOf, wholeReport } from './rule-case';
import { textCases } from './text-cases';

describe('wording', () => runCases(textCases));

describe('several places', () => {
  it('are one finding, each quoted with some of its clause as the page has it', () => {
    const preface = buildBlocks('全年公开信息（　）条，收到申请X件。', '本报告于X月X日公布。');
    const [outcome, ...others] = outcomesOf('text/unfilled-slot', wholeReport({ preface }));
    expect(others).toEqual([]);
    expect(outcome?.data).toEqual({ quotes: ['全年公开信息（　）条', '收到申请X件', '本报告于X月X日公布'], count: 3 });
    expect(outcome?.evidence?.map(({ at }) => at)).toEqual([preface[0]?.at, preface[0]?.at, preface[1]?.at]);
  });

  it('are quoted once where their words are the same', () => {
    const preface = buildBlocks('公开X条。', '公开X条。');
    expect(outcomesOf('text/unfilled-slot', wholeReport({ preface }))[0]?.data).toEqual({
      quotes: ['公开X条'],
      count: 2,
    });
  });
});
