import { describe, expect, it } from 'vitest';
import { readArguments } from '@/scripts/check/check-arguments';
import { WORDS } from '../../words';

const read = (args: readonly string[]) => readArguments(args, WORDS);

describe('readArguments', () => {
  it('takes paths in their order, with options anywhere among them', () => {
    expect(read(['b.html', '--json', 'a.html', '--url', 'http://www.example.gov.cn/', '--lang=en'])).toEqual({
      kind: 'check',
      words: WORDS.en,
      json: true,
      url: 'http://www.example.gov.cn/',
      previous: null,
      paths: ['b.html', 'a.html'],
    });
  });

  it('speaks Chinese and prints for people when nothing else is said', () => {
    expect(read(['a.html'])).toEqual({
      kind: 'check',
      words: WORDS['zh-CN'],
      json: false,
      url: '',
      previous: null,
      paths: ['a.html'],
    });
  });

  it('takes last year’s page for all pages', () => {
    expect(read(['--previous', 'b.html', 'a.html', 'c.html'])).toMatchObject({
      previous: 'b.html',
      paths: ['a.html', 'c.html'],
    });
  });

  it('takes what follows -- as paths', () => {
    expect(read(['--', '--json'])).toMatchObject({ kind: 'check', json: false, paths: ['--json'] });
  });

  it.each([[['--help']], [['-h', 'a.html']]])('%j asks for help', (args) => {
    expect(read(args)).toMatchObject({ kind: 'help' });
  });

  it.each([
    ['no path', [], '没有给出页面文件'],
    ['an unknown option', ['--jsno', 'a.html'], '--jsno'],
    ['an option without its value', ['a.html', '--url'], '--url'],
    ['an option in place of a value', ['--url', '--json', 'a.html'], '--url'],
    ['a value where none belongs', ['--json=yes', 'a.html'], '--json=yes'],
    ['a language it does not speak', ['--lang', 'fr', 'a.html'], 'fr'],
    ['an address that is none', ['--url', 'www.example.gov.cn', 'a.html'], 'www.example.gov.cn'],
    ['last year’s page without its name', ['a.html', '--previous'], '--previous'],
    ['two pages of last year', ['--previous', 'b.html', '--previous', 'c.html', 'a.html'], '只能给出一次'],
  ])('refuses %s with a sentence', (_, args, words) => {
    const asked = read(args);
    expect(asked.kind).toBe('wrong');
    expect(asked).toHaveProperty('sentence', expect.stringContaining(words));
  });
});
