import { describe, expect, it } from 'vitest';
import { HOSTILE, hostilePage, SIZES } from '@/scripts/bench/growth/hostile-page';
import { repeated } from '@/scripts/bench/growth/repeated';
import { parseHtml } from '../../lib/parse-html';

describe('repeated', () => {
  it('counts bytes, not characters, and stops at the first unit beyond', () => {
    expect(repeated((at) => `第${at}`)(9)).toBe('第0第1第2');
    expect(repeated(() => 'ab')(6)).toBe('ababab');
    expect(repeated(() => 'ab')(7)).toBe('abababab');
  });

  it('tells what stands around how many units there are, and leaves room for writing them more than once', () => {
    expect(repeated(() => '<b>', { around: (text, count) => text + '</b>'.repeat(count) })(6)).toBe('<b><b></b></b>');
    expect(repeated(() => 'ab', { around: (text) => text + text, times: 2 })(8)).toBe('abababab');
  });
});

describe('hostile pages', () => {
  it('are of kinds with names of their own', () => {
    expect(new Set(HOSTILE.map(({ kind }) => kind)).size).toBe(HOSTILE.length);
    expect(HOSTILE.length).toBeGreaterThanOrEqual(75);
  });

  it('are the plain report where nothing is put into it', () => {
    expect(new Set(HOSTILE.map((hostile) => hostilePage(hostile, 0))).size).toBe(1);
  });

  it('are always the same', () => {
    for (const hostile of HOSTILE) expect(hostilePage(hostile, 3000)).toBe(hostilePage(hostile, 3000));
  });

  it('come in four sizes, each twice the one before', () => {
    expect(SIZES).toHaveLength(4);
    for (const [index, size] of SIZES.entries()) if (index > 0) expect(size).toBe(2 * (SIZES[index - 1] ?? 0));
    expect(SIZES.at(-1)).toBe(150_000);
  });

  it('nest as deep as is judged, nest beside nest', () => {
    const depth = (element: Element): number => 1 + Math.max(0, ...Array.from(element.children, depth));
    for (const kind of ['nested blocks', 'nested lists', 'nested sections', 'nested tables with words']) {
      const hostile = HOSTILE.find((each) => each.kind === kind);
      const body = hostile && parseHtml(hostile.part(12_000)).body;
      expect(body && depth(body)).toBeGreaterThan(150);
      expect(body && depth(body)).toBeLessThan(180);
      expect(body?.children.length).toBeGreaterThan(1);
    }
  });
});
