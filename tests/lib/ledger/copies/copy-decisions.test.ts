import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HistoryResult } from '@/lib/ledger/across/make-finding';
import { toCopyResult } from '@/lib/ledger/copies/copy-finding';
import type { Decision, DecisionState } from '@/lib/ledger/record/entry';
import { mergeEntries } from '@/lib/ledger/record/merge';
import { itemsOf } from '@/lib/ledger/rectification/items';
import { mergeItems } from '@/lib/ledger/rectification/merge-items';
import { applyDecisions, decide, standing, undo } from '@/lib/ledger/review/decision';
import { reviewOf } from '@/lib/ledger/review/review-of';
import { writeChange } from '@/lib/messages/write-change';
import { WORDS } from '../../../words';
import { useSeed } from '../../seed';
import { buildEntry, buildEvaluation } from '../ledger-builder';

useSeed();

const YEAR = 2023;
const own = { agency: '泗阳县甲镇', year: YEAR, url: 'https://www.siyang.gov.cn/own' };

/** Who shares how much with the report, of other bodies or of its own earlier years. */
type Alike = Readonly<Record<string, number>>;

function found(alike: Alike, kind: 'other-body' | 'own-earlier' = 'other-body'): HistoryResult {
  const others = Object.entries(alike).map(([name, percent]) => {
    const other = kind === 'own-earlier' ? { ...own, year: Number(name) } : { ...own, agency: `泗阳县${name}` };
    return { other: { ...other, url: `https://www.siyang.gov.cn/${name}` }, percent };
  });
  const likest = {
    kind,
    passages: 3,
    longest: 210,
    beyond: false,
    alike: others.sort((a, b) => b.percent - a.percent),
  };
  return toCopyResult(own, others.length === 0 ? [] : [likest], true);
}

const decided = (given: HistoryResult, state: DecisionState, minute = 0, before: readonly Decision[] = []) => {
  const at = `2026-01-20T10:${String(minute).padStart(2, '0')}:00.000Z`;
  const reason = state === 'dismissed' ? '均引用上级模板' : '';
  return applyDecisions(before, decide(given.findings, { state, reason, note: '', by: '林', at }) ?? []);
};
const standsAs = (decisions: readonly Decision[], now: HistoryResult) =>
  standing(decisions, now).findings.map((one) => (one.kind === 'decided' ? one.decision.state : one.kind));
const becomes = (state: DecisionState, then: Alike, now: Alike) =>
  standsAs(decided(found(then), state).decisions, found(now));

describe('a decision on copied text', () => {
  it.each<[string, Alike, Alike, readonly [confirmed: string, dismissed: string, rectified: string]]>([
    ['nothing changes', { 乙镇: 92 }, { 乙镇: 92 }, ['confirmed', 'dismissed', 'rectified']],
    ['a likelier copy joins', { 乙镇: 92 }, { 丙镇: 98, 乙镇: 92 }, ['confirmed', 'lapsed', 'lapsed']],
    ['a less likely copy joins', { 乙镇: 92 }, { 乙镇: 92, 丙镇: 61 }, ['confirmed', 'lapsed', 'lapsed']],
    ['the likest goes', { 乙镇: 92, 丙镇: 70 }, { 丙镇: 70 }, ['confirmed', 'dismissed', 'rectified']],
    ['one goes and another comes', { 乙镇: 92, 丙镇: 70 }, { 丙镇: 70, 丁镇: 80 }, ['confirmed', 'lapsed', 'lapsed']],
    [
      'another body mends its text',
      { 乙镇: 92, 丙镇: 70 },
      { 乙镇: 66, 丙镇: 70 },
      ['confirmed', 'dismissed', 'rectified'],
    ],
    [
      'another body’s text comes nearer',
      { 乙镇: 92, 丙镇: 70 },
      { 乙镇: 92, 丙镇: 88 },
      ['confirmed', 'lapsed', 'lapsed'],
    ],
    [
      'the report itself has another text',
      { 乙镇: 92, 丙镇: 70 },
      { 乙镇: 90, 丙镇: 64 },
      ['lapsed', 'lapsed', 'lapsed'],
    ],
    ['all whom it was like are others', { 乙镇: 92 }, { 丙镇: 92 }, ['lapsed', 'lapsed', 'lapsed']],
  ])('when %s', (_, then, now, stands) => {
    const states = ['confirmed', 'dismissed', 'rectified'] as const;
    expect(states.flatMap((state) => becomes(state, then, now))).toEqual(stands);
  });

  it('says whom the reviewer had not seen, and who is there no more', () => {
    const [lapsed] = standing(
      decided(found({ 乙镇: 92, 戊镇: 65 }), 'dismissed').decisions,
      found({ 乙镇: 92, 丙镇: 97 }),
    ).findings;
    const changes = lapsed?.kind === 'lapsed' ? lapsed.changes : [];
    expect(changes.map((change) => writeChange(change, WORDS['zh-CN']))).toEqual([
      '与泗阳县戊镇的报告成段相同：65% → 未见',
      '与泗阳县丙镇的报告成段相同：未见 → 97%',
    ]);
    expect(changes.map((change) => writeChange(change, WORDS.en))).toContain(
      'shared with the report of 泗阳县丙镇: none → 97%',
    );
  });

  it('is on the body’s own years by year', () => {
    const { decisions } = decided(found({ 2022: 95 }, 'own-earlier'), 'dismissed');
    expect(standsAs(decisions, found({ 2022: 95 }, 'own-earlier'))).toEqual(['dismissed']);
    const [lapsed] = standing(decisions, found({ 2022: 95, 2021: 80 }, 'own-earlier')).findings;
    const [change] = lapsed?.kind === 'lapsed' ? lapsed.changes : [];
    expect(change && writeChange(change, WORDS['zh-CN'])).toBe('与泗阳县甲镇2021的报告成段相同：未见 → 80%');
  });

  it('holds two bodies apart that have a name without a place, by their sites', () => {
    const at = (url: string) =>
      toCopyResult(
        own,
        [
          {
            kind: 'other-body',
            passages: 1,
            longest: 90,
            beyond: false,
            alike: [{ other: { agency: '审计局', year: YEAR, url }, percent: 90 }],
          },
        ],
        true,
      );
    const { decisions } = decided(at('https://www.siyang.gov.cn/sj'), 'dismissed');
    expect(standsAs(decisions, at('https://www.siyang.gov.cn/other'))).toEqual(['dismissed']);
    expect(standsAs(decisions, at('https://www.shuyang.gov.cn/sj'))).toEqual(['lapsed']);
  });

  it('of 不属实 never covers a body or a share that was not looked at, whatever joins and goes', () => {
    const alike = fc.dictionary(fc.constantFrom('乙镇', '丙镇', '丁镇', '戊镇'), fc.integer({ min: 60, max: 70 }), {
      minKeys: 1,
    });
    fc.assert(
      fc.property(alike, alike, (then, now) => {
        const isCovered = Object.entries(now).every(([name, share]) => share <= (then[name] ?? 0));
        if (becomes('dismissed', then, now)[0] === 'dismissed') expect(isCovered).toBe(true);
        const isIntact = Object.entries(now).some(([name, share]) => share === then[name]);
        expect(becomes('confirmed', then, now)).toEqual([isIntact ? 'confirmed' : 'lapsed']);
      }),
    );
  });
});

