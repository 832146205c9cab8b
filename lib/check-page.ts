import { evaluateInSteps } from './judge/evaluate';
import type { Evaluation } from './judge/evaluation';
import { MARKUP_SIGHT } from './read/html/sight/markup-sight';
import type { Sight } from './read/html/sight/sight';
import { allAtOnce } from './read/steps';
import { type PageReading, readPageInSteps } from './read-page';
import { reportText } from './report/report-text';
import type { RuleSettings } from './rules/rule';
import { sha256 } from './text/sha256';

/** Version of the engine, written into every result; that of package.json. */
const ENGINE_VERSION = '0.1.0';

/** What a caller says of the page it gives. */
export interface CheckOptions {
  /** Path or address, as it is to be written into the result. */
  readonly source: string;
  /** The page's address, or '' when unknown (a saved file). */
  readonly url: string;
  /** ISO 8601, UTC: the engine has no clock. */
  readonly checkedAt: string;
  readonly settings?: RuleSettings;
  /** What of the page is drawn; where it is not given, the elements' own attributes tell. */
  readonly sight?: Sight;
}

/** A check's plain result, with what was read and the way back to the page for whoever marks places in it. */
export interface CheckResult extends PageReading {
  readonly evaluation: Evaluation;
}

/**
 * Checks one page: reads the report out of the document and evaluates every rule. The one call that the extension,
 * the command line and the tests make. Changes nothing in the page; the same page gives the same result.
 */
export function checkPage(document: Document, options: CheckOptions): CheckResult {
  return allAtOnce(checkInSteps(document, options));
}

/** What the reading is counted as of the whole check, and the pauses after which half of it is taken for done: a large page has more of them. */
const READING = { share: 0.5, pauses: 16 } as const;

/**
 * As checkPage, with pauses in which others may have their turn, as long as the page stays as it is; each gives the share
 * of the check that is done, 0 to 1, never falling. One step of an ordinary page takes a few ms.
 */
export function* checkInSteps(document: Document, options: CheckOptions): Generator<number, CheckResult, undefined> {
  const { source, url, checkedAt, settings, sight = MARKUP_SIGHT } = options;
  const steps = readPageInSteps(document, url, sight);
  let read = steps.next();
  for (let pauses = 1; !read.done; pauses += 1) {
    yield (READING.share * pauses) / (pauses + READING.pauses);
    read = steps.next();
  }
  const reading = read.value;
  const { report, pathOf } = reading;
  yield READING.share;
  const textHash = sha256(reportText(report));
  const evaluating = evaluateInSteps(report, {
    source,
    checkedAt,
    engineVersion: ENGINE_VERSION,
    textHash,
    pathOf,
    ...(settings && { settings }),
  });
  let evaluated = evaluating.next();
  while (!evaluated.done) {
    yield READING.share + (1 - READING.share) * evaluated.value;
    evaluated = evaluating.next();
  }
  return { ...reading, evaluation: evaluated.value };
}
