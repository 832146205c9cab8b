import type { Quote } from '../../read/quote';
import { type Passage, quoteWithin, runningText } from '../../report/prose/passages';
import type { Rule } from '../rule';
import { ruleOf } from '../rule-of';
import { tellPlaces } from './places';

/**
 * Function words that stand twice. What is lawful is left alone: 目的的, 为了了解, 成都都江堰 are two words each. Those that
 * easily end one word and begin the next (参与与, 针对对) are asked at the beginning of a clause only.
 */
const PARTICLES = [
  '(?<![目标有似之])的的(?![确士])',
  '(?<![为除不明得末])了了(?![解结断如然之])',
  '(?<!即)将将(?![士军来领帅])',
  '(?<!被)被被(?!动)',
  '(?<![合归兼吞])并并(?![入购联行列])',
  '(?<!成)都都(?![市江会])',
  '已已|也也|(?<!从)未未(?![来成满婚])',
  '(?<=^|[,。;:、])(?:对对(?![口外应照策接标内比象方联手等立称])|在在(?![建线编岗校册职京外场])|由由|从从(?![事业严重容前来属])|与与(?!会))',
].join('|');

/** Adverbs, prepositions and verbs that ask for an object: none can follow itself. */
const NEVER_TWICE = [
  '进一步|积极|认真|主动|不断|切实|持续|扎实|充分|广泛|深入|大力|稳步|及时|全面|严格|统一|依法|按时',
  '按照|根据|依据|依照|通过|关于|对于|由于|为了|以及|并且|同时|其中|其他|截至|围绕|应当|必须|能够|已经|尚未|没有',
  '加强|加大|强化|完善|健全|深化|进行|确保|实现|得到|提高|属于|包括',
  '累计|合计|目前|今后|下一步|一方面|收到|开展|存在',
  '我们|我局|我市|我县|我区|我镇|我委|我街道|本机关|本单位|本部门|本年度',
].join('|');

/** Nouns of these reports: two are one too many where the second begins no longer word (信息信息化, 部门部门预算). */
const NOUNS =
  '信息|情况|问题|内容|制度|机制|部门|单位|平台|网站|报告|措施|条例|目录|栏目|渠道|文件|政策|数据|群众|人员|工作';
const VERBAL_NOUNS = '公开|申请|办理|答复|处理|管理|监督|保障|建设|服务|培训|审查|审核|发布|公示|解读';
const ENDS = '[,。;、:)”]|$|\\d|共|等';

/** 政府 after the name of a body and before 信息公开 is lawful (县人民政府政府信息公开): told where no body is named. */
const GOVERNMENT =
  '(?<=^|[,。;:、]|推进|加强|做好|开展|规范|强化|深化|完善|落实|提升|抓好|关于|公开|发布|年|的|共|条)政府政府(?=信息|工作|网站|部门)';

const DOUBLED = new RegExp(
  [
    PARTICLES,
    `(${NEVER_TWICE})\\1`,
    `(${NOUNS})\\2(?=${ENDS}|的)`,
    `(${VERBAL_NOUNS})\\3(?=${ENDS})`,
    '公开公开(?=政府信息|政务信息|信息|各类|了)|信息信息(?=公开|发布|内容)',
    '全年全年(?!龄)',
    GOVERNMENT,
    '(?<!\\d)((?:19|20)\\d{2}年度?)\\4',
  ].join('|'),
  'g',
);

/** Four to twenty ideographs that stand twice. */
const PHRASE = /([\u4e00-\u9fff]{4,20})\1/g;
/** A phrase that ends in a body may lawfully begin the next name (示例县人民政府示例县人民政府办公室). */
const ENDS_IN_BODY = /(?:政府|[省市县区镇乡局厅委办室村]|街道|中心|办事处)$/;
/** What makes the second of two a longer name: 政府信息公开政府信息公开指南. */
const LONGER_NAME =
  /^(?:工作)?(?:指南|目录|年报|年度报告|专栏|栏目|专区|平台|网|制度|机构|条例|规定|申请|办|查阅|统计)/;
/** Without a sentence's punctuation it is a line of links or headings. */
const SENTENCE = /[,。;]/;

function findDoubled(passage: Passage): readonly Quote[] {
  const { text } = passage;
  if (!SENTENCE.test(text)) return [];
  const phrases = [...text.matchAll(PHRASE)].filter(
    ({ 0: both, 1: phrase = '', index }) =>
      !ENDS_IN_BODY.test(phrase) && !LONGER_NAME.test(text.slice(index + both.length, index + both.length + 6)),
  );
  return [...text.matchAll(DOUBLED), ...phrases]
    .sort((one, other) => one.index - other.index)
    .map(({ 0: both, index }) => quoteWithin(passage, index, index + both.length));
}

/** Subject: the report. */
const doubledWord = ruleOf('text/doubled-word', function* (report) {
  yield* tellPlaces('words', runningText(report), findDoubled);
});

/** Rules of the words in running text. */
export const wordRules: readonly Rule[] = [doubledWord];
