import { type ProseNumber, readNumbers, readProse } from '../../text/prose';
import { type HistoryOutcome, ruleAcross } from './make-finding';
import { placesOfWords } from './read-words';
import { comparable, type WithPrevious } from './with-previous';

/** What a running total counts; also the subject's field. */
type Topic = 'cumulative-disclosed' | 'cumulative-requests';

/** A total over all years that a text gives (历年累计). */
export interface Cumulative {
  readonly topic: Topic;
  readonly total: number;
  /** The year's own number, where it stands right before the total; else null. */
  readonly own: number | null;
  /** The clause as the report has it. */
  readonly quote: string;
}

const WORDS = '历年累计';
const TOPIC = /主动公开|申请/g;
const COUNTS: readonly string[] = ['条', '件', '份', '宗', '项'];
/** The number must follow the words closely. */
const NEAR = 24;

/** The running totals of a report's paragraphs, in order. Rough numbers (约, 余) and totals of something else are left out. */
export function readCumulatives(paragraphs: readonly string[]): readonly Cumulative[] {
  return paragraphs.flatMap((paragraph) => {
    const prose = readProse(paragraph);
    const { text } = prose;
    if (!text.includes(WORDS)) return [];
    const numbers = readNumbers(prose);
    const found: Cumulative[] = [];
    const totals = new Set<ProseNumber>();
    for (let at = text.indexOf(WORDS); at >= 0; at = text.indexOf(WORDS, at + 1)) {
      const from = Math.max(text.lastIndexOf('。', at), text.lastIndexOf(';', at), text.lastIndexOf(WORDS, at - 1)) + 1;
      const behind = at + WORDS.length;
      const total = numbers.find((number) => number.from >= behind && number.from <= behind + NEAR);
      if (!total || !isCount(total) || /[。;]/.test(text.slice(behind, total.from))) continue;
      // What is counted is said between the words and the number, or else before them.
      const topic = lastTopic(text.slice(behind, total.from)) ?? lastTopic(text.slice(from, at));
      const before = numbers.filter((number) => number.from >= from && number.to <= at).pop();
      const ownTopic = before && (lastTopic(text.slice(from, before.from)) ?? topic);
      const adjoins = before && !totals.has(before) && /^[,、(:]?$/.test(text.slice(before.to, at));
      const own = before && adjoins && ownTopic === topic && isCount(before) ? before.value : null;
      totals.add(total);
      if (topic) found.push({ topic, total: total.value, own, quote: prose.slice(from, total.to) });
    }
    return found;
  });
}

function isCount({ exact, unit }: ProseNumber): boolean {
  return exact && unit !== null && COUNTS.includes(unit);
}

function lastTopic(words: string): Topic | null {
  const last = (words.match(TOPIC) ?? []).pop();
  if (last === undefined) return null;
  return last === '申请' ? 'cumulative-requests' : 'cumulative-disclosed';
}

/**
 * Subject: the running total of one topic. Asked only where both texts give exactly one: last year's and this year's own
 * number make this year's total; without the own number it may at least not fall.
 */
export const cumulative = ruleAcross('reconciliation/cumulative', (given: WithPrevious) => {
  const { entry } = given;
  const previous = comparable(given);
  if (!previous) return [];
  const [now, before] = [readCumulatives(entry.text ?? []), readCumulatives(previous.text ?? [])];
  return (['cumulative-disclosed', 'cumulative-requests'] as const).flatMap((topic): HistoryOutcome[] => {
    const [ours, theirs] = [now, before].map((all) => all.filter((each) => each.topic === topic));
    const [total, earlier] = [ours?.[0], theirs?.[0]];
    if (!total || !earlier || ours?.length !== 1 || theirs?.length !== 1) return [];
    const subject = { field: topic };
    const expected = total.own === null ? null : earlier.total + total.own;
    const wrong = expected === null ? total.total < earlier.total : total.total !== expected;
    if (!wrong) return [{ outcome: 'passed', subject }];
    const data = {
      topic,
      agency: entry.evaluation.report.agency ?? '',
      year: entry.evaluation.report.year ?? '',
      url: entry.url,
      previousYear: previous.evaluation.report.year ?? '',
      previousUrl: previous.url,
      before: earlier.total,
      now: total.total,
      quote: total.quote,
      ...(expected === null ? {} : { own: total.own ?? 0, expected, difference: Math.abs(expected - total.total) }),
    };
    const reason = expected === null ? 'falls' : 'differs';
    return [{ outcome: 'failed', subject, reason, data, places: placesOfWords(entry, total.quote) }];
  });
});
