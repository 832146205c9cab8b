import type { SectionKey } from '../../report/form/keys';
import type { Section } from '../../report/report';
import { squash } from '../../text/text';
import type { Outcome, Rule } from '../rule';
import { ruleOf } from '../rule-of';

/** What a lost numeral leaves behind: 、总体情况. */
function hasLostNumeral({ heading }: Section): boolean {
  return /^(?:[、.,]|\(\))/.test(squash(heading.text.slice(0, 40)));
}

/** The first thing wrong with the numerals of the statutory headings, or null. */
function numberFault(sections: readonly Section[], all: readonly Section[]) {
  const lost = sections.filter((section) => section.number === null && !section.isNumbered);
  if (lost.length === sections.length && !lost.some(hasLostNumeral)) return { reason: 'unnumbered', astray: lost };
  if (lost.length > 0) return { reason: 'lost', astray: lost };
  const numbered = sections.filter((section) => section.number !== null);
  const style = numbered[0]?.number?.style;
  const others = numbered.filter(({ number }) => number?.style !== style);
  if (others.length > 0) return { reason: 'mixed', astray: others };
  const values = numbered.map(({ number }) => number?.value ?? 0);
  const repeated = numbered.filter((_, index) => values.indexOf(values[index] ?? 0) < index);
  if (repeated.length > 0) return { reason: values.slice(1).includes(1) ? 'restarted' : 'repeated', astray: repeated };
  // Numerals that jump over a section that is missing, or over one beyond the six, are told by those rules.
  const used = new Set(all.map(({ number }) => number?.value));
  const jumps = numbered.filter((section, index) => {
    const previous = values[index - 1] ?? 0;
    const value = values[index] ?? 0;
    const between = Array.from({ length: Math.max(0, value - previous - 1) }, (_, step) => previous + step + 1);
    return between.some((number) => !used.has(number)) && value !== statutoryOrdinal(section);
  });
  return jumps.length > 0 ? { reason: 'skipped', astray: jumps } : null;
}

const ORDINALS: Readonly<Record<SectionKey, number>> = {
  overview: 1,
  proactive: 2,
  requests: 3,
  'review-litigation': 4,
  improvements: 5,
  'other-matters': 6,
};

function statutoryOrdinal({ key }: Section): number | null {
  return key && ORDINALS[key];
}

/** Subject: the report. Headings in another order with their own numerals are told by section-order. */
const sectionNumber = ruleOf('structure/section-number', function* (report) {
  const statutory = report.sections.filter(({ key }) => key !== null);
  if (statutory.length < 2) return;
  const fault = numberFault(statutory, report.sections);
  if (!fault) {
    yield { outcome: 'passed', subject: {} };
    return;
  }
  const headings = statutory.map(({ heading }) => heading.text);
  const data = { headings, astray: fault.astray.map(({ heading }) => heading.text) };
  const evidence = fault.astray.map(({ heading }) => heading);
  const told: Outcome = { outcome: 'failed', subject: {}, reason: fault.reason, data, evidence };
  // A report that numbers none of its headings has chosen so: worth a look, no more.
  yield fault.reason === 'unnumbered' ? { ...told, severity: 'notice' } : told;
});

/** Rules of the headings' numerals. */
export const numberRules: readonly Rule[] = [sectionNumber];
