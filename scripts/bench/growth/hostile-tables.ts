import { type Hostile, repeated } from './repeated';

const table = (rows: string): string => `<table border="1">${rows}</table>`;
const row = (cells: string): string => `<tr>${cells}</tr>`;
const inTable = (unit: (at: number) => string): ((size: number) => string) => repeated(unit, { around: table });
const LABEL = '部分公开（区分处理的，只计这一情形，不计其他情形）';

/** Tables: wide, long, many, with labels that are nearly the official ones. */
export const HOSTILE_TABLES: readonly Hostile[] = [
  { kind: 'one wide row', part: repeated((at) => `<td>${at}</td>`, { around: (cells) => table(row(cells)) }) },
  {
    kind: 'two wide rows',
    part: repeated((at) => `<td>自然人${at}</td>`, { around: (cells) => table(row(cells) + row(cells)), times: 2 }),
  },
  { kind: 'many columns and rows', part: inTable((at) => row(`<td>${at}</td>`.repeat(40))) },
  { kind: 'rows of table 3', part: inTable((at) => row(`<td>${LABEL}</td>${'<td>0</td>'.repeat(7)}<td>${at}</td>`)) },
  {
    kind: 'small tables',
    part: repeated((at) => table(row(`<td>总计</td><td>${at}</td>`) + row('<td>自然人</td><td>3</td>'))),
  },
  { kind: 'tables of one row', part: repeated((at) => table(row(`<td>${LABEL}</td><td>${at}</td>`))) },
  {
    kind: 'tables with outcomes',
    part: repeated((at) =>
      table(
        row('<td>结果维持</td><td>结果纠正</td><td>尚未审结</td><td>总计</td>') +
          row(`<td>${at}</td><td>0</td><td>0</td><td>0</td>`),
      ),
    ),
  },
  { kind: 'long labels', part: inTable((at) => row(`<td>${LABEL.repeat(9)}${at}</td><td>0</td>`)) },
  { kind: 'labels that are near', part: inTable((at) => row(`<td>本年新受政府信息公幵申请${at}数量</td><td>0</td>`)) },
  {
    kind: 'one long cell',
    part: repeated((at) => `行政许可${at}、`, { around: (text) => table(row(`<td>${text}</td><td>3</td>`)) }),
  },
  {
    kind: 'cells over many columns',
    part: inTable(() => row('<td colspan="1000">总计</td><td colspan="1000">3</td>')),
  },
  { kind: 'cells over many rows', part: inTable(() => row('<td rowspan="65534">总计</td><td>3</td>')) },
];
