import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedPlaces } from '@/lib/ledger/list/shared-place';
import { useSeed } from '../../seed';

useSeed();

/** The names as the list shows them. */
function shown(names: readonly string[]): readonly string[] {
  const places = sharedPlaces(names);
  return names.map((name) => name.slice(places.get(name)?.length ?? 0));
}

const AB = ['泉州市鲤城区统计局', '泉州市鲤城区教育局'];

describe('sharedPlaces', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['one place', [...AB, '泉州市鲤城区市场监督管理局'], ['统计局', '教育局', '市场监督管理局']],
    ['written long and short', [...AB, '鲤城区财政局'], ['统计局', '教育局', '财政局']],
    ['a town of it', [...AB, '泉州市鲤城区开元街道办事处'], ['统计局', '教育局', '开元街道办事处']],
    [
      'only the larger place',
      ['泉州市统计局', '泉州市鲤城区统计局', '泉州市教育局'],
      ['统计局', '鲤城区统计局', '教育局'],
    ],
    ['its government', [...AB, '泉州市鲤城区人民政府'], ['统计局', '教育局', '泉州市鲤城区人民政府']],
    [
      'the office of its government',
      [...AB, '泉州市鲤城区人民政府办公室'],
      ['统计局', '教育局', '泉州市鲤城区人民政府办公室'],
    ],
    ['its committee', [...AB, '泉州市鲤城区委办公室'], ['统计局', '教育局', '泉州市鲤城区委办公室']],
    ['the place alone', [...AB, '泉州市鲤城区'], ['统计局', '教育局', '泉州市鲤城区']],
    [
      'one body by two names',
      [...AB, '鲤城区统计局', '鲤城区财政局'],
      ['泉州市鲤城区统计局', '教育局', '鲤城区统计局', '财政局'],
    ],
    ['a body without its place', [...AB, '鲤城区财政局', '统计局'], [...AB, '鲤城区财政局', '统计局']],
    ['two names', AB, AB],
    [
      'two places of one name',
      ['南京市鼓楼区统计局', '徐州市鼓楼区教育局', '徐州市鼓楼区财政局'],
      ['南京市鼓楼区统计局', '徐州市鼓楼区教育局', '徐州市鼓楼区财政局'],
    ],
    ['no place', ['统计局', '教育局', '财政局'], ['统计局', '教育局', '财政局']],
    ['nobody', [], []],
  ])('leaves out what all share: %s', (_, names, told) => {
    expect(shown(names)).toEqual(told);
  });

  it('leaves it out of the others where one name of many lies elsewhere, and that one stays whole', () => {
    const bodies = ['统计', '教育', '财政', '民政', '司法', '审计', '水利', '交通', '商务', '应急'].map(
      (what) => `${what}局`,
    );
    expect(shown([...bodies.map((body) => `鲤城区${body}`), '丰泽区统计局'])).toEqual([...bodies, '丰泽区统计局']);
  });

  it('never shows two names alike, an empty one, or what is no end of its name; and asks no order', () => {
    const name = fc
      .tuple(
        fc.constantFrom('', '泉州市', '福建省泉州市', '厦门市'),
        fc.constantFrom('', '鲤城区', '鲤城区', '鲤城区', '丰泽区', '区'),
        fc.constantFrom(
          '',
          '开元街道',
          '统计局',
          '人民政府',
          '人民政府办公室',
          '委员会',
          '市场监督管理局',
          '教育局',
          '局',
        ),
        fc.constantFrom('', '办公室', '办事处'),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 9, arbitrary: name }, fc.string()), { maxLength: 14 }), (given) => {
        const names = [...new Set(given)];
        const told = shown(names);
        expect(new Set(told).size).toBe(names.length);
        for (const [index, each] of names.entries()) {
          expect(each.endsWith(told[index] ?? '')).toBe(true);
          expect(told[index] === '' && each !== '').toBe(false);
          if (told[index] !== each) expect(told[index]).not.toMatch(/^(?:人民政府|委|政府|市|区)(?!场)/);
        }
        const turned = sharedPlaces([...names].reverse());
        expect(new Map([...turned].sort())).toEqual(new Map([...sharedPlaces(names)].sort()));
      }),
    );
  });
});
