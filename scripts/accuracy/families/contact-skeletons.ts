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

/** What the words of a skeleton are filled with. */
export interface ContactValues {
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
export interface Skeleton {
  readonly name: string;
  readonly lines: (v: ContactValues) => readonly string[];
  readonly truth: (v: ContactValues, phone: string) => Partial<ContactTruth>;
}

const all = (v: ContactValues, phone: string): Partial<ContactTruth> => ({
  office: v.office,
  address: v.address,
  phones: [phone],
  postcode: v.postcode,
  email: v.email,
});

/** How contact blocks are written in real reports. */
export const SKELETONS: readonly Skeleton[] = [
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
