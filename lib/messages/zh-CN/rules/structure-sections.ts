import type { Data } from '../../../rules/rule';
import type { FamilyText, Sentence } from '../../catalogue';
import { countOf, listOf, wordsOf } from '../../data';
import { dueIn, NEWEST_CITED, OLDER_NOTICES } from '../../form-words';
import { cutWords, MOST } from '../../speak';
import { check, look, speak } from '../speak';

const { quoteAll, quoteList, quoteAspects, nameSection } = speak;

const section = (data: Data) => `“${speak.section(data)}”`;
const sections = (data: Data, key: string) => listOf(data, key).map(nameSection).join(' → ');
/** Longer passages are cut: the sentence must stand in a list. */
const cut = (passage: string) => cutWords(passage, MOST.passageCharacters, '……');

/** Any notice of an earlier edition, each a reason of its own. */
const olderNotices = Object.fromEntries(
  OLDER_NOTICES.map((notice): [string, Sentence] => [
    notice,
    (data, say) =>
      `${wordsOf(data, 'year')} 年度报告引用“${wordsOf(data, 'text')}”，${dueIn(data).from} 年度起适用的格式通知为${dueIn(data).cited}${check(say)}`,
  ]),
);

/** Prose of the rules on sections and what they say. */
export const structureSectionText = {
  'structure/section-missing': {
    name: '缺少法定部分',
    passed: '该部分在报告中',
    reasons: {
      missing: (data, say) => `未找到${section(data)}部分，报告内容${say('疑')}不完整${check(say)}`,
      heading: (data, say) =>
        `${section(data)}的内容在报告中，但未见这一部分的标题${say('，请核对标题是否漏写。', '。')}`,
      headings: (_, say) =>
        `文字和表格在报告中，但未见“总体情况”等六个部分的标题${say('，请核对标题是否漏写。', '。')}`,
      'tables-only': (_, say) =>
        `报告只有表格，几乎没有文字，也未见六个部分的标题，“总体情况”“存在的主要问题及改进情况”等部分${say('疑')}缺失${check(say)}`,
      attachment: (_, say) =>
        `页面上只有附件链接，${say('六个部分是否齐全无法判断，请打开附件人工核对。', '未见六个部分。')}`,
    },
    advice: '按统一格式补齐该部分的标题和内容；没有相关情况的，也应如实写明。',
  },
  'structure/section-empty': {
    name: '部分内容空泛',
    passed: '该部分有实质内容',
    reasons: {
      empty: (data, say) => `${section(data)}只有标题，标题下没有内容${check(say)}`,
      evasive: (data, say) =>
        `${section(data)}仅写“${cut(wordsOf(data, 'text'))}”，没有写出存在的问题和改进情况${check(say)}`,
      thin: (data, say) => `${section(data)}仅写“${cut(wordsOf(data, 'text'))}”，内容过于简略${check(say)}`,
      elided: (data, say) =>
        `${section(data)}的文字在页面上有明显缺失，内容${say('是否充实无法判断，请人工核对。', '不充实。')}`,
      image: (data, say) => `${section(data)}下只有图片，内容无法读取${look(say)}`,
    },
    advice: '写明本年度的实际情况；第五部分应具体写出存在的主要问题和改进措施。',
  },
  'structure/section-order': {
    name: '部分顺序有误',
    passed: '各部分按统一格式的顺序排列',
    reasons: {
      order: (data, say) => `各部分的顺序为：${sections(data, 'found')}，与统一格式的顺序不同${check(say)}`,
    },
    advice: '按统一格式的顺序排列六个部分。',
  },
  'structure/section-title': {
    name: '部分标题用语不一致',
    passed: '标题与统一格式一致',
    reasons: {
      wording: (data, say) =>
        `标题“${wordsOf(data, 'title')}”与统一格式的“${wordsOf(data, 'official')}”用语不同${check(say)}`,
    },
    advice: '采用统一格式的标题。',
  },
  'structure/section-extra': {
    name: '多出的部分',
    passed: '没有六个部分以外的部分',
    reasons: {
      extra: (data, say) =>
        `“${wordsOf(data, 'title')}”不在统一格式的六个部分之内${say('，请核对是否可以并入相应部分。', '。')}`,
    },
    advice: '把多出的内容并入六个部分中相应的部分。',
  },
  'structure/section-number': {
    name: '部分编号有误',
    passed: '各部分编号连续',
    reasons: {
      lost: (data, say) => `标题${quoteList(data, 'astray')}没有编号${check(say, '疑为编号丢失')}`,
      unnumbered: (_, say) => `各法定部分的标题均没有编号${say('，请核对')}；统一格式用“一、”至“六、”编号。`,
      mixed: (data, say) => `标题${quoteList(data, 'astray')}的编号样式与其他部分不同${check(say)}`,
      restarted: (data, say) =>
        `各部分标题依次为${quoteList(data, 'headings')}，编号中途从“一”重新开始，前后两套编号并存${check(say)}`,
      repeated: (data, say) => `标题${quoteList(data, 'astray')}的编号与前面的部分重复${check(say)}`,
      skipped: (data, say) => `标题${quoteList(data, 'astray')}的编号与前一部分不连续${check(say)}`,
    },
    advice: '六个部分用“一、”至“六、”连续编号。',
  },
  'structure/stated-parts': {
    name: '所称部分数与实际不符',
    passed: '所称部分数与实际一致',
    reasons: {
      list: (data, say) =>
        `前言称报告有“${wordsOf(data, 'words')}”，同一句中列出的为 ${countOf(data, 'listed')} 个${check(say)}`,
      headings: (data, say) =>
        `前言称报告有“${wordsOf(data, 'words')}”，正文中的法定部分为 ${countOf(data, 'headings')} 个${check(say)}`,
    },
    advice: '使前言所称的部分数、所列名称与正文标题一致。',
  },
  'structure/overview-aspect-missing': {
    name: '总体情况缺少方面',
    passed: '总体情况涵盖五个方面',
    reasons: {
      aspects: (data, say) => `“一、总体情况”中未见${quoteAspects(data)}方面的内容${check(say)}`,
      elided: (data, say) =>
        `“一、总体情况”的文字在页面上有明显缺失，${say(`${quoteAspects(data)}方面是否写到无法判断，请人工核对。`, `未见${quoteAspects(data)}方面的内容。`)}`,
    },
    advice: '总体情况按主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面写。',
  },
  'structure/accountability-missing': {
    name: '未写考核、评议和责任追究',
    passed: '写到工作考核、社会评议或责任追究',
    reasons: {
      missing: (_, say) =>
        `未见工作考核、社会评议和责任追究结果情况；各级人民政府的年度报告应当包括这些内容${check(say)}`,
      elided: (_, say) =>
        `“一、总体情况”的文字在页面上有明显缺失，${say('是否写到工作考核、社会评议和责任追究无法判断，请人工核对。', '未见工作考核、社会评议和责任追究结果情况。')}`,
    },
    advice: '在总体情况的监督保障方面补充工作考核、社会评议和责任追究结果；没有的，写明没有。',
  },
  'structure/improvement-missing': {
    name: '问题或改进情况缺失',
    passed: '写到存在的问题和改进情况',
    reasons: {
      problems: (_, say) => `“五、存在的主要问题及改进情况”中未见对存在问题的表述${check(say)}`,
      improvements: (_, say) => `“五、存在的主要问题及改进情况”中未见改进情况或改进措施${check(say)}`,
      elided: (_, say) =>
        `“五、存在的主要问题及改进情况”的文字在页面上有明显缺失，问题和改进情况${say('是否齐备无法判断，请人工核对。', '不齐备。')}`,
    },
    advice: '分别写出存在的主要问题，以及上一年问题的改进情况和下一步措施。',
  },
  'structure/processing-fee-unreported': {
    name: '未写信息处理费收取情况',
    passed: '写明信息处理费收取情况',
    reasons: {
      unreported: (_, say) =>
        `“六、其他需要报告的事项”中未见收取政府信息公开信息处理费的情况${say('，请核对；没有收取的，通常也写明。', '。')}`,
      elided: (_, say) =>
        `“六、其他需要报告的事项”的文字在页面上有明显缺失，${say('是否写到信息处理费无法判断，请人工核对。', '未见收取信息处理费的情况。')}`,
    },
    advice: '写明本年度收取信息处理费的件数和金额；没有收取的，写明没有收取。',
  },
  'structure/outdated-basis': {
    name: '引用依据过时或文号有误',
    passed: '所引依据为现行有效',
    reasons: {
      ...olderNotices,
      'both-notices': (data, say) =>
        `${wordsOf(data, 'year')} 年度报告在引用${dueIn(data).cited}的同时仍引用“${wordsOf(data, 'text')}”，后者为此前年度的格式通知${check(say)}`,
      'regulation-2007': (data, say) =>
        `${wordsOf(data, 'year')} 年度报告引用“${wordsOf(data, 'text')}”，修订后的《政府信息公开条例》（国务院令第711号）已自 2019 年 5 月 15 日起施行${check(say)}`,
      malformed: (data, say) => `所引文号“${wordsOf(data, 'text')}”写法不完整或有误${check(say)}`,
      mismatched: (data, say) => `“${wordsOf(data, 'text')}”的名称和文号分属两个通知${check(say, '疑为误引')}`,
      'issued-later': (data, say) =>
        `${wordsOf(data, 'year')} 年度报告（${wordsOf(data, 'date')}）引用“${wordsOf(data, 'text')}”，该文件为 ${wordsOf(data, 'issued')} 印发，晚于报告的日期${check(say, '疑为误引或日期有误')}`,
      'issued-after-deadline': (data, say) =>
        `${wordsOf(data, 'year')} 年度报告引用“${wordsOf(data, 'text')}”，该文件为 ${wordsOf(data, 'issued')} 印发，晚于该年度报告的发布期限${check(say, '疑为误引')}`,
      unreadable: (data, say) =>
        `所引文号“${wordsOf(data, 'text')}”在页面上有缺字${say('，无法判断，请人工核对。', '。')}`,
    },
    advice: `改引现行有效的依据：国务院令第711号、${NEWEST_CITED}，并写全文号。`,
  },
  'structure/transmittal-residue': {
    name: '抄送、印发或模板文字残留',
    passed: '没有抄送、印发等残留文字',
    reasons: {
      transmittal: (data, say) =>
        `页面上保留了公文的抄送、印发等字样：${quoteAll(listOf(data, 'quotes').map(cut), 4)}${say('，请核对是否需要公开。', '。')}`,
      instructions: (data, say) =>
        `页面上${say('疑')}留有模板的填写说明：${quoteAll(listOf(data, 'quotes').map(cut), 4)}${check(say)}`,
      marks: (data, say) =>
        `模板的占位符号${say('疑')}随正文公布：${quoteAll(listOf(data, 'quotes').map(cut), 4)}${check(say)}`,
    },
    advice: '发布前删去抄送、印发等版记和模板说明文字。',
  },
} satisfies FamilyText;
