/** What is read of a contact block; what is left out is not there. */
export interface Wanted {
  readonly office?: string | null;
  readonly address?: string | null;
  readonly phones?: readonly string[];
  readonly faxes?: readonly string[];
  readonly postcode?: string | null;
  readonly email?: string | null;
  readonly website?: string | null;
  readonly stray?: readonly string[];
}

/** How contact blocks are worded in real reports, with what is in each. */
export const SKELETONS: readonly (readonly [string, readonly string[], Wanted])[] = [
  [
    'the commonest form, in brackets',
    ['如对本报告有任何疑问，请与甲县统计局联系（地址：甲县东街1号；电话：0595-22355775；邮编：362000）。'],
    { office: '甲县统计局', address: '甲县东街1号', phones: ['0595-22355775'], postcode: '362000' },
  ],
  [
    'no bracket: 请联系X，地址：…',
    ['如有疑问，请联系甲县财政局，地址：甲县西街2号，电话：0595-1234567，邮编：362100。'],
    { office: '甲县财政局', address: '甲县西街2号', phones: ['0595-1234567'], postcode: '362100' },
  ],
  [
    '请联系：X，邮编：…',
    ['如有意见，请联系：甲县教育局，邮编：362100，电话：0595-22355775。'],
    { office: '甲县教育局', phones: ['0595-22355775'], postcode: '362100' },
  ],
  [
    '请及时与X取得联系',
    ['对报告内容有疑问的，请及时与甲镇党政办公室取得联系，电话：0595-22355775。'],
    { office: '甲镇党政办公室', phones: ['0595-22355775'] },
  ],
  [
    '如需咨询，请与X联系',
    ['如需咨询，请与甲县民政局联系，联系电话：0595-22355775。'],
    { office: '甲县民政局', phones: ['0595-22355775'] },
  ],
  [
    '可致电X，电话：…',
    ['如有问题，可致电甲县水利局，电话：0595-22355775。'],
    { office: '甲县水利局', phones: ['0595-22355775'] },
  ],
  [
    'the sentence ends before the bracket',
    ['若对本报告有疑问或意见建议，直接与甲县司法局联系。（办公地址：甲县南街3号；联系电话：0595-22355775）'],
    { office: '甲县司法局', address: '甲县南街3号', phones: ['0595-22355775'] },
  ],
  [
    '请与我局联系 and a bare number',
    ['如对本报告有疑问，请与我局联系0356-2025671。'],
    { office: '我局', phones: ['0356-2025671'] },
  ],
  [
    'no introduction at all',
    ['（地址：甲县北街4号;邮编：255000;电话：0533-2345678）'],
    { address: '甲县北街4号', phones: ['0533-2345678'], postcode: '255000' },
  ],
  [
    'no separators, no colons',
    ['如有疑问请与甲镇人民政府联系，地址甲镇中心路37号邮编251500电话0534-2025671。'],
    { office: '甲镇人民政府', address: '甲镇中心路37号', phones: ['0534-2025671'], postcode: '251500' },
  ],
  [
    'blanks for separators, half-width brackets and colons',
    ['如对报告有疑问,请与甲局联系(地址:甲市人民路5号 邮 编:362000 电 话:0595-22355775 传 真:0595-22355776)。'],
    {
      office: '甲局',
      address: '甲市人民路5号',
      phones: ['0595-22355775'],
      faxes: ['0595-22355776'],
      postcode: '362000',
    },
  ],
  [
    'an address with commas and a bracket of its own',
    ['如有疑问，请与甲局联系（地址：甲市乙区，行政中心3号楼、5层（东侧）；电话：021-23111111）。'],
    { office: '甲局', address: '甲市乙区，行政中心3号楼、5层（东侧）', phones: ['021-23111111'] },
  ],
  [
    'a joint label',
    ['如有疑问，请与甲局联系（电话/传真：0595-22355775，邮编：362000）。'],
    { office: '甲局', phones: ['0595-22355775'], faxes: ['0595-22355775'], postcode: '362000' },
  ],
  [
    'another joint label',
    ['如有疑问，请与甲局联系（电话、传真：0595-22355775）。'],
    { office: '甲局', phones: ['0595-22355775'], faxes: ['0595-22355775'] },
  ],
  [
    'a second number that shares the code',
    ['如有疑问，请与甲局联系（电话：0455-6462877,6461700，邮编：152000）。'],
    { office: '甲局', phones: ['0455-6462877', '0455-6461700'], postcode: '152000' },
  ],
  [
    'several numbers, in Chinese and blank separators',
    ['如有疑问，请与甲局联系（电话：0595-22355775、22355776 0595-22355777）。'],
    { office: '甲局', phones: ['0595-22355775', '0595-22355776', '0595-22355777'] },
  ],
  [
    'a shortened second number',
    ['如有疑问，请与甲局联系（电话：0595-22355775/6）。'],
    { office: '甲局', phones: ['0595-22355775', '0595-22355776'] },
  ],
  [
    'an office named as the person',
    ['联系人：甲县统计局办公室，联系电话：0595-22355775，地址：甲县东街1号'],
    { office: '甲县统计局办公室', address: '甲县东街1号', phones: ['0595-22355775'] },
  ],
  [
    'a person, who is no office',
    ['联系人：张三丰，联系电话：0595-22355775，地址：甲县东街1号'],
    { office: null, address: '甲县东街1号', phones: ['0595-22355775'] },
  ],
  ['an em dash', ['如有疑问，请与甲局联系（电话：0527—83593059）。'], { office: '甲局', phones: ['0527-83593059'] }],
  [
    'a code in brackets',
    ['如有疑问，请与甲局联系（电话：（0595）22355775）。'],
    { office: '甲局', phones: ['0595-22355775'] },
  ],
  [
    'a code set apart by a blank',
    ['如有疑问，请与甲局联系（电话：0595 22355775）。'],
    { office: '甲局', phones: ['0595-22355775'] },
  ],
  [
    'a number in two halves, and office hours behind it',
    ['如有疑问，请与甲局联系（电话：0595-2235 5775 8:00-12:00）。'],
    { office: '甲局', phones: ['0595-22355775'] },
  ],
  ['a mobile number', ['如有疑问，请与甲局联系（手机：13805951234）。'], { office: '甲局', phones: ['13805951234'] }],
  ['no hyphen', ['如有疑问，请与甲局联系（电话：05662022565）。'], { office: '甲局', phones: ['0566-2022565'] }],
  [
    'a three-digit code without hyphen',
    ['如有疑问，请与甲局联系（电话：02123111111）。'],
    { office: '甲局', phones: ['021-23111111'] },
  ],
  ['no code', ['如有疑问，请与甲局联系（电话：22355782）。'], { office: '甲局', phones: ['22355782'] }],
  [
    'an extension',
    ['如有疑问，请与甲局联系（电话：0595-22355775转8001）。'],
    { office: '甲局', phones: ['0595-22355775转8001'] },
  ],
  [
    'full-width figures and letters',
    ['如有疑问，请与甲局联系（电话：０５９５－２２３５５７７５；邮编：３６２０００；电子邮箱：ｊ＠１２６．ｃｏｍ）。'],
    { office: '甲局', phones: ['0595-22355775'], postcode: '362000', email: 'j@126.com' },
  ],
  [
    'an e-mail that lost its @',
    ['如有疑问，请与甲乡联系（电话：0797-5672001，电子邮箱：562170318qq.com）。'],
    { office: '甲乡', phones: ['0797-5672001'], email: '562170318qq.com' },
  ],
  [
    'a web address is no address',
    ['如有疑问，请与甲局联系（地址：甲市1号；网站地址：http://www.a.gov.cn/；电话：0595-22355775）。'],
    { office: '甲局', address: '甲市1号', phones: ['0595-22355775'], website: 'http://www.a.gov.cn/' },
  ],
  [
    'the site named before the contact sentence',
    ['报告可在甲区政府网站（http://www.a.gov.cn/）下载。如有疑问，请与甲局联系（电话：0595-22355775）。'],
    { office: '甲局', phones: ['0595-22355775'], website: 'http://www.a.gov.cn/' },
  ],
  [
    'one label a line, the name in a line of its own',
    ['联系方式：', '甲县统计局', '地址：甲县东街1号', '邮编：362000', '电话：0595-22355775', '电子邮箱：a@126.com'],
    {
      office: '甲县统计局',
      address: '甲县东街1号',
      phones: ['0595-22355775'],
      postcode: '362000',
      email: 'a@126.com',
    },
  ],
  [
    'one label a line below the leading sentence',
    [
      '如对本报告有疑问，请与甲县统计局联系：',
      '地址：甲县东街1号',
      '邮政编码：362000',
      '联系电话：0595-22355775',
      '一、总体情况',
    ],
    { office: '甲县统计局', address: '甲县东街1号', phones: ['0595-22355775'], postcode: '362000' },
  ],
  [
    '联系方式 with the number itself',
    ['联系单位：甲县统计局', '联系方式：0595-22355775', '地址：甲县东街1号'],
    { office: '甲县统计局', address: '甲县东街1号', phones: ['0595-22355775'] },
  ],
  [
    'an emptied slot before the bracket',
    ['如有疑问，请与甲局联系（电话：0595-22355775；邮编：362000；）。'],
    { office: '甲局', phones: ['0595-22355775'], postcode: '362000', stray: ['邮编：362000；）'] },
  ],
  [
    'a label without value',
    ['如有疑问，请与甲局联系（电话：0595-22355775；邮箱：；邮编：362000）。'],
    { office: '甲局', phones: ['0595-22355775'], postcode: '362000', stray: ['邮箱：；'] },
  ],
  [
    'a bracket that is never closed',
    ['如有疑问，请与甲局联系（电话：0595-22355775，邮编：362000。'],
    { office: '甲局', phones: ['0595-22355775'], postcode: '362000', stray: ['（电话：'] },
  ],
  [
    'a bracket that was never opened',
    ['如有疑问，请与甲局联系，电话：0595-22355775）。'],
    { office: '甲局', phones: ['0595-22355775'], stray: ['电话：0595-22355775）'] },
  ],
  [
    'the block inside section 1',
    ['一、总体情况', '本年度发布信息12条。如有疑问，请与甲局联系（电话：0595-22355775）。', '二、主动公开政府信息情况'],
    { office: '甲局', phones: ['0595-22355775'] },
  ],
  [
    'a supervision number is not the contact',
    ['监督电话：0595-11111111，举报电话：0595-33333333。', '如有疑问，请与甲局联系（电话：0595-22355775）。'],
    { office: '甲局', phones: ['0595-22355775'] },
  ],
  ['a leading sentence with nothing in it', ['如对本报告有疑问，请与甲局联系。'], { office: '甲局' }],
];
