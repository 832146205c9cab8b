import type { Data } from '../../../rules/rule';
import type { FamilyText } from '../../catalogue';
import { listOf, wordsOf } from '../../data';
import { check, speak } from '../speak';

const { quoteList, quoteKeys, nameField } = speak;

const title = (data: Data) => `标题“${wordsOf(data, 'title')}”`;

/** 标题为“…”，联系方式为“…”. */
function bothNames(data: Data): string {
  const place = (key: string) => nameField(wordsOf(data, `${key}Source`));
  return `${place('one')}中的单位为“${wordsOf(data, 'one')}”，${place('other')}中的单位为“${wordsOf(data, 'other')}”`;
}

const changedCells = (data: Data) => quoteKeys(data, 'cells', 3);

/** Prose of the rules on names and titles, and on what became of a page since it was checked before. */
export const identityText = {
  'identity/title-form': {
    name: '标题不合规范',
    passed: '标题为“单位名称＋年度＋政府信息公开工作年度报告”',
    reasons: {
      'no-year': (data, say) => `${title(data)}未按“××××年”写明年度${check(say)}`,
      about: (data, say) =>
        `${title(data)}采用“关于……的报告”形式，与通行的“单位名称＋年度＋政府信息公开工作年度报告”不一致${check(say)}`,
      'lacks-work': (data, say) => `${title(data)}缺“工作”二字，条例所称为“政府信息公开工作年度报告”${check(say)}`,
      'other-words': (data, say) => `${title(data)}的用语与条例所称的“政府信息公开工作年度报告”不一致${check(say)}`,
      'no-agency': (data, say) => `${title(data)}未写明报告单位${check(say)}`,
      'no-title': (_, say) => `未识别到报告标题${say('，无法判断其是否规范，请人工核对。', '。')}`,
    },
    advice: '将标题规范为“单位名称＋年度＋政府信息公开工作年度报告”。',
  },
  'identity/off-column': {
    name: '未放在年报栏目',
    passed: '报告发布在信息公开年报栏目',
    reasons: {
      'other-column': (data, say) =>
        `页面所在栏目为“${wordsOf(data, 'column')}”${say('，不像政府信息公开年报栏目，读者可能不易找到，请核对。', '，不是政府信息公开年报栏目。')}`,
    },
    advice: '将报告发布到政府信息公开年报栏目。',
  },
  'identity/agency-mismatch': {
    name: '单位名称前后不一致',
    passed: '标题、前言、联系方式和落款的单位名称一致',
    reasons: {
      different: (data, say) => `${bothNames(data)}${say('，疑似不是同一单位，请核对。', '，不是同一单位。')}`,
      unclear: (data, say) => `${bothNames(data)}${say('，无法判断是否为同一单位，请人工核对。', '，不是同一单位。')}`,
    },
    advice: '核对标题、前言、联系方式和落款，统一写为报告单位的规范名称；沿用其他单位文字的，改为本单位的内容。',
  },
  'identity/self-reference': {
    name: '自称与单位不符',
    passed: '自称与单位性质相符',
    reasons: {
      foreign: (data, say) =>
        `${say(`“${wordsOf(data, 'agency')}”的`)}报告中有 ${wordsOf(data, 'count')} 处自称${quoteList(data, 'words')}，与单位性质不符${check(say, '疑为沿用其他单位的文字')}`,
    },
    advice: '核对自称和所在段落，改为本单位的情况。',
  },
  'identity/changed-since': {
    name: '发布后有变动',
    passed: '正文与此前核查时一致',
    reasons: {
      text: (data, say) =>
        `页面正文与 ${wordsOf(data, 'since')} 核查时不同${say('，疑为发布后有变动，请核对。', '，发布后有变动。')}`,
      figures: (data, say) =>
        `页面正文与 ${wordsOf(data, 'since')} 核查时不同，其中表格有 ${listOf(data, 'cells').length} 处数字变动（${changedCells(data)}）${say('，疑为发布后有变动，请核对。', '，发布后有变动。')}`,
      beyond: (data, say) =>
        `与 ${wordsOf(data, 'since')} 核查时相比，除要求整改的数字外，表格另有 ${listOf(data, 'cells').length} 处数字变动（${changedCells(data)}）${say('，疑为发布后另有变动，请核对。', '。')}`,
      'no-report': (data, say) =>
        `页面在 ${wordsOf(data, 'since')} 核查时是年度报告，现已读不到报告${say('，可能已撤下或改版，请人工核对。', '。')}`,
      'other-engine': (data, say) =>
        `页面正文与 ${wordsOf(data, 'since')} 核查时的记录不同${say('，但两次核查的引擎版本不一，无法判断是否为发布后变动，请人工核对。', '，发布后有变动。')}`,
    },
    advice: '发布后更正内容的，注明更正时间和事项，并重新核对全文。',
  },
} satisfies FamilyText;
