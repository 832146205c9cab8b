/** One MB, in bytes. */
const MB = 1024 * 1024;

/** Bounds of a file that is taken in. A ledger of 5,000 reports with their texts comes to some 500 MB. */
export const ARCHIVE_BOUNDS = {
  /** MB of the whole file. */
  file: 1024,
  /** MB that are read at once: a record's line, or a file that another program has laid out anew. Some 0.5 s of work. */
  piece: 32,
  /** Reports. */
  reports: 50_000,
} as const;

export const inMegabytes = (bytes: number): number => bytes / MB;
