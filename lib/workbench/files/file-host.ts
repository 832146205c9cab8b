import type { YearDays } from '../../ledger/bodies/project';
import type { ScoringSheet } from '../../ledger/scoring/scoring-sheet';

/** What files need of the page around the session. */
export interface FileHost {
  /** The version of the extension, which every file names. */
  readonly engine: string;
  /** What reports are scored by; undefined where they are not. */
  readonly scoring: () => ScoringSheet | undefined;
  /** The settings' last days by the kind of body. */
  readonly days: () => YearDays;
  /** Hands a file to the reader. */
  readonly saveFile: (name: string, content: readonly BlobPart[], type: string) => void;
  /** Opens a page that was written here; hands it over as a file of that name where the browser opens none. */
  readonly openPage: (name: string, content: string) => void;
}
