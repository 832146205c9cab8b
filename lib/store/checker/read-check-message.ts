import * as z from 'zod/mini';
import { storedFacts } from '../../ledger/record/record-form';
import { storedEvaluation } from '../../ledger/record/stored-evaluation';
import { storedText } from '../../ledger/record/stored-text';
import { pageOf } from '../ledger/ledger-keys';
import type { CheckMessage } from './check-message';
import { isFromSiteOf, type MessageSender } from './message-sender';

const url = z.string();
const message = z.discriminatedUnion('type', [
  z.object({ type: z.literal('check/begun'), url }),
  z.object({ type: z.literal('check/earlier'), url, year: z.nullable(z.int()) }),
  z.object({
    type: z.literal('check/made'),
    url,
    evaluation: storedEvaluation,
    text: storedText,
    before: z.nullable(storedEvaluation),
    facts: z.optional(z.unknown()),
  }),
  z.object({ type: z.literal('place/wanted'), url }),
  z.object({ type: z.literal('decisions/wanted'), key: z.string() }),
]);

/** What a checker asks, and whether it stands in the site of which it asks. */
export interface AskedCheck {
  readonly message: CheckMessage;
  readonly isOfSite: boolean;
}

/** What a checker asks out of a tab; undefined for everything else. */
export function readCheckMessage(value: unknown, sender: MessageSender): AskedCheck | undefined {
  const parsed = message.safeParse(value);
  if (!parsed.success || sender.tab === undefined) return undefined;
  const { data } = parsed;
  const isOfSite = isFromSiteOf('key' in data ? pageOf(data.key) : data.url, sender);
  if (data.type !== 'check/made') return { message: data, isOfSite };
  const { facts: given, ...made } = data;
  // Facts that are more than a report's are not kept: what was judged of them is.
  const facts = storedFacts.safeParse(given).data;
  return { message: { ...made, ...(facts && { facts }) }, isOfSite };
}
