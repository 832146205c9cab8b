import type { ScoringItem, ScoringSheet, Takes } from './scoring-sheet';

/** What the example and its items are called. */
export interface LichengWords {
  readonly name: string;
  readonly filed: string;
  readonly late: string;
  readonly elements: string;
  readonly copied: string;
  readonly returned: string;
}

/** Contents that article 50 of the Regulation asks for, and are not there. */
const ELEMENTS = [
  'structure/section-missing',
  'structure/section-empty',
  'structure/table-missing',
  'structure/table-incomplete',
  'structure/improvement-missing',
];

/**
 * An example to start from: the sheet that 鲤城区 published for 2020, on which the annual report has 10 points and five faults
 * cost 5 each (http://www.qzlc.gov.cn/xxgk/zfxxgk/xxgkzdgd/202012/t20201214_2479123.htm).
 */
export function lichengSheet(words: LichengWords): ScoringSheet {
  const item = (id: string, label: string, takes: Takes): ScoringItem => ({
    id,
    label,
    points: 5,
    per: 'report',
    cap: null,
    takes,
  });
  return {
    name: words.name,
    full: 10,
    floor: 0,
    counts: 'confirmed',
    rectified: false,
    items: [
      item('item-1', words.filed, { kind: 'absent' }),
      // A unit that handed nothing in has published nothing in time either.
      item('item-2', words.late, { kind: 'late', absentToo: true }),
      item('item-3', words.elements, { kind: 'faults', heads: [], rules: ELEMENTS }),
      item('item-4', words.copied, { kind: 'faults', heads: ['copied'], rules: [] }),
      item('item-5', words.returned, { kind: 'hand' }),
    ],
  };
}
