/**
 * Which telephone codes and postcodes belong to which place: facts of the public numbering plan (long-distance codes) and of the post
 * (first two digits of a postcode), names of places as in GB/T 2260. Compared in November 2026, entry by entry, with the fixed-line
 * prefixes of libphonenumber (resources/geocoding/zh/86.txt) and with public lists of postcodes by prefecture and by district.
 * A place that is missing is not judged. Codes that came with a district from its former prefecture (0565 of 巢湖) or were given up in
 * a merger (0634 of 莱芜, 0732 of 湘潭), and the postcodes of districts served from a neighbour, count as well: that only spares.
 */

/** A province and the first two digits its postcodes may have; border districts served from the neighbour included. */
export interface Province {
  readonly name: string;
  readonly postcodes: readonly string[];
  /** Prefectures by name, each with its long-distance codes; the short name alone stands for a 市. */
  readonly codes: Readonly<Record<string, readonly string[]>>;
}

/** `codes`: each prefecture with its codes behind it, a comma between two prefectures. Written so because it goes into every check. */
function province(name: string, postcodes: string, codes: string): Province {
  const prefectures = codes.split(',').map((each) => {
    const [prefecture = '', ...own] = each.trim().split(' ');
    return [prefecture, own] as const;
  });
  return { name, postcodes: postcodes.split(' '), codes: Object.fromEntries(prefectures) };
}

