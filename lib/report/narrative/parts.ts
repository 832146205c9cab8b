import type { Claim, PartsClaim } from './claim';
import type { FramedFigure } from './frame';
import type { Sentence } from './sentence';
import { WHOLE_YEAR } from './span';

/** The figures that speak of the whole year and of all that the report covers, or of its own office. */
export function wholesOf(figures: readonly FramedFigure[], department: boolean): readonly Claim[] {
  return figures.filter(({ kind, span, body, aside }) => {
    if (span.kind !== 'year') return false;
    if (body !== 'office') return body === null || body === 'all';
    return !aside && !department && !figures.some((other) => other.kind === kind && other.body === 'rest');
  });
}

/** Months that are told one after the other without overlapping, up to the whole year. */
function monthsOf(figures: readonly FramedFigure[]): readonly FramedFigure[] | undefined {
  const parts = figures.filter(({ span, body }) => span.kind === 'months' && (body === null || body === 'all'));
  let months = 0;
  for (const { span } of parts) {
    if (span.kind !== 'months' || (months & span.months) !== 0) return undefined;
    months |= span.months;
  }
  return months === WHOLE_YEAR ? parts : undefined;
}

/** The own level and what is below it. */
function levelsOf(figures: readonly FramedFigure[]): readonly FramedFigure[] | undefined {
  const parts = figures.filter(({ span, body }) => span.kind === 'year' && (body === 'office' || body === 'rest'));
  const own = parts.filter(({ body }) => body === 'office');
  return own.length === 1 && parts.length > 1 ? parts : undefined;
}

function partsClaim(parts: readonly FramedFigure[] | undefined, sure: boolean, sentence: Sentence): PartsClaim[] {
  const [first] = parts ?? [];
  const last = parts?.[parts.length - 1];
  if (!parts || !first || !last || parts.some(({ exact }) => !exact)) return [];
  const lead = sentence.prose.text.slice(sentence.from, first.from);
  const start = sentence.from + Math.max(lead.lastIndexOf(','), lead.lastIndexOf(';'), lead.lastIndexOf(':')) + 1;
  const quote = { text: sentence.prose.slice(start, last.to), at: sentence.block.at };
  return [{ kind: first.kind, values: parts.map(({ value }) => value), complete: sure, quote }];
}

/** Parts of the year or of the bodies that make a whole together (上半年6件，下半年4件; 市本级3件，各区县7件), by what they count. */
export function partsOf(figures: readonly FramedFigure[], sentence: Sentence): readonly PartsClaim[] {
  return [...new Set(figures.map(({ kind }) => kind))].flatMap((kind) => {
    const alike = figures.filter((figure) => figure.kind === kind);
    const levels = levelsOf(alike);
    const sure =
      levels?.some(({ body, quote }) => body === 'office' && /本级|[局委厅院]机关/.test(quote.text)) ?? false;
    return [...partsClaim(monthsOf(alike), true, sentence), ...partsClaim(levels, sure, sentence)];
  });
}
