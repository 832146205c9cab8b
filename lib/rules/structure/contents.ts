import { squash } from '../../text/text';
import type { Rule } from '../rule';
import { ruleOf } from '../rule-of';
import { isElided, sectionOf } from '../section-words';
import { missingAspects } from './overview-aspects';
import { askedOf } from './report-edition';
import { hasNoSentence, substanceOf } from './section-five';

/** Subject: section 1. Asked where the form names aspects, as that of 2021 does. */
const overviewAspectMissing = ruleOf('structure/overview-aspect-missing', function* (report) {
  const section = sectionOf('overview', report);
  const named = askedOf(report)?.aspects ?? {};
  if (!section || Object.keys(named).length === 0 || squash(section.text) === '') return;
  const aspects = missingAspects(section.text, named);
  const told = { subject: { section: 'overview' as const }, data: { aspects }, evidence: [section.heading] };
  if (aspects.length === 0) yield { outcome: 'passed', subject: told.subject };
  else if (isElided(section.text)) yield { ...told, outcome: 'cantTell', reason: 'elided' };
  else yield { ...told, outcome: 'failed', reason: 'aspects' };
});

const ACCOUNTABILITY = /考核|评议|测评|满意度|评估|责任追究|追责|问责/;

/** Subject: section 1. Asked of people's governments, whose reports art. 50 (4) asks it of. Any of the three will do. */
const accountabilityMissing = ruleOf('structure/accountability-missing', function* (report) {
  const section = sectionOf('overview', report);
  if (!section || report.bodyKind !== 'government' || squash(section.text) === '') return;
  // Where nothing at all is said of supervision, overview-aspect-missing says it.
  if (missingAspects(section.text, askedOf(report)?.aspects ?? {}).includes('supervision')) return;
  const told = { subject: { section: 'overview' as const }, data: {}, evidence: [section.heading] };
  // Some reports tell it in section 5 or 6 instead: that is not silence.
  const text = squash(report.sections.map((part) => part.text).join('\n'));
  if (ACCOUNTABILITY.test(text)) yield { outcome: 'passed', subject: told.subject };
  else if (isElided(section.text)) yield { ...told, outcome: 'cantTell', reason: 'elided' };
  else yield { ...told, outcome: 'failed', reason: 'missing' };
});

const PROBLEM = new RegExp(
  [
    '问题|不足|差距|薄弱|有待|不够|短板|弱项|困难|不到位|不及时|还需|仍需|滞后|松懈|单[一薄调]|缓慢|迟缓',
    // What is wanting, or not as it should be.
    '缺[乏失少]|欠[缺佳]|遗漏|脱节|淡薄|生疏|粗[放糙]|参差|流于形式|不[高强全多深细精广畅快活熟实准严密透牢均一]',
    // Too much or too little of something: 偏慢, 较为粗浅, 过于简略.
    '(?:偏|较为?|略显?|稍显?|过于?|比较|相对)[慢少低弱差粗窄浅迟晚简旧散难]',
  ].join('|'),
);
/** What is still to be done, said as a shortcoming and no measure yet. */
const SHORTCOMING = /(?:有待|仍需|还需|尚需|亟待|需要?)(?:进一步|更加|不断)?.{0,16}?(?=[,。;、]|$)/g;
/** Measures by their verbs. */
const MEASURE = /将|进一步|加强|加大|强化|完善|提升|提高|优化|健全|推进|落实|采取|做到|深化/;
/** What was named before, looked back upon: whatever follows is what was or will be done about it. */
const LOOKS_BACK =
  '(?:上述|以上|前述|这些|此类|[这该此]|(?:针对|对于?|就|面对|解决)[^,。;:]{0,8}(?:存在|发现|反映)的?)(?:存在的?)?(?:几[个点项])?(?:主要|突出|具体)?(?:问题|不足|短板|弱项|薄弱环节|情况|方面)[^,。;:]{0,8}[,:]|[为对鉴据]此,';
/** Words behind which whatever is said is a measure: a heading of the improvements, or a sentence that turns to them. */
const TURNS_TO_MEASURES = new RegExp(
  `(?:改进|整改|改善|下一步|下一阶段|今后|接下来|来年|明年|新的一年|措施|打算|${LOOKS_BACK})(?!.{0,6}无[。;]).{6}`,
);

/** A clause that begins with something done, and tells of nothing that is wanting. */
const DEED =
  /^(?:[一二三四五六七八九十]{1,2}是|\(?[一二三四五六七八九十\d]{1,2}[)、.]|本?年度?|今年(?:以来)?|我[局市县区镇乡委办州省]|已|并|再|现|均|多|每[年季月周]|继续|及时|积极|不断|通过){0,4}(?:增设|增加|增配|新增|新设|设立|组织|开展|制定|制订|出台|建立|搭建|举办|召开|安排|拓宽|拓展|丰富|细化|梳理|修订|配备|邀请|规范|创新|改版|自查|检查|走访|培训)/;
const WANTING = /[少慢弱差低窄难缺没未不无]|单一|单调|滞后/;

function tellsMeasure(text: string): boolean {
  if (TURNS_TO_MEASURES.test(text) || MEASURE.test(text.replace(SHORTCOMING, ''))) return true;
  return text.split(/[,。;:]/).some((clause) => DEED.test(clause) && !WANTING.test(clause) && !PROBLEM.test(clause));
}

/** Subject: section 5. */
const improvementMissing = ruleOf('structure/improvement-missing', function* (report) {
  const section = sectionOf('improvements', report);
  // What hardly says anything is told by section-empty.
  if (!section || hasNoSentence(section.text)) return;
  if (!isElided(section.text) && substanceOf(section.text) !== 'told') return;
  const text = squash(section.text);
  const told = { subject: { section: 'improvements' as const }, data: {}, evidence: [section.heading] };
  const reason = !PROBLEM.test(text) ? 'problems' : !tellsMeasure(text) ? 'improvements' : null;
  if (!reason) yield { outcome: 'passed', subject: told.subject };
  else if (isElided(section.text)) yield { ...told, outcome: 'cantTell', reason: 'elided' };
  else yield { ...told, outcome: 'failed', reason };
});

const FEE = /处理费|处理相关费|收费|费用|收取.{0,20}费/;

/** Subject: section 6. Fees of handling information, never the 行政事业性收费 of table 2. */
const processingFeeUnreported = ruleOf('structure/processing-fee-unreported', function* (report) {
  const section = sectionOf('other-matters', report);
  // A section with nothing under it is told by section-empty.
  if (!section || !askedOf(report)?.processingFee || squash(section.text) === '') return;
  const elsewhere = report.blocks.some(({ text }) => /信息处理费/.test(squash(text)));
  const told = { subject: { section: 'other-matters' as const }, data: {}, evidence: [section.heading] };
  if (FEE.test(squash(section.text)) || elsewhere) yield { outcome: 'passed', subject: told.subject };
  else if (isElided(section.text)) yield { ...told, outcome: 'cantTell', reason: 'elided' };
  else yield { ...told, outcome: 'failed', reason: 'unreported' };
});

/** Rules of what the sections must say. */
export const contentRules: readonly Rule[] = [
  overviewAspectMissing,
  accountabilityMissing,
  improvementMissing,
  processingFeeUnreported,
];
