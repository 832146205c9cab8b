import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellVerdict } from '@/components/shared/verdict';
import { readCell } from '@/components/workbench/list/read-cell';
import { writeEvidence } from '@/lib/export/files/evidence/evidence';
import { reviewCheck } from '@/lib/export/rows/reviewed-check';
import type { Finding } from '@/lib/judge/evaluation';
import { NOTHING_ACROSS } from '@/lib/ledger/across/make-finding';
import { rowOf } from '@/lib/ledger/list/row-of';
import type { DecisionState, LedgerEntry } from '@/lib/ledger/record/entry';
import { itemsOf } from '@/lib/ledger/rectification/items';
import { keepItems } from '@/lib/ledger/rectification/keep-items';
import { countStates } from '@/lib/ledger/review/fault-standing';
import { reviewOf } from '@/lib/ledger/review/review-of';
import { toIndexRecord } from '@/lib/store/ledger/index-record';
import { WORDS } from '../../words';
import { parseHtml } from '../parse-html';
import { checkedEntry, decideOn, sheetsOf } from './ledger-builder';

const words = WORDS['zh-CN'];
const OPTIONS = { words, reviewer: '', listing: 'all', exportedAt: '2026-03-02T01:00:00Z' } as const;
const ALONE = { previous: { kind: 'none' }, sums: [] } as const;
const STATES: readonly DecisionState[] = ['open', 'confirmed', 'dismissed', 'rectified'];
/** What a re-check makes of a fault: it has it still, it finds it in order, or it says nothing of it. */
const FATES = ['there', 'in-order', 'unshown'] as const;
type Fate = (typeof FATES)[number];

const first = checkedEntry('real-2023-hongze-table-four-totals');
const faults = reviewOf(first).faultStandings;

/** The report with decisions on its faults, then checked again with another text. */
function recheck(given: readonly { readonly state: DecisionState; readonly fate: Fate }[]): LedgerEntry {
  const asked = given.map((one, index) => ({ ...one, findings: faults[index]?.findings ?? [] }));
  const decided = asked.reduce<LedgerEntry>(
    (entry, { state, findings }) =>
      findings.reduce((own, finding: Finding) => decideOn(own, finding, { state, reason: '纸质件无误' }), entry),
    first,
  );
  const of = (fate: Fate) => asked.filter((one) => one.fate === fate).flatMap(({ findings }) => findings);
  const { evaluation } = first;
  const next = {
    ...evaluation,
    checkedAt: '2026-03-01T09:00:00Z',
    textHash: 'd'.repeat(64),
    findings: of('there'),
    passes: [...evaluation.passes, ...of('in-order').map(({ rule, subject }) => ({ rule, subject, equation: null }))],
  };
  return { ...decided, evaluation: next, decisions: keepItems(decided.decisions, evaluation, next) };
}

/** The number behind 已整改; 0 where it is not said. */
const toldIn = (told: string): number => Number(/已整改 (\d+)/.exec(told)?.[1] ?? 0);

describe('what was put right', () => {
  it('is counted alike by panel, row, side view, record and workbook', () => {
    const fault = fc.record({ state: fc.constantFrom(...STATES), fate: fc.constantFrom(...FATES) });
    fc.assert(
      fc.property(fc.array(fault, { minLength: faults.length, maxLength: faults.length }), (given) => {
        const entry = recheck(given);
        const review = reviewOf(entry);
        const { states, gone } = { states: countStates(review.faultStandings), gone: review.goneCounts };
        const asked = given.filter(({ state }) => state === 'confirmed' || state === 'rectified');
        const rectified = asked.filter(({ state, fate }) => fate === 'in-order' || state === 'rectified').length;
        const unshown = asked.filter(({ state, fate }) => state === 'confirmed' && fate === 'unshown').length;

        // The side view lists these.
        const items = itemsOf(review, entry.items);
        expect(items.filter(({ state }) => state === 'rectified')).toHaveLength(rectified);
        expect({ rectified: states.rectified + gone.rectified, unshown: gone.unshown }).toEqual({ rectified, unshown });

        const row = rowOf(entry, NOTHING_ACROSS);
        expect(row.items === undefined).toBe(items.length === 0);
        expect(row.items ?? { rectified: 0, unshown: 0 }).toMatchObject({ rectified, unshown });
        expect(toldIn(readCell(row, 'decision', words, '').words)).toBe(rectified);
        expect(toIndexRecord(entry, 1).items).toEqual(row.items);

        const outcomes = sheetsOf([entry], OPTIONS)[1];
        const at = outcomes?.columns.findIndex(({ title }) => title === words.exported.columns.rectifications.recheck);
        const told = (outcomes?.rows ?? []).map((cells) => JSON.stringify(cells[at ?? -1]) ?? '');
        expect(told.filter((cell) => cell.includes('"已整改'))).toHaveLength(rectified);

        // As long as a fault waits, the panel's chips tell what is there, and the headline what is gone besides.
        const isSaid = states.open === 0 || gone.rectified > 0;
        const record = parseHtml(writeEvidence(reviewCheck(entry, NOTHING_ACROSS), { ...OPTIONS, against: ALONE }));
        const headlines = [
          // Of panel and side view.
          tellVerdict(review, words.panel).headline,
          record.querySelector('.verdict td')?.textContent ?? '',
        ];
        for (const headline of headlines) {
          expect(toldIn(headline)).toBe(isSaid ? rectified : 0);
          expect(headline.includes(`${unshown} 处未再发现`)).toBe(unshown > 0);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is no page without a problem', () => {
    const entry = recheck(faults.map(() => ({ state: 'confirmed', fate: 'in-order' })));
    const review = reviewOf(entry);
    expect(tellVerdict(review, words.panel).headline).toBe(`已核完：已整改 ${faults.length} 处`);
    expect(readCell(rowOf(entry, NOTHING_ACROSS), 'decision', words, '').words).toBe(`已整改 ${faults.length}`);
  });

  it('says how many of those put right are gone where others are there', () => {
    const [one, ...others] = faults.map(() => ({ state: 'rectified', fate: 'there' }) as const);
    const entry = recheck([{ state: 'confirmed', fate: 'in-order' }, ...(one ? others : [])]);
    expect(tellVerdict(reviewOf(entry), words.panel).headline).toBe(
      `已核完：已整改 ${faults.length} 处（其中 1 处复查已不再出现）`,
    );
  });
});
