/** The files that the ledger can be written to. */
export const EXPORT_FORMATS = ['xlsx', 'csv', 'markdown', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