describe('deciding on copied text again', () => {
  const first = decided(found({ 乙镇: 92 }), 'dismissed');
  const now = found({ 乙镇: 92, 丙镇: 97 });

  it('takes the place of what was said of fewer, and can be taken back', () => {
    const second = decided(now, 'confirmed', 5, first.decisions);
    expect(second.decisions.map(({ state }) => state)).toEqual(['confirmed']);
    expect(standsAs(second.decisions, found({ 乙镇: 92 }))).toEqual(['confirmed']);
    expect(undo(second.decisions, second.steps)).toEqual({ decisions: first.decisions, overtaken: [] });
  });

  it('is one matter in two ledgers that hold other reports: the later word stands, and it is told', () => {
    const entry = (decisions: readonly Decision[]) =>
      buildEntry(buildEvaluation({ source: own.url, findings: [], report: own }), { decisions });
    const [mine, theirs] = [entry(first.decisions), entry(decided(now, 'confirmed', 5).decisions)];
    const { entries, conflicts } = mergeEntries([mine], [theirs]);
    expect(entries[0]?.decisions.map(({ state }) => state)).toEqual(['confirmed']);
    expect(conflicts).toMatchObject([{ kind: 'decision', mine: { state: 'dismissed' }, kept: 'theirs' }]);
    const items = (given: HistoryResult) => {
      const [item] = itemsOf(reviewOf(entry(decided(given, 'confirmed').decisions), given));
      const findings = item?.findings.map(({ id }) => ({ finding: id, fingerprint: item.decision.fingerprint })) ?? [];
      return [{ number: '2023-0001', findings, fields: {}, by: '', at: '2026-01-20T10:00:00.000Z' }];
    };
    expect(mergeItems(items(found({ 乙镇: 92 })), items(now)).items).toHaveLength(1);
  });
});

describe('what an earlier form wrote down of the likest alone', () => {
  const earlier = (state: DecisionState): readonly Decision[] => {
    const values = [
      ['agency', own.agency],
      ['longest', 210],
      ['otherAgency', '泗阳县乙镇'],
      ['otherUrl', 'https://www.siyang.gov.cn/乙镇'],
      ['otherYear', YEAR],
      ['passages', 3],
      ['share', 92],
      ['url', own.url],
      ['year', YEAR],
    ];
    const [made] = decided(found({ 乙镇: 92 }), state).decisions;
    const fingerprint = JSON.stringify(['identity/copied-text', 'failed', '', 'other-body', values]);
    return made === undefined ? [] : [{ ...made, fingerprint }];
  };

  it('is found again, and read as being on that one', () => {
    expect(standsAs(earlier('dismissed'), found({ 乙镇: 92 }))).toEqual(['dismissed']);
    expect(standsAs(earlier('confirmed'), found({ 乙镇: 92, 丙镇: 97 }))).toEqual(['confirmed']);
    expect(standsAs(earlier('dismissed'), found({ 乙镇: 92, 丙镇: 97 }))).toEqual(['lapsed']);
    expect(standsAs(earlier('confirmed'), found({ 乙镇: 80 }))).toEqual(['lapsed']);
    const year = [
      ['otherAgency', own.agency],
      ['otherUrl', 'https://a'],
      ['otherYear', 2022],
      ['share', 95],
    ];
    const print = JSON.stringify(['identity/copied-text', 'failed', '', 'own-earlier', year]);
    const [made] = decided(found({ 2022: 95 }, 'own-earlier'), 'dismissed').decisions;
    const held = made === undefined ? [] : [{ ...made, fingerprint: print }];
    expect(standsAs(held, found({ 2022: 95 }, 'own-earlier'))).toEqual(['dismissed']);
  });
});
