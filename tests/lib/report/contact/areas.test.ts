import { describe, expect, it } from 'vitest';
import { PROVINCES } from '@/lib/report/contact/area-codes';
import { findArea } from '@/lib/report/contact/areas';

describe('findArea', () => {
  it.each([
    ['the prefecture', ['泉州市鲤城区统计局', '泉州市鲤城区庄府巷'], '泉州市', ['0595'], ['35', '36']],
    ['its old code too', ['济南市莱芜区人民政府'], '济南市', ['0531', '0634'], ['25', '26', '27']],
    ['a province alone', ['福建省财政厅'], null, [], ['35', '36']],
  ])('knows %s', (_, texts, prefecture, phoneCodes, postcodes) => {
    expect(findArea(texts)).toMatchObject({ prefecture, phoneCodes, postcodes });
  });

  it.each([
    ['two prefectures', ['泉州市统计局', '厦门市湖里区']],
    ['a prefecture under another province', ['福建省苏州市统计局']],
    ['a place that is not in the table', ['开封市统计局']],
    ['no place', ['我局']],
  ])('does not judge %s', (_, texts) => {
    expect(findArea(texts)).toBeNull();
  });

  it.each([
    ['河北省衡水市故城县', '253800'],
    ['内蒙古自治区阿拉善左旗', '750306'],
    ['内蒙古自治区额济纳旗', '735400'],
    ['浙江省舟山市嵊泗县', '202450'],
    ['青海省久治县', '624700'],
  ])('lets %s have its postcode, though the next province serves it', (place, postcode) => {
    expect(findArea([place])?.postcodes).toContain(postcode.slice(0, 2));
  });
});

describe('the table', () => {
  it('has codes of the right form, each in one province only', () => {
    const provinceOf = new Map<string, string>();
    for (const { name, codes } of PROVINCES) {
      for (const code of Object.values(codes).flat()) {
        expect(code).toMatch(/^0(?:10|2\d|[3-9]\d{2})$/);
        expect(provinceOf.get(code) ?? name).toBe(name);
        provinceOf.set(code, name);
      }
    }
    expect(provinceOf.size).toBeGreaterThan(200);
  });

  it('names no prefecture twice', () => {
    const names = PROVINCES.flatMap(({ codes }) => Object.keys(codes));
    expect(new Set(names).size).toBe(names.length);
  });
});
