import type { Quote } from '../../read/quote';
import type { IsoDate } from '../../report/dates/report-dates';
import { FORMS } from '../../report/form/editions';
import { formDue } from '../../report/form/form-of';
import { findSlots, slotPassages } from '../../report/prose/slots';
import type { Report } from '../../report/report';
import { squash } from '../../text/text';
import type { Outcome, Rule } from '../rule';
import { ruleOf } from '../rule-of';
import { isElided } from '../section-words';

type Citation = Report['basis'][number];

/** The form whose notice is cited; undefined where something else is. */
const formOfNotice = ({ known }: Citation) => FORMS.find(({ edition }) => known === `notice-${edition}`);

/** The day on which what is cited was issued, else the year in its number; null where its number has none. */
const issuedOn = (citation: Citation): string | null =>
  formOfNotice(citation)?.notice.issued ?? (citation.year === null ? null : String(citation.year));

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
  const [cited, due] = [formOfNotice(citation), formDue(year)];
  if (cited && due && cited.firstYear < due.firstYear) {
    const citesNew = report.basis.some((other) => other.known === `notice-${due.edition}`);
    return citesNew ? { ...failed('both-notices'), severity: 'notice' } : failed(known);
  }
  // A report is written after its year: what was issued within it was known, whatever day the page gives.
  const issued = issuedOn(citation);
  // Of a year alone its first day is meant: what is cited can't have been known before.
  const knownFrom = issued?.length === 4 ? `${issued}-01-01` : issued;
  if (issued === null || knownFrom === null || knownFrom <= `${year}-12-31`) return undefined;
  const day = dayOf(report, year);
  if (knownFrom <= (day ?? `${year + 1}-03-31`)) return undefined;
  const data = { text, year, issued, date: day ?? '' };
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
