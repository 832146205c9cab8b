import { describe, expect, it } from 'vitest';
import type { Evaluation, Finding, SavedEquation } from '@/lib/judge/evaluation';
import type { Decision } from '@/lib/ledger/record/entry';
import { keepItems } from '@/lib/ledger/rectification/keep-items';
import { example } from '../../store/example';
import { decisionOn, withFigure } from '../../store/finding';

const [finding] = example.findings as readonly [Finding];
const equation = finding.equation as SavedEquation;
const asked = decisionOn('confirmed', '2021-02-02T08:00:00.000Z');

/** The page corrected: the total says what it should. */
const mended: SavedEquation = {
  ...equation,
  terms: equation.terms.map((term) =>
    term.sign === -1 ? { ...term, cell: { ...term.cell, text: '11', value: 11 } } : term,
  ),
  reported: 11,
};
const corrected: Evaluation = {
  ...example,
  checkedAt: '2021-03-01T08:00:00.000Z',
  textHash: 'd'.repeat(64),
  findings: [],
  passes: [{ rule: finding.rule, subject: { row: 'review', table: 'review-litigation' }, equation: mended }],
};
const found = { finding, textHash: example.textHash, rules: example.engine.rules };
const putRight = { at: corrected.checkedAt, equation: mended };
const keep = (next: Evaluation, decisions: readonly Decision[] = [asked], old: Evaluation | undefined = example) =>
  keepItems(decisions, old, next);

describe('what is kept of a confirmed finding', () => {
  it('is nothing as long as the check has it as it was', () => {
    const decisions = [asked];
    expect(keep({ ...example, textHash: 'd'.repeat(64) }, decisions)).toBe(decisions);
  });

  it('is its words and figures, and the first check that found it in order', () => {
    expect(keep(corrected)).toEqual([{ ...asked, found, putRight }]);
    const again = keep(corrected);
    expect(keep({ ...corrected, checkedAt: '2021-04-01T08:00:00.000Z' }, again, corrected)).toBe(again);
  });

  it('is its words where it is there with other figures, and no proof', () => {
    expect(keep(withFigure(12))).toEqual([{ ...asked, found }]);
  });

  it.each([
    ['the rule was not asked, or could not tell', { passes: [] }],
    ['another subject is in order', { passes: [{ rule: finding.rule, subject: { row: 'other' }, equation: mended }] }],
    ['the page is the same to the letter', { textHash: example.textHash }],
    [
      'other rules find the same figures in order',
      {
        engine: { version: '0.2.0', rules: '2' },
        passes: [{ rule: finding.rule, subject: finding.subject, equation }],
      },
    ],
    [
      'other rules compare no figures',
      {
        engine: { version: '0.2.0', rules: '2' },
        passes: [{ rule: finding.rule, subject: finding.subject, equation: null }],
      },
    ],
  ] satisfies readonly (readonly [string, Partial<Evaluation>])[])('is no proof where %s', (_, given) => {
    expect(keep({ ...corrected, ...given })).toEqual([{ ...asked, found }]);
  });

  it('is a proof by other rules where the figures are others', () => {
    const next = { ...corrected, engine: { version: '0.2.0', rules: '2' } };
    expect(keep(next)).toEqual([{ ...asked, found, putRight }]);
  });

  it('is a proof that comes later, and none any more where the finding comes back', () => {
    const unread = { ...corrected, passes: [], textHash: 'e'.repeat(64) };
    const first = keep(unread);
    expect(keep(corrected, first, unread)).toEqual([{ ...asked, found, putRight }]);
    expect(keep(example, [{ ...asked, found, putRight }], corrected)).toEqual([{ ...asked, found }]);
  });

  it('is nothing of what was dismissed, left open, or is only news', () => {
    const decisions = [decisionOn('dismissed', asked.at), decisionOn('open', asked.at)];
    expect(keep(corrected, decisions)).toBe(decisions);
    const news = { ...finding, id: 'identity/changed-since', rule: 'identity/changed-since' };
    const before = { ...example, findings: [news] };
    const noted = [decisionOn('confirmed', asked.at, before)];
    expect(keep(corrected, noted, before)).toBe(noted);
  });

  it('is nothing where the check before cannot be read', () => {
    const decisions = [asked];
    expect(keepItems(decisions, undefined, corrected)).toBe(decisions);
  });

  it('is one of two of a subject; as long as the other is there, nothing is proved', () => {
    const second = { ...withFigure(20).findings[0], id: `${finding.id}#2` } as Finding;
    const two = { ...example, findings: [finding, second] };
    const left = { ...corrected, findings: [{ ...second, id: finding.id }] };
    expect(keep(left, [asked], two)).toEqual([{ ...asked, found }]);
  });
});
