import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import { LANGUAGES, type Language } from '@/lib/messages/languages';
import { WORDS } from '../../words';
import { cleanReport, manyBlanks, twoFailures } from '../fixtures';
import { accessibilityFaults, button, done, openCards, panelProps, renderPanel } from '../render-panel';

afterEach(cleanup);

const zh = WORDS['zh-CN'].panel;

/** The edge to move by; asking a whole panel for a role takes a second. */
function edgeOf(container: Element): Element {
  const edge = container.querySelector(`hr[aria-label="${zh.bar.resize}"]`);
  if (edge === null) throw new Error('The panel has no edge to move.');
  return edge;
}

describe('the panel', () => {
  it('is a labelled region in its own language', () => {
    const region = (language: Language) => {
      const panel = renderPanel(done(twoFailures), { words: WORDS[language] }).container.querySelector('aside');
      const said = [panel?.getAttribute('aria-label'), panel?.parentElement?.lang];
      cleanup();
      return said;
    };
    expect(region('zh-CN')).toEqual([zh.panel, 'zh-CN']);
    expect(region('en')).toEqual([WORDS.en.panel.panel, 'en']);
  });

  it('says whose report it is, of which year and form, and whether it was in time', () => {
    const { container } = renderPanel(done(cleanReport));
    expect(container.querySelector('.bar h2')?.textContent).toBe('宿迁市人民政府');
    const head = container.querySelector('.panel-head')?.textContent;
    expect(head).toContain('2023 年度报告');
    expect(container.querySelector('.notes')?.textContent).toContain('2021 版格式');
    expect(head).toContain('2024年3月29日发布');
    expect(head).toContain('期限 2024年3月31日');
    expect(head).toContain('按时');
    cleanup();
    const late = renderPanel(done(manyBlanks)).container.querySelector('.panel-head')?.textContent;
    expect(late).toContain('晚 3 天');
    cleanup();
    const unknown = renderPanel(done(twoFailures)).container.textContent;
    expect(unknown).toContain('是否按时不明');
    cleanup();
    const report = { ...twoFailures.report, published: '2024-01-16', deadline: null, onTime: 'yes' } as const;
    const early = renderPanel(done({ ...twoFailures, report })).container.textContent;
    expect(early).toContain('1月16日发布按时');
    expect(early).not.toContain('期限无法确定');
    expect(unknown).toContain('表三为 2019 版');
  });

  it.each(LANGUAGES)('has its headings in order in %s', (language) => {
    renderPanel(done(twoFailures), { words: WORDS[language] });
    const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
    const levels = headings.map((heading) => Number(heading.tagName.slice(1)));
    expect(levels[0]).toBe(2);
    expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
  });

  it.each(LANGUAGES)('passes the accessibility check in %s', async (language) => {
    const { container } = renderPanel(done(language === 'en' ? twoFailures : manyBlanks), { words: WORDS[language] });
    expect(await accessibilityFaults(container, '.map')).toEqual([]);
  });

  it('announces the result once, not again when the language changes', async () => {
    const props = panelProps(done(twoFailures));
    const { container, rerender } = render(<Panel {...props} />);
    const status = container.querySelector('output');
    await waitFor(() =>
      expect(status?.textContent).toBe('2 处错误、1 条警告待核实，2 个等式不成立，其余 38 个等式成立'),
    );
    rerender(<Panel {...props} words={WORDS.en} />);
    await Promise.resolve();
    expect(status?.textContent).toBe('2 处错误、1 条警告待核实，2 个等式不成立，其余 38 个等式成立');
    rerender(<Panel {...props} state={done({ ...cleanReport, checkedAt: '2026-01-21T00:00:00Z' })} />);
    await waitFor(() => expect(status?.textContent).toContain('42 个等式均成立'));
  });

  it('switches the language, checks again, closes', () => {
    const { props } = renderPanel(done(cleanReport));
    fireEvent.click(button(document.body, zh.bar.more));
    expect(button(document.body, '中文').getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(button(document.body, 'EN, English'));
    expect(props.onLanguage).toHaveBeenCalledWith('en');
    fireEvent.click(button(document.body, zh.bar.recheck));
    expect(props.onRecheck).toHaveBeenCalledOnce();
    fireEvent.click(button(document.body, zh.bar.close));
    expect(props.onClose).toHaveBeenCalledOnce();
  });

  it('folds on Escape inside, and the focus goes with it', () => {
    const { props, rerender } = renderPanel(done(twoFailures));
    const close = button(document.body, zh.bar.close);
    close.focus();
    fireEvent.keyDown(close, { key: 'Escape' });
    expect(props.onFold).toHaveBeenCalledWith(true);
    rerender(<Panel {...props} folded />);
    const tab = button(document.body, /展开面板错误2警告1/);
    expect(document.activeElement).toBe(tab);
    fireEvent.click(tab);
    expect(props.onFold).toHaveBeenLastCalledWith(false);
    rerender(<Panel {...props} folded={false} />);
    expect(document.activeElement).toBe(button(document.body, zh.bar.more));
  });

  it('leaves Escape outside alone', () => {
    const { props } = renderPanel(done(twoFailures));
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(props.onFold).not.toHaveBeenCalled();
  });

  it('has only its tab while folded', async () => {
    const { container } = renderPanel(done(twoFailures), { folded: true });
    expect(screen.getAllByRole('button')).toHaveLength(1);
    expect(await accessibilityFaults(container, '.map')).toEqual([]);
  });

  it('moves its left edge by keyboard, within bounds', () => {
    const { props, container } = renderPanel(done(cleanReport));
    const edge = edgeOf(container);
    expect(edge.getAttribute('aria-valuenow')).toBe('404');
    fireEvent.keyDown(edge, { key: 'ArrowLeft' });
    expect(props.onWidth).toHaveBeenLastCalledWith(420);
    fireEvent.keyDown(edge, { key: 'ArrowRight' });
    expect(props.onWidth).toHaveBeenLastCalledWith(388);
    fireEvent.keyDown(edge, { key: 'Home' });
    expect(props.onWidth).toHaveBeenLastCalledWith(320);
    fireEvent.keyDown(edge, { key: 'End' });
    expect(props.onWidth).toHaveBeenLastCalledWith(720);
  });

  it('moves its left edge by dragging, within bounds', () => {
    const { props, container } = renderPanel(done(cleanReport));
    const edge = edgeOf(container);
    Object.assign(edge, { setPointerCapture: () => undefined });
    fireEvent.pointerMove(edge, { clientX: 100 });
    expect(props.onWidth).not.toHaveBeenCalled();
    fireEvent.pointerDown(edge, { clientX: 600, pointerId: 1 });
    fireEvent.pointerMove(edge, { clientX: 550 });
    expect(props.onWidth).toHaveBeenLastCalledWith(454);
    fireEvent.pointerMove(edge, { clientX: 0 });
    expect(props.onWidth).toHaveBeenLastCalledWith(720);
    fireEvent.pointerUp(edge);
    fireEvent.pointerMove(edge, { clientX: 500 });
    expect(props.onWidth).toHaveBeenCalledTimes(2);
  });

  it.each(LANGUAGES)('has a way to the handbook behind its menu, in %s', async (language) => {
    const onHandbook = vi.fn();
    const { container } = renderPanel(done(cleanReport), { words: WORDS[language], onHandbook });
    const { bar } = WORDS[language].panel;
    fireEvent.click(button(container, bar.more));
    const way = button(container, bar.handbook);
    expect(way.tabIndex).toBe(0);
    fireEvent.click(way);
    expect(onHandbook.mock.calls).toEqual([[language]]);
    expect(await accessibilityFaults(container, '.map')).toEqual([]);
  });

  it('promises privacy, names its versions, and has the switch of the small button', () => {
    const { props, container } = renderPanel(done(cleanReport));
    fireEvent.click(button(document.body, zh.bar.more));
    expect(container.querySelector('.menu')?.textContent).toContain('不联网 · 不上传 · 只存本机');
    expect(container.querySelector('.menu')?.textContent).toContain('引擎 0.1.0 · 规则 2026.1');
    const pill = button(container, zh.footer.pill);
    expect(pill.getAttribute('role')).toBe('switch');
    expect(pill.getAttribute('aria-checked')).toBe('false');
    fireEvent.click(pill);
    expect(props.onPill).toHaveBeenCalledWith(true);
  });

  it('says when a place is no longer in the page', () => {
    const { container } = renderPanel(done(twoFailures), { onGo: () => false });
    openCards(container);
    fireEvent.click(button(document.body, zh.findings.go));
    expect(container.querySelector('[role="alert"]')?.textContent).toBe(zh.states.lost);
  });
});
