import type { Data } from '../../rules/rule';
import type { Voice } from '../catalogue';
import { wordsOf } from '../data';
import { shortenAddress } from '../page-address';
import { speak } from './speak';

/** The page that a value of an outcome's data names, in brackets with a space before them; said of suspicions only. */
export function mentionPage(data: Data, say: Voice, url = 'url'): string {
  return say(` (${shortenAddress(wordsOf(data, url))})`);
}

/**
 * the report of “宿迁市” for 2024, by the keys under which an outcome's data has body and year; without a name the report
 * for 2024. What is confirmed stands under the name of its body, which is not said again.
 */
export function mentionReport(data: Data, say: Voice, agency = 'agency', year = 'year'): string {
  const name = wordsOf(data, agency);
  const told = name === wordsOf(data, 'agency') ? say(name) : name;
  return `the report${told === '' ? '' : ` of ${speak.quote(told)}`} for ${wordsOf(data, year)}`;
}
