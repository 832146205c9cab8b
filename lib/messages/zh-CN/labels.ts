import type { Voice } from '../catalogue';

const DECISIONS = { 'previous-year': '上一年项目数量', change: '本年增/减', decisions: '处理决定数量' };

/** Names in Chinese. */
export const labels = {
  /** 表二, Table 2. */
  tables: { proactive: '表二', requests: '表三', 'review-litigation': '表四' },
  sections: {
    overview: '一、总体情况',
    proactive: '二、主动公开政府信息情况',
    requests: '三、收到和处理政府信息公开申请情况',
    'review-litigation': '四、政府信息公开行政复议、行政诉讼情况',
    improvements: '五、存在的主要问题及改进情况',
    'other-matters': '六、其他需要报告的事项',
  },
  /** Blocks of table 2, by key (`article-20-1`). */
  captions: {
    'article-20-1': '第二十条第（一）项',
    'article-20-5': '第二十条第（五）项',
    'article-20-6': '第二十条第（六）项',
    'article-20-8': '第二十条第（八）项',
    'article-20-9': '第二十条第（九）项',
  } as Readonly<Record<string, string>>,
  /** Short names: long official labels are cut to what tells them apart. */
  rows: {
    proactive: {
      rules: '规章',
      'normative-documents': '行政规范性文件',
      licences: '行政许可',
      'other-services': '其他对外管理服务事项',
      penalties: '行政处罚',
      'coercive-measures': '行政强制',
      fees: '行政事业性收费',
      procurement: '政府集中采购',
    } as Readonly<Record<string, string>>,
    requests: {
      new: '一、本年新收',
      'carried-in': '二、上年结转',
      granted: '（一）予以公开',
      'partially-granted': '（二）部分公开',
      'refused.state-secret': '（三）1.国家秘密',
      'refused.prohibited-by-law': '（三）2.法律行政法规禁止公开',
      'refused.three-safeties-one-stability': '（三）3.三安全一稳定',
      'refused.third-party-rights': '（三）4.第三方合法权益',
      'refused.internal-affairs': '（三）5.内部事务信息',
      'refused.process-information': '（三）6.过程性信息',
      'refused.enforcement-file': '（三）7.行政执法案卷',
      'refused.administrative-inquiry': '（三）8.行政查询事项',
      'unavailable.not-held': '（四）1.本机关不掌握',
      'unavailable.needs-creation': '（四）2.需要另行制作',
      'unavailable.still-unclear': '（四）3.补正后仍不明确',
      'unprocessed.complaint': '（五）1.信访举报投诉',
      'unprocessed.repeated': '（五）2.重复申请',
      'unprocessed.publication': '（五）3.公开出版物',
      'unprocessed.excessive': '（五）4.大量反复申请',
      'unprocessed.confirmation': '（五）5.确认或重新出具',
      other: '（六）其他处理',
      'other.not-corrected': '（六）1.逾期不补正',
      'other.fee-unpaid': '（六）2.逾期未缴费',
      'other.other': '（六）3.其他',
      'handled-total': '（七）总计',
      'carried-forward': '四、结转下年度',
    } as Readonly<Record<string, string>>,
    'review-litigation': {
      review: '行政复议',
      'litigation-direct': '未经复议直接起诉',
      'litigation-after-review': '复议后起诉',
    } as Readonly<Record<string, string>>,
  },
  columns: {
    proactive: {
      made: '本年制发件数',
      repealed: '本年废止件数',
      'in-force': '现行有效件数',
      'newly-made': '本年新制作数量',
      'newly-disclosed': '本年新公开数量',
      'total-disclosed': '对外公开总数量',
      ...DECISIONS,
      projects: '采购项目数量',
      amount: '金额',
    } as Readonly<Record<string, string>>,
    requests: {
      'natural-person': '自然人',
      'commercial-enterprise': '商业企业',
      'research-institution': '科研机构',
      'social-welfare-organization': '社会公益组织',
      'legal-service-institution': '法律服务机构',
      'other-organization': '其他',
      total: '总计',
    } as Readonly<Record<string, string>>,
    'review-litigation': {
      upheld: '结果维持',
      corrected: '结果纠正',
      other: '其他结果',
      pending: '尚未审结',
      total: '总计',
    } as Readonly<Record<string, string>>,
  },
  /** The aspects of section 1. */
  aspects: {
    disclosure: '主动公开',
    requests: '依申请公开',
    management: '政府信息管理',
    platform: '政府信息公开平台建设',
    supervision: '监督保障',
  } as Readonly<Record<string, string>>,
  /** Fields of the contact block, sources of dates and names, and other subjects that are no table or section. */
  fields: {
    office: '联系部门',
    address: '地址',
    phone: '电话',
    phones: '电话',
    fax: '传真',
    faxes: '传真',
    postcode: '邮编',
    email: '电子邮箱',
    website: '网址',
    mobile: '手机号码',
    contact: '联系方式',
    title: '标题',
    'page-title': '网页标题',
    period: '统计期限',
    preface: '前言',
    compiler: '编制说明',
    signature: '落款',
    metadata: '网页元数据',
    shown: '页面发布日期',
    issued: '印发日期',
    published: '发布日期',
    'publication-year': '发布年份',
    'document-number': '发文字号',
    column: '所在栏目',
    breadcrumb: '栏目路径',
    transmittal: '抄送、印发等字样',
    instructions: '填写说明',
    identity: '身份证号码',
    received: '收到申请',
    'carried-in': '上年结转',
    handled: '办理申请',
    'carried-forward': '结转下年度',
    granted: '予以公开',
    'partially-granted': '部分公开',
    'granted-or-partially': '予以公开和部分公开',
    refused: '不予公开',
    unavailable: '无法提供',
    unprocessed: '不予处理',
    other: '其他处理',
    review: '行政复议',
    litigation: '行政诉讼',
    'review-and-litigation': '行政复议和行政诉讼',
    'litigation-direct': '未经复议直接起诉',
    'litigation-after-review': '复议后起诉',
    processed: '办理申请',
    applications: '申请件数',
    'normative-documents-made': '规范性文件制发',
    'none-received': '未收到申请',
    'all-handled': '全部办结',
    'none-carried-in': '无上年结转',
    'none-carried-forward': '无结转',
    'none-corrected': '未被纠错',
    'none-reviewed': '未发生行政复议',
    'none-litigated': '未发生行政诉讼',
    'all-upheld': '均获维持',
    'cumulative-disclosed': '历年累计主动公开数',
    'cumulative-requests': '历年累计申请数',
  } as Readonly<Record<string, string>>,
  heads: {
    late: '不按时发布',
    'inaccurate-incomplete': '发布内容不准确、不全面',
    copied: '内容雷同',
    perfunctory: '敷衍塞责',
    'form-contact': '格式与联系方式',
  },
  /** Why a page is no report that can be checked, or an older one. */
  why: {
    interpretation: '这是解读或图解页面，不是年度报告本身。',
    guide: '这是公开指南、目录或制度页面，不是年度报告。',
    notice: '这是通知、培训、考核一类的页面，讲的是年度报告的编制，不是报告本身。',
    'rule-of-law-report': '这是法治政府建设一类的报告，不是政府信息公开工作年度报告。',
    'university-report': '这是学校的信息公开报告，适用另外的格式，不在核查范围。',
    'other-report': '这是其他种类的年度报告，不是政府信息公开工作年度报告。',
    'older-tables': '这份报告使用 2018 年度及以前的统计表，表内没有可以校验的勾稽关系。',
    'older-year': '这份报告属于 2018 年度或更早，当时尚无统一表格，不作勾稽核查。',
    garbled:
      '页面文字是乱码：网页声明的编码与实际不符，内容无法读取，请用浏览器换一种文字编码打开，或从原网站重新打开。',
    'too-large':
      '页面文字、元素或表格单元格的数量、元素嵌套的层数远远超出任何一份年度报告，未作核查。请打开只有报告正文的页面再核查。',
    'no-marks': '页面上没有年度报告的标题、法定部分和表格。',
    'title-only': '标题像是年度报告，但页面上没有法定部分和表格，可能是列表页，或者正文在附件中。',
    'no-title': '页面上有零星字样，但没有年度报告的标题，也没有足够的法定部分和表格。',
  } as Readonly<Record<string, string>>,
  /** For a reason that has no sentence of its own. */
  unknownWhy: '未能认定这是一份可以核查的政府信息公开工作年度报告。',
  /** For a finding, by its rule's name, that lacks the values its sentence is made of. */
  unnamedRule: '未写名称的规则',
  untold: (name: string) => `“${name}”：这条记录缺少写出具体情形所需的数据，请打开原网页重新核查。`,
  /** For a finding that only counts those of its rule, by its name, that are not told one by one. */
  further: (rule: string, count: number, say: Voice) =>
    `“${rule}”：另有 ${count} 处同类情形未逐条列出${say('，疑系页面异常，请核对全文。', '。')}`,
  /** The subject of a finding about the report as a whole. */
  report: '报告全文',
  /** Words in quotation marks. */
  quote: (words: string) => `“${words}”`,
  // Between quoted items Chinese needs no comma (GB/T 15834).
  /** Quoted items in a row. */
  list: (items: readonly string[]) => items.join(''),
  /** Items in a row that are not quoted. */
  items: (items: readonly string[]) => items.join('、'),
  /** `shown` of `count` items were named. */
  andMore: (shown: string, count: number) => `${shown}等 ${count} 处`,
  /** A finding's sentence, and that sums can't be decided for it. */
  leavesUndecided: (sentence: string, sums: number) => `${sentence}由此有 ${sums} 个等式无法校验。`,
  /** A cell's name with the words in it. */
  saying: (name: string, words: string) => `${name}（${words}）`,
  /** A table and what of it is meant: 表三 · 自然人. */
  within: (table: string, part: string) => `${table} · ${part}`,
  cross: (row: string, column: string) => `${row} × ${column}`,
  /** A pass: what holds, of what, with what was compared ('' where there was nothing to compare). */
  pass: (passed: string, subject: string, compared: string) =>
    `${subject}：${passed}${compared === '' ? '' : `（${compared}）`}`,
  /** Signs of a written-out equation. */
  plus: '＋',
  equals: '＝',
};
