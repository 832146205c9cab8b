import type { Data } from '../../../rules/rule';
import type { FamilyText } from '../../catalogue';
import { countOf, listOf, tableOf, wordsOf } from '../../data';
import { citedNotice, firstYearOf } from '../../form-words';
import { check, look, speak } from '../speak';

const { quoteList, nameSection, table, tables } = speak;

/** 表三（三、收到和处理政府信息公开申请情况）. */
const titled = (data: Data) => `${table(data)}（${nameSection(tableOf(data))}）`;

/** 表二（…）、表三（…）: the tables that share one reason. */
const titledAll = (data: Data) =>
  listOf(data, 'tables')
    .map((key) => titled({ table: key }))
    .join('、');

/** Prose of the rules on the official tables as such. */
export const structureTableText = {
  'structure/table-missing': {
    name: '未识别到表格',
    passed: '表格在报告中',
    reasons: {
      absent: (data, say) => `未识别到${titledAll(data)}，该部分标题下没有表格${look(say)}`,
      image: (data, say) => `${titledAll(data)}${say('无法判断')}：该处为图片，表格无法读取${look(say)}`,
      attachment: (data, say) =>
        `${titledAll(data)}${say('无法判断')}：页面上没有该表${say('，可能在附件中，请打开附件人工核对。', '。')}`,
      unrecognised: (data, say) =>
        `${titledAll(data)}${say('无法判断')}：该部分有表格，但未能认出统一格式的行列${look(say)}`,
    },
    advice: '在该部分以网页表格形式公布统一格式的表格，没有数据的填 0。',
  },
  'structure/table-incomplete': {
    name: '表格残缺',
    passed: '表格行次齐全，可以校验',
    reasons: {
      incomplete: (data, say) =>
        `${titled(data)}残缺：只见 ${countOf(data, 'found')} 行，缺 ${countOf(data, 'missing')} 行，表格不完整，无法校验${check(say)}`,
    },
    advice: '按统一格式补齐表格的全部行次。',
  },
  'structure/table-as-prose': {
    name: '以文字代替表格',
    passed: '以表格形式公布',
    reasons: { prose: (data, say) => `${titled(data)}${say('疑')}以文字叙述代替，未见统一格式的表格${check(say)}` },
    advice: '改用统一格式的表格公布数据，文字叙述可以保留。',
  },
  'structure/table-as-image': {
    name: '表格为图片',
    passed: '表格不是图片',
    reasons: { image: (data, say) => `${titledAll(data)}的位置是图片，不是可以读取和复制的表格${check(say)}` },
    advice: '以网页表格形式公布，便于查阅和校验；图片可以作为附件。',
  },
  'structure/attachment-only': {
    name: '正文仅在附件中',
    passed: '正文在网页上',
    reasons: {
      report: (data, say) =>
        `页面上没有报告正文，只有附件${quoteList(data, 'links', 3)}，内容无法核查${say('，请打开附件人工核对。', '。')}`,
      tables: (data, say) =>
        `页面上没有统一格式的表格，${say('疑')}在附件${quoteList(data, 'links', 3)}中，无法核查${look(say)}`,
    },
    advice: '在网页上直接公布报告全文和表格，附件供下载使用。',
  },
  'structure/outdated-format': {
    name: '表格格式与年度不符',
    passed: '表格采用该年度的格式',
    reasons: {
      'older-template': (data, say) =>
        `${wordsOf(data, 'year')} 年度报告的${table(data)}${say('疑')}仍用 ${wordsOf(data, 'edition')} 年的格式（${citedNotice(data, 'edition')}），${firstYearOf(data, 'due')} 年度起应采用${citedNotice(data, 'due')}的格式${check(say)}`,
      'newer-template': (data, say) =>
        `${wordsOf(data, 'year')} 年度报告的${table(data)}采用了 ${wordsOf(data, 'edition')} 年的格式（${citedNotice(data, 'edition')}），该年度适用的是${citedNotice(data, 'due')}的格式${check(say)}`,
      'year-unknown': (data, say) =>
        `${tables(data).join('、')}的格式新旧不一，而报告年度未能识别${say('，应采用哪一种无法判断，请人工核对。', '。')}`,
    },
    advice: '按报告年度适用的统一格式重新填报该表。',
  },
} satisfies FamilyText;
