/** The form of rows and marks. Raise it with every change of theirs or of EntrySummary: older ones are made anew from the records. */
export const INDEX_VERSION = 8;

/**
 * A mark that tells only the revision of the decisions, by a writer that has not read the record: the line of the list is
 * made anew from it when the list is read.
 */
export function writeOutdatedMark(revision: number): string {
  return JSON.stringify({ version: INDEX_VERSION, revision });
}
