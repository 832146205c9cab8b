import type { Data } from '../../rules/rule';
import { wordsOf } from '../data';
import { shortenAddress } from '../page-address';

/** （网址）: the page that a value of an outcome's data names. */
export function mentionPage(data: Data, url: string): string {
  return `（${shortenAddress(wordsOf(data, url))}）`;
}

/** 宿迁市2024年度报告, by the keys under which an outcome's data has body and year; without a name 2024年度报告. */
export function mentionReport(data: Data, agency: string, year: string): string {
  return `${wordsOf(data, agency)}${wordsOf(data, year)}年度报告`;
}
