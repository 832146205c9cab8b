import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { Finding } from '@/lib/judge/evaluation';
import { keepItems } from '@/lib/ledger/rectification/keep-items';
import { recheck } from '@/lib/ledger/review/recheck';
import { LANGUAGES } from '@/lib/messages/languages';
import { example } from '../../lib/store/example';
import { decisionOn } from '../../lib/store/finding';
import { WORDS } from '../../words';
import { accessibilityFaults } from '../render-panel';
import { row } from './ledger-rows';
import { openReport, renderWorkbench } from './render-workbench';

afterEach(cleanup);

const [finding] = example.findings as readonly [Finding];
const [term] = finding.equation?.terms ?? [];
if (term === undefined) throw new Error('The example has an equation.');
const { table, row: line, column } = term.cell;

it.each(LANGUAGES)('a correction that was asked for is told of as such, and no finding, in %s', async (language) => {
  const words = WORDS[language];
  const corrected = { ...example, findings: [], textHash: 'd'.repeat(64), checkedAt: '2021-03-01T08:00:00.000Z' };
  const { evaluation: made } = recheck(example, corrected, {});
  const findings = made.findings.map((one) => ({
    ...one,
    reason: 'figures',
    data: { ...one.data, cells: [`${table}/${line}/${column}`] },
  }));
  const evaluation = { ...made, findings };
  const asked = keepItems([decisionOn('confirmed', '2021-02-02T08:00:00.000Z')], example, corrected);
  for (const [decisions, isAsked] of [
    [asked, true],
    [[], false],
  ] as const) {
    const report = openReport('a', evaluation, { decisions, before: example });
    const opening = { kind: 'open', key: 'a', report } as const;
    const { container } = renderWorkbench([row('a')], { words, opening });
    const tab = container.querySelector('[data-tab="changes"]');
    if (tab === null) throw new Error('no tab');
    fireEvent.click(tab);
    const panel = container.querySelector('#side-panel');
    expect(panel?.textContent?.includes(words.workbench.changes.asked)).toBe(isAsked);
    expect(panel?.querySelector('.tone-warning') === null).toBe(isAsked);
    expect(await accessibilityFaults(container)).toEqual([]);
    cleanup();
  }
});
