import { readNumbers, readProse } from '../../text/prose';
import type { Section, TextBlock } from '../report';
import { readAssertions } from './assertions';
import type { Reporter } from './body';
import type { Assertion, Claim, Narrative, PartsClaim } from './claim';
import { readFigures } from './claims';
import { type FramedFigure, OPEN_FRAME, type Surroundings } from './frame';
import { handledInParts } from './handled-parts';
import { partsOf, wholesOf } from './parts';
import { clausesOf, sentencesOf } from './sentence';

/** Sections whose text speaks of this year's figures; section 五 speaks of faults and plans. */
const TOLD_IN: readonly Section['key'][] = ['overview', 'requests', 'review-litigation', null];
const ON_APPLICATIONS = /依法?申请|公开申请|申请公开|申请情况|申请的?办理|申请的?处理/;
const ON_OTHER_ASPECTS = /主动公开|信息管理|平台|监督|保障|培训|解读|互动|回应|重点领域|机制|组织/;

/** Lines of one paragraph that a `<br>` broke in the middle of a sentence, put together again: a figure may stand on the next line. */
function joinBroken(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const joined: { readonly first: TextBlock; readonly texts: string[] }[] = [];
  for (const block of blocks) {
    const before = joined[joined.length - 1];
    const ending = before?.texts[before.texts.length - 1] ?? '';
    if (before?.first.at === block.at && !/[。；;：:！？!?]$/.test(ending.slice(-1))) before.texts.push(block.text);
    else joined.push({ first: block, texts: [block.text] });
  }
  return joined.map(({ first, texts }) => (texts.length === 1 ? first : { ...first, text: texts.join('') }));
}

/** Whether what follows is about applications: a heading such as （二）依申请公开情况 sets it until the next one; 1. and 2. below it need not say it again. */
function topicAfter(sentence: string, topic: boolean): boolean {
  const heading =
    /^(?:\((?:[一二三四五六七八九十]{1,2}|\d{1,2})?\)|[一二三四五六七八九十]{1,2}、|(\d{1,2})[.、](?!\d))/.exec(
      sentence,
    );
  if (!heading) return topic;
  const words = sentence.slice(heading[0].length, heading[0].length + 24);
  if (ON_APPLICATIONS.test(words)) return true;
  return heading[1] !== undefined && !ON_OTHER_ASPECTS.test(words.slice(0, 12)) ? topic : false;
}

/** The figures and assertions on applications, reviews and lawsuits in the report's text, for its own year. */
export function readNarrative(sections: readonly Section[], year: number | null, reporter: Reporter): Narrative {
  const claims: Claim[] = [];
  const parts: PartsClaim[] = [];
  const assertions: Assertion[] = [];
  const inParts = new Set<Claim>();
  const seen = new Set<number>();
  for (const section of sections.filter(({ key }) => TOLD_IN.includes(key))) {
    let topic = section.key === 'requests' || /申请/.test(section.title);
    const casesTold = section.key === 'review-litigation';
    for (const block of joinBroken(section.blocks)) {
      if (seen.has(block.order)) continue;
      seen.add(block.order);
      const prose = readProse(block.text);
      const numbers = readNumbers(prose);
      let frame = OPEN_FRAME;
      let earlier: readonly FramedFigure[] = [];
      for (const sentence of sentencesOf(prose, block)) {
        const told = prose.text.slice(sentence.from, sentence.to);
        const before = topic;
        topic = topicAfter(told, topic);
        if (topic !== before) frame = OPEN_FRAME;
        const around: Surroundings = { topic, casesTold, year, reporter };
        const reading = readFigures(sentence, clausesOf(sentence, numbers), frame, around);
        frame = reading.frame;
        // 上年结转3件，已全部办结。新收24件，办结22件。
        const handled = handledInParts([...earlier, ...reading.figures], sentence);
        for (const figure of handled.taken) inParts.add(figure);
        claims.push(...wholesOf(reading.figures, reporter.kind === 'department'));
        parts.push(...partsOf(reading.figures, sentence), ...handled.parts);
        earlier = handled.parts.length === 0 ? reading.figures : [];
        assertions.push(...readAssertions(sentence, reading.frames, reading.figures, around));
      }
    }
  }
  return { claims: claims.filter((claim) => !inParts.has(claim)), parts, assertions };
}
