import type { Assertion } from './claim';
import type { Sentence } from './sentence';
import { yearBefore } from './year-named';

const ASSERTIONS: readonly { readonly kind: Assertion['kind']; readonly pattern: RegExp }[] = [
  {
    kind: 'none-received',
    pattern:
      /(?:未|没有|没)(?:曾)?(?:收到|接到|受理|接收)(?:过)?(?:任何|到|公民[^,。;]{0,12})?(?:政府信息|信息公开|依申请公开|公开申请|政府信息公开申请|书面)[^,。;]{0,16}/,
  },
  {
    kind: 'all-handled',
    pattern:
      /(?:所有|全部)(?:政府信息公开)?申请(?:件)?均?(?:已|按)[^,。;]{0,14}(?:办理完成|办结|答复完毕|办理完毕)|(?:已)?全部(?:办结|办理完毕|答复完毕)/,
  },
  {
    kind: 'none-carried-forward',
    pattern: /(?:无|没有|未有)(?:结转|转下年度|申请结转)[^,。;]{0,10}(?:件|申请|办理|情况)/,
  },
  {
    kind: 'none-reviewed',
    pattern: /(?:未|没有|无)(?:发生|收到|出现|产生|因)?[^,。;]{0,16}行政复议(?![^,。;]{0,10}(?:纠|败|撤|违法|责令))/,
  },
  {
    kind: 'none-litigated',
    pattern: /(?:未|没有|无)(?:发生|收到|出现|产生|因)?[^,。;]{0,24}行政诉讼(?![^,。;]{0,10}(?:纠|败|撤|违法|责令))/,
  },
  { kind: 'all-upheld', pattern: /(?:均|全部)(?:获|得到|予以|被)?维持/ },
];

/** What a sentence asserts without a number of the report's own year. */
export function readAssertions({ prose, block, from, to }: Sentence, reportYear: number | null): Assertion[] {
  const text = prose.text.slice(from, to);
  return ASSERTIONS.flatMap(({ kind, pattern }) => {
    const match = pattern.exec(text);
    if (!match) return [];
    const year = yearBefore(text.slice(0, match.index), reportYear);
    if (year !== undefined && reportYear !== null && year !== reportYear) return [];
    return [
      {
        kind,
        quote: { text: prose.slice(from + match.index, from + match.index + match[0].length), element: block.element },
      },
    ];
  });
}
