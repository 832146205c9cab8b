import type { Quote } from '../../read/quote';
import { findSlots, slotPassages } from '../../report/prose/slots';
import type { IsoDate, Report } from '../../report/report';
import { squash } from '../../text/text';
import type { Outcome, Rule } from '../rule';
import { ruleOf } from '../rule-of';
import { isElided } from '../section-words';

type Citation = Report['basis'][number];

/** The day on which the notice of the form in force was issued. */
const NOTICE_2021_ISSUED = '2021-09-26';

/** The first day on which what is cited can have been known; null where its number has no year. */
const knownFrom = ({ known, year }: Citation): IsoDate | null =>
  known === 'notice-2021' ? NOTICE_2021_ISSUED : year === null ? null : `${year}-01-01`;

/** The day of the report: a signature of the year after the report year, else the last day that its page gives. Null without any. */
function dayOf({ dates }: Report, year: number): IsoDate | null {
  const signed = dates.find(({ source, date }) => source === 'signature' && date.startsWith(String(year + 1)));
  const days = dates.map(({ date }) => date).sort();
  return signed?.date ?? days[days.length - 1] ?? null;
}

function judgeCitation(citation: Citation, report: Report, year: number): Outcome | undefined {
  const { known, text, quote } = citation;
  const told = { subject: { field: text }, data: { text, year }, evidence: [quote] };
  const failed = (reason: string): Outcome => ({ ...told, outcome: 'failed', reason });
  if (known === 'malformed' || known === 'mismatched') return failed(known);
  if (known === 'unreadable') return { ...told, outcome: 'cantTell', reason: 'unreadable' };
  if (known === 'regulation-2007' && year >= 2019) return failed('regulation-2007');
  if (known === 'notice-2019' && year >= 2021) {
    const citesNew = report.basis.some((other) => other.known === 'notice-2021');
    return citesNew ? { ...failed('both-notices'), severity: 'notice' } : failed('notice-2019');
  }
  // A report is written after its year: what was issued within it was known, whatever day the page gives.
  const issued = knownFrom(citation);
  if (issued === null || issued <= `${year}-12-31`) return undefined;
  const day = dayOf(report, year);
  if (issued <= (day ?? `${year + 1}-03-31`)) return undefined;
  const data = { text, year, issued: known === 'notice-2021' ? issued : String(citation.year), date: day ?? '' };
  return { ...told, data, outcome: 'failed', reason: day === null ? 'issued-after-deadline' : 'issued-later' };
}

/** Subject: `field` is the number or the name as cited; the report where all that it cites is in order. Silent where nothing is cited. */
const outdatedBasis = ruleOf('structure/outdated-basis', function* (report) {
  const { basis, year } = report;
  if (basis.length === 0 || year === null) return;
  const seen = new Map(basis.map((citation) => [citation.text, citation]));
  const outcomes = [...seen.values()].flatMap((citation) => judgeCitation(citation, report, year) ?? []);
  yield* outcomes.length > 0 ? outcomes : [{ outcome: 'passed' as const, subject: {} }];
});

const COPIES = /^(?:抄送|主送|抄报|分送):/;
const PRINTED = /日印发$/;
const INTENDED_FOR = /^\(?此件(?:主动公开|公开发布|依申请公开)\)?$/;
const INSTRUCTIONS = /填(?:写|表|报)说明|请(?:在此|按实际)?填写|此处填写|(?:请)?根据实际情况(?:填写|删减|增减)/;
const LONGEST_LINE = 120;
/** What a template marks an open place with; a place that is open without a mark may have lost its figure otherwise. */
const TEMPLATE_MARK = /_|[×✕✖╳xXnN*○〇◯□]|[（(【〔[]\s*[）)】〕\]]/;

/**
 * Subject: the report. A lone （此件主动公开） is no residue; with copies or a printing line it is part of it. That the
 * template's own marks were published is told here, what they leave unsaid by `text/unfilled-slot`.
 */
const transmittalResidue = ruleOf('structure/transmittal-residue', function* (report) {
  const { blocks } = report;
  const lines = blocks.filter(({ text }) => text.length <= LONGEST_LINE);
  const matching = (...patterns: readonly RegExp[]) =>
    lines.filter(({ text }) => patterns.some((pattern) => pattern.test(squash(text))));
  const transmittal = matching(COPIES, PRINTED).length > 0 ? matching(COPIES, PRINTED, INTENDED_FOR) : [];
  const told = (reason: string, evidence: readonly Quote[]): Outcome => ({
    outcome: 'failed',
    subject: { field: reason },
    reason,
    data: { quotes: evidence.map(({ text }) => text) },
    evidence,
  });
  const instructions = matching(INSTRUCTIONS);
  if (transmittal.length > 0) yield told('transmittal', transmittal);
  if (instructions.length > 0) yield told('instructions', instructions);
  const elided = blocks.some(({ text }) => isElided(text));
  const marks = elided
    ? []
    : slotPassages(report)
        .flatMap(findSlots)
        .filter(({ text }) => TEMPLATE_MARK.test(text));
  if (marks.length > 0) yield told('marks', marks);
  if (transmittal.length + instructions.length + marks.length === 0) yield { outcome: 'passed', subject: {} };
});

/** Rules of what the report rests on, and of what should have been taken out before it was published. */
export const formalityRules: readonly Rule[] = [outdatedBasis, transmittalResidue];
