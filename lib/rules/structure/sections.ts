import { SECTION_KEYS, type SectionKey, TABLE_KEYS } from '../../report/form/keys';
import type { Report, Section, TextBlock } from '../../report/report';
import { officialSection, readHeading } from '../../report/sections/headings';
import { squash } from '../../text/text';
import type { Outcome, Rule } from '../rule';
import { ruleOf } from '../rule-of';
import { bareWords, isElided, sectionOf } from '../section-words';
import { isAttachmentOnly } from '../table-absence';
import { hasNoSentence, substanceOf } from './section-five';

/** Sub-headings of section 5 standing without their own section above them. */
const LOOSE_PROBLEMS = /^(?:\([一二三四五六七八九十]{1,2}\)|\d{1,2}[.、])(?:存在的?)?(?:主要)?(?:问题|不足)/;
const LOOSE_IMPROVEMENTS = /^(?:\([一二三四五六七八九十]{1,2}\)|\d{1,2}[.、])(?:改进|整改|下一步)/;

function looseParts(key: SectionKey, report: Report): readonly TextBlock[] {
  if (key !== 'improvements') return [];
  const starts = [LOOSE_PROBLEMS, LOOSE_IMPROVEMENTS].map((pattern) =>
    report.blocks.find(({ text }) => {
      const line = squash(text.slice(0, 60));
      // The section's own title would be its heading if it stood above its text: here it stands in a contents list.
      return pattern.test(line) && officialSection(readHeading(line)?.title ?? '') === undefined;
    }),
  );
  return starts.flatMap((block) => block ?? []);
}

function judgePresence(key: SectionKey, report: Report): Outcome {
  const subject = { section: key };
  if (sectionOf(key, report)) return { outcome: 'passed', subject };
  const table = TABLE_KEYS.find((candidate) => candidate === key);
  const rows = (table && report.tables[table]?.rows.slice(0, 1).map(({ quote }) => quote)) ?? [];
  const evidence = rows.length > 0 ? rows : looseParts(key, report);
  return evidence.length > 0
    ? { outcome: 'failed', subject, reason: 'heading', severity: 'warning', data: { section: key }, evidence }
    : { outcome: 'failed', subject, reason: 'missing', data: { section: key } };
}

/** Fewer characters than this outside the tables are no sections 1, 5 and 6, only their traces. */
const LEAST_PROSE = 60;

/** A report without any heading: one fault. Its text and tables are there, or its tables alone. */
function judgeHeadless(report: Report): Outcome {
  const table = TABLE_KEYS.flatMap((key) => report.tables[key] ?? [])[0];
  const evidence = table?.rows.slice(0, 1).map(({ quote }) => quote) ?? [];
  const title = report.title?.text;
  const closing = new Set(report.closing);
  const prose = report.blocks.filter((block) => block.text !== title && !closing.has(block));
  const length = prose.reduce((sum, { text }) => sum + bareWords(text).length, 0);
  return length < LEAST_PROSE
    ? { outcome: 'failed', subject: {}, reason: 'tables-only', evidence }
    : { outcome: 'failed', subject: {}, reason: 'headings', severity: 'warning', evidence };
}

/** Subject: the section; the report where none of the six has a heading. A warning where its table or its parts are there and only the heading is not. */
const sectionMissing = ruleOf('structure/section-missing', function* (report) {
  if (isAttachmentOnly(report)) {
    const evidence = report.attachments.map(({ quote }) => quote);
    yield { outcome: 'cantTell', subject: {}, reason: 'attachment', evidence };
    return;
  }
  if (report.sections.every(({ key }) => key === null)) yield judgeHeadless(report);
  else for (const key of SECTION_KEYS) yield judgePresence(key, report);
});

function judgeImprovements(section: Section): Outcome {
  const subject = { section: 'improvements' as const };
  const evidence = [...section.blocks.slice(0, 1), section.heading].slice(0, 1);
  if (isElided(section.text)) {
    return hasNoSentence(section.text)
      ? { outcome: 'cantTell', subject, reason: 'elided', data: { ...subject }, evidence }
      : { outcome: 'passed', subject };
  }
  const substance = substanceOf(section.text);
  if (substance === 'told') return { outcome: 'passed', subject };
  const failed = { outcome: 'failed' as const, subject, data: { ...subject, text: section.text }, evidence };
  return substance === 'evasive'
    ? { ...failed, reason: 'evasive' }
    : { ...failed, reason: 'thin', severity: 'warning' };
}

/** Subject: the section. Sections 2 to 4 hold tables: what they lack is told by table-missing. */
const sectionEmpty = ruleOf('structure/section-empty', function* (report) {
  for (const section of report.sections) {
    const { key, heading, text, images, unmatchedTables, tables } = section;
    if (key !== 'overview' && key !== 'improvements' && key !== 'other-matters') continue;
    const subject = { section: key };
    const told = { subject, data: { section: key }, evidence: [heading] };
    if (squash(text) !== '' && key === 'improvements') yield judgeImprovements(section);
    else if (squash(text) !== '' || unmatchedTables.length > 0 || tables.length > 0)
      yield { outcome: 'passed', subject };
    else if (images.length > 0) yield { ...told, outcome: 'cantTell', reason: 'image' };
    else yield { ...told, outcome: 'failed', reason: 'empty' };
  }
});

/** Rules of the six sections: whether they are there and filled. */
export const sectionRules: readonly Rule[] = [sectionMissing, sectionEmpty];
