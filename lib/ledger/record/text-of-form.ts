import * as z from 'zod/mini';
import { paragraphsOf } from '../../report/report-text';
import type { CheckedText } from '../copies/checked-text';

const agency = z.nullable(z.string());
const texts = z.readonly(z.array(z.string()));

const plain = z.object({
  evaluation: z.object({ checkedAt: z.string(), report: z.object({ agency }) }),
  text: z.optional(z.nullable(texts)),
});

/** The same of a check that is stored with what was read. */
const withFacts = z.object({
  judged: z.object({ checkedAt: z.string() }),
  facts: z.object({ report: z.object({ agency, blocks: z.object({ texts }) }) }),
  text: z.union([z.literal('facts'), z.nullable(texts)]),
});

/** What comparing texts takes of a check in the form in which it is stored, whatever its version; undefined when it is none. */
export function textOfForm(form: unknown): CheckedText | undefined {
  const facts = withFacts.safeParse(form);
  if (facts.success) {
    const { judged, facts: read, text } = facts.data;
    const { report } = read;
    const own =
      text === 'facts' ? paragraphsOf({ blocks: report.blocks.texts.map((words) => ({ text: words })) }) : text;
    return { checkedAt: judged.checkedAt, agency: report.agency, text: own };
  }
  const parsed = plain.safeParse(form);
  if (!parsed.success) return undefined;
  const { evaluation, text = null } = parsed.data;
  return { checkedAt: evaluation.checkedAt, agency: evaluation.report.agency, text };
}
