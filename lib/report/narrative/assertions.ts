import { findBodies } from './body';
import type { Assertion, CasesTold } from './claim';
import type { ClauseFrame } from './claims';
import type { FramedFigure, Surroundings } from './frame';
import type { Clause, Sentence } from './sentence';
import { findSpans } from './span';
import { readWords, type Word } from './words';

/** What denies: 未收到, 没有, 无, 不存在, 零申请; each is tried with the words behind it up to the clause's end. */
const DENIES =
  /(?:未曾|未有|没有|不存在|无一|未(?!经)|没|无(?!法|障碍|关)|零(?=申请|受理|复议|诉讼|败诉|纠错|纠正|结转|起诉))/g;
/** A predicate that denies what stands before it: 为零, 均未发生, 均为0. */
const DENIED_BEHIND =
  /(?:[均都皆]?(?:为|是)?(?:零|〇|0)(?:件|起|宗|例|条)?|[均都皆亦也]?(?:未|没有)(?:发生|出现|产生|收到|接到|有)(?:过)?|[均都皆]无|^无)$/;
const CORRECTED = /纠错|纠正|败诉|撤销|确认违法/;
const CORRECTED_RATE = /(?:纠错|纠正|败诉)(?:率|案件|数|的)?(?:均|都)?(?:为|是|达|共|保持)?(?:零|0(?![.\d]))/;
const CARRIED = /结转|转结|转下|跨年|待答复|待办理|待办件|未办结/;
const LAST_YEAR = /上年|上一年|去年|往年/;
const UPHELD = /(?:均|全部|都|皆)(?:获|得到|予以|被|为|是|已)*(?:结果)?维持/;
const DONE = '(?:办结|办理完成|办理完毕|答复完毕|处理完毕|办毕|办理完结|处理完成)';
/** Everything is done: words of time (按期, 在法定期限内) speak of how, and leave open what is not due yet. */
const ALL_DONE = new RegExp(
  `(?:所有|全部)的?(?:政府信息公开|依申请公开|信息公开)?申请(?:件|事项)?(?:均|都|全部)?(?:已|按)[^,;:]{0,14}?${DONE}|(?:均已|都已|皆已|已全部|全部已?|已悉数)(?:经|依法|依规|依法依规|按要求|妥善|规范){0,3}${DONE}`,
);
/** What is left open, by words or because only what was due is spoken of. */
const EXCEPTED = /应[于在当][^。,]{0,12}的|到期|届满|(?:另|其余|剩余|尚有|还有|除)[^。]{0,20}(?:结转|转|顺延|正在|延)/;
/** 一件 of what is denied, and the reporting body as the one applied to (向我局): neither limits the denial. */
const ONE_OR_TO_US =
  /(?:任何)?(?:一|1)(?:起|件|例|宗)|向[我本](?:[局委厅办院所队省市县区镇乡街]|单位|机关|中心|部门|街道)/g;
const NOTHING_BUT: ReadonlySet<Word['kind']> = new Set([
  ...([
    'receive',
    'process',
    'information',
    'disclosure',
    'application',
    'piece',
    'citizen',
    'natural-person',
    'organisation',
  ] as const),
  ...(['anybody', 'channel', 'every-way', 'related', 'neutral', 'letter'] as const),
]);

/** Which cases the words name; both where they name neither. */
function casesOf(words: string): CasesTold {
  const [review, litigation] = [/复议|纠错|纠正/.test(words), /诉/.test(words)];
  if (review === litigation) return 'review-and-litigation';
  return review ? 'review' : 'litigation';
}

interface Denied {
  readonly kind: Assertion['kind'];
  readonly cases?: CasesTold;
  readonly bare?: boolean;
}

/** What is denied when these words are, all of them understood; none where they deny but a part or something else. */
function deniedBy(words: readonly Word[], said: string, before: string, about: boolean): readonly Denied[] {
  const has = (...kinds: readonly Word['kind'][]): boolean => words.some(({ kind }) => kinds.includes(kind));
  if (CORRECTED.test(said)) {
    const cases = /复议|诉/.test(said) ? said : `${before}${said}`;
    return /复议|诉|纠错|纠正/.test(cases) ? [{ kind: 'none-corrected', cases: casesOf(cases) }] : [];
  }
  if (has('unknown', 'manner', 'part', 'conclude', 'answer')) {
    const waits = CARRIED.test(said) && !has('manner', 'part');
    if (!waits) return [];
  }
  if (has('review', 'litigation', 'both')) {
    return [
      ...(has('review', 'both') ? [{ kind: 'none-reviewed' as const }] : []),
      ...(has('litigation', 'both') ? [{ kind: 'none-litigated' as const }] : []),
    ];
  }
  if (has('other-service')) return [];
  if (CARRIED.test(said))
    return has('unknown') && !/^[^,]{0,4}(?:待|未|结转)/.test(said)
      ? []
      : [{ kind: LAST_YEAR.test(`${before.slice(-4)}${said}`) ? 'none-carried-in' : 'none-carried-forward' }];
  const ways = new Set(words.filter(({ kind }) => kind === 'channel').map(({ text }) => text)).size;
  if (words.some(({ kind }) => !NOTHING_BUT.has(kind)) || (ways === 1 && !has('every-way'))) return [];
  if (has('organisation') && !has('citizen', 'natural-person', 'anybody')) return [];
  if (has('information')) return [{ kind: 'none-received' }];
  if (has('application') && about) return [{ kind: 'none-received', bare: !has('disclosure', 'related') }];
  return has('disclosure') && has('receive') ? [{ kind: 'none-received' }] : [];
}

