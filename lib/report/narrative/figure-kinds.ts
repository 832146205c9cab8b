import type { ClaimKind } from './claim';
import { applicationKind, carryKind, caseKind, documentKind, outcomeKind } from './claim-kind';
import type { Frame, Surroundings } from './frame';
import type { Matter, Phrase } from './matter';
import type { Segment } from './segment';
import type { Word } from './words';

/** Words of a change: the number is no total. */
export const CHANGED =
  /同比|环比|增加|增长|减少|下降|上升|回落|净增|增幅|降幅|[较比][^,]{0,12}(?:多|少)|(?:上年|去年|上年度)同期/;

const CASES_ONLY = /复议|诉讼|起诉|应诉|被诉/;

/** What is counted; words that say nothing take it from the words before, and those from the heading. */
export function settleMatter(phrase: Phrase, fated: boolean, frame: Frame, { topic }: Surroundings): Matter {
  const inherited = frame.matter ?? (topic ? 'applications' : null);
  if (phrase.matter === null || (fated && phrase.matter === 'other' && !phrase.otherService)) return inherited;
  // 申请 alone is that of the heading, but for 复议 and 许可 just told of.
  if (phrase.bare && phrase.ofEveryKind) return 'other';
  if (phrase.bare)
    return frame.here === 'cases' ? 'other' : topic || frame.matter === 'applications' ? 'applications' : null;
  return phrase.matter;
}

/** A number, how its words read and the frame it stands in. */
export interface Given {
  readonly segment: Segment;
  readonly lead: string;
  readonly phrase: Phrase;
  readonly matter: Matter;
  readonly listed: boolean;
  /** A time or a body is named before the number. */
  readonly framed: boolean;
  readonly frame: Frame;
  readonly around: Surroundings;
  readonly behind: readonly Word[];
}

/** The figures a number tells; `second` is for the next number, where 分别 tells one after the other. */
export interface Kinds {
  readonly told: readonly ClaimKind[];
  readonly second: ClaimKind | null;
}

const NOTHING: Kinds = { told: [], second: null };

const only = (kind: ClaimKind | undefined): Kinds => (kind ? { told: [kind], second: null } : NOTHING);

/** The figures of the tables that a number tells, by its words; none where it is a part, a change or something else. */
export function kindsOf(given: Given): Kinds {
  const { segment, lead, phrase, matter, frame } = given;
  const { clause, tail } = segment;
  const bracketed = clause.depth > 0;
  const documents = documentKind(segment.lead, tail);
  if (documents) return bracketed ? NOTHING : only(documents);
  const ofCases = frame.last?.matter === 'cases' && phrase.opensParts && !phrase.review && !phrase.litigation;
  if (ofCases && frame.cases && /信息公开|依申请公开/.test(lead)) return only(caseKind(frame.cases, lead));
  if (frame.second && phrase.matter === null) return only(frame.second);
  if (CASES_ONLY.test(lead) || CASES_ONLY.test(tail) || matter === 'cases') return caseKinds(given);
  if (matter !== 'applications') return NOTHING;
  const carried = carryKind(segment.opening + segment.lead, tail);
  if (carried) return only(carried);
  if (CHANGED.test(lead)) return NOTHING;
  const outcome = outcomeKind(lead, tail);
  if (outcome) return frame.last?.partial && (bracketed || phrase.opensParts) ? NOTHING : only(outcome);
  return only(totalOf(given));
}

/** A total of applications: nothing that is listed as a part, or told by channel, manner or time. */
function totalOf({ segment, phrase, listed, framed, frame, behind }: Given): ClaimKind | undefined {
  const partOfOurs = (listed || segment.clause.depth > 0) && frame.last?.matter === 'applications';
  // 未收到一件 is a denial, which is read as such.
  if (segment.number.value === 1 && /(?:未|没有?|无)[^,]{0,6}$/.test(segment.lead)) return undefined;
  if (partOfOurs || phrase.partial || phrase.concluded || phrase.respectively) return undefined;
  if (phrase.receive || phrase.process || phrase.answer) return applicationKind(phrase);
  if (phrase.empty && (framed || phrase.sums) && behind.length === 0) return frame.verb ?? undefined;
  // 2件为网络申请 says of what kind they are.
  if (phrase.empty && /^(?:均|都)?(?:为|是|系|属|来自|通过|由)/.test(segment.tail)) return undefined;
  const verb = behind.find(({ kind }) => ['receive', 'process', 'answer', 'manner', 'unknown'].includes(kind));
  // 1件申请延期答复 tells how some were done; 10件申请均提前办结 how all were.
  const how = behind.findIndex(({ kind }) => kind === 'manner');
  if (how >= 0 && !behind.slice(0, how).some(({ text }) => /^(?:均|都|全部)$/.test(text))) return undefined;
  if (verb?.kind === 'answer' && phrase.matter === null) return 'handled';
  if (verb?.kind === 'receive' && behind.some(({ kind }) => kind === 'information')) return 'received';
  return phrase.matter === 'applications' ? 'applications' : undefined;
}

/** Reviews and lawsuits; those said to be handled, with no word of disclosure, may be of any kind where a government tells them. */
function caseKinds({ segment, lead, phrase, matter, listed, frame, around, behind }: Given): Kinds {
  const { depth } = segment.clause;
  if (matter === 'other' || phrase.concluded || phrase.partial || CHANGED.test(lead)) return NOTHING;
  if (behind.some(({ kind }) => kind === 'conclude') || carryKind(segment.lead, segment.tail)) return NOTHING;
  const named = phrase.review || phrase.litigation;
  // 行政处罚引发的行政复议4件，行政诉讼1件: the lawsuits are of the same matter.
  if (frame.last?.matter === 'other' && frame.last.caused && !phrase.ours && !around.casesTold) return NOTHING;
  const cases = named ? phrase : phrase.matter === null || phrase.ours ? frame.cases : null;
  if (!cases || (!named && !takesUp(lead, phrase))) return NOTHING;
  const kind = caseKind(cases, lead);
  const ofCases = frame.last?.matter === 'cases';
  if (
    (listed || depth > 0) &&
    ofCases &&
    !(named && frame.cases?.review && frame.cases.litigation && !(phrase.review && phrase.litigation))
  )
    return NOTHING;
  const said = phrase.ours || frame.cases?.ours || around.casesTold || /引起|引发|被|因/.test(lead);
  if (!said && isAnybodys(lead, phrase, around)) return NOTHING;
  if (kind === 'review-and-litigation' && phrase.distributes) {
    const order: readonly ClaimKind[] =
      lead.indexOf('复议') <= lead.search(/诉/) ? ['review', 'litigation'] : ['litigation', 'review'];
    return phrase.respectively ? { told: order.slice(0, 1), second: order[1] ?? null } : { told: order, second: null };
  }
  return only(kind);
}

/** 相关案件15件, 上述案件2件: the cases of the clause before. */
function takesUp(lead: string, phrase: Phrase): boolean {
  return /案件?(?:数量?)?(?:共|共计|合计|总计)?$/.test(lead) && !phrase.answer;
}

/** 办理行政复议50件: of any kind, for a government, or where the office appears in court for whatever it is sued for. */
function isAnybodys(lead: string, { process, receive }: Phrase, { reporter }: Surroundings): boolean {
  if (/应诉|出庭|代理|参与/.test(lead)) return true;
  return reporter.kind !== 'department' && (process || (receive && !/收到|接到/.test(lead)));
}