/** The provinces with what is certain of their codes. */
export const PROVINCES: readonly Province[] = [
  province('北京市', '10', '北京市 010'),
  province('天津市', '30', '天津市 022'),
  province('上海市', '20', '上海市 021'),
  // 64: 酉阳县 before the municipality was set up.
  province('重庆市', '40 64', '重庆市 023'),
  // 25: 故城县, served from 德州.
  province(
    '河北省',
    '05 06 07 25',
    `石家庄市 0311, 唐山市 0315, 秦皇岛市 0335, 邯郸市 0310, 邢台市 0319, 保定市 0312, 张家口市 0313, 承德市 0314,
     沧州市 0317, 廊坊市 0316, 衡水市 0318`,
  ),
  province(
    '山西省',
    '03 04',
    `太原市 0351, 大同市 0352, 阳泉市 0353, 长治市 0355, 晋城市 0356, 朔州市 0349, 晋中市 0354, 运城市 0359,
     忻州市 0350, 临汾市 0357, 吕梁市 0358`,
  ),
  // 13: 兴安盟; 16: 扎兰屯, 阿荣旗; 73 and 75: 阿拉善盟.
  province('内蒙古自治区', '01 02 13 16 73 75', '呼和浩特市 0471, 包头市 0472, 赤峰市 0476, 鄂尔多斯市 0477'),
  province(
    '辽宁省',
    '11 12',
    `沈阳市 024, 大连市 0411, 鞍山市 0412, 丹东市 0415, 锦州市 0416, 营口市 0417, 阜新市 0418, 辽阳市 0419,
     盘锦市 0427, 葫芦岛市 0429`,
  ),
  province('吉林省', '13', '长春市 0431 0434'),
  province(
    '黑龙江省',
    '15 16',
    '哈尔滨市 0451, 齐齐哈尔市 0452, 牡丹江市 0453, 佳木斯市 0454, 绥化市 0455, 黑河市 0456, 大庆市 0459',
  ),
  province(
    '江苏省',
    '21 22',
    `南京市 025, 无锡市 0510, 徐州市 0516, 常州市 0519, 苏州市 0512, 南通市 0513, 连云港市 0518, 淮安市 0517,
     盐城市 0515, 扬州市 0514, 镇江市 0511, 泰州市 0523, 宿迁市 0527`,
  ),
  // 20: 嵊泗县, served from 上海.
  province(
    '浙江省',
    '20 31 32',
    `杭州市 0571, 宁波市 0574, 温州市 0577, 嘉兴市 0573, 湖州市 0572, 绍兴市 0575, 金华市 0579, 衢州市 0570,
     舟山市 0580, 台州市 0576, 丽水市 0578`,
  ),
  province(
    '安徽省',
    '23 24',
    `合肥市 0551 0565, 芜湖市 0553 0565, 蚌埠市 0552, 淮南市 0554 0564, 马鞍山市 0555 0565, 淮北市 0561,
     铜陵市 0562 0556, 安庆市 0556, 黄山市 0559, 滁州市 0550, 阜阳市 0558, 宿州市 0557, 六安市 0564, 亳州市 0558,
     池州市 0566, 宣城市 0563`,
  ),
  province(
    '福建省',
    '35 36',
    `福州市 0591, 厦门市 0592, 宁德市 0593, 莆田市 0594, 泉州市 0595, 漳州市 0596, 龙岩市 0597, 三明市 0598,
     南平市 0599`,
  ),
  province(
    '江西省',
    '33 34',
    `南昌市 0791, 景德镇市 0798, 萍乡市 0799, 九江市 0792, 新余市 0790, 鹰潭市 0701, 赣州市 0797, 吉安市 0796,
     宜春市 0795, 抚州市 0794, 上饶市 0793`,
  ),
  province(
    '山东省',
    '25 26 27',
    `济南市 0531 0634, 青岛市 0532, 淄博市 0533, 枣庄市 0632, 东营市 0546, 烟台市 0535, 潍坊市 0536, 济宁市 0537,
     泰安市 0538, 威海市 0631, 日照市 0633, 临沂市 0539, 德州市 0534, 聊城市 0635, 滨州市 0543, 菏泽市 0530`,
  ),
  province(
    '河南省',
    '45 46 47',
    `郑州市 0371, 洛阳市 0379, 平顶山市 0375, 安阳市 0372, 鹤壁市 0392, 新乡市 0373, 焦作市 0391, 濮阳市 0393,
     许昌市 0374, 漯河市 0395, 三门峡市 0398, 南阳市 0377, 商丘市 0370, 信阳市 0376, 周口市 0394, 驻马店市 0396`,
  ),
  province(
    '湖北省',
    '43 44',
    `武汉市 027, 黄石市 0714, 十堰市 0719, 宜昌市 0717, 襄阳市 0710, 荆门市 0724, 孝感市 0712, 荆州市 0716,
     黄冈市 0713, 咸宁市 0715, 随州市 0722`,
  ),
  province(
    '湖南省',
    '41 42',
    `长沙市 0731, 株洲市 0731 0733, 湘潭市 0731 0732, 衡阳市 0734, 邵阳市 0739, 岳阳市 0730, 常德市 0736,
     张家界市 0744, 益阳市 0737, 郴州市 0735, 永州市 0746, 怀化市 0745, 娄底市 0738`,
  ),
  province(
    '广东省',
    '51 52',
    `广州市 020, 韶关市 0751, 深圳市 0755 0660, 珠海市 0756, 汕头市 0754, 佛山市 0757, 江门市 0750, 湛江市 0759,
     茂名市 0668, 肇庆市 0758, 惠州市 0752, 梅州市 0753, 汕尾市 0660, 河源市 0762, 阳江市 0662, 清远市 0763,
     东莞市 0769, 中山市 0760, 潮州市 0768, 揭阳市 0663, 云浮市 0766`,
  ),
  province('广西壮族自治区', '53 54', '南宁市 0771, 柳州市 0772, 桂林市 0773, 梧州市 0774, 北海市 0779'),
  province('海南省', '57', '海口市 0898, 三亚市 0898'),
  province(
    '四川省',
    '61 62 63 64',
    `成都市 028, 自贡市 0813, 攀枝花市 0812, 泸州市 0830, 德阳市 0838, 绵阳市 0816, 广元市 0839, 遂宁市 0825,
     内江市 0832, 乐山市 0833, 南充市 0817, 宜宾市 0831, 广安市 0826, 达州市 0818, 雅安市 0835, 巴中市 0827`,
  ),
  province('贵州省', '55 56', '贵阳市 0851, 遵义市 0851 0852'),
  province('云南省', '65 66 67', '昆明市 0871, 曲靖市 0874'),
  province('西藏自治区', '85 86', '拉萨市 0891'),
  province(
    '陕西省',
    '71 72',
    `西安市 029, 咸阳市 029 0910, 铜川市 0919, 宝鸡市 0917, 渭南市 0913, 延安市 0911, 汉中市 0916, 榆林市 0912,
     安康市 0915, 商洛市 0914`,
  ),
  province('甘肃省', '73 74', '兰州市 0931, 天水市 0938'),
  // 62: 久治县, served from 阿坝.
  province('青海省', '62 81', '西宁市 0971'),
  province('宁夏回族自治区', '75', '银川市 0951'),
  province('新疆维吾尔自治区', '83 84', '乌鲁木齐市 0991 0994'),
];
