import type { Data } from '../../rules/rule';
import type { Voice } from '../catalogue';
import { wordsOf } from '../data';
import { OWN_REPORT, shortenAddress } from '../page-address';
import { speak } from './speak';

/** The page that a value of an outcome's data names, for want of a name, in brackets with a space before them; said of suspicions only. */
export function mentionPage(data: Data, say: Voice, url: string): string {
  const address = wordsOf(data, url);
  return address === '' ? '' : say(` (${shortenAddress(address)})`);
}

/**
 * the report of “宿迁市” for 2024, by the keys under which an outcome's data has body, year and page; without a name the
 * report for 2024 (address). What is confirmed stands under the name of its body, which is not said again.
 */
export function mentionReport(data: Data, say: Voice, [agency, year, url] = OWN_REPORT): string {
  const name = wordsOf(data, agency);
  const told = name === wordsOf(data, 'agency') ? say(name) : name;
  const page = name === '' && url !== undefined ? mentionPage(data, say, url) : '';
  return `the report${told === '' ? '' : ` of ${speak.quote(told)}`} for ${wordsOf(data, year)}${page}`;
}
