import { type Hostile, inParagraph, paragraph, repeated } from './repeated';

/** Prose that is full of figures. */
export const HOSTILE_FIGURES: readonly Hostile[] = [
  { kind: 'one sentence full of figures', part: inParagraph((at) => `受理申请${at + 1}件、办结${at}件、`) },
  {
    kind: 'one sentence of sums',
    part: inParagraph((at) => `共收到申请${at + 7}件，其中自然人${at}件、商业企业7件，`),
  },
  {
    kind: 'one list of parts',
    part: repeated((at) => `第${at}类${at + 2}件、`, {
      around: (parts) => paragraph(`主动公开信息9945条，其中${parts}其他3件。`),
    }),
  },
  {
    kind: 'paragraphs with sums',
    part: repeated((at) => paragraph(`全年新收申请${at + 12}件，其中自然人${at + 5}件、商业企业7件，办结${at}件。`)),
  },
  {
    kind: 'growth and shares',
    part: repeated((at) => paragraph(`公开信息${at + 90}条，同比增长${at % 97}.5%，占总数的${at % 89}.3%。`)),
  },
  {
    kind: 'one sentence of shares',
    part: inParagraph((at) => `政策类${at + 9}条，占${at % 89}.3%，比上年增加${at}条，`),
  },
  {
    kind: 'assertions',
    part: repeated(() => paragraph('本年度未收到政府信息公开申请，未发生行政复议和行政诉讼，无结转件。')),
  },
  {
    kind: 'numerals in words',
    part: inParagraph((at) => `受理三百二十${'一二三四五六七八九'.charAt(at % 9)}件、`),
  },
  { kind: 'digits without end', part: inParagraph(() => '1234567890') },
  {
    kind: 'numbers of persons',
    part: inParagraph((at) => `32083119900101${1000 + (at % 9000)} 1385230${1000 + (at % 9000)} `),
  },
];
