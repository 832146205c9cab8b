import { counted } from '../data';
import type { WorkbenchText } from '../words';

/** The words for a 整改台账 that comes back from a body, in English. */
export const returning: WorkbenchText['returning'] = {
  open: 'Import rectifications',
  title: (file) => `Import rectifications: ${file}`,
  reading: 'Reading the file and holding it against the ledger…',
  brings: (items, filled, fields) =>
    `The file has ${counted(items, 'item')} with a number; ${counted(fields, 'cell')} of ${filled} of them can be filled in. Nothing is written before you say so, and empty cells take nothing away.`,
  nothingNew: (items) => `The file has ${counted(items, 'item')} with a number, and nothing new to fill in.`,
  filled: 'To be filled in',
  fields: (names) => names.join(', '),
  conflicts: (count) => `${counted(count, 'cell')} with different words on both sides: choose`,
  columns: { number: 'Item', agency: 'Body', field: 'Field', mine: 'Here', theirs: 'File' },
  choose: (side, number, field) => `${number} ${field}: ${side}`,
  all: { mine: 'All as here', theirs: 'All as in the file' },
  leftOut: (count) => `${counted(count, 'row')} not taken`,
  why: {
    unknown: 'the ledger has no item of this number',
    'other-agency': 'the body is not the one of this number',
    'other-problem': 'the problem is not the one of this number',
    twice: 'the number stands twice in the file; the first row counts',
  },
  row: (place, number, why) => `${place} (${number}): ${why}`,
  unreadable: (count) => `${counted(count, 'cell')} cannot be read, and ${count === 1 ? 'is' : 'are'} not taken`,
  unreadableWhy: {
    formula: 'a formula; formulas are not worked out',
    error: 'an error value',
    'no-day': 'no day (2026-03-31)',
    'too-long': 'more than 2000 characters',
  },
  cell: (sheet, place, why) => `“${sheet}” ${place}: ${why}`,
  more: (count) => `and ${count} more`,
  take: 'Import',
  taken: (items, fields, left) =>
    `Imported: ${counted(fields, 'cell')} of ${counted(items, 'item')} filled in${left > 0 ? `; ${counted(left, 'cell')} changed meanwhile and stayed` : ''}`,
  problems: {
    'too-large': (most) => `The file is larger than ${most} MB and was not read.`,
    'too-large-unpacked': (most) =>
      `Unpacked, the file is larger than ${most} MB: it was not read on. Nothing was imported.`,
    'too-many': (most) =>
      `The file has more than ${most} rows, cells or parts: it was not read on. Nothing was imported.`,
    'old-or-locked': () =>
      'The file has a password, or is an old .xls. Save it as .xlsx without a password first. Nothing was imported.',
    'no-workbook': () => 'The file is neither an Excel workbook (.xlsx) nor CSV. Nothing was imported.',
    damaged: () => 'The file is damaged and cannot be read. Nothing was imported.',
    'no-columns': () => 'No sheet of the file has the columns of the rectification ledger. Nothing was imported.',
    'out-of-reach': () => 'The file or the store is out of reach; please choose the file again. Nothing was imported.',
  },
};
