import type { Evaluation } from '../../../judge/evaluation';
import { describeFinding, nameCell } from '../../../messages';
import { tellSlip } from '../../../messages/tell-slip';
import { voiceOf } from '../../../messages/voice';
import type { Words } from '../../../messages/words';
import { writeCalculation } from '../../rows/calculation';
import { isListed } from '../../rows/listing';
import { nameWhere, writeRemarks } from '../../rows/problems';
import type { ReviewedFault, ReviewedFinding } from '../../rows/reviewed-check';
import { fromPage, type Html, html } from './html';

function line(label: string, value: Html | string): readonly Html[] {
  return value === '' ? [] : [html`<dt>${label}</dt><dd>${value}</dd>`];
}

/** The likeliest slip behind a finding, in words, and the only one as a fact where the finding was confirmed; '' where none is known. */
function writeCause({ causes }: Evaluation, { finding, decision }: ReviewedFinding, words: Words): string {
  const known = causes.find(({ id }) => id === finding.cause);
  if (known === undefined) return '';
  const slip = isListed(decision?.state ?? 'open', 'confirmed') ? tellSlip(known, 1, words) : null;
  if (slip !== null) return slip;
  const text = words.panel;
  const { edit } = text.causes;
  const edits = known.edits.map(({ cell, value, suggested }) =>
    edit(nameCell(cell, words), value === null ? text.equation.blank : String(value), String(suggested)),
  );
  return words.evidence.causes(edits, known.unique);
}

/** A fault in full, each of its findings with all that is known of it. */
export function faultBlock(
  evaluation: Evaluation,
  { kind, findings }: ReviewedFault,
  index: number,
  words: Words,
): Html {
  const [first, ...others] = findings;
  const told = ({ finding, decision }: ReviewedFinding) =>
    describeFinding(finding, words, voiceOf(decision?.state ?? 'open')).message;
  return html`<section class="finding ${kind === 'cantTell' ? 'undecided' : kind}"><p>${index + 1}. <span class="kind">${words.panel.kinds[kind]}</span>${told(first)}</p>${details(evaluation, first, words)}${others.map((other) => html`<p>${told(other)}</p>${details(evaluation, other, words)}`)}</section>`;
}

/** A finding: where, the words of the page, the figures, the clauses, the advice, and what people decided on it. */
function details(evaluation: Evaluation, reviewed: ReviewedFinding, words: Words): Html {
  const { finding, decision } = reviewed;
  const text = words.evidence;
  const { states } = words.exported;
  const { advice, basis } = describeFinding(finding, words);
  const quotes = finding.evidence.map(({ quote }) => quote).filter((quote) => quote.trim() !== '');
  const shown = quotes.map((quote, at) => html`${at === 0 ? '' : ' '}“${fromPage(quote)}”`);
  const state = text.decision(states[decision?.state ?? 'open'], writeRemarks(reviewed, words));
  return html`<dl>${[
    line(text.labels.where, nameWhere(finding, words)),
    line(text.labels.quote, shown.length === 0 ? '' : html`${shown}`),
    line(text.labels.calculation, writeCalculation(finding, words)),
    line(text.labels.cause, writeCause(evaluation, reviewed, words)),
    line(text.labels.basis, html`${basis.map((clause, at) => html`${at === 0 ? '' : html`<br>`}${clause}`)}`),
    line(text.labels.advice, advice),
    line(text.labels.rule, finding.rule),
    line(text.labels.decision, state),
  ].flat()}</dl>`;
}
