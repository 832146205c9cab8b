import { refuseAddress } from '@/lib/ledger/record/stored-address';
import { toRuleSettings } from '@/lib/profile/rule-profile';
import { takeAskedPlace } from '@/lib/store/asked-place';
import type { CheckAnswers, EarlierKept } from '@/lib/store/checker/check-message';
import type { AskedCheck } from '@/lib/store/checker/read-check-message';
import { loadCheck, loadLastCheck, saveCheck } from '@/lib/store/ledger/checks';
import { pageKey } from '@/lib/store/ledger/ledger-keys';
import type { KeptRecord } from '@/lib/store/ledger/packed-record';
import { loadDecisions } from '@/lib/store/ledger/panel-decisions';
import { loadProfile } from '@/lib/store/profile';

/**
 * Answers what a checker asks: gives what is stored of the site that it stands in, and stores what it made there. One that
 * asks of another site is told nothing of it.
 */
export async function takeCheck({ message, isOfSite }: AskedCheck): Promise<CheckAnswers[keyof CheckAnswers]> {
  switch (message.type) {
    case 'check/begun': {
      const [last, profile] = await Promise.all([isOfSite ? loadLastCheck(message.url) : null, loadProfile()]);
      return { settings: toRuleSettings(profile), last: last && toGive(last) };
    }
    case 'check/earlier': {
      const earlier = isOfSite ? await loadCheck(message.url, message.year) : null;
      return earlier && toGive(earlier);
    }
    case 'check/made': {
      const { type: _, url, evaluation, ...kept } = message;
      const refused = refuseAddress(pageKey(url));
      if (refused === null && !isOfSite) return { kind: 'not-saved', reason: 'unavailable' };
      return saveCheck(url, evaluation, new Date().toISOString(), kept);
    }
    case 'place/wanted':
      return isOfSite ? takeAskedPlace(message.url) : null;
    case 'decisions/wanted':
      return isOfSite ? loadDecisions(message.key) : [];
  }
}

/** What comparing takes of a stored check: no text, no times. */
function toGive(record: KeptRecord): EarlierKept {
  const { before } = record;
  return record.facts === undefined
    ? { evaluation: record.evaluation, before }
    : { facts: record.facts, judged: record.judged, before };
}
