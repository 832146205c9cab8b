import { findSlots, slotPassages } from '../../report/prose/slots';
import type { Rule } from '../rule';
import { ruleOf } from '../rule-of';
import { isElided } from '../section-words';
import { tellPlaces } from './places';

/** Subject: the report. */
const unfilledSlot = ruleOf('text/unfilled-slot', function* (report) {
  const elided = report.blocks.some(({ text }) => isElided(text));
  for (const told of tellPlaces('slots', slotPassages(report), findSlots)) {
    // What is not there may have been lost with the rest.
    yield elided && told.outcome === 'failed' ? { ...told, outcome: 'cantTell', reason: 'elided' } : told;
  }
});

/** Rules of what a template left open. */
export const slotRules: readonly Rule[] = [unfilledSlot];
