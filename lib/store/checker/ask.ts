import { browser } from 'wxt/browser';
import { failureOf } from '../failure';
import type { SaveResult } from '../ledger/checks';
import { isConnected } from '../messages';
import type { CheckAnswers, CheckMessage, MadeCheck } from './check-message';

type Asked<Type extends CheckMessage['type']> = Extract<CheckMessage, { readonly type: Type }>;

/** Asks the background; undefined where nobody answers, as after an update of the extension. */
export async function ask<Type extends CheckMessage['type']>(
  message: Asked<Type>,
): Promise<CheckAnswers[Type] | undefined> {
  if (!isConnected()) return undefined;
  try {
    // The background's answer is our own.
    return (await browser.runtime.sendMessage(message)) as CheckAnswers[Type] | undefined;
  } catch {
    return undefined;
  }
}

/** Has the background store a check that was made at this address; or why it was not. */
export async function sendCheck(url: string, check: MadeCheck): Promise<SaveResult> {
  if (!isConnected()) return { kind: 'not-saved', reason: 'extension-updated' };
  try {
    const made: Asked<'check/made'> = { type: 'check/made', url, ...check };
    const answer = (await browser.runtime.sendMessage(made)) as SaveResult | undefined;
    // What is no check that the store may hold is not answered: it has more in it than any report.
    return answer ?? { kind: 'not-saved', reason: 'too-large' };
  } catch (error) {
    // No message is as large as a page may be.
    const isTooLong = /message length/i.test(String(error));
    return { kind: 'not-saved', reason: isTooLong ? 'too-large' : failureOf(error) };
  }
}
