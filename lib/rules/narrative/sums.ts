import { readFigures } from '../../report/prose/prose-figures';
import { readGrowth } from '../../report/prose/prose-growth';
import { readShares } from '../../report/prose/prose-shares';
import { readSums } from '../../report/prose/prose-sums';
import type { Report, TextBlock } from '../../report/report';
import type { Outcome } from '../rule';
import { figuresFor } from './figures';

type Told = Pick<Outcome, 'reason' | 'data' | 'evidence'>;

/** What a paragraph's sums, shares and growth say; no reason where they hold. */
function* readBlock(block: TextBlock, wholes: readonly number[]): Iterable<Told> {
  const figures = readFigures(block);
  const sums = readSums(figures);
  for (const { total, parts, sum, difference, unit, verdict, quote } of sums) {
    if (verdict === 'whole') yield { evidence: [quote] };
    else yield { reason: verdict, data: { total, parts, sum, difference, unit }, evidence: [quote] };
  }
  const spoiled = new Set(sums.flatMap((sum) => (sum.verdict === 'whole' ? [] : sum.reading.parts)));
  for (const { kind, part, whole, printed, computed, quote } of readShares(figures, wholes, spoiled)) {
    if (kind === 'agrees') yield { evidence: [quote] };
    else yield { reason: kind, data: { part, whole, printed, computed }, evidence: [quote] };
  }
  for (const { kind, figure, previous, unit, printed, computed, quote } of readGrowth(figures)) {
    if (kind === 'agrees') yield { evidence: [quote] };
    else yield { reason: kind, data: { figure, previous, unit, printed, computed }, evidence: [quote] };
  }
}

/** The text's lists of parts, shares and growth, each against the figures that stand beside it. */
export function* narrativeSum(report: Report): Iterable<Outcome> {
  const overview = report.sections.filter(({ key }) => key !== 'improvements');
  const wholes = [figuresFor('received', report), figuresFor('handled', report)].flatMap(
    (figures) => figures?.readings.map(({ value }) => value) ?? [],
  );
  const seen = new Set<number>();
  for (const section of overview) {
    for (const block of section.blocks) {
      if (seen.has(block.order)) continue;
      seen.add(block.order);
      const subject = section.key ? { section: section.key } : {};
      for (const told of readBlock(block, wholes)) {
        yield { outcome: told.reason ? 'failed' : 'passed', subject, ...told };
      }
    }
  }
}
