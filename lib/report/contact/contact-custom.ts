import type { Report } from '../report';
import { PROVINCES } from './area-codes';

/** A province whose bodies customarily end or begin their reports with a contact block. */
interface ContactCustom {
  readonly province: string;
  /** Second-level domains of the province and its prefectures, below gov.cn. */
  readonly domains: readonly string[];
  /** Counties, districts and cities that bear a name of no other province (GB/T 2260). */
  readonly counties: string;
}

const CUSTOMS: readonly ContactCustom[] = [
  {
    province: '福建省',
    domains: [
      'fujian',
      'fj',
      'fuzhou',
      'xm',
      'xiamen',
      'quanzhou',
      'zhangzhou',
      'putian',
      'sm',
      'sanming',
      'np',
      'nanping',
      'longyan',
      'ningde',
      'pingtan',
    ],
    counties:
      '台江区 仓山区 马尾区 晋安区 长乐区 福清市 闽侯县 连江县 罗源县 闽清县 永泰县 平潭县 思明区 海沧区 湖里区 集美区 同安区 翔安区 ' +
      '城厢区 涵江区 荔城区 秀屿区 仙游县 三元区 沙县区 永安市 明溪县 清流县 宁化县 大田县 尤溪县 将乐县 泰宁县 建宁县 鲤城区 丰泽区 ' +
      '洛江区 泉港区 石狮市 晋江市 南安市 惠安县 安溪县 永春县 德化县 芗城区 龙文区 龙海区 长泰区 云霄县 漳浦县 诏安县 东山县 南靖县 ' +
      '平和县 华安县 延平区 建阳区 邵武市 武夷山市 建瓯市 顺昌县 浦城县 光泽县 松溪县 政和县 新罗区 漳平市 长汀县 上杭县 武平县 连城县 ' +
      '蕉城区 福安市 福鼎市 霞浦县 古田县 屏南县 寿宁县 周宁县 柘荣县',
  },
];

/** Whether reports of the place customarily have a contact block, judged by the site and the names that the report bears. */
export function isContactCustomary({ url, title, agencyClaims, metadata }: Report): boolean {
  const host =
    /^https?:\/\/([^/:?#]{1,200})/i.exec(url)?.[1]?.toLowerCase() ?? metadata.siteDomain?.toLowerCase() ?? '';
  const domain = /(?:^|\.)([a-z0-9-]{1,63})\.gov\.cn$/.exec(host)?.[1] ?? '';
  const names = [title?.text, ...agencyClaims.map(({ name }) => name), metadata.breadcrumb?.text].join('\n');
  return CUSTOMS.some(({ province, domains, counties }) => {
    const prefectures = Object.keys(PROVINCES.find(({ name }) => name === province)?.codes ?? {});
    return (
      domains.includes(domain) ||
      [province, ...prefectures, ...counties.split(' ')].some((name) => names.includes(name))
    );
  });
}
