import { describe, expect, it } from 'vitest';
import { elementText } from '@/lib/read/html/element-text';
import { parseNumber } from '@/lib/text/number';
import { readNumbers, readProse } from '@/lib/text/prose';
import { foldSpace, normalize, squash } from '@/lib/text/text';
import { parseHtml } from '../parse-html';

const cell = (html: string) => parseNumber(elementText(parseHtml(`<p>${html}</p>`).body));
const prose = (html: string) => {
  const text = readProse(elementText(parseHtml(`<p>${html}</p>`).body));
  return readNumbers(text).map(({ value, unit }) => `${value}${unit ?? ''}`);
};

describe('a figure in a cell', () => {
  it.each([
    ['140<sup>1</sup>', 140],
    ['140<sup>[1]</sup>', 140],
    ['140<sup><a href="#n">（2）</a></sup>', 140],
    ['140<sup>注1</sup>', 140],
    ['140<sup>*</sup>', 140],
    ['140<span style="vertical-align:super;font-size:10px"><font>1</font></span>', 140],
    ['140<sup>1,2</sup>', 140],
    ['140①', 140],
    ['140 ㉑', 140],
    ['140❷', 140],
    ['140¹', 140],
    ['140²³', 140],
    ['140*', 140],
    ['140＊＊', 140],
    ['140[1]', 140],
    ['140〔1〕', 140],
    ['140注', 140],
    ['140（注）', 140],
    ['140(注2)', 140],
    ['140※', 140],
    ['140★', 140],
    ['*140', 140],
    ['140†', 140],
    ['140#', 140],
    ['①140', 140],
    ['140⒈', 140],
    ['140⑵', 140],
    ['1,140③', 1140],
    ['3.5¹万元', 3.5],
    ['9<sub>2</sub>', 92],
    ['1\u2800\u3164\ufe0f\u200d4\u034f0', 140],
  ])('%s', (html, value) => {
    expect(cell(html)).toMatchObject({ kind: 'number', value });
  });

  it.each(['②', '<sup>5</sup>', '⁵', '❶', '①②', '1①2', '注1', '[1]'])('is not %s', (html) => {
    expect(cell(html).kind).toBe('not-a-number');
  });

  it('keeps a remark that is more than a mark', () => {
    expect(cell('22（注：其中修订16件）')).toMatchObject({ value: 22, remark: '(注:其中修订16件)' });
  });
});

describe('a figure in a sentence', () => {
  it.each([
    ['共收到申请10①件。', ['10件']],
    ['共收到申请10<sup>①</sup>件，办结10件<sup>[2]</sup>。', ['10件', '10件']],
    ['共收到申请10²件。', ['10件']],
    ['共收到申请10[1]件。', ['10件']],
    ['共收到申请10*件。', ['10件']],
    ['共收到申请10（注1）件。', ['10件']],
    ['共收到申请10注1件。', ['10件']],
    ['共收到申请10⒉件，公开5⑶件。', ['10件', '5件']],
    ['共收到申请<del>8</del><ins>10</ins>件。', ['10件']],
    ['其中：①予以公开5件②部分公开3件', ['5件', '3件']],
    ['共收到申请<input value="10">件。', ['10件']],
    ['共收到申请<textarea>10</textarea>件。', ['10件']],
    ['共收到申请1\u200b0\ufe0f件。', ['10件']],
  ])('%s', (html, numbers) => {
    expect(prose(html)).toEqual(numbers);
  });

  it('leaves what no note mark is', () => {
    expect(prose('共2023<sup>2024</sup>件')).toEqual(['20232024件']);
    expect(readProse('国办发2021[30]号').text).toBe('国办发2021[30]号');
    expect(readProse('收到10①20件').text).toBe('收到10|20件');
  });

  it('is quoted as it stands', () => {
    const text = readProse('共收到申请10[1] 件。');
    expect(text.slice(text.text.indexOf('10'), text.text.indexOf('件') + 1)).toBe('10[1] 件');
  });
});

describe('normalised text', () => {
  it('has no note signs and nothing invisible, of whatever category', () => {
    expect(squash('（一）予以公开①')).toBe('(一)予以公开');
    expect(squash('予\u2800以\u3164公\ufe0f开\u{e0101}\u00ad\u180e\u0000')).toBe('予以公开');
    expect(normalize('⑴甲⒈乙')).toBe('(1)甲1.乙');
    expect(foldSpace('甲\ue5e5乙\u115f ①')).toBe('甲 乙 ①');
  });
});
