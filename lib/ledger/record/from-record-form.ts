import { evaluationOf } from './kept-check';
import { partsOfForm } from './record-form';

/** A stored form with its evaluation put together again; where it has no facts, or none of ours, what else it has, for the caller to judge. */
export function fromRecordForm(form: unknown): unknown {
  const parts = partsOfForm(form);
  if (parts.kind === 'other') return parts.rest;
  const { rest, facts, judged } = parts;
  return { ...rest, facts, evaluation: evaluationOf({ facts, judged }) };
}
