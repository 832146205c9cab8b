import type { Data } from '../../../rules/rule';
import type { FamilyText } from '../../catalogue';
import { type Change, changeOf, listOf, wordsOf } from '../../data';
import { wordOf } from '../../word-of';
import { check, speak } from '../speak';

/** What a reading of the tables is called, by the engine's key. */
const MEANINGS: Readonly<Record<string, string>> = {
  new: '表三“一、本年新收”总计（含上年结转的，为一、二两项之和）',
  'received-or-handled': '表三“一、本年新收”总计（含上年结转的，为一、二两项之和）或“三（七）总计”',
  'carried-in': '表三“二、上年结转”总计',
  'handled-total': '表三“三（七）总计”',
  'carried-forward': '表三“四、结转下年度继续办理”总计',
  granted: '表三“（一）予以公开”总计',
  'partially-granted': '表三“（二）部分公开”总计',
  'granted-or-partially': '表三“（一）予以公开”与“（二）部分公开”之和',
  refused: '表三“（三）不予公开”各项之和',
  unavailable: '表三“（四）无法提供”各项之和',
  unprocessed: '表三“（五）不予处理”各项之和',
  other: '表三“（六）其他处理”',
  'review-total': '表四行政复议总计',
  'litigation-total': '表四行政诉讼两类总计之和',
  'litigation-direct-total': '表四“未经复议直接起诉”总计',
  'litigation-after-review-total': '表四“复议后起诉”总计',
  'review-and-litigation-total': '表四行政复议与行政诉讼总计之和',
  'normative-documents-made': '表二行政规范性文件本年制发件数',
};

const told = (data: Data) => `文中“${wordsOf(data, 'quote')}”为 ${wordsOf(data, 'told')}`;
const meant = (data: Data) => wordOf(MEANINGS, wordsOf(data, 'meaning')) ?? '表中对应数';
const figures = (data: Data) => [...new Set(listOf(data, 'figures'))].join(' 或 ');
const denied = (data: Data) => `文中称“${wordsOf(data, 'quote')}”`;
const sum = (data: Data) => speak.sum(data, 'parts', 'sum');

const rate = ({ fell, size }: Change) => `${fell ? '下降' : '增长'} ${size}%`;
const change = ({ fell, size }: Change) => `${fell ? '减少' : '增加'} ${size}`;

