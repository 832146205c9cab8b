import { describe, expect, test } from 'vitest';
import { seeded } from '@/scripts/accuracy/random';
import { unseenText } from '@/scripts/fuzz/edits/unseen-text';
import { parseHtml } from '../../lib/parse-html';

/** The last text of a page after a change of it. */
function lastAfter(kind: string, html: string): string | undefined {
  const document = parseHtml(html);
  unseenText[kind]?.(document, 9999, seeded(1));
  return document.body.textContent?.replace(/^[\s\S]*\|/, '|');
}

describe('a line break of the source that nobody sees', () => {
  test.each([
    ['begins a paragraph', '<p>|甲</p><p><span>乙</span></p>'],
    ['begins a cell, behind a comment', '<table><tr><td>|</td><td><!--x--><b>乙</b></td></tr></table>'],
    ['follows a drawn break', '<p>|甲<br>乙</p>'],
    ['follows a break of the source', '<p>|甲\n<b>乙</b></p>'],
    ['stands beside a break of the source', '<p>|甲<b>\n乙</b></p>'],
  ])('%s', (_, html) => {
    expect(lastAfter('line of source', html)).toMatch(/\n\s*乙/);
  });

  test.each([
    ['address in pieces', '<p><span>|www.a.go</span><span><font>v.cn</font></span></p>'],
    ['word in pieces', '<p>|甲<b>乙</b></p>'],
    ['line with a blank in it', '<p>|甲 <b>乙</b></p>'],
    ['element that keeps its blanks', '<pre>|</pre><pre>乙</pre>'],
    ['element that keeps its blanks by style', '<p>|</p><p style="white-space:pre-wrap">乙</p>'],
    ['box within a line', '<p>|甲<section style="display:inline">乙</section></p>'],
  ])('is made within no %s', (_, html) => {
    const document = parseHtml(html);
    const before = document.body.innerHTML;
    unseenText['line of source']?.(document, 9999, seeded(1));
    expect(document.body.innerHTML).toBe(before);
  });

  test('keeps the indent of a paragraph', () => {
    expect(lastAfter('line of source', '<p>|</p><p>　　乙</p>')).toMatch(/\n[ \t]*　　乙/);
  });
});

test('a blank that draws nothing becomes no blank that is drawn', () => {
  expect(lastAfter('no-break blank', '<p>|甲 乙  丙 </p>')).toBe('|甲\u00a0乙  丙 ');
});
