import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeSaid } from '@/lib/ledger/bodies/merge-said';
import { type Project, type ProjectUnit, UNIT_KINDS } from '@/lib/ledger/bodies/project';
import { NOTHING_SAID, type Said, saidOf } from '@/lib/ledger/bodies/said';
import type { HandMatch } from '@/lib/ledger/bodies/same-body';
import { useSeed } from '../../seed';
import { named } from '../named-units';

useSeed();

const [A, B, C] = ['http://a.gov.cn/', 'http://b.gov.cn/', 'http://c.gov.cn/'] as const;
const match = (one: string, other: string, same: boolean): HandMatch => ({ one, other, same });
const project = (tag: string, whole: string | null, units: readonly string[] | null): Project => ({
  tag,
  whole,
  units: units && named(...units),
});
const said = (hand: readonly HandMatch[], projects: readonly Project[] = []): Said => ({ hand, projects });

describe('mergeSaid', () => {
  it('adds what is not known here', () => {
    const theirs = said([match(A, B, true)], [project('核查', A, ['甲局'])]);
    expect(mergeSaid(NOTHING_SAID, theirs)).toEqual({ said: theirs, matches: 1, projects: 1, conflicts: [] });
    const both = mergeSaid(said([match(A, C, false)], [project('复查', null, ['乙局'])]), theirs);
    expect(both.said.hand).toEqual([match(A, C, false), match(A, B, true)]);
    expect(both.said.projects.map(({ tag }) => tag)).toEqual(['复查', '核查']);
  });

  it('keeps mine where they say of other units that these handed no report in', () => {
    const of = (absent?: readonly string[]) => said([], [{ ...project('核查', A, ['甲局', '乙局']), absent }]);
    expect(mergeSaid(of(['甲局', '乙局']), of(['乙局', '甲局'])).conflicts).toEqual([]);
    expect(mergeSaid(of(), of([])).conflicts).toEqual([]);
    const merged = mergeSaid(of(['甲局']), of());
    expect(merged.said).toEqual(of(['甲局']));
    expect(merged.conflicts).toMatchObject([{ kind: 'project', kept: 'mine' }]);
  });

  it('keeps mine where they contradict it, and shows both, whichever page is named first', () => {
    const mine = said([match(A, B, true)], [project('核查', A, ['甲局', '乙局'])]);
    const theirs = said([match(B, A, false)], [project('核查', A, ['甲局'])]);
    expect(mergeSaid(mine, theirs)).toEqual({
      said: mine,
      matches: 0,
      projects: 0,
      conflicts: [
        { kind: 'match', mine: mine.hand[0], theirs: theirs.hand[0], kept: 'mine' },
        { kind: 'project', mine: mine.projects[0], theirs: theirs.projects[0], kept: 'mine' },
      ],
    });
    expect(
      mergeSaid(said([], [project('核查', A, null)]), said([], [project('核查', B, null)])).conflicts,
    ).toHaveLength(1);
    expect(mergeSaid(said([], [project('核查', A, null)]), said([], [project('核查', A, [])])).conflicts).toHaveLength(
      1,
    );
  });

  it('keeps mine where they count pages of one text as one report that are two here', () => {
    const mine = said([{ ...match(A, B, true), apart: true }]);
    const merged = mergeSaid(mine, said([match(B, A, true)]));
    expect(merged.said).toEqual(mine);
    expect(merged.conflicts).toMatchObject([{ kind: 'match', kept: 'mine' }]);
  });

  it('keeps mine where they give a unit another kind or last day', () => {
    const of = (unit: Partial<ProjectUnit>) =>
      said([], [{ ...project('核查', A, []), units: [{ name: '甲局', ...unit }] }]);
    expect(mergeSaid(of({ kind: undefined }), of({})).conflicts).toEqual([]);
    for (const unit of [{ kind: 'other' }, { deadline: '2026-01-20' }] as const) {
      expect(mergeSaid(of({}), of(unit))).toMatchObject({
        said: of({}),
        conflicts: [{ kind: 'project', kept: 'mine' }],
      });
    }
  });

  it('keeps mine where they give a kind another last day', () => {
    const of = (deadlines?: Project['deadlines']) => said([], [{ ...project('核查', A, ['甲局']), deadlines }]);
    expect(mergeSaid(of(), of({})).conflicts).toEqual([]);
    expect(mergeSaid(of({ other: '2026-01-20' }), of()).conflicts).toHaveLength(1);
  });

  it('keeps mine where they say other points of a unit', () => {
    const one = { item: 'item-1', points: 5, note: '未报', by: '王', at: '2026-02-01T00:00:00Z' };
    const of = (points?: Project['points']) => said([], [{ ...project('核查', A, ['甲局']), points }]);
    expect(mergeSaid(of(), of([])).conflicts).toEqual([]);
    expect(mergeSaid(of([{ unit: '甲局', said: [one] }]), of([{ unit: '甲局', said: [one] }])).conflicts).toEqual([]);
    const merged = mergeSaid(
      of([{ unit: '甲局', said: [one] }]),
      of([{ unit: '甲局', said: [{ ...one, points: 2 }] }]),
    );
    expect([merged.conflicts.length, merged.said.projects[0]?.points?.[0]?.said]).toEqual([1, [one]]);
  });

  it('is no conflict where both say the same in another order', () => {
    const mine = said([match(A, B, true)], [project('核查', null, ['甲局', '乙局'])]);
    const theirs = said([match(B, A, true)], [project('核查', null, ['乙局', '甲局'])]);
    expect(mergeSaid(mine, theirs)).toEqual({ said: mine, matches: 0, projects: 0, conflicts: [] });
  });

  it('takes a project of which nothing is said for none', () => {
    expect(mergeSaid(NOTHING_SAID, said([], [project('核查', null, null)]))).toMatchObject({
      projects: 0,
      conflicts: [],
    });
    const mine = said([], [project('核查', A, null)]);
    expect(mergeSaid(mine, said([], [project('核查', null, null)])).conflicts).toEqual([]);
  });

  it('changes nothing the second time, and never what is mine', () => {
    const page = fc.constantFrom(A, B, C);
    const anything: fc.Arbitrary<Said> = fc.record({
      hand: fc.uniqueArray(fc.record({ one: page, other: page, same: fc.boolean() }), {
        selector: ({ one, other }) => [one, other].sort().join(),
      }),
      projects: fc.uniqueArray(
        fc.record({
          tag: fc.constantFrom('甲', '乙'),
          whole: fc.option(page),
          units: fc.option(
            fc.array(fc.record({ name: fc.constantFrom('丙', '丁'), kind: fc.constantFrom(...UNIT_KINDS, undefined) })),
          ),
        }),
        { selector: ({ tag }) => tag },
      ),
    });
    fc.assert(
      fc.property(anything, anything, (mine, theirs) => {
        const once = mergeSaid(mine, theirs);
        expect(once.said.hand.slice(0, mine.hand.length)).toEqual(mine.hand);
        expect(once.said.projects.slice(0, mine.projects.length)).toEqual(mine.projects);
        expect(mergeSaid(once.said, theirs)).toEqual({ ...once, matches: 0, projects: 0 });
      }),
    );
  });
});

describe('saidOf', () => {
  it('gives what concerns some reports, by their pages and projects', () => {
    const all = said(
      [match(A, B, true), match(B, C, false)],
      [project('核查', null, ['甲局']), project('汇总', A, null), project('其他', B, null)],
    );
    expect(saidOf(all, [{ url: A, tags: ['核查'] }])).toEqual({
      hand: [all.hand[0]],
      projects: [all.projects[0], all.projects[1]],
    });
    expect(saidOf(all, [{ url: C, tags: [] }])).toEqual({ hand: [all.hand[1]], projects: [] });
    expect(saidOf(all, [])).toEqual(NOTHING_SAID);
  });
});
