import type { ExportFormat } from '@/components/workbench/workbench-props';
import { writeArchive } from '@/lib/export/archive';
import { writeCsv } from '@/lib/export/csv';
import type { ExportOptions } from '@/lib/export/held';
import { writeMarkdown } from '@/lib/export/markdown';
import { problemSheet } from '@/lib/export/problems';
import { ledgerSheets } from '@/lib/export/rows';
import { writeXlsx, XLSX_TYPE } from '@/lib/export/xlsx';
import type { LedgerEntry } from '@/lib/ledger/entry';

/** A file as it is handed to the reader. */
export interface WrittenFile {
  /** The end of its name. */
  readonly ending: string;
  readonly type: string;
  readonly content: readonly BlobPart[];
}

/** Writes reports to a file of a format. `exportedAt`: ISO 8601, UTC. */
export function writeFile(
  format: ExportFormat,
  entries: readonly LedgerEntry[],
  options: ExportOptions & { readonly exportedAt: string; readonly engine: string },
): WrittenFile {
  const { language, exportedAt, engine } = options;
  switch (format) {
    case 'xlsx': {
      const bytes = writeXlsx(ledgerSheets(entries, options), { language, exportedAt });
      return { ending: 'xlsx', type: XLSX_TYPE, content: [new Uint8Array(bytes)] };
    }
    case 'csv':
      return { ending: 'csv', type: 'text/csv;charset=utf-8', content: [writeCsv(problemSheet(entries, options))] };
    case 'markdown':
      return { ending: 'md', type: 'text/markdown;charset=utf-8', content: [writeMarkdown(entries, options)] };
    case 'json':
      return { ending: 'json', type: 'application/json', content: writeArchive(entries, { exportedAt, engine }) };
  }
}
