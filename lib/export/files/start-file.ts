import type { ExportOptions } from '../rows/reviewed-check';
import { type ArchiveOptions, makeArchive } from './archive/archive';
import { makeProblemCsv, makeProblemMarkdown, makeProblemWorkbook } from './by-problem-files';
import { makeCsv } from './csv-file';
import type { ExportFormat } from './export-format';
import type { FileMaking } from './file-making';
import { makeMarkdown } from './markdown';
import { makeWorkbook } from './workbook-file';
import { XLSX_TYPE } from './xlsx/xlsx';

/** A file that is about to be written. */
export interface StartedFile {
  /** The end of its name. */
  readonly ending: string;
  readonly type: string;
  /** Whether each report is written as it is, without what others say of it. */
  readonly alone: boolean;
  readonly making: FileMaking;
}

/** Begins a file of a format. `exportedAt`: ISO 8601, UTC. */
export function startFile(format: ExportFormat, options: ExportOptions & ArchiveOptions): StartedFile {
  const compared = { alone: false };
  const { byProblem } = options;
  const own = byProblem && { ...options, byProblem };
  switch (format) {
    case 'xlsx': {
      const making = own ? makeProblemWorkbook(own) : makeWorkbook(options);
      return { ...compared, ending: 'xlsx', type: XLSX_TYPE, making };
    }
    case 'csv': {
      const making = own ? makeProblemCsv(own) : makeCsv(options);
      return { ...compared, ending: 'csv', type: 'text/csv;charset=utf-8', making };
    }
    case 'markdown': {
      const making = own ? makeProblemMarkdown(own) : makeMarkdown(options);
      return { ...compared, ending: 'md', type: 'text/markdown;charset=utf-8', making };
    }
    case 'json':
      return { ending: 'json', type: 'application/json', alone: true, making: makeArchive(options) };
  }
}
