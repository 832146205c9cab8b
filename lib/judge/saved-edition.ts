import type { Edition } from '../report/form/editions';
import { formLikely, isEdition } from '../report/form/form-of';
import type { TableKey } from '../report/form/keys';
import { editionCovering } from '../report/form/labels';
import type { Evaluation } from './evaluation';

type Saved = Pick<Evaluation, 'edition' | 'report'>;

/** The editions that a check names and this version does not know: a later one saved it. */
export function unknownEditions({ edition, report }: Saved): readonly string[] {
  const named = [edition, ...Object.values(report.tableEditions)].filter((each) => typeof each === 'string');
  return [...new Set(named)].filter((each) => !isEdition(each));
}

/** The edition that a saved report is taken to follow: its own, else that of its year. */
export function editionOfReport({ edition, report }: Saved): Edition {
  return isEdition(edition) ? edition : formLikely(report.year).edition;
}

/**
 * The edition that a saved table follows: its own, else the one whose rows it has, else the report's. Undefined where a later
 * version saved one that this version does not know.
 */
export function editionOfTable(saved: Saved, table: TableKey): Edition | undefined {
  const own = saved.report.tableEditions[table] ?? null;
  if (own !== null) return isEdition(own) ? own : undefined;
  return editionCovering(table, Object.keys(saved.report.tables[table] ?? {})) ?? editionOfReport(saved);
}
