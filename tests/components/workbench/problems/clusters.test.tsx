import { cleanup, fireEvent, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readFaults } from '@/lib/ledger/problems/report-faults';
import { LANGUAGES } from '@/lib/messages/languages';
import type { ProblemsView } from '@/lib/workbench/views/problems-view';
import { WORDS } from '../../../words';
import { evaluation, finding } from '../../fixtures';
import { accessibilityFaults } from '../../render-panel';
import { row } from '../ledger-rows';
import { openReport, renderWorkbench } from '../render-workbench';
import { grid, lines, press, words } from './render-problems';

afterEach(cleanup);

const TOWNS = ['开元街道', '鲤中街道', '海滨街道', '临江街道', '浮桥街道', '金龙街道'] as const;

/** The first four have one text, the last two another. */
const LIKE: Readonly<Record<string, string>> = {
  开元街道: '鲤中街道',
  鲤中街道: '开元街道',
  海滨街道: '开元街道',
  临江街道: '海滨街道',
  浮桥街道: '金龙街道',
  金龙街道: '浮桥街道',
};
const ROWS = TOWNS.map((unit) => row(unit, { unit }));
const urlOf = (unit: string) => ROWS.find(({ key }) => key === unit)?.url ?? '';
const reports = new Map(
  TOWNS.map((unit) => {
    const other = LIKE[unit] ?? '';
    const like = finding({
      id: 'identity/copied-text:other-body',
      rule: 'identity/copied-text',
      reason: 'other-body',
      severity: 'warning',
      data: {
        agency: unit,
        year: 2024,
        url: urlOf(unit),
        otherAgency: other,
        otherYear: 2024,
        otherUrl: urlOf(other),
        share: 92,
        passages: 3,
        longest: 210,
        more: 0,
        beyond: 0,
      },
    });
    const { entry } = openReport(unit, evaluation({ findings: [like] }));
    return [unit, { ...readFaults(entry, { findings: [], passes: [] }), key: unit }] as const;
  }),
);

const READ: ProblemsView = { kind: 'read', reports };

const renderClusters = (language: (typeof LANGUAGES)[number] = 'zh-CN') => {
  const given = renderWorkbench(ROWS, { problems: READ, words: WORDS[language] });
  const { views } = WORDS[language].workbench.problems;
  fireEvent.click(within(given.container as HTMLElement).getByRole('button', { name: views.problems }));
  return given;
};

const problems = (container: Element) => [...container.querySelectorAll<HTMLElement>('[data-problem]')];

describe('copied text by problem', () => {
  it('is a problem a cluster, which names a few of its bodies and says how many they are', () => {
    const { container } = renderClusters();
    const { cluster } = words.workbench.problems;
    const [four, two, ...others] = problems(container);
    expect(others).toEqual([]);
    expect(four?.querySelector('.cluster')?.textContent).toMatch(/、.{2,4}街道、.{2,4}街道等 4 个单位$/);
    expect([cluster(['浮桥街道', '金龙街道'], 2), cluster(['金龙街道', '浮桥街道'], 2)]).toContain(
      two?.querySelector('.cluster')?.textContent,
    );
  });

  it('lists its bodies over the faults, each a way to its report', () => {
    const { container, props } = renderClusters();
    const list = container.querySelector('.problem-faults > header .cluster-members') ?? expect.fail('no members');
    expect(list.textContent).toContain(words.workbench.problems.members(4));
    const links = [...list.querySelectorAll('button')];
    expect(links.map(({ textContent }) => textContent).sort()).toEqual([...TOWNS.slice(0, 4)].sort());
    const harbour = links.find(({ textContent }) => textContent === '海滨街道') ?? expect.fail('no such body');
    fireEvent.click(harbour);
    expect(props.onOpen).toHaveBeenCalledWith(`2024:${urlOf('海滨街道')}`);
  });

  it('is decided on alike, one cluster and no other', () => {
    const { container, props } = renderClusters();
    press(grid(container), '2', { shiftKey: true, code: 'Digit2' });
    const [asked] = vi.mocked(props.onDecideAlike).mock.lastCall ?? [];
    expect(asked?.state).toBe('confirmed');
    expect(asked?.faults.map(({ key }) => key).sort()).toEqual([...TOWNS.slice(0, 4)].sort());
    fireEvent.click(problems(container)[1] ?? expect.fail('no second'));
    expect(lines(container)).toHaveLength(2);
  });

  it.each(LANGUAGES)('can be read by everybody: %s', async (language) => {
    const { container } = renderClusters(language);
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
