import type { Evaluation } from '../../../judge/evaluation';
import { describeFinding, nameCell } from '../../../messages';
import type { Words } from '../../../messages/words';
import { writeCalculation } from '../../rows/calculation';
import { nameSeverity, nameWhere, writeRemarks } from '../../rows/problems';
import type { ReviewedFinding } from '../../rows/reviewed-check';
import { fromPage, type Html, html } from './html';

function line(label: string, value: Html | string): readonly Html[] {
  return value === '' ? [] : [html`<dt>${label}</dt><dd>${value}</dd>`];
}

/** The likeliest slip behind a finding, in words; '' where none is known. */
function writeCause(evaluation: Evaluation, cause: string | null, words: Words): string {
  const known = evaluation.causes.find(({ id }) => id === cause);
  if (known === undefined) return '';
  const text = words.panel;
  const { edit } = text.causes;
  const edits = known.edits.map(({ cell, value, suggested }) =>
    edit(nameCell(cell, words), value === null ? text.equation.blank : String(value), String(suggested)),
  );
  return words.evidence.causes(edits, known.unique);
}

/** A finding in full: what, where, the words of the page, the figures, the clauses, the advice, and what people decided on it. */
export function findingBlock(evaluation: Evaluation, reviewed: ReviewedFinding, index: number, words: Words): Html {
  const { finding, decision } = reviewed;
  const text = words.evidence;
  const { states } = words.exported;
  const { message, advice, basis } = describeFinding(finding, words);
  const quotes = finding.evidence.map(({ quote }) => quote).filter((quote) => quote.trim() !== '');
  const shown = quotes.map((quote, at) => html`${at === 0 ? '' : ' '}“${fromPage(quote)}”`);
  const kind = finding.outcome === 'cantTell' ? 'undecided' : finding.severity;
  const state = text.decision(states[decision?.state ?? 'open'], writeRemarks(reviewed, words));
  return html`<section class="finding ${kind}"><p>${index + 1}. <span class="kind">${nameSeverity(finding, words)}</span>${message}</p><dl>${[
    line(text.labels.where, nameWhere(finding, words)),
    line(text.labels.quote, shown.length === 0 ? '' : html`${shown}`),
    line(text.labels.calculation, writeCalculation(finding, words)),
    line(text.labels.cause, writeCause(evaluation, finding.cause, words)),
    line(text.labels.basis, html`${basis.map((clause, at) => html`${at === 0 ? '' : html`<br>`}${clause}`)}`),
    line(text.labels.advice, advice),
    line(text.labels.rule, finding.rule),
    line(text.labels.decision, state),
  ].flat()}</dl></section>`;
}
