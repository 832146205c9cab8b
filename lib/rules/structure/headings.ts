import { NEWEST_FORM } from '../../report/form/form-of';
import { SECTION_KEYS } from '../../report/form/keys';
import type { Section } from '../../report/report';
import { officialSection } from '../../report/sections/headings';
import type { Rule } from '../rule';
import { ruleOf } from '../rule-of';
import { isPartOfSix } from '../section-words';
import { askedOf } from './report-edition';

/** Subject: the report. */
const sectionOrder = ruleOf('structure/section-order', function* (report) {
  const present = report.sections.flatMap(({ key, heading }) => (key ? [{ key, heading }] : []));
  if (present.length < 2) return;
  const ranks = present.map(({ key }) => SECTION_KEYS.indexOf(key));
  const astray = present.filter((_, index) => (ranks[index] ?? 0) < Math.max(-1, ...ranks.slice(0, index)));
  const found = present.map(({ key }) => key);
  yield astray.length === 0
    ? { outcome: 'passed', subject: {} }
    : {
        outcome: 'failed',
        subject: {},
        reason: 'order',
        data: { found, astray: astray.map(({ key }) => key) },
        evidence: astray.map(({ heading }) => heading),
      };
});

/** Subject: the section. The words of the notices and those of 条例 art. 50 are official; punctuation and 的 are not compared. */
const sectionTitle = ruleOf('structure/section-title', function* (report) {
  const titles = askedOf(report)?.sections ?? NEWEST_FORM.asks.sections;
  for (const { key, title, heading } of report.sections) {
    if (!key) continue;
    const official = titles[key];
    const subject = { section: key };
    const data = { section: key, title, official };
    yield officialSection(title) === key
      ? { outcome: 'passed', subject }
      : { outcome: 'failed', subject, reason: 'wording', data, evidence: [heading] };
  }
});

/**
 * Whether a heading fits into the numbering of the six, after those before it and before those behind it. One that does
 * not is an item of a list inside a section that happens to be numbered in the same style.
 */
function fitsNumbering(section: Section, at: number, statutory: readonly Placed[]): boolean {
  const value = section.number?.value;
  if (value === undefined) return true;
  return statutory.every(({ index, number }) => (index < at ? number < value : number > value));
}

/** A statutory heading's numeral, with its place among all headings. */
interface Placed {
  readonly index: number;
  readonly number: number;
}

/** The statutory headings with a numeral: there are six at most. */
function placedOf(sections: readonly Section[]): readonly Placed[] {
  return sections.flatMap(({ key, number }, index) =>
    key === null || number === null ? [] : [{ index, number: number.value }],
  );
}

/** Subject: the report; `field` is the heading. Asked where the form wants nothing beyond the six, as that of 2021 does (不宜泛化). */
const sectionExtra = ruleOf('structure/section-extra', function* (report) {
  if (!askedOf(report)?.nothingBeyond || report.sections.length === 0) return;
  const statutory = placedOf(report.sections);
  const extra = report.sections.filter(
    (section, at) => section.key === null && !isPartOfSix(section.title) && fitsNumbering(section, at, statutory),
  );
  if (extra.length === 0) yield { outcome: 'passed', subject: {} };
  for (const { title, heading } of extra) {
    yield { outcome: 'failed', subject: { field: title }, reason: 'extra', data: { title }, evidence: [heading] };
  }
});

/** Rules of the headings: their order, their words, and those beyond the six. */
export const headingRules: readonly Rule[] = [sectionOrder, sectionTitle, sectionExtra];
