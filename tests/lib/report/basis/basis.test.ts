import { describe, expect, it } from 'vitest';
import { readBasis } from '../../../../lib/report/basis/basis';
import { PROVINCES } from '../../../../lib/report/contact/area-codes';
import { findArea } from '../../../../lib/report/contact/areas';
import { buildBlocks } from '../../report-builder';

describe('readBasis', () => {
  it.each([
    ['国办公开办函〔2021〕30号', 'notice-2021'],
    ['国办公开办函〔2019〕60号', 'notice-2019'],
    ['国办公开办函[2021]30号', 'notice-2021'],
    ['国办公开办函（2021）30号', 'notice-2021'],
    ['国办公开办函〔2021〕 30 号', 'notice-2021'],
    ['国办公开办函〔2021〕3号', 'other'],
    ['国办函〔2020〕109号', 'other'],
    ['国办公开办函〔2021〕60号', 'malformed'],
    ['国办公开办函〔2019〕30号', 'malformed'],
    ['国办公开办函〔2020〕60号', 'other'],
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
    ['国务院711号令', 'regulation-2019'],
    ['国务院492号令', 'regulation-2007'],
    ['国办政务公开办函〔2021〕30号', 'malformed'],
    ['国办发公开办函〔2021〕30号', 'malformed'],
    ['国办公开办涵〔2021〕30号', 'malformed'],
    ['国办公开办〔2021〕30号', 'malformed'],
    ['国办公开办发〔2021〕30号', 'malformed'],
    ['国办信息公开办函〔2021〕30号', 'malformed'],
    ['国办公函〔2019〕60号', 'malformed'],
    ['国公开办函〔2021〕30号', 'malformed'],
    ['国务院办公厅公开办函〔2021〕30号', 'malformed'],
    ['国办〔2021〕30号', 'malformed'],
    ['国办公开办函2021年30号', 'malformed'],
    ['国办发〔2021〕30号', 'other'],
    ['国办秘函〔2019〕31号', 'other'],
  ])('%s is %s', (citation, known) => {
    const found = readBasis(buildBlocks(`依据有关规定（${citation}）编制。`));
    expect(found.map((one) => one.known)).toEqual([known]);
  });

  it.each<[string, readonly string[]]>([
    ['《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》', ['notice-2019']],
    ['国务院办公厅《关于政府信息公开工作年度报告有关事项的通知》', ['notice-2019']],
    ['国办关于做好政府信息公开工作年度报告有关事项的通知', ['notice-2019']],
    ['《关于政府信息公开工作年度报告相关事项的通知》', ['notice-2019']],
    ['《中华人民共和国政府信息公开工作年度报告格式（试行）》', ['notice-2019']],
    [
      '《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》',
      ['notice-2021'],
    ],
    ['国办关于印发政府信息公开工作年度报告格式的通知', ['notice-2021']],
    ['《中华人民共和国政府信息公开工作年度报告格式》', []],
    ['《甲省人民政府办公厅关于政府信息公开工作年度报告有关事项的通知》', []],
    ['甲市政务公开办《关于政府信息公开工作年度报告有关事项的通知》', []],
    ['《关于政府信息公开工作年度报告有关事项的通知》（甲政办〔2022〕5号）', []],
    ['《甲县政府信息公开工作年度报告格式（试行）》', []],
    ['《关于做好2023年政府信息公开工作年度报告编制工作的通知》', []],
    ['《国务院办公厅关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）', ['notice-2019']],
    ['《国办关于印发〈政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）', ['notice-2021']],
    ['《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）', ['notice-2021']],
    ['《中华人民共和国政府信息公开工作年度报告格式》（国办发〔2021〕30号）', ['malformed']],
    ['《关于印发〈政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕20号）', ['malformed']],
    ['《国务院办公厅关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2021〕30号）', ['mismatched']],
    ['《关于印发〈政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2019〕60号）', ['mismatched']],
    ['《国务院办公厅关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔〕60号）', ['notice-2019']],
    ['国办公开办函〔2021〕30号和国办关于政府信息公开工作年度报告有关事项的通知', ['notice-2021', 'notice-2019']],
    ['2007年公布的《中华人民共和国政府信息公开条例》', ['regulation-2007']],
    ['原《政府信息公开条例》', ['regulation-2007']],
    ['《中华人民共和国政府信息公开条例》（2008年5月1日起施行）', ['regulation-2007']],
    ['《中华人民共和国政府信息公开条例》（2019年修订）', []],
  ])('by name: %s', (citation, known) => {
    const found = readBasis(buildBlocks(`根据${citation}编制。`));
    expect(found.map((one) => one.known)).toEqual(known);
  });

  it('finds no number of a notice in another number', () => {
    expect(readBasis(buildBlocks('国务院办公厅第3号公告，《条例》自2008年5月1日施行以来。'))).toEqual([]);
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
