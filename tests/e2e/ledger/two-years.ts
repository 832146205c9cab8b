import { beforeEach } from 'vitest';
import { testPage } from '../portal';
import { type Bench, useBench } from '../workbench-page';

export const LAST_YEAR = 'http://www.suqian.gov.cn/2023.htm';
export const THIS_YEAR = 'http://www.suqian.gov.cn/2024.htm';

/** The report of the later year as it is. */
export const REPORT = testPage('suqian-2024');

/** The page with other figures in its carry-in: it still adds up in itself. */
export function planted(
  carriedIn: readonly [person: number, total: number],
  fresh: readonly [person: number, total: number],
) {
  return REPORT.replace(
    '<td>118</td><td>3</td><td>0</td><td>0</td><td>0</td><td>0</td><td>121</td>',
    `<td>${carriedIn[0]}</td><td>3</td><td>0</td><td>0</td><td>0</td><td>0</td><td>${carriedIn[1]}</td>`,
  ).replace(
    '<td>3420</td><td>88</td><td>0</td><td>2</td><td>6</td><td>0</td><td>3516</td>',
    `<td>${fresh[0]}</td><td>88</td><td>0</td><td>2</td><td>6</td><td>0</td><td>${fresh[1]}</td>`,
  );
}

/** A bench whose sites have a city's reports of two years, which go together. */
export function useTwoYears(): Bench {
  const bench = useBench();
  beforeEach(() => {
    bench.portal().serve('/2023.htm', { body: testPage('suqian-2023') });
    bench.portal().serve('/2024.htm', { body: REPORT });
  });
  return bench;
}
