/** Keys of sections, tables, rows and columns: the stable names that results, exports and rules use (annexes of 国办公开办函〔2019〕60号 and 〔2021〕30号). */

/** The six statutory sections, in their statutory order (条例 art. 50 and both notices). */
export const SECTION_KEYS = [
  'overview',
  'proactive',
  'requests',
  'review-litigation',
  'improvements',
  'other-matters',
] as const;
export type SectionKey = (typeof SECTION_KEYS)[number];

/** Tables 2, 3 and 4 of the report, named after the section each stands in. */
export const TABLE_KEYS = ['proactive', 'requests', 'review-litigation'] as const;
export type TableKey = (typeof TABLE_KEYS)[number];

/** A cell of the official tables by its keys, wherever it stands on the page. */
export interface CellKey {
  readonly table: TableKey;
  readonly row: string;
  readonly column: string;
}
