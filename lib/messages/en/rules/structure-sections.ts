import type { Data } from '../../../rules/rule';
import type { FamilyText, Sentence } from '../../catalogue';
import { countOf, listOf, wordsOf } from '../../data';
import { dueIn, NEWEST_CITED, OLDER_NOTICES } from '../../form-words';
import { cutWords, MOST } from '../../speak';
import { check, look, speak } from '../speak';

const { quoteAll, quoteList, nameSection, quoteAspects } = speak;

const named = (key: string) => `“${nameSection(key)}”`;
const section = (data: Data) => `Section ${named(wordsOf(data, 'section'))}`;
/** Longer passages are cut: the sentence must stand in a list. */
const cut = (passage: string) => cutWords(passage, MOST.passageCharacters, '……');

/** Any notice of an earlier edition, each a reason of its own. */
const olderNotices = Object.fromEntries(
  OLDER_NOTICES.map((notice): [string, Sentence] => [
    notice,
    (data, say) =>
      `The report for ${wordsOf(data, 'year')} cites “${wordsOf(data, 'text')}”; from ${dueIn(data).from} on the format follows ${dueIn(data).cited}${check(say)}`,
  ]),
);

/** Prose of the rules on sections and what they say. */
export const structureSectionText = {
  'structure/section-missing': {
    name: 'Statutory section missing',
    passed: 'the section is in the report',
    reasons: {
      missing: (data, say) =>
        `${section(data)} was not found; the report ${say('may be incomplete, please check.', 'is incomplete.')}`,
      heading: (data, say) =>
        `The contents of section ${named(wordsOf(data, 'section'))} are in the report, but its heading is not${check(say, 'it may have been left out')}`,
      headings: (_, say) =>
        `Text and tables are in the report, but none of the six sections has its heading${check(say, 'the headings may have been left out')}`,
      'tables-only': (_, say) =>
        `The report has tables, hardly any text and none of the six headings; the overview and the section on problems ${say('seem to be missing, please check.', 'are missing.')}`,
      attachment: (_, say) =>
        `The page only links an attachment${say(', so whether all six sections are there cannot be told; please open it and look yourself.', '; the six sections are not there.')}`,
    },
    advice: 'Add the heading and contents that the uniform format asks for; where there is nothing to tell, say so.',
  },
  'structure/section-empty': {
    name: 'Section without substance',
    passed: 'the section has substance',
    reasons: {
      empty: (data, say) => `${section(data)} has a heading with nothing below it${check(say)}`,
      evasive: (data, say) =>
        `${section(data)} only says “${cut(wordsOf(data, 'text'))}” and tells no problems or improvements${check(say)}`,
      thin: (data, say) =>
        `${section(data)} only says “${cut(wordsOf(data, 'text'))}”, which is very short${check(say)}`,
      elided: (data, say) =>
        `${section(data)} has visible gaps in its text on this page${say(', so its substance cannot be judged; please look at it yourself.', ' and lacks substance.')}`,
      image: (data, say) => `${section(data)} holds only pictures, which cannot be read${look(say)}`,
    },
    advice: "Tell the year's actual facts; section 5 should name the main problems and the measures taken.",
  },
  'structure/section-order': {
    name: 'Sections out of order',
    passed: 'the sections stand in the order of the uniform format',
    reasons: {
      order: (data, say) =>
        `The sections come in the order ${listOf(data, 'found').map(named).join(' → ')}, which is not that of the uniform format${check(say)}`,
    },
    advice: 'Put the six sections in the order of the uniform format.',
  },
  'structure/section-title': {
    name: 'Heading worded differently',
    passed: 'the heading is that of the uniform format',
    reasons: {
      wording: (data, say) =>
        `The heading “${wordsOf(data, 'title')}” differs from “${wordsOf(data, 'official')}” of the uniform format${check(say)}`,
    },
    advice: 'Use the headings of the uniform format.',
  },
  'structure/section-extra': {
    name: 'Section beyond the six',
    passed: 'there is no section beyond the six',
    reasons: {
      extra: (data, say) =>
        `“${wordsOf(data, 'title')}” is none of the six sections of the uniform format${say('; please check whether it belongs in one of them.', '.')}`,
    },
    advice: 'Move what is beyond the six sections into the one where it belongs.',
  },
  'structure/section-number': {
    name: 'Section numbering',
    passed: 'the sections are numbered through',
    reasons: {
      lost: (data, say) =>
        `The heading ${quoteList(data, 'astray')} bears no number${check(say, 'it may have been lost')}`,
      unnumbered: (_, say) =>
        `None of the statutory headings is numbered${say(', please check')}; the uniform format numbers them from 一 to 六.`,
      mixed: (data, say) =>
        `The heading ${quoteList(data, 'astray')} is numbered in another style than the rest${check(say)}`,
      restarted: (data, say) =>
        `The headings ${quoteList(data, 'headings')} start again at 一 halfway, so two numberings stand side by side${check(say)}`,
      repeated: (data, say) =>
        `The heading ${quoteList(data, 'astray')} repeats the number of an earlier section${check(say)}`,
      skipped: (data, say) =>
        `The number of the heading ${quoteList(data, 'astray')} does not follow that of the section before it${check(say)}`,
    },
    advice: 'Number the six sections from 一 to 六.',
  },
  'structure/stated-parts': {
    name: 'Stated number of parts',
    passed: 'the stated number of parts is the actual one',
    reasons: {
      list: (data, say) =>
        `The preface speaks of “${wordsOf(data, 'words')}” (${countOf(data, 'stated')} parts) and lists ${countOf(data, 'listed')} in the same sentence${check(say)}`,
      headings: (data, say) =>
        `The preface speaks of “${wordsOf(data, 'words')}” (${countOf(data, 'stated')} parts), and ${countOf(data, 'headings')} statutory sections follow${check(say)}`,
    },
    advice: 'Make the number stated, the names listed and the headings agree.',
  },
  'structure/overview-aspect-missing': {
    name: 'Aspect missing from the overview',
    passed: 'the overview covers the five aspects',
    reasons: {
      aspects: (data, say) => `Section 1 ${say('seems to say', 'says')} nothing of ${quoteAspects(data)}${check(say)}`,
      elided: (data, say) =>
        `Section 1 has visible gaps in its text on this page${say(`, so whether it covers ${quoteAspects(data)} cannot be told; please look at it yourself.`, ` and says nothing of ${quoteAspects(data)}.`)}`,
    },
    advice:
      'Let the overview cover proactive disclosure, disclosure on request, information management, platforms, and supervision.',
  },
  'structure/accountability-missing': {
    name: 'Assessment and accountability not told',
    passed: 'assessment, public appraisal or accountability is told',
    reasons: {
      missing: (_, say) =>
        `Nothing was found on assessment, public appraisal and accountability, which the report of a people's government should include${check(say)}`,
      elided: (_, say) =>
        `Section 1 has visible gaps in its text on this page${say(', so whether it tells of assessment, appraisal and accountability cannot be told; please look at it yourself.', ' and tells nothing of assessment, appraisal and accountability.')}`,
    },
    advice:
      'Add the results of assessment, public appraisal and accountability to section 1; where there were none, say so.',
  },
  'structure/improvement-missing': {
    name: 'Problems or improvements missing',
    passed: 'problems and improvements are told',
    reasons: {
      problems: (_, say) => `Section 5 ${say('seems to name', 'names')} no problem${check(say)}`,
      improvements: (_, say) => `Section 5 ${say('seems to tell', 'tells')} no improvement or measure${check(say)}`,
      elided: (_, say) =>
        `Section 5 has visible gaps in its text on this page${say(', so whether it tells problems and improvements cannot be told; please look at it yourself.', ' and does not tell both problems and improvements.')}`,
    },
    advice: 'Name the main problems, and tell how earlier ones were mended and what comes next.',
  },
  'structure/processing-fee-unreported': {
    name: 'Information processing fees not told',
    passed: 'information processing fees are told',
    reasons: {
      unreported: (_, say) =>
        `Section 6 ${say('seems to say', 'says')} nothing of information processing fees (信息处理费) collected${say(', please check; by custom a report also says when there were none.', '.')}`,
      elided: (_, say) =>
        `Section 6 has visible gaps in its text on this page${say(', so whether it tells of processing fees cannot be told; please look at it yourself.', ' and tells nothing of processing fees.')}`,
    },
    advice: 'Say how many fees were collected and how much; where there were none, say so.',
  },
  'structure/outdated-basis': {
    name: 'Outdated or malformed basis',
    passed: 'what the report cites is in force',
    reasons: {
      ...olderNotices,
      'both-notices': (data, say) =>
        `The report for ${wordsOf(data, 'year')} cites “${wordsOf(data, 'text')}” beside ${dueIn(data).cited}; the former set the format of earlier years${check(say)}`,
      'regulation-2007': (data, say) =>
        `The report for ${wordsOf(data, 'year')} cites “${wordsOf(data, 'text')}”; the revised Regulations (Order No. 711) have been in force since 15 May 2019${check(say)}`,
      malformed: (data, say) =>
        `The document number “${wordsOf(data, 'text')}” ${say('seems', 'is')} incomplete or wrong${check(say)}`,
      mismatched: (data, say) =>
        `“${wordsOf(data, 'text')}” gives the name of one notice and the number of another${check(say)}`,
      'issued-later': (data, say) =>
        `The report for ${wordsOf(data, 'year')} (${wordsOf(data, 'date')}) cites “${wordsOf(data, 'text')}”, which was issued later (${wordsOf(data, 'issued')})${check(say, 'the citation or the date may be wrong')}`,
      'issued-after-deadline': (data, say) =>
        `The report for ${wordsOf(data, 'year')} cites “${wordsOf(data, 'text')}”, which was issued (${wordsOf(data, 'issued')}) after the deadline of such a report${check(say)}`,
      unreadable: (data, say) =>
        `The document number “${wordsOf(data, 'text')}” has lost characters on this page${say(' and cannot be judged; please look at it yourself.', '.')}`,
    },
    advice: `Cite what is in force: Order No. 711 and ${NEWEST_CITED}, with their full numbers.`,
  },
  'structure/transmittal-residue': {
    name: 'Transmittal lines or template text left in',
    passed: 'no transmittal lines or template text',
    reasons: {
      transmittal: (data, say) =>
        `The page keeps the document's copy and printing lines: ${quoteAll(listOf(data, 'quotes').map(cut), 4)}${say('; please check whether they should be published.', '.')}`,
      instructions: (data, say) =>
        `The page ${say('may keep', 'keeps')} filling instructions of the template: ${quoteAll(listOf(data, 'quotes').map(cut), 4)}${check(say)}`,
      marks: (data, say) =>
        `Marks of the template ${say('seem to have been', 'were')} published with the text: ${quoteAll(listOf(data, 'quotes').map(cut), 4)}${check(say)}`,
    },
    advice: 'Take out copy and printing lines and template instructions before publishing.',
  },
} satisfies FamilyText;
