import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { evaluate } from '@/lib/judge/evaluate';
import { readPage } from '@/lib/read-page';
import type { Report } from '@/lib/report/report';
import { openPage } from '@/scripts/check/read-page';

const CORPUS = fileURLToPath(new URL('../corpus/', import.meta.url));
const SLUGS = [
  'real-2023-hongze-table-four-totals',
  'made-clean-2019-department',
  'made-2022-contact-malformed',
  'made-2016-older-report',
];

it.each(SLUGS)('the report of %s survives JSON, and is judged as before', (slug) => {
  const page = openPage(`${CORPUS}${slug}/page.html`, '');
  const { report, pathOf } = readPage(page.document, '', page.sight);
  const options = { source: slug, checkedAt: '2026-01-20T09:00:00Z', engineVersion: '0', textHash: '', pathOf };
  const judged = JSON.stringify(evaluate(report, options));
  const stored = JSON.stringify(report);
  page.close();
  const again: Report = JSON.parse(stored);
  expect(again).toEqual(report);
  expect(JSON.stringify(evaluate(again, options))).toBe(judged);
});
