import type { Data } from '../../rules/rule';

/** A report that one shares long passages with, as a finding names it. */
export interface AlikeReport {
  /** '' for a report that names nobody. */
  readonly agency: string;
  /** '' where none was read. */
  readonly year: string;
  readonly url: string;
  /** Whole per cent of the shorter text that both have. */
  readonly share: number;
}

const listOf = (data: Data, key: string): readonly string[] | undefined => {
  const value = data[key];
  return typeof value === 'object' ? value : undefined;
};

/** The reports that a finding of copied text names, the likest first; that one alone where its data has no others. */
export function readAlike(data: Data): readonly AlikeReport[] {
  const urls = listOf(data, 'alikeUrls');
  if (urls === undefined) {
    const { otherAgency = '', otherYear = '', otherUrl = '', share = 0 } = data;
    return [{ agency: String(otherAgency), year: String(otherYear), url: String(otherUrl), share: Number(share) }];
  }
  const at = (key: string, index: number) => listOf(data, key)?.[index] ?? '';
  return urls.map((url, index) => ({
    agency: at('alikeAgencies', index),
    year: at('alikeYears', index),
    url,
    share: Number(at('alikeShares', index)),
  }));
}