function plainWords(text: string, around: Surroundings): string {
  let plain = text.replace(ONE_OR_TO_US, (word) => '、'.repeat(word.length));
  for (const span of findSpans(plain, 0, plain.length, around.year))
    plain = plain.slice(0, span.from) + '、'.repeat(span.to - span.from) + plain.slice(span.to);
  for (const { from, to } of findBodies(plain, around.reporter))
    plain = plain.slice(0, from) + '、'.repeat(to - from) + plain.slice(to);
  return plain;
}

/** Denials of a clause: those of what stands behind the negation, and of what stands before a predicate such as 为零. */
function denialsOf(
  clause: Clause,
  before: string,
  text: string,
  about: boolean,
  around: Surroundings,
): { readonly denied: Denied; readonly from: number }[] {
  const told = text.slice(clause.from, clause.to);
  const rate = CORRECTED_RATE.exec(told);
  if (rate) return [{ denied: { kind: 'none-corrected', cases: casesOf(told) }, from: clause.from }];
  if (clause.numbers.some(({ value }) => value !== 1)) return [];
  const behind = DENIED_BEHIND.exec(told);
  if (behind) {
    const subject = behind.index === 0 ? before : told.slice(0, behind.index);
    const plain = plainWords(subject, around);
    return deniedBy(readWords(plain, 0, plain.length), subject, before, about).map((denied) => ({
      denied,
      from: clause.from,
    }));
  }
  const matches = [...told.matchAll(DENIES)];
  return matches.flatMap((match, index) => {
    // 零申请、零复议: each is denied by itself.
    const next = matches[index + 1]?.index;
    const said = told.slice(
      match.index + match[0].length,
      next !== undefined && /[、和]$/.test(told.slice(0, next)) ? next : undefined,
    );
    const plain = plainWords(said, around);
    const denied = deniedBy(readWords(plain, 0, plain.length), said, before + told.slice(0, match.index), about);
    return denied.map((each) => ({ denied: each, from: clause.from + match.index }));
  });
}

/** 上年结转的3件均已办结: what is done are those carried in, not all. */
function onlyCarriedIn(figures: readonly FramedFigure[], { from, to }: Clause): boolean {
  const before = figures.filter((figure) => figure.to <= to);
  const own = before.filter((figure) => figure.from >= from);
  const subject = own.length > 0 ? own : before;
  return subject.length > 0 && subject.every(({ kind }) => kind === 'carried-in');
}

/** What a sentence asserts without a number, of the report's own year and of all that it covers. */
export function readAssertions(
  sentence: Sentence,
  frames: readonly ClauseFrame[],
  figures: readonly FramedFigure[],
  around: Surroundings,
): Assertion[] {
  const { prose, block, from, to } = sentence;
  const { text } = prose;
  const found: Assertion[] = [];
  let before = '';
  for (const { clause, frame } of frames) {
    const told = text.slice(clause.from, clause.to);
    const spans = findSpans(told, 0, told.length, around.year).filter(({ local }) => !local);
    const bodies = findBodies(told, around.reporter);
    const body = bodies[bodies.length - 1]?.body ?? (frame.aside ? 'another' : frame.body);
    const matter = frame.matter ?? (around.topic ? 'applications' : null);
    const ours = (spans[spans.length - 1]?.span ?? frame.span)?.kind ?? 'year';
    if (ours === 'year' && body !== 'another' && body !== 'rest') {
      const add = (denied: Denied, at: number, end: number): void => {
        found.push({ ...denied, quote: { text: prose.slice(at, end), at: block.at } });
      };
      const about =
        matter !== 'other' && (around.topic || matter === 'applications' || /申请/.test(text.slice(from, clause.to)));
      if (matter === 'other' && !/申请|复议|诉|公开/.test(told)) {
        before = told;
        continue;
      }
      for (const { denied, from: at } of denialsOf(clause, before, text, about, around)) add(denied, at, clause.to);
      const done = ALL_DONE.exec(told);
      const last = figures.findLast(({ kind }) => kind !== 'carried-in' && kind !== 'carried-forward')?.kind;
      if (
        done &&
        about &&
        last !== 'handled' &&
        !onlyCarriedIn(figures, clause) &&
        !EXCEPTED.test(text.slice(from, to))
      )
        add({ kind: 'all-handled' }, clause.from + done.index, clause.from + done.index + done[0].length);
      const upheld = UPHELD.exec(told);
      const cases = text.slice(from, clause.to);
      if (upheld && /复议|诉/.test(cases))
        add(
          { kind: 'all-upheld', cases: casesOf(cases) },
          clause.from + upheld.index,
          clause.from + upheld.index + upheld[0].length,
        );
    }
    before = told;
  }
  return found;
}
