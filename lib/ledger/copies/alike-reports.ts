import type { Data } from '../../rules/rule';

/** A report that one shares long passages with, as a finding names it. */
export interface AlikeReport {
  /** '' for a report that names nobody. */
  readonly agency: string;
  /** '' where none was read. */
  readonly year: string;
  readonly url: string;
}

const listOf = (data: Data, key: string): readonly string[] | undefined => {
  const value = data[key];
  return typeof value === 'object' ? value : undefined;
};

/** The reports that a finding of copied text names, the likest first; that one alone where its data has no others. */
export function readAlike(data: Data): readonly AlikeReport[] {
  const urls = listOf(data, 'alikeUrls');
  if (urls === undefined) {
    return [
      { agency: String(data.otherAgency ?? ''), year: String(data.otherYear ?? ''), url: String(data.otherUrl ?? '') },
    ];
  }
  const [agencies, years] = [listOf(data, 'alikeAgencies'), listOf(data, 'alikeYears')];
  return urls.map((url, at) => ({ agency: agencies?.[at] ?? '', year: years?.[at] ?? '', url }));
}
