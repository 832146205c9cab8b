import type { Random } from './random';

/** The values of a contact block as a reader must give them: half-width, one hyphen behind the area code. */
export interface ContactTruth {
  readonly office: string | null;
  readonly address: string | null;
  readonly phones: readonly string[];
  readonly faxes: readonly string[];
  readonly postcode: string | null;
  readonly email: string | null;
  readonly website: string | null;
}

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

interface Values {
  readonly office: string;
  readonly address: string;
  readonly code: string;
  readonly number: string;
  readonly second: string;
  readonly postcode: string;
  readonly email: string;
  readonly website: string;
}

/** A skeleton: the words around the values, and which of them it gives. */
interface Skeleton {
  readonly name: string;
  readonly lines: (v: Values) => readonly string[];
  readonly truth: (v: Values, phone: string) => Partial<ContactTruth>;
}

const all = (v: Values, phone: string): Partial<ContactTruth> => ({
  office: v.office,
  address: v.address,
  phones: [phone],
  postcode: v.postcode,
  email: v.email,
});

const SKELETONS: readonly Skeleton[] = [
  {
    name: '如对本报告有任何疑问，请与X联系（…）',
    lines: (v) => [
      `如对本报告有任何疑问，请与${v.office}联系（地址：${v.address}；电话：${v.code}-${v.number}；邮编：${v.postcode}；电子邮箱：${v.email}）。`,
    ],
    truth: all,
  },
  {
    name: 'half-width, other order, behind other sentences',
    lines: (v) => [
      `本报告的电子版可在门户网站下载。如有疑问,请与${v.office}联系(电话:${v.code}-${v.number},邮政编码:${v.postcode},邮箱:${v.email},办公地址:${v.address})。`,
    ],
    truth: all,
  },
  {
    name: '请联系X，地址：… without brackets',
    lines: (v) => [
      `如对报告有疑问，请联系${v.office}，地址：${v.address}，联系电话：${v.code}—${v.number}，邮编：${v.postcode}。`,
    ],
    truth: (v, phone) => ({ ...all(v, phone), email: null }),
  },
  {
    name: '请联系：X，邮编：…',
    lines: (v) => [
      `对本报告如有疑问，请联系：${v.office}，邮编：${v.postcode}，电话：${v.code}-${v.number}，电子邮箱：${v.email}。`,
    ],
    truth: (v, phone) => ({ ...all(v, phone), address: null }),
  },
  {
    name: '请及时与X取得联系',
    lines: (v) => [
      `如对本年度报告有疑问，请及时与${v.office}取得联系（地址：${v.address}，邮编：${v.postcode}，联系电话：${v.code}-${v.number}）。`,
    ],
    truth: (v, phone) => ({ ...all(v, phone), email: null }),
  },
  {
    name: '如需咨询，请与X联系',
    lines: (v) => [`如需咨询本报告内容，请与${v.office}联系。联系电话：${v.code}-${v.number}，电子邮箱：${v.email}。`],
    truth: (v, phone) => ({ office: v.office, phones: [phone], email: v.email }),
  },
  {
    name: '可致电X，电话：…',
    lines: (v) => [`对本报告有意见建议的，可致电${v.office}，电话：${v.code}-${v.number}。`],
    truth: (v, phone) => ({ office: v.office, phones: [phone] }),
  },
  {
    name: '直接与X联系。(办公地址：…) closed early',
    lines: (v) => [
      `若对本报告有疑问或意见建议，直接与${v.office}联系。(办公地址：${v.address}；办公电话：${v.code}-${v.number}；邮政编码：${v.postcode})`,
    ],
    truth: (v, phone) => ({ ...all(v, phone), email: null }),
  },
  {
    name: 'a bare number behind 联系',
    lines: (v) => [`公众对本报告有疑问的，请与${v.office}联系，${v.code}-${v.number}。`],
    truth: (v, phone) => ({ office: v.office, phones: [phone] }),
  },
  {
    name: '联系方式： and one label a line',
    lines: (v) => [
      '如对本报告有疑问，联系方式：',
      `单位：${v.office}`,
      `地址：${v.address}`,
      `电话：${v.code}-${v.number}`,
      `邮政编码：${v.postcode}`,
      `电子邮箱：${v.email}`,
    ],
    truth: all,
  },
  {
    name: 'no introduction at all',
    lines: (v) => [`（地址：${v.address};邮编：${v.postcode};电话：${v.code}-${v.number};邮箱：${v.email}）`],
    truth: (v, phone) => ({ ...all(v, phone), office: null }),
  },
  {
    name: 'colons missing',
    lines: (v) => [
      `如对本报告有疑问，请与${v.office}联系（地址：${v.address}，邮编${v.postcode}，电话${v.code}-${v.number}）。`,
    ],
    truth: (v, phone) => ({ ...all(v, phone), email: null }),
  },
  {
    name: '电话/传真 jointly, bracket never closed',
    lines: (v) => [
      `如有疑问，请与${v.office}联系（地址：${v.address}，电话/传真：${v.code}-${v.number}，邮编：${v.postcode}`,
    ],
    truth: (v, phone) => ({ ...all(v, phone), faxes: [phone], email: null }),
  },
  {
    name: 'a second number sharing the code; 传真 apart',
    lines: (v) => [
      `如对本报告有疑问，请与${v.office}联系（电话：${v.code}-${v.number},${v.second}；传真：${v.code}-${v.second}；地址：${v.address}）。`,
    ],
    truth: (v, phone) => ({
      office: v.office,
      address: v.address,
      phones: [phone, `${v.code}-${v.second}`],
      faxes: [`${v.code}-${v.second}`],
    }),
  },
  {
    name: '网址 beside 地址',
    lines: (v) => [
      `如对本报告有疑问，请与${v.office}联系（网站地址：${v.website}；地址：${v.address}；邮编：${v.postcode}；电话：${v.code}-${v.number}）。`,
    ],
    truth: (v, phone) => ({ ...all(v, phone), email: null, website: v.website }),
  },
  {
    name: 'parted by blanks',
    lines: (v) => [
      `如对本报告有疑问，请与${v.office}联系。地址：${v.address} 邮编：${v.postcode} 电话：${v.code}-${v.number} 电子邮箱：${v.email}`,
    ],
    truth: all,
  },
  {
    name: 'no hyphen, code in brackets',
    lines: (v) => [
      `如对本报告有疑问，请与${v.office}联系（地址：${v.address}，电话：（${v.code}）${v.number}，邮编：${v.postcode}）。`,
    ],
    truth: (v, phone) => ({ ...all(v, phone), email: null }),
  },
  {
    name: 'nested brackets, 监督电话 beside it',
    lines: (v) => [
      `如对本报告有疑问，请与${v.office}联系（地址：${v.address}（邮编：${v.postcode}）；电话：${v.code}${v.number}）。监督电话：12345。`,
    ],
    truth: (v, phone) => ({ ...all(v, phone), email: null }),
  },
];

const NOTHING: ContactTruth = {
  office: null,
  address: null,
  phones: [],
  faxes: [],
  postcode: null,
  email: null,
  website: null,
};

function makeValues(random: Random): Values {
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
  const skeleton = SKELETONS[index % SKELETONS.length] as Skeleton;
  const values = makeValues(random);
  const phone = `${values.code}-${values.number}`;
  return {
    skeleton: skeleton.name,
    lines: skeleton.lines(values),
    truth: { ...NOTHING, ...skeleton.truth(values, phone) },
  };
}
