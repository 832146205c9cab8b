import { withoutOffices } from './name-parts';

/**
 * Lines of work of local bodies, each with the words that name it in new, old and short names (农业局, 扶贫办 and 农业农村局 are
 * one line): two bodies of a place that share none are two bodies. What is not listed here says nothing.
 */
const LINES: readonly RegExp[] = [
  /教育|教体|文教/,
  /体育|教体|文体/,
  /文化|文旅|文广|文体|文教|旅游|广播|广电|新闻|出版|文物|版权|电影/,
  /民族|宗教|民宗|民委|统一战线|统战/,
  /侨务|外事|外侨|港澳|台湾|归国/,
  /公安|警察|交警|出入境|派出所/,
  /民政|老龄/,
  /残疾|残联/,
  /司法|法制|法治|法律/,
  /财政|财税|金库/,
  /国有资产|国资/,
  /金融|银行|保险/,
  /人力资源|人社|社会保障|社会保险|社保|劳动|就业|人事/,
  /机构编制|编办|编制办|编委/,
  /自然资源|资规|自规|国土|土地|规划|测绘|海洋|不动产|地质|林业|林草|草原|园林|绿化/,
  /生态环境|环境保护|环保/,
  /住房(?!公积金)|住建|建设|建筑|房产|房管|城建|人民防空|人防|国防动员|国动/,
  /公积金/,
  /城市管理|城管|执法|市容|环境卫生|环卫|市政|园林|绿化/,
  /交通|运输|公路|铁路|港航|海事|民航/,
  /水利|水务|河湖|湖泊|水文|水库|河长|移民/,
  /农业|农村|农牧|农机|畜牧|渔业|水产|乡村|扶贫|农经/,
  /商务|商业|贸易|经贸|外经|招商|投资促进|口岸|经济|供销/,
  /工业|工信|经信|信息化|科工|经济|中小企业|无线电/,
  /发展和改革|发展改革|发改|计划(?!生育)|物价|价格|粮食|物资|能源|经济|以工代赈/,
  /科学技术|科技|科协|科工|外国专家|地震/,
  /卫生|卫健|健康|计生|计划生育|医疗(?!保障)|医药|疾病|疾控|中医|防疫/,
  /医疗保障|医保/,
  /退役|双拥|军人/,
  /应急|安全生产|安监|消防|防震|减灾|防灾|地震|防汛/,
  /审计/,
  /统计|调查队/,
  /税务|国税|地税/,
  /市场监督|市场监管|市监|工商|质量|质监|食品|药品|食药|知识产权|计量|标准/,
  /信访/,
  /气象/,
  /邮政/,
  /烟草/,
  /档案|地方志|史志|党史|方志/,
  /机关事务|事务管理|后勤|接待/,
  /政务服务|行政审批|行政服务|审批|审管|政数|大数据|数据|营商|公共资源|政务公开|信息公开|智慧/,
  /红十字/,
  /妇女|妇联|儿童/,
  /共青团|青年/,
];

/** The offices that governments put in charge of open government information, beside their own. */
const AUTHORITY = /政务|审批|审管|公开|信息|数据|政数|行政服务|营商|公共资源|督查|网信|网络安全|融媒|智慧|办公/;

/** The lines of work that a body within its place is named after, as positions in the list; empty for what is not known. */
export function linesOf(organ: string): readonly number[] {
  const name = withoutOffices(organ);
  return LINES.flatMap((line, index) => (line.test(name) ? [index] : []));
}

/** Whether a body's name is one of those that governments put in charge of their reports. */
export function isInCharge(organ: string): boolean {
  return AUTHORITY.test(organ);
}

/** Whether a government may have put this body of its own in charge of its report: by its name, or because nothing else is known of it. */
export function mayBeInCharge(organ: string): boolean {
  return isInCharge(organ) || linesOf(organ).length === 0;
}
