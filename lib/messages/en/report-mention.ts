import type { Data } from '../../rules/rule';
import { wordsOf } from '../data';
import { shortenAddress } from '../page-address';
import { speak } from './speak';

/** The page that a value of an outcome's data names, in brackets with a space before them. */
export function mentionPage(data: Data, url: string): string {
  return ` (${shortenAddress(wordsOf(data, url))})`;
}

/** the report of “宿迁市” for 2024, by the keys under which an outcome's data has body and year; without a name the report for 2024. */
export function mentionReport(data: Data, agency: string, year: string): string {
  const name = wordsOf(data, agency);
  return `the report${name === '' ? '' : ` of ${speak.quote(name)}`} for ${wordsOf(data, year)}`;
}
