import { cleanup, fireEvent, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { toCopyResult } from '@/lib/ledger/copies/copy-finding';
import { LANGUAGES } from '@/lib/messages/languages';
import type { OpenReport } from '@/lib/workbench/views/opening';
import { WORDS } from '../../words';
import { cleanReport } from '../fixtures';
import { accessibilityFaults } from '../render-panel';
import { row } from './ledger-rows';
import { openReport, renderWorkbench } from './render-workbench';

afterEach(cleanup);

const text = WORDS['zh-CN'].workbench;
const OWN = 'own';
const rows = [
  row(OWN, { unit: '鲤城区统计局' }),
  ...Array.from({ length: 9 }, (_, at) => row(`k${at}`, { unit: `鲤城区第${at}局` })),
  row('apart', { unit: '鲤城区民政局' }),
];
const claim = (key: string, agency: string) => ({ agency, year: 2024, url: `http://www.qzlc.gov.cn/${key}.htm` });
const alike = [{ other: claim('k0', '鲤城区第0局'), percent: 92 }];
const found = { kind: 'other-body' as const, passages: 2, longest: 120, beyond: false, alike };
/** It is like one report, and that one like others. */
const REPORT: OpenReport = {
  ...openReport(OWN, cleanReport),
  result: toCopyResult(claim(OWN, '鲤城区统计局'), [found], true),
  group: [OWN, ...Array.from({ length: 9 }, (_, at) => `k${at}`)],
};

function renderBeside(given: Partial<OpenReport> = {}, language: (typeof LANGUAGES)[number] = 'zh-CN') {
  const opening = { kind: 'open' as const, key: OWN, report: { ...REPORT, ...given } };
  const rendered = renderWorkbench(rows, { opening, words: WORDS[language] });
  const side = rendered.container.querySelector<HTMLElement>('.side-view') ?? expect.fail('no side view');
  fireEvent.click(side.querySelector('.card-title') ?? expect.fail('no card'));
  return { ...rendered, side };
}

const members = (side: HTMLElement) => side.querySelector<HTMLElement>('.card .cluster-members');
const names = (side: HTMLElement) =>
  [...(members(side)?.querySelectorAll('button') ?? [])].map((each) => each.textContent);

describe('the cluster of copied text beside the list', () => {
  it('is named in the card, as many bodies as the view by problem has, each a way to its row', () => {
    const { side, props } = renderBeside();
    expect(members(side)?.textContent).toContain(text.copied.group(10));
    expect(names(side)).toEqual([0, 1, 2, 3, 4, 5].map((at) => `鲤城区第${at}局`).concat(text.copied.moreMembers(3)));
    fireEvent.click(within(side).getByRole('button', { name: '鲤城区第2局' }));
    expect(props.onOpen).toHaveBeenCalledWith('k2');
  });

  it('names the rest when it is asked for, and the keys go on there', () => {
    const { side } = renderBeside();
    const more = within(side).getByRole('button', { name: text.copied.moreMembers(3) });
    more.focus();
    fireEvent.click(more);
    expect(names(side)).toHaveLength(9);
    expect(document.activeElement?.textContent).toBe('鲤城区第6局');
  });

  it('counts a report at two addresses once, and names no cluster of one', () => {
    const folded = row(
      'k0',
      { unit: '鲤城区第0局' },
      { addresses: { also: [{ key: 'k1', url: 'http://m/', decided: 0 }], apart: [] } },
    );
    const report = { ...REPORT, group: [OWN, 'k0', 'k1'] };
    const { container } = renderWorkbench([row(OWN, { unit: '鲤城区统计局' }), folded], {
      opening: { kind: 'open', key: OWN, report },
    });
    fireEvent.click(container.querySelector('.side-view .card-title') ?? expect.fail('no card'));
    expect(container.querySelector('.card .cluster-members')?.textContent).toContain(text.copied.group(2));
    cleanup();
    expect(members(renderBeside({ group: [] }).side)).toBeNull();
    cleanup();
    expect(members(renderBeside({ group: [OWN] }).side)).toBeNull();
  });

  it.each(LANGUAGES)('can be read by everybody: %s', async (language) => {
    expect(await accessibilityFaults(renderBeside({}, language).container)).toEqual([]);
  });
});
