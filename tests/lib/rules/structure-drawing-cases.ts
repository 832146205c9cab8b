import type { Quote } from '../../../lib/read/quote';
import { buildDocument } from '../report-builder';
import { buildTable } from '../table-builder';
import { type RuleCase, wholeReport } from './rule-case';
import { whole } from './structure-section-cases';

const element = buildDocument('<p>文</p>').body;
const quote = (text: string) => ({ text, element });
const requests = buildTable('requests', '2021');
const inTable = { text: '9', element: requests.cells[0]?.element ?? element };
const struck = (words: string, place: Quote = quote('余下的文字')) => ({ struck: words, quote: place });

/** Table 3 as one element that holds its cells. */
const table = { ...requests, elements: [inTable.element] };
const withTable = { ...whole.tables, requests: table };

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
    report: wholeReport({ tables: withTable, struckFigures: [struck('8'), struck('12'), struck('7', inTable)] }),
    says: ['failed in-text', 'failed in-table'],
  },

  { rule: 'structure/figure-in-box', shows: 'none', report: whole, says: [] },
  {
    rule: 'structure/figure-in-box',
    shows: 'a table of boxes and one in the text: a finding each',
    report: wholeReport({ tables: withTable, boxedFigures: [inTable, inTable, quote('3')] }),
    says: ['cantTell in-table', 'cantTell in-text'],
  },
];
