import { readProse } from '../page/prose';
import { readAssertions } from './assertions';
import type { Assertion, Claim, Narrative } from './claim';
import { readClaims } from './claims';
import type { Section, TextBlock } from './report';
import { sentencesOf } from './sentence';

/** Sections whose text speaks of this year's figures; section 五 speaks of faults and plans. */
const TOLD_IN: readonly Section['key'][] = ['overview', 'requests', 'review-litigation', null];

/** Lines of one paragraph that a `<br>` broke in the middle of a sentence, put together again: a figure may stand on the next line. */
function joinBroken(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const joined: TextBlock[] = [];
  for (const block of blocks) {
    const before = joined[joined.length - 1];
    if (before && before.element === block.element && !/[。；;：:！？!?]\s*$/.test(before.text)) {
      joined[joined.length - 1] = { ...before, text: `${before.text}${block.text}` };
    } else joined.push(block);
  }
  return joined;
}

/** The figures and assertions on applications, reviews and lawsuits in the report's text, for its own year. */
export function readNarrative(sections: readonly Section[], year: number | null): Narrative {
  const claims: Claim[] = [];
  const assertions: Assertion[] = [];
  const seen = new Set<number>();
  for (const section of sections.filter(({ key }) => TOLD_IN.includes(key))) {
    let topic = section.key === 'requests' || /申请/.test(section.title);
    for (const block of joinBroken(section.blocks)) {
      if (seen.has(block.order)) continue;
      seen.add(block.order);
      const prose = readProse(block.text);
      // A heading such as （二）依申请公开情况 sets the topic of what follows until the next one.
      const heading = /^(?:\([一二三四五六七八九十]{1,2}\)|[一二三四五六七八九十]{1,2}、|\d{1,2}[.、])/.exec(
        prose.text,
      );
      if (heading) topic = /依申请|公开申请|申请公开/.test(prose.text.slice(0, heading[0].length + 24));
      for (const sentence of sentencesOf(prose, block)) {
        claims.push(...readClaims(sentence, year, topic));
        assertions.push(...readAssertions(sentence, year));
      }
    }
  }
  return { claims, assertions };
}
