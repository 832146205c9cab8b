import type { Report } from '@/lib/report/report';
import type { runCheck } from './check-session';
import type { placesOf } from './page/places';

/** Reading and judging, as the checker leaves them in the extension's own world of a frame (never the page's) for the panel. */
export interface CheckerHandle {
  readonly runCheck: typeof runCheck;
  readonly placesOf: typeof placesOf;
  /** A report's text in the form that only changes when the report does. */
  readonly textOf: (report: Report) => string;
  /** The same of what the page shows now; null when it could not be read this time. */
  readonly textNow: (document: Document, url: string, isStopped: () => boolean) => Promise<string | null>;
}

declare global {
  var goujiChecker: CheckerHandle | undefined;
}
