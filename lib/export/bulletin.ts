import type { Evaluation, Finding } from '../evaluation';
import { describeFinding } from '../messages';
import type { Language } from '../messages/language';
import { panelText } from '../messages/panel-text';
import { onOneLine } from './plain-text';

/** A finding as a sentence of a bulletin (通报): body, publication date, title, what is wrong. */
export function writeBulletin(
  { report }: Pick<Evaluation, 'report'>,
  finding: Pick<Finding, 'rule' | 'reason' | 'data'>,
  language: Language,
): string {
  const text = panelText(language);
  const sentence = text.findings.bulletin(
    report.agency ?? text.findings.noAgency,
    report.published === null ? null : text.report.date(report.published),
    report.title ?? text.findings.untitled,
    describeFinding(finding, language).message,
  );
  return onOneLine(sentence);
}
