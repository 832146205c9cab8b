import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Copies } from '@/lib/ledger/copies/copied-pair';

import { WORDS } from '../../words';
import { cleanReport } from '../fixtures';
import { accessibilityFaults, button } from '../render-panel';
import { row } from './ledger-rows';
import { openReport, renderWorkbench } from './render-workbench';

afterEach(cleanup);

const text = WORDS['zh-CN'].workbench;
const REPORT = openReport('a', cleanReport);
const shared = (words: string) => [
  { text: '…此前，', shared: false },
  { text: words, shared: true },
  { text: '之后\n', shared: false },
];
const passage = (words: string) => ({ own: shared(words), other: shared(words) });
const FOUND: Copies = {
  kind: 'found',
  compared: 12,
  pairs: [
    {
      key: '2023:b',
      agency: '鲤城区审计局',
      year: 2023,
      url: 'http://www.qzlc.gov.cn/b.htm',
      share: 0.876,
      passages: ['走访企业', '会议开放', '专人值守', '目录更新', '窗口服务', '政策解读'].map(passage),
    },
    {
      key: '2022:c',
      agency: null,
      year: null,
      url: 'http://www.qzlc.gov.cn/c.htm',
      share: 0.6,
      passages: [passage('培训三次')],
    },
  ],
};

/** The tab of copied text of an open report. */
function openTab(copies: Copies) {
  const rendered = renderWorkbench([row('a')], { opening: { kind: 'open', key: 'a', report: REPORT }, copies });
  const tab = [...rendered.container.querySelectorAll('[role="tab"]')].find((each) =>
    each.textContent?.includes(text.side.tabs.copied),
  );
  if (tab === undefined) throw new Error('There is no such tab.');
  fireEvent.click(tab);
  const panel = rendered.container.querySelector('[role="tabpanel"]');
  if (panel === null) throw new Error('The tab shows nothing.');
  return { ...rendered, panel };
}

describe('the tab of copied text', () => {
  it('asks for it when it is come to, and says that it is looked for', () => {
    const { panel, props } = openTab({ kind: 'none' });
    expect(props.onCopies).toHaveBeenCalledTimes(1);
    expect(panel.querySelector('[role="status"]')?.textContent).toBe(text.copied.looking);
  });

  it('does not ask again while it is looked for, and shows how far that is without reading every step out', () => {
    const { panel, props } = openTab({ kind: 'looking', done: 40, of: 5_000 });
    expect(props.onCopies).not.toHaveBeenCalled();
    expect(panel.textContent).toContain(text.copied.reading(40, 5_000));
    expect(panel.querySelector('[role="status"]')?.textContent).toBe(text.copied.looking);
  });

  it.each([
    ['not-kept', '没有保留正文'],
    ['short', '所余文字太少'],
    ['no-report', '不是年度报告'],
  ] as const)('says why a report is not compared: %s', (why, words) => {
    const { panel } = openTab({ kind: 'not-compared', why });
    expect(panel.textContent).toContain(words);
    expect(panel.textContent).toBe(text.copied.notCompared[why]);
  });

  it('says that nothing was found, with how many were compared; and that there is nothing to compare with', () => {
    expect(openTab({ kind: 'found', compared: 12, pairs: [] }).panel.textContent).toContain('12 份报告');
    cleanup();
    expect(openTab({ kind: 'found', compared: 0, pairs: [] }).panel.textContent).toBe(text.copied.nothing(0));
    expect(text.copied.nothing(0)).not.toContain('0');
  });

  it('shows both reports side by side, four passages first, shared words marked, and opens the other', () => {
    const { panel, props } = openTab(FOUND);
    expect(panel.textContent).toContain(text.copied.found(2));
    expect([...panel.querySelectorAll('h3')].map((head) => head.textContent)).toEqual([
      `${text.copied.title('鲤城区审计局', 2023)}${text.copied.share(87, 6)}`,
      `${text.copied.title(null, null)}${text.copied.share(60, 1)}`,
    ]);
    const first = panel.querySelector('section');
    expect([...(first?.querySelectorAll('.passage-pair') ?? [])].slice(0, 4)).toHaveLength(4);
    expect([...panel.querySelectorAll('.passage-pair:first-of-type mark')].map((mark) => mark.textContent)).toContain(
      '走访企业',
    );
    expect(panel.textContent).toContain(text.copied.more(2));
    fireEvent.click(button(panel, text.copied.openOther));
    expect(props.onVisit).toHaveBeenCalledWith('http://www.qzlc.gov.cn/b.htm', null);
    fireEvent.click(button(panel, text.copied.openRow));
    expect(props.onOpen).toHaveBeenCalledWith('2023:b');
  });

  it.each<[string, Copies]>([
    ['looked for', { kind: 'looking' }],
    ['read', { kind: 'looking', done: 40, of: 5_000 }],
    ['not compared', { kind: 'not-compared', why: 'short' }],
    ['nothing', { kind: 'found', compared: 12, pairs: [] }],
    ['found', FOUND],
  ])('has no fault for who can’t see it: %s', async (_, copies) => {
    const { container } = openTab(copies);
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
