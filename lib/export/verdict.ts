import { explainWhy } from '../messages';
import type { Language } from '../messages/language';
import { panelText } from '../messages/panel-text';
import { describeVerdict, type VerdictWords } from '../messages/verdict-words';
import { readVerdict } from '../verdict';
import { dismissedOf, type HeldReport } from './held';

/** The result in words, as the panel tells it. What a person dismissed does not count against the report. */
export function writeVerdict({ entry, findings }: HeldReport, language: Language): VerdictWords {
  const text = panelText(language);
  const { evaluation } = entry;
  if (evaluation.kind !== 'annual-report') {
    const { older, notReport } = text.states;
    const headline = evaluation.kind === 'older-annual-report' ? older : notReport;
    return { headline, details: evaluation.why.map((why) => explainWhy(why, language)) };
  }
  const all = { ...evaluation, findings: findings.map(({ finding }) => finding) };
  return describeVerdict(readVerdict(all, dismissedOf(findings)), text);
}
