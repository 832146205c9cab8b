import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/lib/messages/languages';
import { pillText } from '@/lib/messages/pill-text';
import { WORDS } from '../../words';
import { paths, strings } from '../words';

describe('words of the panel', () => {
  it('are the same set in both languages', () => {
    expect(paths(WORDS.en.panel, '')).toEqual(paths(WORDS['zh-CN'].panel, ''));
    expect(paths(pillText('en'), '')).toEqual(paths(pillText('zh-CN'), ''));
  });

  it.each(LANGUAGES)('has no empty word in %s', (language) => {
    expect(strings(WORDS[language].panel).filter((word) => word.trim() === '')).toEqual([]);
  });

  it('has no Chinese in the English interface', () => {
    expect(strings(WORDS.en.panel).filter((word) => /[\u4e00-\u9fff]/.test(word))).toEqual([]);
  });

  it('speaks of one and of many', () => {
    const { verdict } = WORDS.en.panel;
    expect(verdict.broken(1)).toBe('1 equation does not hold');
    expect(verdict.broken(2)).toBe('2 equations do not hold');
    expect(verdict.allHeld(42)).toBe('42 equations compared, and all 42 hold');
    expect(WORDS['zh-CN'].panel.decisions.left(0, 2, 3, 0)).toBe('2 条警告、3 条提示待核实');
    expect(WORDS['zh-CN'].panel.decisions.left(0, 0, 1, 0)).toBe('1 条提示待核实');
  });
});
