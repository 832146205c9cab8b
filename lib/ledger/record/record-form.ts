import * as z from 'zod/mini';
import { evaluate } from '../../judge/evaluate';
import type { Evaluation } from '../../judge/evaluation';
import { unknownEditions } from '../../judge/saved-edition';
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

/** What a report comes to by its facts: what was in order then follows from them, and what was found is what was found then. */
function judgedBy({ report, paths, settings }: Facts, judged: JudgedForm): Evaluation {
  const { source, checkedAt, textHash, engine, tally } = judged;
  const again = evaluate(report, {
    source,
    checkedAt,
    textHash,
    engineVersion: engine.version,
    settings,
    pathOf: (at) => paths[at] ?? [],
  });
  const together = { ...again, ...judged };
  // What was in order by a form that only a later version knows, this one can't tell.
  if (unknownEditions(together).length > 0) return { ...together, passes: [] };
  return { ...together, tally: { ...tally, passed: again.passes.length } };
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
  disabled: z.exactOptional(z.readonly(z.array(z.string()))),
  severities: z.exactOptional(z.readonly(z.record(z.string(), z.enum(['error', 'warning', 'notice'])))),
}) satisfies z.ZodMiniType<RuleSettings>;

/** Facts out of their stored form; undefined when they are none of ours. */
function parseFacts(compact: unknown): Facts | undefined {
  try {
    const { report, paths, settings } = readFacts(compact as CompactFacts);
    const read = storedReport.safeParse(report);
    const asked = storedSettings.safeParse(settings);
    return read.success && asked.success ? { report: read.data, paths, settings: asked.data } : undefined;
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

/** A stored form with its evaluation put together again; where it has no facts, or none of ours, what else it has, for the caller to judge. */
export function fromRecordForm(form: unknown): unknown {
  const parsed = factsForm.safeParse(form);
  const facts = parsed.success ? parseFacts(parsed.data.facts) : undefined;
  if (!parsed.success || !facts) return withoutFacts(form);
  const { judged, facts: _, ...rest } = parsed.data;
  const text = rest.text === 'facts' ? paragraphsOf(facts.report) : rest.text;
  return { ...rest, text, facts, evaluation: judgedBy(facts, judged) };
}
