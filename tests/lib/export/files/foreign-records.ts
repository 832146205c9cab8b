import { LONGEST_ADDRESS } from '@/lib/ledger/record/stored-address';

type Plain = Record<string, unknown>;

/** A record that no check makes, out of one that a check made, and where in it something is wrong. */
export interface ForeignRecord {
  readonly name: string;
  readonly spoil: (entry: Plain) => void;
  readonly field: string;
}

const inside = (given: Plain, ...path: readonly string[]): Plain =>
  path.reduce((value, key) => value[key] as Plain, given);
const reportOf = (entry: Plain): Plain => inside(entry, 'evaluation', 'report');
const findingOf = (entry: Plain): Plain => inside(entry, 'evaluation', 'findings', '0');
const termOf = (entry: Plain): Plain => inside(findingOf(entry), 'equation', 'terms', '0');

const EVIL = 'evil.example';

/** Addresses that are no page which the ledger may open. */
export const FOREIGN_ADDRESSES: readonly string[] = [
  '',
  'nothing',
  'data:text/html,<script>alert(1)</script>',
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'vbscript:x',
  'blob:http://www.example.gov.cn/1',
  'about:blank',
  'chrome://settings',
  'chrome-extension://abc/workbench.html',
  'view-source:http://www.example.gov.cn/',
  'ftp://www.example.gov.cn/a',
  'http://',
  'https:',
  `file://${EVIL}/share/report.html`,
  'file://10.0.0.1/report.html',
  `file:////${EVIL}/share/report.html`,
  `file://///${EVIL}/share/report.html`,
  `file:///\\\\${EVIL}\\share\\report.html`,
  `file:///%5C%5C${EVIL}/report.html`,
  `file:///%2f${EVIL}/report.html`,
  `http://www.example.gov.cn/${'a'.repeat(LONGEST_ADDRESS)}`,
];

/** Addresses that are one. */
export const OWN_ADDRESSES: readonly string[] = [
  'http://www.example.gov.cn/a?b=1',
  'https://[2001:db8::1]:8443/a',
  'http://localhost/a',
  'file:///C:/%E5%B9%B4%E6%8A%A5/a.html',
  'file:///Z:/share/a.html',
  'file:///home/a.html',
];

const addresses = FOREIGN_ADDRESSES.flatMap((address): readonly ForeignRecord[] => [
  { name: `the address ${address.slice(0, 40)}`, spoil: (entry) => (entry.url = address), field: 'url' },
  {
    name: `a figure from ${address.slice(0, 40)}`,
    spoil: (entry) => (termOf(entry).source = { url: address, year: 2023, agency: null }),
    field: 'evaluation.findings.0.equation.terms.0.source.url',
  },
]);

const years = [-1, 0, 1989, 2101, 2023.5, 99_999_999, 1e300].map(
  (year): ForeignRecord => ({
    name: `the year ${year}`,
    spoil: (entry) => (reportOf(entry).year = year),
    field: 'evaluation.report.year',
  }),
);

const counts = [-1, 0.5, 1e21].map(
  (count): ForeignRecord => ({
    name: `${count} findings`,
    spoil: (entry) => (inside(entry, 'evaluation', 'tally').failed = count),
    field: 'evaluation.tally.failed',
  }),
);

const large: readonly ForeignRecord[] = [
  {
    name: 'a figure beyond all counting',
    spoil: (entry) => (inside(findingOf(entry), 'equation').computed = 1e300),
    field: 'evaluation.findings.0.equation.computed',
  },
  {
    name: 'a text without end',
    spoil: (entry) => (findingOf(entry).reason = '甲'.repeat(300_000)),
    field: 'evaluation',
  },
  {
    name: 'texts without end',
    spoil: (entry) => (reportOf(entry).basis = Array(60).fill('甲'.repeat(100_000))),
    field: 'evaluation',
  },
  { name: 'a paragraph without end', spoil: (entry) => (entry.text = ['甲'.repeat(300_000)]), field: 'text' },
  {
    name: 'paragraphs without end',
    spoil: (entry) => (entry.text = Array(500_000).fill('')),
    field: 'text',
  },
];

/** Records that neither a file may bring nor the store may give. */
export const FOREIGN_RECORDS: readonly ForeignRecord[] = [...addresses, ...years, ...counts, ...large];

/** Rule ids that no catalogue has and every object answers to: they are taken, and shown as they stand. */
export const FOREIGN_RULES = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', ''] as const;
