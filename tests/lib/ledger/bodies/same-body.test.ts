import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBody } from '../../../../lib/ledger/bodies/body-parts';
import { groupBodies, sameBody } from '../../../../lib/ledger/bodies/same-body';
import { useSeed } from '../../seed';

useSeed();

const LICHENG = 'http://www.qzlc.gov.cn/xxgk/1.htm';
const LICHENG_LATER = 'http://www.qzlc.gov.cn/xxgk/2.htm';
const QUANZHOU = 'http://tjj.quanzhou.gov.cn/3.htm';

describe('readBody', () => {
  it.each([
    ['泉州市鲤城区统计局', 'other', '泉州市 鲤城区', '统计局'],
    ['福建省泉州市鲤城区统计局', 'other', '福建省 泉州市 鲤城区', '统计局'],
    ['区统计局', 'other', '区', '统计局'],
    ['市场监督管理局', 'other', '', '市场监督管理局'],
    ['市政务服务管理局', 'other', '市', '政务服务管理局'],
    ['鲤城区城市管理局', 'other', '鲤城区', '城市管理局'],
    ['晋江市城市管理局', 'other', '晋江市', '城市管理局'],
    ['泉州市晋江市城市管理和综合执法局', 'other', '泉州市 晋江市', '城市管理和综合执法局'],
    ['盐城市城市管理局', 'other', '盐城市', '城市管理局'],
    ['项城市城市建设服务中心', 'other', '项城市', '城市建设服务中心'],
    ['晋江城市管理局', 'other', '', '晋江城市管理局'],
    ['市城市管理局', 'other', '市', '城市管理局'],
    ['城市管理局', 'other', '', '城市管理局'],
    ['北京市城市管理委员会', 'other', '北京市', '城市管理委员会'],
    ['市中区城市管理局', 'other', '市中区', '城市管理局'],
    ['市中区', 'government', '市中区', ''],
    ['区江南街道办事处', 'other', '区', '江南街道'],
    ['国家税务总局泉州市鲤城区税务局', 'other', '泉州市 鲤城区', '税务局'],
    ['宿迁市人民政府', 'government', '宿迁市', ''],
    ['宿迁市', 'government', '宿迁市', ''],
    ['宿迁市人民政府办公室', 'office', '宿迁市', ''],
    ['宿迁市政府办', 'office', '宿迁市', ''],
    ['上海市人民政府办公厅', 'office', '上海市', ''],
    ['洋河新区管理委员会', 'government', '洋河新区', ''],
    ['鲤城区江南街道办事处', 'government', '鲤城区 江南街道', ''],
    ['沭阳县发展和改革局政务公开办公室', 'other', '沭阳县', '发展和改革局'],
  ])('%s', (name, kind, places, body) => {
    expect(readBody(name)).toEqual({ kind, places: places === '' ? [] : places.split(' '), body });
  });

  it.each(['', '我局', null])('nobody: %s', (name) => {
    expect(readBody(name)).toBeNull();
  });
});

