import { checkPage } from '@/lib/check-page';
import type { FileMaking, FilePiece } from '@/lib/export/files/file-making';
import { makeWorkbook } from '@/lib/export/files/workbook-file';
import { type ExportOptions, reviewCheck } from '@/lib/export/rows/reviewed-check';
import type { Sheet } from '@/lib/export/rows/sheet';
import type { Evaluation, Finding } from '@/lib/judge/evaluation';
import { type HistoryResult, NOTHING_ACROSS } from '@/lib/ledger/across/make-finding';
import type { LedgerEntry } from '@/lib/ledger/record/entry';
import { applyDecisions, type Choice, decide } from '@/lib/ledger/review/decision';
import { openPage } from '@/scripts/check/read-page';

const CORPUS = `${import.meta.dirname}/../../corpus/`;

/** By address and page; files share a process. */
const kept = new Map<string, LedgerEntry>();

/** The entry that a check of a page of the corpus gives. */
export function checkedEntry(slug: string, url = `http://www.example.gov.cn/nb/${slug}.htm`): LedgerEntry {
  const key = `${url} ${slug}`;
  const entry = kept.get(key) ?? check(slug, url);
  kept.set(key, entry);
  return structuredClone(entry);
}

function check(slug: string, url: string): LedgerEntry {
  const page = openPage(`${CORPUS}${slug}/page.html`, url);
  try {
    const { evaluation } = checkPage(page.document, { source: url, url, checkedAt: '2026-01-20T09:00:00Z' });
    return { url, savedAt: '2026-01-20T09:00:01Z', evaluation, decisions: [], tags: [], text: null };
  } finally {
    page.close();
  }
}

/** The entry with a decision on one of its findings. */
export function decideOn(entry: LedgerEntry, finding: Finding, choice: Partial<Choice>): LedgerEntry {
  const whole = {
    state: 'confirmed',
    reason: '',
    note: '',
    by: '陈晓',
    at: '2026-01-21T02:00:00Z',
    ...choice,
  } as const;
  const made = decide([finding], whole);
  if (made === undefined) throw new Error('a dismissal needs a reason');
  return { ...entry, decisions: applyDecisions(entry.decisions, made).decisions };
}

/** A finding that quotes and says whatever a page may hold. */
export function buildFinding(overrides: Partial<Finding> = {}): Finding {
  return {
    id: 'table/unit-suspect:proactive',
    rule: 'table/unit-suspect',
    outcome: 'failed',
    severity: 'notice',
    subject: { table: 'proactive' },
    reason: 'unit',
    data: {},
    equation: null,
    cause: null,
    evidence: [],
    order: 0,
    section: 'proactive',
    ...overrides,
  };
}

/** An entry in which every text that can come from a page or a person is `words`. */
export function entryOf(words: string, overrides: Partial<Evaluation> = {}): LedgerEntry {
  const place = { path: [0], quote: words };
  const finding = buildFinding({ evidence: [{ quote: words, place }], data: { quote: words, text: words } });
  const evaluation: Evaluation = {
    source: words,
    engine: { version: '0.1.0', rules: '1' },
    checkedAt: '2026-01-20T09:00:00Z',
    kind: 'annual-report',
    why: [],
    edition: '2021',
    report: {
      title: words,
      agency: words,
      bodyKind: 'department',
      year: 2025,
      period: null,
      published: '2026-02-03',
      deadline: '2026-01-31',
      basis: [words],
      contact: null,
      sections: [{ key: null, heading: words, place }],
      tables: {},
      tableEditions: {},
      oddCells: [],
      incompleteTables: [],
      yearDisputed: false,
      attachmentOnly: false,
      onTime: 'no',
    },
    findings: [finding],
    passes: [],
    causes: [],
    tally: { failed: 1, cantTell: 0, passed: 0, inapplicable: 0 },
    textHash: 'ab'.repeat(32),
    ruleErrors: [{ rule: words, error: words }],
    ...overrides,
  };
  const entry: LedgerEntry = {
    url: 'http://www.example.gov.cn/a.htm',
    savedAt: evaluation.checkedAt,
    evaluation,
    decisions: [],
    tags: [words],
    text: [words],
  };
  return evaluation.findings.includes(finding) ? decideOn(entry, finding, { note: words, by: words }) : entry;
}

/** The whole file that reports are written to, as its bytes. */
export function wholeFile(making: FileMaking, entries: readonly LedgerEntry[]): Uint8Array {
  const pieces = [...making.start, ...entries.flatMap((entry) => making.add(reviewCheck(entry, NOTHING_ACROSS)))];
  return bytesOf([...pieces, ...[...making.finish()].flatMap((step) => step.pieces)]);
}

/** The bytes of pieces, one after the other. */
export function bytesOf(pieces: readonly FilePiece[]): Uint8Array {
  return Buffer.concat(pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece)));
}

/** The three sheets of a workbook of reports; `across`: what other reports say of each. */
export function sheetsOf(
  entries: readonly LedgerEntry[],
  options: ExportOptions,
  across: HistoryResult = NOTHING_ACROSS,
): readonly Sheet[] {
  const { add, sheets } = makeWorkbook({ ...options, exportedAt: '2026-01-22T01:00:00Z' });
  for (const entry of entries) add(reviewCheck(entry, across));
  return sheets();
}

/** Nothing was found in other reports. */

/** Words of pages that mean harm, or that a careless writer takes for something else. */
export const HOSTILE: readonly string[] = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '＝1+1',
  '\u200b=1+1',
  '\u202e=1+1',
  '\ufeff=1+1',
  '\u0000=1+1',
  '=HYPERLINK("http://evil.example/","看这里")',
  'a","=1+1',
  'a;=1+1',
  'a\t=1+1',
  '_x003D_1+1',
  'constructor',
  '__proto__',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onclick='alert(1)",
  '[看这里](javascript:alert(1))',
  '![](http://evil.example/x.png)',
  '<http://evil.example/>',
  'http://evil.example/ www.evil.example a@evil.example',
  '`code` **bold** ~~x~~ | cell | \\* # head',
  '&lt;b&gt;',
  '\ud800 half',
];
