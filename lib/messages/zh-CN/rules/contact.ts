import type { Data } from '../../../rules/rule';
import type { FamilyText, RuleText } from '../../catalogue';
import { listOf, wordsOf } from '../../data';
import { check, speak } from '../speak';

const { quoteList } = speak;

const values = (data: Data) => quoteList(data, 'values');
const codes = (data: Data) => listOf(data, 'codes').join('或');

function fieldMissing(field: string): RuleText {
  return {
    name: `联系方式缺${field}`,
    passed: `联系方式写有${field}`,
    reasons: {
      missing: (_, say) => `报告的联系方式中未见${field}${say('，读者可能无法据此联系，请核对是否漏写。', '。')}`,
    },
    advice: `在联系方式中补充${field}。`,
  };
}

/** Prose of the rules on the contact block. */
export const contactText = {
  'contact/missing': {
    name: '未见联系方式',
    passed: '报告写有联系方式',
    reasons: {
      customary: (_, say) =>
        `报告中未见联系方式（如“如有疑问，请与……联系”）；当地的年度报告通常写明联系方式，便于公众查询${say('，请核对是否漏写。', '。')}`,
      missing: (_, say) =>
        `报告中未见联系方式（如“如有疑问，请与……联系”）；条例第十二条要求公开指南载明联系方式，对年度报告未作此要求，但写明便于公众查询${say('，请核对是否漏写。', '。')}`,
    },
    advice: '建议在报告开头或结尾写明联系部门、地址、电话、邮编和电子邮箱。',
  },
  'contact/office-missing': fieldMissing('联系部门'),
  'contact/address-missing': fieldMissing('地址'),
  'contact/phone-missing': fieldMissing('联系电话'),
  'contact/postcode-missing': fieldMissing('邮政编码'),
  'contact/email-missing': fieldMissing('电子邮箱'),
  'contact/phone-malformed': {
    name: '电话号码不合格式',
    passed: '电话号码位数正常',
    reasons: {
      unusable: (data, say) => `联系方式中的电话${values(data)}为遮蔽或占位的号码，读者无法拨打${check(say)}`,
      malformed: (data, say) => `联系方式中的电话${values(data)}位数或写法不合电话号码的格式${check(say, '疑为误填')}`,
    },
    advice: '核对号码，按“区号-号码”填写，固定电话号码为7位或8位。',
  },
  'contact/phone-no-area-code': {
    name: '电话没有区号',
    passed: '固定电话带有区号',
    reasons: {
      'no-code': (data, say) => `联系方式中的电话${values(data)}没有区号，外地读者无法直接拨打${check(say)}`,
    },
    advice: '在号码前补上长途区号，写作“区号-号码”。',
  },
  'contact/postcode-malformed': {
    name: '邮政编码不合格式',
    passed: '邮政编码为6位数字',
    reasons: {
      unusable: (data, say) => `联系方式中的邮政编码${values(data)}为遮蔽或占位的号码，无法使用${check(say)}`,
      malformed: (data, say) => `联系方式中的邮政编码${values(data)}不是6位数字${check(say, '疑为误填')}`,
    },
    advice: '核对邮政编码，填写6位数字。',
  },
  'contact/email-malformed': {
    name: '电子邮箱不合格式',
    passed: '电子邮箱格式正常',
    reasons: {
      unusable: (data, say) => `联系方式中的电子邮箱${values(data)}为遮蔽或占位的地址，读者无法发信${check(say)}`,
      malformed: (data, say) =>
        `联系方式中的电子邮箱${values(data)}不是完整的邮箱地址（如缺少“@”或多出标点）${check(say, '疑为误填')}`,
    },
    advice: '核对电子邮箱，写全“用户名@域名”，首尾不带标点。',
  },
  'contact/website-malformed': {
    name: '网址不合格式',
    passed: '网址格式正常',
    reasons: {
      unusable: (data, say) => `联系方式中的网址${values(data)}为遮蔽或占位的网址，读者无法打开${check(say)}`,
      malformed: (data, say) => `联系方式中的网址${values(data)}不是完整的网址${check(say, '疑为误填')}`,
    },
    advice: '核对网址，写全域名。',
  },
  'contact/stray-punctuation': {
    name: '联系方式有多余标点或空项',
    passed: '联系方式标点成对，没有空项',
    reasons: {
      stray: (data, say) =>
        `联系方式中的${values(data)}标点多余、括号不成对或项目留空${check(say, '疑为删改模板时遗留')}`,
    },
    advice: '删去多余的标点和空项，补全括号。',
  },
  'contact/phone-area-mismatch': {
    name: '电话区号与所在地不符',
    passed: '电话区号与所在地一致',
    reasons: {
      'other-area': (data, say) =>
        `联系方式中的电话${values(data)}的区号与${wordsOf(data, 'place')}的区号（${codes(data)}）不一致${check(say, '疑为误填')}`,
    },
    advice: '核对区号，改为所在地的长途区号。',
  },
  'contact/postcode-area-mismatch': {
    name: '邮政编码与所在地不符',
    passed: '邮政编码与所在省份一致',
    reasons: {
      'other-area': (data, say) =>
        `联系方式中的邮政编码 ${wordsOf(data, 'value')} 的前两位与${wordsOf(data, 'place')}的邮政编码（前两位为 ${codes(data)}）不一致${check(say, '疑为误填')}`,
    },
    advice: '核对邮政编码，改为所在地的编码。',
  },
  'contact/website-mismatch': {
    name: '网址不是本网站',
    passed: '所写网址即本网站或其上级网站',
    reasons: {
      'other-site': (data, say) =>
        `报告所写网址 ${wordsOf(data, 'value')} 既不是页面所在网站（${wordsOf(data, 'page')}），也不是其上级网站${check(say, '可能是网站迁移后未更新')}`,
    },
    advice: '核对网址是否仍然有效、是否指向发布报告的网站。',
  },
  'contact/mobile-number': {
    name: '正文有未遮蔽的个人号码',
    passed: '正文未见手机号码和身份证号码',
    reasons: {
      mobile: (data, say) =>
        `报告正文出现${say('疑似')}手机号码${values(data)}（此处已遮蔽）${say('，可能涉及个人信息，请核对是否宜公开。', '，涉及个人信息。')}`,
      identity: (data, say) =>
        `报告正文出现${say('疑似')}身份证号码${values(data)}（此处已遮蔽），涉及个人隐私${say('，请尽快核对并处理。', '。')}`,
    },
    advice: '属于个人的号码应删除或遮蔽；对外联系改用办公电话。',
  },
} satisfies FamilyText;
