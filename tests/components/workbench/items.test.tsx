import { fireEvent, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Evaluation } from '@/lib/judge/evaluation';
import { rowOf } from '@/lib/ledger/list/row-of';
import { keepItems } from '@/lib/ledger/rectification/keep-items';
import { decide } from '@/lib/ledger/review/decision';
import { LANGUAGES } from '@/lib/messages/languages';
import { WORDS } from '../../words';
import { twoFailures } from '../fixtures';
import { accessibilityFaults } from '../render-panel';
import { openReport, renderWorkbench } from './render-workbench';

const CHOICE = { state: 'confirmed', reason: '', note: '', by: '王', at: '2026-01-21T02:00:00Z' } as const;
const asked = decide(twoFailures.findings, CHOICE) ?? [];

/** The open report after a check, all of whose findings had been confirmed before. */
function show(evaluation: Evaluation, language: (typeof LANGUAGES)[number] = 'zh-CN') {
  const report = openReport('a', evaluation, { decisions: keepItems(asked, twoFailures, evaluation) });
  const row = { ...rowOf(report.entry, report.result), key: 'a' };
  return renderWorkbench([row], { opening: { kind: 'open', key: 'a', report }, words: WORDS[language] });
}

const later = { ...twoFailures, checkedAt: '2026-03-01T08:00:00Z', textHash: 'd'.repeat(64) };
const first = twoFailures.findings.find(({ equation }) => equation !== null);
const others = twoFailures.findings.filter((finding) => finding !== first);
const passed = (first ? [first] : []).map(({ rule, subject, equation }) => ({
  rule,
  subject,
  equation: equation && {
    ...equation,
    terms: equation.terms.map((term, index) =>
      index === 0 ? { ...term, cell: { ...term.cell, text: '987', value: 987 } } : term,
    ),
  },
}));

describe('整改情况', () => {
  it('is not there where nothing was confirmed', () => {
    const report = openReport('a', twoFailures);
    const row = { ...rowOf(report.entry, report.result), key: 'a' };
    const { container } = renderWorkbench([row], { opening: { kind: 'open', key: 'a', report } });
    expect(container.querySelector('.items')).toBeNull();
  });

  it('tells in its own words what the page has no more, with the figures before and after', () => {
    const { container } = show({ ...later, findings: others, passes: passed });
    const lines = [...container.querySelectorAll<HTMLElement>('.items > ul > li')];
    const told = lines.map(({ textContent }) => textContent);
    const last = told.at(-1);
    expect(told.length).toBeGreaterThan(1);
    expect(told[0]).toContain('未整改');
    expect(last).toContain('已整改');
    expect(last).toContain('复查，已符合');
    expect(last).toMatch(/→ 987/);
    expect(container.querySelector('.side-view')?.textContent).not.toContain(
      WORDS['zh-CN'].workbench.decisions.gone(1),
    );
  });

  it('leads to the card of what is there', () => {
    const { container } = show(later);
    const list = container.querySelector<HTMLElement>('.items');
    if (list === null) throw new Error('no items');
    const [name] = within(list).getAllByRole('button');
    if (name === undefined) throw new Error('no button');
    fireEvent.click(name);
    expect(container.querySelector('[data-finding][aria-current]')).not.toBeNull();
  });

  it.each(LANGUAGES)('has nothing that axe finds: %s', async (language) => {
    const { container } = show({ ...later, findings: others }, language);
    expect(container.querySelectorAll('.items > ul > li').length).toBeGreaterThan(1);
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
