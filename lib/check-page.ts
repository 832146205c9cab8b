import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { evaluate, type FindingPlaces } from './evaluate';
import type { Evaluation } from './evaluation';
import { MARKUP_SIGHT } from './page/markup-sight';
import type { Sight } from './page/sight';
import { readReport } from './report/read-report';
import type { Report } from './report/report';
import { reportText } from './report/report-text';
import type { RuleSettings } from './rules/rule';

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

/** A check's plain result, with the live report and places for whoever marks them in the page. */
export interface CheckResult {
  readonly evaluation: Evaluation;
  readonly places: FindingPlaces;
  readonly report: Report;
}

/**
 * Checks one page: reads the report out of the document and evaluates every rule. The one call that the extension,
 * the command line and the tests make. Changes nothing in the page; the same page gives the same result.
 */
export function checkPage(document: Document, options: CheckOptions): CheckResult {
  const report = readReport(document, options.url, options.sight ?? MARKUP_SIGHT);
  const textHash = bytesToHex(sha256(utf8ToBytes(reportText(report))));
  const { source, checkedAt, settings } = options;
  const result = evaluate(report, {
    source,
    checkedAt,
    engineVersion: ENGINE_VERSION,
    textHash,
    ...(settings && { settings }),
  });
  return { ...result, report };
}
