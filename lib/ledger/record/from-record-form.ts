import { evaluationOf, foundOf } from './kept-check';
import { partsOfForm } from './record-form';

/** A stored form with its evaluation put together again; where it has no facts, or none of ours, what else it has, for the caller to judge. */
export function fromRecordForm(form: unknown): unknown {
  const parts = partsOfForm(form);
  if (parts.kind === 'other') return parts.rest;
  const { rest, facts, judged } = parts;
  return { ...rest, facts, evaluation: evaluationOf({ facts, judged }) };
}

/** The same without what was in order, in a third of the time. */
export function foundInRecordForm(form: unknown): unknown {
  const parts = partsOfForm(form);
  return parts.kind === 'other' ? parts.rest : { ...parts.rest, facts: parts.facts, evaluation: foundOf(parts) };
}
