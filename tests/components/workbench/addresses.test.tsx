import { fireEvent } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { WORDS } from '../../words';
import { twoFailures } from '../fixtures';
import { accessibilityFaults, button } from '../render-panel';
import { row } from './ledger-rows';
import { openReport, renderWorkbench } from './render-workbench';

const text = WORDS['zh-CN'].workbench;
const words = text.addresses;
const OTHER = { key: 'x', url: 'https://m.qzlc.gov.cn/a.htm', decided: 3 };
const APART = { key: 'y', url: 'http://qzlc.gov.cn/a.htm', decided: 0 };
const ROWS = [row('a', {}, { addresses: { also: [OTHER], apart: [APART] } }), row('b', { unit: '教育局' })];
const report = openReport('a', twoFailures);
const OPEN = { opening: { kind: 'open', key: 'a', report } } as const;

describe('a report that stands at several addresses', () => {
  it('says so in its line, and counts once', async () => {
    const { container } = renderWorkbench(ROWS);
    const [line] = [...container.querySelectorAll('.ledger-lines .unit')].filter(({ textContent }) =>
      textContent?.includes('统计局'),
    );
    expect(line?.textContent).toContain(words.also(1));
    expect(container.querySelector('.table-foot')?.textContent).toContain(text.filters.shown(2, 2) + words.folded(1));
    fireEvent.click(button(container, text.actions.exportOf(2)));
    fireEvent.click(button(container, new RegExp(`^${text.actions.formats.csv}`)));
    expect(container.querySelector('.modal')?.textContent).toContain(text.exporting.reports.all(2) + words.folded(1));
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('names them beside it: one is kept apart or joined, and its decisions taken over', async () => {
    const { container, props } = renderWorkbench(ROWS, OPEN);
    const list = container.querySelector('.addresses') as Element;
    expect(list.textContent).toContain(OTHER.url);
    expect(list.textContent).toContain(words.decided(3));
    const { url } = report.entry;
    fireEvent.click(button(list, words.keepApart));
    expect(props.onApart).toHaveBeenLastCalledWith(url, OTHER.url, true);
    fireEvent.click(button(list, words.join));
    expect(props.onApart).toHaveBeenLastCalledWith(url, APART.url, false);
    fireEvent.click(button(list, words.takeOver));
    expect(props.onTakeOver).toHaveBeenCalledExactlyOnceWith('a', 'x');
    fireEvent.click(button(list, OTHER.url));
    expect(props.onVisit).toHaveBeenCalledWith(OTHER.url, null);
    list.querySelector('details')?.setAttribute('open', '');
    expect(await accessibilityFaults(container, '.ledger-frame')).toEqual([]);
  });

  it('leads from a page that does not count to the report that stands for it', async () => {
    const opening = { kind: 'open', key: 'x', report: openReport('x', twoFailures) } as const;
    const { container, props } = renderWorkbench(ROWS, { opening });
    const box = container.querySelector('.addresses') as Element;
    expect(box.textContent).toContain(words.under);
    fireEvent.click(button(box, words.open));
    expect(props.onOpen).toHaveBeenCalledWith('a');
    fireEvent.click(button(box, words.keepApart));
    expect(props.onApart).toHaveBeenCalledWith(opening.report.entry.url, ROWS[0]?.url, true);
    expect(await accessibilityFaults(container, '.ledger-frame')).toEqual([]);
  });

  it('says nothing where a report stands at one', () => {
    const opening = { kind: 'open', key: 'b', report: openReport('b', twoFailures) } as const;
    const { container } = renderWorkbench(ROWS, { opening });
    expect(container.querySelector('.addresses')).toBeNull();
  });
});
