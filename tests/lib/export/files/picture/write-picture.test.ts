import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { layOutBars, MOST_BARS } from '@/lib/export/files/picture/lay-out-bars';
import { breakLines } from '@/lib/export/files/picture/letters';
import { writePicture } from '@/lib/export/files/picture/write-picture';
import type { GlanceLine, GlancePart } from '@/lib/export/rows/glance-parts';
import { LANGUAGES } from '@/lib/messages/languages';
import { WORDS } from '../../../../words';
import { HOSTILE } from '../../ledger-builder';

const words = WORDS['zh-CN'];
const { DOMParser } = new JSDOM('').window;

const line = (name: string, at: number): GlanceLine => ({
  id: String(at),
  name,
  told: String(at),
  cells: [at],
  stretches: [
    { tone: 'confirmed', value: at },
    { tone: 'suspected', value: 1 },
  ],
  opens: null,
});

const partOf = (names: readonly string[], more: Partial<GlancePart> = {}): GlancePart => ({
  key: 'problems',
  title: '常见问题',
  note: '按报告数排列',
  none: '',
  columns: ['问题', '报告数'],
  lines: names.map(line),
  legend: ['confirmed', 'suspected'],
  ...more,
});

function read(part: GlancePart, source = '来源：勾稽台账；2026-01-22') {
  const { svg, width, height } = writePicture(part, source, words);
  const document = new DOMParser().parseFromString(svg, 'application/xml');
  expect(document.querySelector('parsererror')?.textContent ?? '').toBe('');
  return { svg, width, height, root: document.documentElement };
}

describe('a picture that is saved', () => {
  it('says its title, names, figures, what the colours mean, what is to be said, source and day', () => {
    const { root } = read(partOf(['申请人合计', '复议诉讼合计']));
    const said = [...root.querySelectorAll('text')].map(({ textContent }) => textContent);
    const { tones } = words.workbench.glance;
    expect(said).toEqual([
      '常见问题',
      '申请人合计',
      '0',
      '复议诉讼合计',
      '1',
      tones.confirmed,
      tones.suspected,
      '按报告数排列',
      '来源：勾稽台账；2026-01-22',
    ]);
  });

  it('is dark words on white, with a colour of its own for each rectangle, and fetches nothing', () => {
    const { svg, root, width, height } = read(partOf(['甲', '乙']));
    const [ground] = root.querySelectorAll('rect');
    expect([ground?.getAttribute('width'), ground?.getAttribute('fill')]).toEqual([String(width), '#ffffff']);
    expect(root.getAttribute('height')).toBe(String(height));
    for (const rectangle of root.querySelectorAll('rect'))
      expect(rectangle.getAttribute('fill')).toMatch(/^#[0-9a-f]{6}$/);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/url\(|href|@import|http|var\(|class=/);
  });

  it('gives hostile words as words', () => {
    const { root } = read(partOf(HOSTILE, { title: '</title><script>alert(1)</script>', note: HOSTILE.join('') }));
    expect(root.querySelectorAll('script, a, image, foreignObject, style')).toHaveLength(0);
    expect(root.querySelector('title')?.textContent).toBe('</title><script>alert(1)</script>');
  });

  it('draws the first of many and says so', () => {
    const names = Array.from({ length: MOST_BARS + 2 }, (_, at) => `第${at}单位`);
    const { root } = read(partOf(names));
    expect(root.textContent).toContain(words.workbench.glance.drawn(MOST_BARS));
    expect(root.textContent).not.toContain('第12单位');
  });

  it.each(LANGUAGES)('keeps all within its width: %s', (language) => {
    const { note } = WORDS[language].workbench.glance.parts.problems;
    const part = partOf(['泉州市鲤城区'.repeat(20)], { note, legend: ['onTime', 'late', 'unknown', 'none'] });
    const { width, height } = read(part);
    const { bars } = layOutBars(part.lines, width - 48);
    for (const { name, stretches, figure } of bars) {
      expect(name.length * 12).toBeLessThanOrEqual(width);
      for (const each of stretches) expect(each.x + each.width).toBeLessThanOrEqual(width - 48);
      expect(figure.x).toBeLessThan(width - 80);
    }
    expect(height).toBeGreaterThan(100);
  });
});

describe('lines of words', () => {
  it('lose nothing, and break Chinese anywhere and other words between them', () => {
    const text = '按报告数排列 confirmed includes rectified，其余不计';
    const lines = breakLines(text, 120);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    expect(lines.some((each) => each.includes('confirmed'))).toBe(true);
  });
});
