import { describe, expect, it } from 'vitest';
import { PROVINCES } from '../../../lib/report/area-codes';
import { findArea } from '../../../lib/report/areas';
import { readBasis } from '../../../lib/report/basis';
import { buildBlocks } from '../report-builder';

describe('readBasis', () => {
  it.each([
    ['国办公开办函〔2021〕30号', 'notice-2021'],
    ['国办公开办函〔2019〕60号', 'notice-2019'],
    ['国办公开办函[2021]30号', 'notice-2021'],
    ['国办公开办函（2021）30号', 'notice-2021'],
    ['国办公开办函〔2021〕 30 号', 'notice-2021'],
    ['国办公开办函〔2021〕3号', 'other'],
    ['国办函〔2020〕109号', 'other'],
    ['国办公开办函202130号', 'malformed'],
    ['国办公开函〔2019〕60号', 'malformed'],
    ['国办公开办函〔2021〕号', 'unreadable'],
    ['国办公开办函〔〕30号', 'unreadable'],
    ['国办公开办函〔202130号', 'unreadable'],
    ['国办公开办函〔2021第30号', 'unreadable'],
    ['国办公开办函30号', 'unreadable'],
    ['国务院令第711号', 'regulation-2019'],
    ['国务院令 第711号', 'regulation-2019'],
    ['国令第711号', 'regulation-2019'],
    ['国务院第711号令', 'regulation-2019'],
    ['国务院令（第711号）', 'regulation-2019'],
    ['国务院令第492号', 'regulation-2007'],
    ['国务院令第号', 'unreadable'],
    ['国务院令第722号', 'other'],
  ])('%s is %s', (citation, known) => {
    const found = readBasis(buildBlocks(`依据有关规定（${citation}）编制。`));
    expect(found.map((one) => one.known)).toEqual([known]);
  });

  it('keeps the order of the page and finds none where none is', () => {
    const found = readBasis(
      buildBlocks('依据条例（国务院令第711号）和通知（国办公开办函〔2021〕30号）。', '全国第7号，第60号。'),
    );
    expect(found.map(({ text }) => text)).toEqual(['国务院令第711号', '国办公开办函〔2021〕30号']);
  });
});

describe('findArea', () => {
  it.each([
    ['泉州市鲤城区政府大院8号楼', '泉州市', '0595'],
    ['上海市人民大道200号', '上海市', '021'],
    ['江苏省淮安市洪泽区', '淮安市', '0517'],
  ])('%s', (text, prefecture, code) => {
    const area = findArea([text]);
    expect([area?.prefecture, area?.phoneCodes[0]]).toEqual([prefecture, code]);
  });

  it('judges nothing where no place, two places or only a road is named', () => {
    expect(findArea(['沭阳县沭城街道苏州东路42号'])).toBeNull();
    expect(findArea(['泉州市', '厦门市'])).toBeNull();
    expect(findArea(['南京路1号'])).toBeNull();
    expect(findArea(['福建省南京市'])).toBeNull();
  });

  it('knows only the province by its full name', () => {
    expect(findArea(['福建省财政厅'])).toMatchObject({ province: '福建省', prefecture: null, postcodes: ['35', '36'] });
  });

  it('holds codes and postcodes of the right form', () => {
    for (const { codes, postcodes } of PROVINCES) {
      for (const code of Object.values(codes).flat()) expect(code).toMatch(/^0(?:10|2\d|[3-9]\d{2})$/);
      for (const digits of postcodes) expect(digits).toMatch(/^\d{2}$/);
    }
    const prefectures = PROVINCES.flatMap(({ codes }) => Object.keys(codes));
    expect(new Set(prefectures).size).toBe(prefectures.length);
  });
});
