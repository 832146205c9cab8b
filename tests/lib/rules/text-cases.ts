import type { Report } from '../../../lib/report/report';
import { buildBlocks, buildContact, buildSection } from '../report-builder';
import { type RuleCase, wholeReport } from './rule-case';

/** A whole report with these paragraphs as its preface. */
const saying = (...lines: readonly string[]): Report => wholeReport({ preface: buildBlocks(...lines) });

/** One case a sentence: each says `says` by itself. */
const each = (rule: string, sentences: readonly string[], says: readonly string[]): readonly RuleCase[] =>
  sentences.map((sentence) => ({ rule, shows: sentence, report: saying(sentence), says }));

const OPEN = [
  '全年主动公开政府信息___条。',
  '全年主动公开政府信息＿＿＿＿件。',
  '全年主动公开政府信息（）条。',
  '全年收到申请（　　）件，办结( )件。',
  '本年度公开信息×条，其中公告××篇。',
  '发布政务信息XX条，召开会议x次。',
  '全年公开信息N条。',
  '公众号推送**条，微博推送***余篇。',
  '答复率为XX.X%。',
  '组织培训〔　〕期，累计【】人次。',
  '收到行政复议□□件。',
  '公开文件【待填】件，收到意见（待统计）条。',
  '统计期限为20XX年1月1日至20XX年12月31日。',
  '统计期限为202X年1月1日起。',
  '按照〔20__〕30号文件要求编制。',
  '按照办发〔2024〕×号文件编制。',
  '本报告于X月X日公布。',
  '本报告于×月××日前公布。',
  '本报告由某局编制。',
  '本报告由某某县财政局编制，请与××镇党政办公室联系。',
  '请与XXX局办公室联系。',
  '现将X局工作情况报告如下。',
  '在网站____开设专栏，安排专人。',
  '全年共主动公开政府信息条。',
  '累计收到申请 件，均已答复。',
  '公开信息 条，其中规章 件。',
  '发布信息（X）条，推送（×××）条。',
  '发布信息？？条，公告……条。',
  '（单位名称）2023年政府信息公开工作报告。',
  '如有疑问，请与（　）联系，联系人：XXX。',
  '通过××网站和XX公众号公开。',
];

const CLOSED = [
  '热线7×24小时开通，窗口5*8小时服务。',
  '建成“1+N”公开体系，形成1个平台、N个渠道。',
  '形成“1+X+N”个矩阵，推动形成N个一批。',
  '落实惠企政策“N条”、稳经济“X条”。',
  '群众来电反映某镇道路、某村饮水问题，已答复。',
  '公开了哪些信息？条例规定了什么……条理清楚。',
  '公开规范性文 件，收到申请 件次另计。',
  '对某些事项、某一领域和某种情形作了说明，某个环节仍需完善。',
  '申请人李某不服某某局作出的答复，提起诉讼。',
  '公开X光检查、B超等收费项目，N95口罩价格3元。',
  '（一）主动公开。全年公开30条（其中公告5条）。',
  '依据《条例》第（五）项、第（六）项公开。',
  '详见www.example.gov.cn/zwgk_list/a__b.html，或扫描二维码。',
  '**主动公开情况**：公开30条。',
  '**县局2024年公开情况**：公开30条。',
  '二〇〇八年至二〇二四年，公开规章3件。',
  '共公开文件、信息30条，共发布文件，累计收到信件，均已办理。',
  '开放政务公开区，市场主体、某市民来信均已答复。',
  '服务面积20×30米，规格XXL。',
  '————————',
  '________________',
  '电话：0595-2888****，邮编：362000。',
];

const DOUBLED_MARKS = [
  '主动公开信息30条。。',
  '主动公开信息30条，，均已发布。',
  '文件、，公告、。均已公开；；如下：：',
  '主动公开信息30条。 。其中公告3条。',
  '主动公开信息30条；。',
];
const LAWFUL_MARKS = [
  '公开内容包括规划、预算……等，详见网站——公开专栏。',
  '坚持“公开为常态、不公开为例外。”，不断推进。',
  '网址：http://www.example.gov.cn，时间9:00—17:00，增长3.5%。',
  '公开1,234条；收到申请3件。',
  '（一）主动公开。（二）依申请公开：0件。',
  'IPv6地址为2001::1，已启用。',
];

