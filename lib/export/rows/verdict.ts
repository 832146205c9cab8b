import { explainWhy } from '../../messages';
import type { Language } from '../../messages/language';
import { panelText } from '../../messages/panel-text';
import { describeVerdict, type VerdictWords } from '../../messages/verdict-words';
import type { HeldReport } from './held';

/** The result in words, as the panel tells it. What a person dismissed does not count against the report. */
export function writeVerdict({ entry, review }: HeldReport, language: Language): VerdictWords {
  const text = panelText(language);
  const { evaluation } = entry;
  if (evaluation.kind !== 'annual-report') {
    const { older, notReport } = text.states;
    const headline = evaluation.kind === 'older-annual-report' ? older : notReport;
    return { headline, details: evaluation.why.map((why) => explainWhy(why, language)) };
  }
  return describeVerdict(review.verdict, text);
}