/** Prose of the rules on the text. */
export const narrativeText = {
  'reconciliation/narrative-table': {
    name: '文字与表格数据不一致',
    passed: '文字与表格数据一致',
    reasons: {
      disagrees: (data, say) =>
        `${told(data)}，而${meant(data)}为 ${figures(data)}，二者不一致${check(say, '疑有一处误填')}`,
      'parts-disagree': (data, say) =>
        `文中“${wordsOf(data, 'quote')}”合计为 ${listOf(data, 'parts').join('＋')}＝${wordsOf(data, 'told')}，而${meant(data)}为 ${figures(data)}，二者不一致${check(say, '疑有一处误填')}`,
      'scope-may-differ': (data, say) =>
        `${told(data)}，而${meant(data)}为 ${figures(data)}${say('；文字可能只统计本机关，请核对口径并在文中写明。', '，二者不一致。')}`,
      'concluded-only': (data, say) =>
        `${told(data)}，而${meant(data)}为 ${figures(data)}；相差恰为尚未审结的件数${say('，文字似只计已审结案件，请核对口径并在文中写明。', '，文中未写明口径。')}`,
      'direct-only': (data, say) =>
        `${told(data)}，而${meant(data)}为 ${figures(data)}${say('；文字似只计未经复议直接起诉的案件，请核对口径并在文中写明。', '，二者不一致。')}`,
    },
    advice: '对照台账核实文字与表格的数字，更正有误的一处；统计口径不同的，在文中写明口径。',
  },
  'reconciliation/narrative-sum': {
    name: '文字中的分项与总数不符',
    passed: '文字中的分项与总数相符',
    reasons: {
      beyond: (data, say) =>
        `文中总数为 ${wordsOf(data, 'total')} ${wordsOf(data, 'unit')}，所列分项 ${sum(data)}，多出 ${wordsOf(data, 'difference')}${check(say)}`,
      short: (data, say) =>
        `文中总数为 ${wordsOf(data, 'total')} ${wordsOf(data, 'unit')}，所列分项 ${sum(data)}，少 ${wordsOf(data, 'difference')}${say('；如非全部列举，可不更正，请核对。', '。')}`,
      share: (data, say) =>
        `文中 ${wordsOf(data, 'part')} 标注为占 ${wordsOf(data, 'printed')}%，按总数 ${wordsOf(data, 'whole')} 计算应为 ${wordsOf(data, 'computed')}%，同段其他占比均以该总数计算${check(say)}`,
      'share-of-total': (data, say) =>
        `文中 ${wordsOf(data, 'part')} 标注为占 ${wordsOf(data, 'printed')}%，按文中总数 ${wordsOf(data, 'whole')} 计算应为 ${wordsOf(data, 'computed')}%${check(say)}`,
      'shares-beyond': (data, say) =>
        `文中所列占比 ${wordsOf(data, 'part')}＝${wordsOf(data, 'printed')}%，合计超过 100%${check(say)}`,
      growth: (data, say) =>
        `文中本年为 ${wordsOf(data, 'figure')} ${wordsOf(data, 'unit')}，据文中数字上年为 ${wordsOf(data, 'previous')} ${wordsOf(data, 'unit')}，计算应为${rate(changeOf(data, 'computed'))}，文中写作${rate(changeOf(data, 'printed'))}${check(say)}`,
      change: (data, say) =>
        `文中本年为 ${wordsOf(data, 'figure')} ${wordsOf(data, 'unit')}，上年为 ${wordsOf(data, 'previous')} ${wordsOf(data, 'unit')}，应为${change(changeOf(data, 'computed'))} ${wordsOf(data, 'unit')}，文中写作${change(changeOf(data, 'printed'))} ${wordsOf(data, 'unit')}${check(say)}`,
    },
    advice: '核实总数、分项、占比及增减，更正有误之处；只列举一部分的，写明“等”。',
  },
  'reconciliation/narrative-contradiction': {
    name: '文字表述与表格数据矛盾',
    passed: '文字表述与表格数据不矛盾',
    reasons: {
      'none-received': (data, say) =>
        `${denied(data)}，而表三本年新收申请为 ${wordsOf(data, 'value')} 件，二者矛盾${check(say)}`,
      'all-handled': (data, say) =>
        `${denied(data)}，而表三结转下年度继续办理为 ${wordsOf(data, 'value')} 件，二者矛盾${check(say)}`,
      'none-carried-in': (data, say) =>
        `${denied(data)}，而表三上年结转为 ${wordsOf(data, 'value')} 件，二者矛盾${check(say)}`,
      'none-carried-forward': (data, say) =>
        `${denied(data)}，而表三结转下年度继续办理为 ${wordsOf(data, 'value')} 件，二者矛盾${check(say)}`,
      'none-reviewed': (data, say) =>
        `${denied(data)}，而表四行政复议总计为 ${wordsOf(data, 'value')} 件，二者矛盾${check(say)}`,
      'none-litigated': (data, say) =>
        `${denied(data)}，而表四行政诉讼总计为 ${wordsOf(data, 'value')} 件，二者矛盾${check(say)}`,
      'none-corrected': (data, say) =>
        `${denied(data)}，而表四所述案件的结果纠正为 ${wordsOf(data, 'value')} 件，二者矛盾${check(say)}`,
      'all-upheld': (data, say) =>
        `${denied(data)}，而表四结果纠正、其他结果和尚未审结共 ${wordsOf(data, 'value')} 件，二者矛盾${check(say)}`,
    },
    advice: '对照台账核实，更正文字表述或表格数据。',
  },
} satisfies FamilyText;
