import type { WordKind } from './lexicon';
import type { Word } from './words';

/** What is counted: applications for information, cases (reviews and lawsuits), something else; null where the words do not say. */
export type Matter = 'applications' | 'cases' | 'other' | null;

/** How a phrase reads: what it counts and whether it may count all of it. */
export interface Phrase {
  readonly matter: Matter;
  /** 申请 alone, which may be of any kind. */
  readonly bare: boolean;
  /** 各类申请. */
  readonly ofEveryKind: boolean;
  readonly review: boolean;
  readonly litigation: boolean;
  /** The words say that it is about disclosure (涉政府信息公开, 因此, 相关). */
  readonly ours: boolean;
  readonly receive: boolean;
  readonly process: boolean;
  readonly answer: boolean;
  /** 办理答复: the processing comes first. */
  readonly processFirst: boolean;
  readonly citizens: boolean;
  /** Only a part is counted: a channel, a kind of applicant, a manner or time of answering, the rest of something. */
  readonly partial: boolean;
  readonly otherService: boolean;
  readonly concluded: boolean;
  readonly opensParts: boolean;
  readonly distributes: boolean;
  readonly respectively: boolean;
  readonly sums: boolean;
  /** No word of its own before the number. */
  readonly empty: boolean;
}

const VERBS: readonly Word['kind'][] = ['receive', 'process', 'answer'];
const CONCERNING = /^(?:针对|关于|涉及|涉|就|因|因为|由于)$/;
const SUMS = /^(?:共|共计|总共|合计|总计|一共|共有|总数|总量)$/;

/** Reads the words before a number, and those right behind it that belong to it. */
export function readPhrase(before: readonly Word[], behind: readonly Word[]): Phrase {
  const lead = before.map(registered);
  const words = [...lead, ...behind];
  const kinds = new Set<Word['kind']>(words.map(({ kind }) => kind));
  const has = (...wanted: readonly WordKind[]): boolean => wanted.some((kind) => kinds.has(kind));
  const verbAt = lead.findLastIndex(({ kind }) => VERBS.includes(kind));
  const strange = isStrange(words, verbAt, has('information', 'application'));
  const review = has('review', 'both');
  const litigation = has('litigation', 'both');
  const information = has('information');
  const matter = matterOf({ has, strange, cases: review || litigation, information });
  const everybody = has('anybody') || (has('citizen', 'natural-person') && has('organisation'));
  return {
    matter,
    ofEveryKind: words.some(({ text }) => /^(?:各类|各种|各项)$/.test(text)),
    bare: matter === 'applications' && !information,
    review,
    litigation,
    ours: has('information', 'disclosure', 'related'),
    receive: has('receive'),
    process: has('process'),
    answer: has('answer'),
    processFirst: lead.findIndex(({ kind }) => kind === 'process') < lead.findIndex(({ kind }) => kind === 'answer'),
    citizens: has('citizen') && !everybody,
    partial:
      has('manner', 'part', 'remainder') ||
      (has('channel') && !has('every-way')) ||
      (has('organisation', 'natural-person') && !everybody) ||
      (information ? has('other-service') : has('letter')),
    otherService: has('other-service'),
    concluded: has('conclude'),
    opensParts: has('opens-parts'),
    distributes: has('each'),
    respectively: words.some(({ text }) => text.startsWith('分别')),
    empty: lead.every(({ kind }) => kind === 'neutral'),
    sums: words.some(({ text }) => SUMS.test(text)),
  };
}

/** 登记 is a service of its own (不动产登记), but for 登记政府信息公开申请24件, which takes them in. */
function registered(word: Word, at: number, words: readonly Word[]): Word {
  return word.text === '登记' && words[at + 1]?.kind === 'information' ? { ...word, kind: 'receive' } : word;
}

/** Whether words that no list knows stand where they change what is counted: behind the verb, or wherever nothing else says what is counted. */
function isStrange(words: readonly Word[], verbAt: number, named: boolean): boolean {
  return words.some(
    ({ kind }, at) =>
      kind === 'unknown' && (at > verbAt || !named || CONCERNING.test(words[at - 1]?.text ?? '') || verbAt < 0),
  );
}

function matterOf(found: {
  readonly has: (...wanted: readonly WordKind[]) => boolean;
  readonly strange: boolean;
  readonly cases: boolean;
  readonly information: boolean;
}): Matter {
  const { has, strange, cases, information } = found;
  if (cases && has('other-service')) return 'other';
  if (cases) return strange && !has('disclosure', 'information', 'related') ? 'other' : 'cases';
  if (strange || (has('other-service') && !information)) return 'other';
  if (information || has('application')) return 'applications';
  if (has('letter')) return 'other';
  if (has('disclosure')) return has('receive') ? 'applications' : 'other';
  return null;
}
