import * as z from 'zod/mini';
import { paragraphsOf } from '../../report/report-text';
import type { RuleSettings } from '../../rules/rule';
import { type CompactFacts, type Facts, readFacts, writeFacts } from './compact/compact-facts';
import type { LedgerEntry } from './entry';
import { type JudgedForm, storedJudged } from './stored-evaluation';
import { storedReport } from './stored-report';

type Checked = Pick<LedgerEntry, 'evaluation' | 'facts' | 'text'>;

/** A check that is stored with what was read: what was judged of it, and nothing that follows from the facts. */
interface FactsForm {
  readonly facts: CompactFacts;
  readonly judged: JudgedForm;
  /** `facts`: they have the text. */
  readonly text: LedgerEntry['text'] | 'facts';
}

/** The form in which a check is stored, in the store and in files: with its facts where they are there, whole where not. */
export function toRecordForm<Entry extends Checked>({ evaluation, facts, text, ...rest }: Entry) {
  if (!facts) return { ...rest, evaluation, text };
  const { report: _, passes: __, ...judged } = evaluation;
  const lines = paragraphsOf(facts.report);
  const isOwn = text?.length === lines.length && text.every((line, index) => line === lines[index]);
  const form: FactsForm = { facts: writeFacts(facts), judged, text: isOwn ? 'facts' : text };
  return { ...rest, ...form };
}

const figure = z.int().check(z.minimum(0));
const factsForm = z.looseObject({
  facts: z.looseObject({
    paths: z.array(z.array(figure)),
    settings: z.looseObject({ departmentDeadline: z.string(), governmentDeadline: z.string() }),
  }),
  judged: storedJudged,
});
const storedSettings = z.object({
  departmentDeadline: z.string(),
  governmentDeadline: z.string(),
  townshipDeadline: z.exactOptional(z.string()),
  disabled: z.exactOptional(z.readonly(z.array(z.string()))),
  severities: z.exactOptional(z.readonly(z.record(z.string(), z.enum(['error', 'warning', 'notice'])))),
}) satisfies z.ZodMiniType<RuleSettings>;

/** What was read of a page, as this version keeps it. */
export const storedFacts: z.ZodMiniType<Facts> = z.object({
  report: storedReport,
  paths: z.readonly(z.array(z.readonly(z.array(figure)))),
  settings: storedSettings,
});

/** Facts out of their stored form; undefined when they are none of ours. */
function parseFacts(compact: unknown): Facts | undefined {
  try {
    return storedFacts.safeParse(readFacts(compact as CompactFacts)).data;
  } catch {
    // Something else stands where the facts should: the whole check is unreadable then.
    return undefined;
  }
}

/** The form without what lies in the place of its facts: whatever is given on as facts was read here. */
function withoutFacts(form: unknown): unknown {
  if (typeof form !== 'object' || form === null || !('facts' in form)) return form;
  const { facts: _, ...rest } = form;
  return rest;
}

/** What a stored form holds, asked for its shape as far as it has facts. */
export type FormParts =
  | {
      readonly kind: 'facts';
      readonly rest: Record<string, unknown>;
      readonly facts: Facts;
      readonly judged: JudgedForm;
    }
  /** It has no facts, or none of ours: what else it has, for the caller to judge. */
  | { readonly kind: 'other'; readonly rest: unknown };

/** Takes a stored form apart, without judging anything again. */
export function partsOfForm(form: unknown): FormParts {
  const parsed = factsForm.safeParse(form);
  const facts = parsed.success ? parseFacts(parsed.data.facts) : undefined;
  if (!parsed.success || !facts) return { kind: 'other', rest: withoutFacts(form) };
  const { judged, facts: _, ...rest } = parsed.data;
  const text = rest.text === 'facts' ? paragraphsOf(facts.report) : rest.text;
  return { kind: 'facts', rest: { ...rest, text }, facts, judged };
}

/** Where in a stored form that says it has facts the first thing stands for which they are none; null for one without facts, or with good ones. */
export function brokenPlace(form: unknown): readonly PropertyKey[] | null {
  if (typeof form !== 'object' || form === null || !('facts' in form)) return null;
  const shape = factsForm.safeParse(form);
  if (!shape.success) return shape.error.issues[0]?.path ?? [];
  try {
    const facts = storedFacts.safeParse(readFacts(shape.data.facts as unknown as CompactFacts));
    return facts.success ? null : ['facts', ...(facts.error.issues[0]?.path ?? [])];
  } catch {
    // It is laid out so that it can't even be unfolded.
    return ['facts'];
  }
}
