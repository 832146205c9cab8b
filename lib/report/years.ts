import type { Quote } from '../page/quote';
import type { DateClaim, PageMetadata, Period, TextBlock, YearClaim } from './report';

/** What the report years are read from. */
export interface YearSources {
  readonly title: Quote | null;
  readonly pageTitle: Quote | null;
  readonly metadata: PageMetadata;
  readonly period: Period | null;
  /** Blocks before the first section heading. */
  readonly preface: readonly TextBlock[];
  readonly dates: readonly DateClaim[];
}

/** Every report year that a part of the report names; a signature claims the year before its own. */
export function readYearClaims(_sources: YearSources): readonly YearClaim[] {
  return [];
}

/** The report year: that of the title, else of the period, else of the text, else of the page's title or metadata; null when nothing but dates is there. */
export function decideYear(_claims: readonly YearClaim[]): number | null {
  return null;
}
