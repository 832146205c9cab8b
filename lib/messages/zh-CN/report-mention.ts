import type { Data } from '../../rules/rule';
import type { Voice } from '../catalogue';
import { wordsOf } from '../data';
import { shortenAddress } from '../page-address';

/** （网址）: the page that a value of an outcome's data names; said of suspicions only. */
export function mentionPage(data: Data, say: Voice, url = 'url'): string {
  return say(`（${shortenAddress(wordsOf(data, url))}）`);
}

/**
 * 宿迁市2024年度报告, by the keys under which an outcome's data has body and year; without a name 2024年度报告. What is
 * confirmed stands under the name of its body, which is not said again.
 */
export function mentionReport(data: Data, say: Voice, agency = 'agency', year = 'year'): string {
  const name = wordsOf(data, agency);
  return `${name === wordsOf(data, 'agency') ? say(name) : name}${wordsOf(data, year)}年度报告`;
}