const DOUBLED_WORDS = [
  '全面推进公开的的各项工作，取得成效。',
  '今年答复了了三件申请，均按期。',
  '我局进一步进一步规范流程，提升质量。',
  '推进政府政府信息公开，成效明显。',
  '全年主动公开政府政府信息30条，均已更新。',
  '发布各类信息信息20条，其中公告5条。',
  '主动公开公开政府信息30条，其中公告5条。',
  '2024年2024年1月1日起，实行新目录。',
  '推进政府信息公开政府信息公开工作，成效明显。',
  '按照省市县要求，对对需要公开的文件作了梳理。',
  '仍然存在一些问题问题，需要改进。',
  '安排专人专人负责，加强加强审核。',
  '全年全年收到申请3件，均已办结。',
  '我局目前目前共有专栏3个，运行良好。',
];
const LAWFUL_WORDS = [
  '县人民政府政府信息公开办公室设在县府办，各级政府政府网站运行良好。',
  '以公开为目的的宣传，为了了解需求，除了了解情况，绝不不了了之，的的确确有成效。',
  '常常检查，渐渐完善，人人参与，家家知晓，事事有回音，件件有着落，处处留心，方方面面、实实在在，逐条逐项核对。',
  '加强信息信息化管理，各部门部门预算和公众公众号均已公开，政务公开公开栏每月更新。',
  '公众参与与监督并重，针对对外服务事项，普及及时，合并并入专栏，予以以旧换新补贴。',
  '对对口支援事项作出说明，在在建项目中公示。',
  '学习考察成都都江堰经验，看看、想想、多多益善，等等。',
  '公开公开指南和公开目录，政府信息公开政府信息公开指南可在专栏查阅。',
  '由示例县人民政府示例县人民政府办公室共同编制，由示例县财政局示例县财政局机关党委审核。',
  '信息公开工作工作人员2名，信息公开申请申请人3名，依法行政行政执法公示12条。',
  '开展面向全年全年龄段的宣传，覆盖各类人群。',
  '2024年，2024年报告已发布，一件一件办、一项一项查。',
  '推进推进会精神落实，公开公平公正，负责负责人培训。',
];

const SLOT = 'text/unfilled-slot';
const MARKS = 'text/doubled-punctuation';
const WORDS = 'text/doubled-word';

export const textCases: readonly RuleCase[] = [
  ...each(SLOT, OPEN, ['failed slots']),
  ...each(SLOT, CLOSED, []),
  {
    rule: SLOT,
    shows: 'a title and a signature',
    report: wholeReport({
      title: { text: 'XX县财政局2023年政府信息公开工作年度报告', at: 1 },
      closing: buildBlocks('2024年X月X日'),
    }),
    says: ['failed slots'],
  },
  {
    rule: SLOT,
    shows: 'a slot in a text with gaps',
    report: { ...saying('本报告由某局编制。[…]'), blocks: buildBlocks('本报告由某局编制。[…]') },
    says: ['cantTell elided'],
  },
  {
    rule: SLOT,
    shows: 'a line of the portal',
    report: wholeReport({ closing: buildBlocks('版权所有：示例县人民政府　ICP备XXXXXXXX号　访问量：XX次') }),
    says: [],
  },
  {
    rule: SLOT,
    shows: 'no text at all',
    report: wholeReport({ sections: [buildSection('proactive', [])] }),
    says: [],
    silent: true,
  },

  ...each(MARKS, DOUBLED_MARKS, ['failed marks']),
  ...each(MARKS, LAWFUL_MARKS, []),
  {
    rule: MARKS,
    shows: 'what the contact block tells',
    report: strayInContact('邮编：362000，；电话：28880000'),
    says: [],
  },

  ...each(WORDS, DOUBLED_WORDS, ['failed words']),
  ...each(WORDS, LAWFUL_WORDS, []),
  {
    rule: WORDS,
    shows: 'a line of links, which is no sentence',
    report: saying('政府信息公开制度政府信息公开制度 法定主动公开内容'),
    says: [],
  },
];

function strayInContact(line: string): Report {
  const [block] = buildBlocks(line);
  if (!block) throw new Error('no block');
  const contact = buildContact({ block, strayPunctuation: [{ text: '362000，；电话', at: block.at }] });
  return wholeReport({ preface: [block], contact });
}
