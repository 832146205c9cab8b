import type { MatchedLabel } from '../../../report/tables/report-table';

/** A label by its key, its place, and what of it is not as the form has it. */
type CompactLabel = readonly [
  key: string,
  at: number,
  text?: string,
  rest?: Partial<Pick<MatchedLabel, 'official' | 'exact' | 'unit' | 'remark'>>,
];

export type CompactLabels = readonly CompactLabel[];

const PLAIN = { exact: true, unit: null, remark: null } as const;

export function writeLabels(labels: readonly MatchedLabel[], official: ReadonlyMap<string, string>): CompactLabels {
  return labels.map((label): CompactLabel => {
    const { key, quote, exact, unit, remark } = label;
    const rest = {
      ...((official.get(key) ?? '') === label.official ? {} : { official: label.official }),
      ...(exact ? {} : { exact }),
      ...(unit === null ? {} : { unit }),
      ...(remark === null ? {} : { remark }),
    };
    if (Object.keys(rest).length > 0) return [key, quote.at, quote.text, rest];
    return quote.text === label.official ? [key, quote.at] : [key, quote.at, quote.text];
  });
}

export function readLabels(labels: CompactLabels, official: ReadonlyMap<string, string>): readonly MatchedLabel[] {
  return labels.map(([key, at, text, rest = {}]) => {
    const wording = rest.official ?? official.get(key) ?? '';
    const { exact, unit, remark } = { ...PLAIN, ...rest };
    return { key, official: wording, quote: { text: text ?? wording, at }, exact, unit, remark };
  });
}
