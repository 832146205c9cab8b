import type { Data } from '../../../rules/rule';
import type { FamilyText } from '../../catalogue';
import { counted, countOf } from '../../data';
import { check, speak } from '../speak';

const { quoteList, quoteSections, table } = speak;

const sections = (data: Data) => quoteSections(data, 'sections');
/** 5 figures (“8”, “12” …). */
const figures = (data: Data) => `${counted(countOf(data, 'count'), 'figure')} (${quoteList(data, 'figures')})`;

/** Prose of the rules on how the report is drawn on its page. */
export const structureDrawingText = {
  'structure/part-unshown': {
    name: 'Parts are not shown',
    passed: 'all that was checked is shown on the page',
    reasons: {
      unshown: (data, say) =>
        `${sections(data)}: in a part of the page that is not shown at the moment (a further page, a tab, a fold). It was read and checked all the same${say('; whether the public is shown it cannot be told. Please open that part, compare, and check again.', '.')}`,
    },
    advice: 'Show the whole report on one page; where it is parted, see that every part can be opened.',
  },
  'structure/figure-struck': {
    name: 'Figures are crossed out',
    passed: 'no figure is crossed out',
    reasons: {
      'in-table': (data, say) =>
        `${table(data)} has ${figures(data)} crossed out, which were not read as data${check(say, 'they may be marks of a draft')}`,
      'in-text': (data, say) =>
        `The text has ${figures(data)} crossed out, which were not read as data${check(say, 'they may be marks of a draft')}`,
    },
    advice: 'Take out what is crossed out and publish the final figures only.',
  },
  'structure/figure-in-box': {
    name: 'Figures stand in input boxes',
    passed: 'the figures are text of the page',
    reasons: {
      'in-table': (data, say) =>
        `${table(data)} has ${figures(data)} in input boxes of a form; they were read and checked as they stand there. Such boxes can be changed${say(', so it cannot be told whether this is what was published, please check.', '.')}`,
      'in-text': (data, say) =>
        `The text has ${figures(data)} in input boxes of a form; they were read and checked as they stand there. Such boxes can be changed${say(', so it cannot be told whether this is what was published, please check.', '.')}`,
    },
    advice: 'Write the figures as text of the page, not in boxes that can be filled in.',
  },
} satisfies FamilyText;
