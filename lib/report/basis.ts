import type { BasisCitation, TextBlock } from './report';

/** The notices and decrees that the report cites as its basis, in page order, one entry a citation. */
export function readBasis(_blocks: readonly TextBlock[]): readonly BasisCitation[] {
  return [];
}
