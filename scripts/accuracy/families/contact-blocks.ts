import type { Random } from '../random';
import { type ContactTruth, type ContactValues, SKELETONS } from './contact-skeletons';

/** A contact block in the lines a page gives it, and its values. */
export interface ContactBlock {
  readonly skeleton: string;
  readonly lines: readonly string[];
  readonly truth: ContactTruth;
}

interface Place {
  readonly city: string;
  readonly district: string;
  readonly code: string;
  readonly digits: 7 | 8;
  readonly postcode: string;
}

const PLACES: readonly Place[] = [
  { city: '宿迁市', district: '宿城区', code: '0527', digits: 8, postcode: '223800' },
  { city: '泉州市', district: '鲤城区', code: '0595', digits: 8, postcode: '362000' },
  { city: '上海市', district: '黄浦区', code: '021', digits: 8, postcode: '200001' },
  { city: '晋城市', district: '高平市', code: '0356', digits: 7, postcode: '048400' },
  { city: '绥化市', district: '安达市', code: '0455', digits: 7, postcode: '151400' },
  { city: '深圳市', district: '龙华区', code: '0755', digits: 8, postcode: '518110' },
  { city: '商洛市', district: '柞水县', code: '0914', digits: 7, postcode: '711400' },
];
const OFFICES = [
  '统计局',
  '人民政府办公室',
  '教育局',
  '市场监督管理局',
  '住房和城乡建设局',
  '凤凰镇人民政府',
  '卫生健康委员会',
];
const STREETS = ['人民路', '庄府巷', '健康西路', '梅龙大道', '洪泽湖路', '文明街', '解放北路'];
const BUILDINGS = ['', '2号楼305室', '行政中心A座', '政务服务中心3楼', '（老干部局院内）', '，县委大院内'];

const NOTHING: ContactTruth = {
  office: null,
  address: null,
  phones: [],
  faxes: [],
  postcode: null,
  email: null,
  website: null,
};

function makeValues(random: Random): ContactValues {
  const place = random.pick(PLACES);
  const digits = (count: number): string =>
    `${random.int(2, 8)}${Array.from({ length: count - 1 }, () => random.int(0, 9)).join('')}`;
  const domain = random.pick(['163.com', 'qq.com', 'licheng.gov.cn', 'mail.amr.sz.gov.cn', '126.com']);
  const name = random.pick(['xxgk', 'tjj2023', 'zwgk_bgs', 'jyj.bgs', '22355782', 'LCqtjj']);
  return {
    office:
      `${random.chance(0.5) ? place.city : ''}${place.district}${random.pick(OFFICES)}${random.pick(['', '', '办公室'])}`.replace(
        '办公室办公室',
        '办公室',
      ),
    address: `${place.city}${place.district}${random.pick(STREETS)}${random.int(1, 999)}号${random.pick(BUILDINGS)}`,
    code: place.code,
    number: digits(place.digits),
    second: digits(place.digits),
    postcode: place.postcode,
    email: `${name}@${domain}`,
    website: random.pick(['http://www.suqian.gov.cn', 'www.qzlc.gov.cn', 'https://www.szlhq.gov.cn/xxgk/']),
  };
}

/** How many skeletons there are. */
export const SKELETON_COUNT = SKELETONS.length;

/** A block by its skeleton's number, with made values. */
export function makeContact(index: number, random: Random): ContactBlock {
  const skeleton = SKELETONS[index % SKELETONS.length];
  if (!skeleton) throw new Error('no skeleton');
  const values = makeValues(random);
  const phone = `${values.code}-${values.number}`;
  return {
    skeleton: skeleton.name,
    lines: skeleton.lines(values),
    truth: { ...NOTHING, ...skeleton.truth(values, phone) },
  };
}
