import type { Decision } from '../record/entry';
import { ALIKE, isOfCopies } from './copied-values';
import { readFingerprint } from './fingerprint';

/** Shares in whole per cent by the name under which a body, or a year, is known again. */
type Shares = ReadonlyMap<string, number>;

function sharesOf(print: string): Shares | undefined {
  const parts = isOfCopies(print) ? readFingerprint(print) : undefined;
  if (parts === undefined) return undefined;
  const { reason, values } = parts;
  const { otherAgency, otherUrl, otherYear, share } = Object.fromEntries(values);
  if (otherUrl === undefined) return new Map(values.map(([name, each]) => [name, Number(each)]));
  // The form before, in which the likest alone was named.
  return new Map([[`${ALIKE}${otherAgency || otherUrl}${reason === 'own-earlier' ? otherYear : ''}`, Number(share)]]);
}

/**
 * Whether what a person said of copied text still says something of it as it is found now, under the fingerprint `now`.
 *
 * One likeness at least must be there as it was judged: the same body with the same share. Where none is, the report's
 * own text is another one, or all whom it was held against are. 属实 then stands, whoever joins: what was found true does
 * not become untrue because more copies of it turn up, or because one of the others mends its text. 不属实 and 已整改
 * release a body from something, and cover only what was looked at: a body that was not there then, or a share that has
 * grown since, has to be looked at, and the decision lapses with its name.
 */
export function isStillJudged(
  { state, fingerprint: judged }: Pick<Decision, 'state' | 'fingerprint'>,
  now: string,
): boolean {
  const [then, found] = [sharesOf(judged), sharesOf(now)];
  if (then === undefined || found === undefined) return false;
  const shares = [...found];
  if (!shares.some(([name, share]) => then.get(name) === share)) return false;
  if (state === 'confirmed' || state === 'open') return true;
  return shares.every(([name, share]) => share <= (then.get(name) ?? -1));
}
