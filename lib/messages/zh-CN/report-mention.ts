import type { Data } from '../../rules/rule';
import type { Voice } from '../catalogue';
import { wordsOf } from '../data';
import { OWN_REPORT, shortenAddress } from '../page-address';

/** （网址）: the page that a value of an outcome's data names, for want of a name; said of suspicions only. */
export function mentionPage(data: Data, say: Voice, url: string): string {
  const address = wordsOf(data, url);
  return address === '' ? '' : say(`（${shortenAddress(address)}）`);
}

/**
 * 宿迁市2024年度报告, by the keys under which an outcome's data has body, year and page; without a name 2024年度报告（网址）.
 * What is confirmed stands under the name of its body, which is not said again.
 */
export function mentionReport(data: Data, say: Voice, [agency, year, url] = OWN_REPORT): string {
  const name = wordsOf(data, agency);
  const page = name === '' && url !== undefined ? mentionPage(data, say, url) : '';
  return `${name === wordsOf(data, 'agency') ? say(name) : name}${wordsOf(data, year)}年度报告${page}`;
}
