import type { NoticeKey } from '../../../report/form/editions';

const REGULATION = '《中华人民共和国政府信息公开条例》（国务院令第711号）';

/** The notices that set the editions of the form. */
const notices: Readonly<Record<NoticeKey, string>> = {
  'notice-2019': '国办公开办函〔2019〕60号：政府信息公开工作年度报告的格式，适用于2019、2020年度',
  'notice-2021': '国办公开办函〔2021〕30号：政府信息公开工作年度报告的格式，自2021年度起适用；内容不能遗漏，也不宜泛化',
};

/** Legal bases in Chinese, by key: what the clause says, and no more than it says. */
export const bases: Readonly<Record<string, string>> = {
  'regulation-12': `${REGULATION}第十二条：政府信息公开指南应当包括政府信息公开工作机构的名称、办公地址、联系电话等内容（该条针对公开指南，年度报告写明联系方式是通行做法）`,
  'regulation-15': `${REGULATION}第十五条：涉及商业秘密、个人隐私等公开会对第三方合法权益造成损害的政府信息，行政机关不得公开`,
  'regulation-20': `${REGULATION}第二十条：行政机关应当主动公开的政府信息；年度报告表二按其各项填报`,
  'regulation-47': `${REGULATION}第四十七条：对未按照要求开展政府信息公开工作的，予以督促整改或者通报批评`,
  'regulation-49': `${REGULATION}第四十九条：县级以上人民政府部门应当在每年1月31日前公布上一年度的年度报告；地方政府信息公开工作主管部门应当在每年3月31日前公布本级政府的年度报告`,
  'regulation-50': `${REGULATION}第五十条：年度报告应当包括的内容；各级人民政府的年度报告还应当包括工作考核、社会评议和责任追究结果情况`,
  'regulation-711': `${REGULATION}，自2019年5月15日起施行`,
  ...notices,
  'website-norm-2017': '《政府网站发展指引》（国办发〔2017〕47号）附件《网页设计规范》',
  'punctuation-standard': '《标点符号用法》（GB/T 15834—2011）',
  'numbering-plan': '全国电话区号和邮政编码的编排规则',
  'fee-measures': '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）',
  'legislation-law': '《中华人民共和国立法法》关于规章制定主体的规定',
  'form-printed-relation': '表三表头所印：本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和',
  'form-total': '表格自身的含义：“总计”为同行或同列所列各项之和',
  'form-cells': '表格自身的含义：各格填写件数；金额以表头所列单位填写',
  custom: '通行做法，国家层面的文件未作强制规定，供参考',
};
