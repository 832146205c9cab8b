import type { TableKey } from '../../../lib/report/form/keys';
import { type RuleCase, wholeReport } from './rule-case';
import { whole } from './structure-section-cases';

const quote = (text: string) => ({ text, at: 1 });
const struck = (words: string, table: TableKey | null = null) => ({ struck: words, quote: quote('余下的文字'), table });
const boxed = (text: string, table: TableKey | null = null) => ({ quote: quote(text), table });

export const drawingCases: readonly RuleCase[] = [
  { rule: 'structure/part-unshown', shows: 'all of it', report: whole, says: [] },
  {
    rule: 'structure/part-unshown',
    shows: 'two pages in the background, one finding',
    report: wholeReport({
      unshown: [
        { sections: ['overview'], tables: [], quote: quote('一、总体情况') },
        { sections: [], tables: ['requests'], quote: quote('表三') },
      ],
    }),
    says: ['cantTell unshown'],
  },

  { rule: 'structure/figure-struck', shows: 'none', report: whole, says: [] },
  {
    rule: 'structure/figure-struck',
    shows: 'two in the text and one in a table: a finding each',
    report: wholeReport({ struckFigures: [struck('8'), struck('12'), struck('7', 'requests')] }),
    says: ['failed in-text', 'failed in-table'],
  },

  { rule: 'structure/figure-in-box', shows: 'none', report: whole, says: [] },
  {
    rule: 'structure/figure-in-box',
    shows: 'a table of boxes and one in the text: a finding each',
    report: wholeReport({ boxedFigures: [boxed('9', 'requests'), boxed('9', 'requests'), boxed('3')] }),
    says: ['cantTell in-table', 'cantTell in-text'],
  },
];