describe('sameBody', () => {
  it.each<[string, string, string, string, string]>([
    ['鲤城区统计局', LICHENG, '泉州市鲤城区统计局', LICHENG_LATER, 'certain'],
    ['泉州市鲤城区统计局', LICHENG, '福建省泉州市鲤城区统计局', QUANZHOU, 'certain'],
    ['鲤城区统计局', LICHENG, '泉州市鲤城区统计局', QUANZHOU, 'likely'],
    ['鼓楼区统计局', 'http://www.njgl.gov.cn/', '鼓楼区统计局', 'http://www.gl.gov.cn/', 'likely'],
    ['南京市鼓楼区统计局', 'http://www.njgl.gov.cn/', '福州市鼓楼区统计局', 'http://www.gl.gov.cn/', 'no'],
    ['鲤城区统计局', LICHENG, '区统计局', LICHENG_LATER, 'likely'],
    ['鲤城区统计局', LICHENG, '区统计局', 'http://www.qzfz.gov.cn/', 'no'],
    ['鲤城区统计局', LICHENG, '市统计局', LICHENG_LATER, 'no'],
    ['区统计局', LICHENG, '统计局', LICHENG_LATER, 'likely'],
    ['统计局', LICHENG, '统计局', QUANZHOU, 'no'],
    ['鲤城区统计局', LICHENG, '丰泽区统计局', LICHENG, 'no'],
    ['泉州市统计局', QUANZHOU, '泉州市鲤城区统计局', QUANZHOU, 'no'],
    ['鲤城区统计局', LICHENG, '鲤城区审计局', LICHENG, 'no'],
    ['宿迁市', '', '宿迁市人民政府', '', 'certain'],
    ['宿迁市人民政府', '', '宿迁市人民政府办公室', '', 'no'],
    ['宿迁市', '', '宿迁市人民政府办公室', '', 'no'],
    ['宿迁市政府办公室', '', '宿迁市人民政府办公室', '', 'certain'],
    ['宿迁市', '', '宿迁市沭阳县', '', 'no'],
    ['鲤城区', LICHENG, '鲤城区江南街道', LICHENG, 'no'],
    ['江南街道办事处', LICHENG, '鲤城区江南街道', LICHENG_LATER, 'certain'],
    ['沭阳县发改局', '', '沭阳县发展和改革局', '', 'likely'],
    ['沭阳县教育局', '', '沭阳县教育体育局', '', 'likely'],
    ['发改局', '', '沭阳县发展和改革局', '', 'no'],
    ['沭阳县民政局', '', '沭阳县民族局', '', 'no'],
    ['昆山市统计局', '', '苏州昆山市统计局', '', 'certain'],
    ['晋江市陈埭镇人民政府', '', '泉州市晋江市陈埭镇', QUANZHOU, 'certain'],
    ['晋江市城市管理局', '', '泉州市晋江市城市管理局', QUANZHOU, 'certain'],
    ['晋江市城市管理局', '', '晋江市城市管理和综合执法局', '', 'likely'],
    ['晋江市城市管理局', '', '晋江市城管局', '', 'likely'],
    ['晋江市城市管理局', '', '泉州市城市管理局', '', 'no'],
    ['晋江市城市管理局', '', '晋江市管理局', '', 'no'],
    ['晋江市城市管理局', 'http://www.jinjiang.gov.cn/1', '市城市管理局', 'http://www.jinjiang.gov.cn/2', 'likely'],
    ['北京市城市管理委员会', '', '北京市人民政府', '', 'no'],
    ['我局', LICHENG, '鲤城区统计局', LICHENG, 'no'],
  ])('%s (%s) and %s (%s): %s', (agency, url, otherAgency, otherUrl, match) => {
    const [one, other] = [
      { agency, url },
      { agency: otherAgency, url: otherUrl },
    ];
    expect(sameBody(one, other)).toBe(match);
    expect(sameBody(other, one)).toBe(match);
  });

  it('listens to a reviewer before it looks at names', () => {
    const one = { agency: '鲤城区统计局', url: LICHENG };
    const other = { agency: '鲤城区审计局', url: LICHENG_LATER };
    expect(sameBody(one, other, [{ one: LICHENG_LATER, other: LICHENG, same: true }])).toBe('certain');
    expect(sameBody(one, { ...one, url: QUANZHOU }, [{ one: LICHENG, other: QUANZHOU, same: false }])).toBe('no');
  });

  it('takes any words for a name without failing, and every name for its own', () => {
    const name = fc.string({ unit: fc.constantFrom(...'市区县省局镇街道人民政府办公室统计鲤城泉州'), maxLength: 14 });
    fc.assert(
      fc.property(name, name, (agency, other) => {
        const [one, two] = [
          { agency, url: LICHENG },
          { agency: other, url: LICHENG },
        ];
        expect(sameBody(one, two)).toBe(sameBody(two, one));
        expect(readBody(agency) === null ? 'likely' : sameBody(one, one)).not.toBe('no');
      }),
    );
  });
});

describe('groupBodies', () => {
  const claims = [
    { agency: '鲤城区统计局', url: 'http://www.qzlc.gov.cn/2022' },
    { agency: '鲤城区审计局', url: 'http://www.qzlc.gov.cn/a2022' },
    { agency: '泉州市鲤城区统计局', url: 'http://www.qzlc.gov.cn/2023' },
    { agency: '区统计局', url: 'http://www.qzlc.gov.cn/2024' },
    { agency: null, url: 'http://www.qzlc.gov.cn/none' },
  ];

  it('brings certain matches together and leaves the likely ones to a person', () => {
    expect(groupBodies(claims)).toEqual([[0, 2], [1], [3], [4]]);
  });

  it('follows matches made by hand, and keeps apart what was told apart', () => {
    const same = { one: 'http://www.qzlc.gov.cn/2024', other: 'http://www.qzlc.gov.cn/2022', same: true };
    expect(groupBodies(claims, [same])).toEqual([[0, 2, 3], [1], [4]]);
    const apart = { one: 'http://www.qzlc.gov.cn/2022', other: 'http://www.qzlc.gov.cn/2023', same: false };
    expect(groupBodies(claims, [apart])).toEqual([[0], [1], [2], [3], [4]]);
    expect(groupBodies(claims, [same, apart])).toEqual([[0, 3], [1], [2], [4]]);
  });

  it('are found in a ledger of 5,000', () => {
    const many = Array.from({ length: 5000 }, (_, index) => ({
      agency: `泉州市${'甲乙丙丁戊己庚辛壬癸'[Math.floor(index / 500)]}城区${'一二三四五六七八九十'[index % 10]}${'子丑寅卯辰巳午未申酉'[Math.floor(index / 10) % 10]}局`,
      url: `http://www.qz.gov.cn/${index}`,
    }));
    expect(groupBodies(many)).toHaveLength(1000);
  });
});
