import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, makeMarkdown } from '@/lib/export/files/markdown';
import { onOneLine } from '@/lib/export/rows/plain-text';
import { reviewCheck } from '@/lib/export/rows/reviewed-check';
import type { LedgerEntry } from '@/lib/ledger/record/entry';
import { LANGUAGES } from '@/lib/messages/languages';
import { WORDS } from '../../../words';
import { parseHtml } from '../../parse-html';
import { useSeed } from '../../seed';
import { anyWords } from '../any-words';
import { checkedEntry, entryOf, HOSTILE, wholeFile } from '../ledger-builder';

useSeed();

const OPTIONS = { words: WORDS['zh-CN'], reviewer: '', listing: 'all', exportedAt: '2026-01-22T01:00:00Z' } as const;

function writeMarkdown(entries: readonly LedgerEntry[], options: Parameters<typeof makeMarkdown>[0]): string {
  return new TextDecoder().decode(wholeFile(makeMarkdown(options), entries));
}

function render(markdown: string): HTMLElement {
  const made = marked.parse(markdown, { async: false, gfm: true });
  return parseHtml(made).body;
}

describe('escapeMarkdown', () => {
  it('leaves no sign of HTML, for programs that are no Markdown by the letter', () => {
    expect(escapeMarkdown('<b title="x">&amp;</b>')).toBe('&lt;b title="x"&gt;&amp;amp;&lt;/b&gt;');
  });

  it.each([
    ['网址 http://www.qz.gov.cn/a_b.htm?x=1&y=*2*z。', '网址 `http://www.qz.gov.cn/a_b.htm?x=1&y=*2*z`。'],
    ['见www.qz.gov.cn.', '见`www.qz.gov.cn`.'],
    ['电子邮箱“qz_1@126.com”位数', '电子邮箱“`qz_1@126.com`”位数'],
    ['http://a.cn/`x`', '`http://a.cn/`\\`x\\`'],
    ['http://a.cn|b', '`http://a.cn`\\|b'],
    ['javascript://a.cn', 'javascript\\://a.cn'],
    ['a@b.c+d@e.f', 'a\\@b.c+d\\@e.f'],
    ['某局@gov.cn', '某局\\@gov.cn'],
  ])('lets an address stand as the page has it, as code: %s', (words, told) => {
    expect(escapeMarkdown(words)).toBe(told);
  });

  it('makes words that render as themselves and nothing more', () => {
    const words = fc.oneof(
      anyWords,
      fc.constantFrom(...HOSTILE),
      fc
        .array(
          fc.constantFrom(
            'http://',
            'https://',
            'www.',
            'a@b.cn',
            'a.cn',
            '`',
            '\\',
            '|',
            '/',
            '<',
            '&amp;',
            ' ',
            '。',
            '.',
          ),
        )
        .map((parts) => parts.join('')),
      fc.string({ unit: fc.constantFrom(...'*_`<>[]()!#|~\\&;:/.@$^-+=1a www') }),
    );
    fc.assert(
      fc.property(words, (text) => {
        const body = render(`1. **x** ${escapeMarkdown(text)} y`);
        expect([...body.querySelectorAll(':not(code)')].map(({ localName }) => localName)).toEqual([
          'ol',
          'li',
          'strong',
        ]);
        for (const { textContent } of body.querySelectorAll('code'))
          expect(textContent).toMatch(/^(?:https?:|www|[^@]+@)/i);
        expect(body.textContent?.trim().replace(/\s+/g, ' ')).toBe(`x ${onOneLine(text)} y`.replace(/\s+/g, ' '));
      }),
    );
  });
});

describe('makeMarkdown', () => {
  it('groups the reports by body, with the state of each finding', () => {
    const entry = checkedEntry('real-2023-hongze-table-four-totals');
    const body = render(writeMarkdown([entry, entryOf('甲局'), { ...entry, url: 'http://b.gov.cn/' }], OPTIONS));
    expect([...body.querySelectorAll('h2')].map((head) => head.textContent)).toEqual(['淮安市洪泽区人民政府', '甲局']);
    expect(body.querySelectorAll('h3')).toHaveLength(3);
    expect(body.querySelectorAll('ol > li')).toHaveLength(entry.evaluation.findings.length * 2 + 1);
    expect(body.textContent).toContain('应为 10＋1＝11；实为 0；差额 −11');
    expect(body.textContent).toContain('[待核实]');
    const failed = entry.evaluation.findings.filter(({ outcome }) => outcome === 'failed').length;
    expect(body.textContent).toContain(`3 份报告，疑点 ${failed * 2 + 1} 条`);
  });

  it.each(LANGUAGES)('is made of its own markup only, whatever pages say, in %s', (language) => {
    const made = writeMarkdown(
      HOSTILE.map((words) => entryOf(words)),
      { ...OPTIONS, words: WORDS[language] },
    );
    const body = render(made);
    const allowed = ['h1', 'h2', 'h3', 'p', 'ol', 'ul', 'li', 'strong', 'a', 'code'];
    for (const element of body.querySelectorAll('*')) expect(allowed).toContain(element.localName);
    const links = [...body.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(new Set(links)).toEqual(new Set(['http://www.example.gov.cn/a.htm']));
  });

  it('says which report is lacking where last year’s is not there', () => {
    const { add, finish } = makeMarkdown(OPTIONS);
    add(reviewCheck(entryOf('甲局', { findings: [] }), { findings: [], passes: [], lacking: 2024 }));
    const body = render([...finish()].flatMap(({ pieces }) => pieces).join(''));
    expect(body.textContent).toMatch(/上年结转衔接：缺2024年度报告\s*未发现疑点。/);
  });

  it('says when nothing was found, and makes no link of what is no address of the web', () => {
    const entry = { ...entryOf('甲局', { findings: [] }), url: 'javascript:alert(1)' };
    const body = render(writeMarkdown([entry], OPTIONS));
    expect(body.textContent).toContain('未发现疑点。');
    expect(body.querySelector('a')).toBeNull();
  });
});
