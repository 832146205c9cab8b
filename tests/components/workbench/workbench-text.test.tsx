import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/lib/messages/languages';
import { WORDS } from '../../words';
import { paths, strings } from '../words';

describe('words of the workbench', () => {
  it('are the same set in both languages', () => {
    expect(paths(WORDS.en.workbench, '')).toEqual(paths(WORDS['zh-CN'].workbench, ''));
  });

  it.each(LANGUAGES)('has no empty word in %s', (language) => {
    expect(strings(WORDS[language].workbench).filter((word) => word.trim() === '')).toEqual([]);
  });

  it('has no Chinese in the English interface', () => {
    expect(strings(WORDS.en.workbench).filter((word) => /[\u4e00-\u9fff]/.test(word))).toEqual([]);
  });

  it('speaks of one and of many', () => {
    const { notices, filters } = WORDS.en.workbench;
    expect(notices.removed(1)).toBe('1 report deleted');
    expect(notices.removed(2)).toBe('2 reports deleted');
    expect(filters.shown(3, 3)).toBe('3 reports');
  });
});
