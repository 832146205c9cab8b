import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import { LANGUAGES } from '@/lib/messages/languages';
import { WORDS } from '../../words';
import { evaluation, finding, manyBlanks, placeOf, twoFailures } from '../fixtures';
import { button, done, openCards, renderPanel } from '../render-panel';

afterEach(cleanup);

const zh = WORDS['zh-CN'].panel;
const REVIEW = 'reconciliation/review-litigation-total:review-litigation/review';

const cards = (container: Element) => [...container.querySelectorAll<HTMLElement>('[data-finding]')];
const ids = (container: Element) => cards(container).map((card) => card.dataset.finding);

describe('sections', () => {
  it.each(LANGUAGES)('say how many headings are not listed, in %s', (language) => {
    const plain = evaluation();
    const { container } = renderPanel(done({ ...plain, report: { ...plain.report, sectionsLeftOut: 30 } }), {
      words: WORDS[language],
    });
    expect(container.textContent).toContain(WORDS[language].panel.sections.leftOut(30));
  });
});

describe('findings', () => {
  it('stand the worst first, else in page order', () => {
    const mixed = evaluation({
      findings: [
        finding({
          id: 'notice',
          rule: 'structure/section-title',
          reason: 'x',
          severity: 'notice',
          section: 'overview',
          order: 1,
        }),
        finding({ id: 'late', rule: 'timing/published-late', reason: 'x', order: 5 }),
        finding({ id: 'six', rule: 'structure/section-empty', reason: 'x', section: 'other-matters', order: 3 }),
        finding({ id: 'error', rule: 'structure/section-empty', reason: 'x', section: 'overview', order: 2 }),
      ],
    });
    const { container } = renderPanel(done(mixed));
    expect(ids(container)).toEqual(['late', 'six', 'error', 'notice']);
  });

  it('say their kind by word, shape and colour', () => {
    const { container } = renderPanel(done(twoFailures));
    const tag = container.querySelector(`[data-finding="${REVIEW}"] .tag`);
    expect(tag?.textContent).toBe('错误');
    expect(tag?.className).toContain('tone-error');
    expect(tag?.querySelector('.glyph-error')).toBeTruthy();
  });

  it('say each sentence once, opened too', () => {
    const { container } = renderPanel(done(twoFailures));
    openCards(container);
    for (const card of cards(container)) {
      const said = [...card.querySelectorAll('.gist, .message')].map(({ textContent }) => textContent);
      expect(said.length).toBeGreaterThan(0);
      expect(new Set(said).size, said.join(' | ')).toBe(said.length);
    }
  });

  it('point at their place and go there', () => {
    const { props, container } = renderPanel(done(twoFailures));
    const first = cards(container).find((card) => card.textContent?.includes('法律行政止公开'));
    const target = { kind: 'place', place: { path: [1, 3, 8], quote: '2.其他法律行政止公开' } };
    if (!first) throw new Error('no card');
    fireEvent.mouseEnter(first);
    expect(props.onPoint).toHaveBeenLastCalledWith(target);
    openCards(container);
    fireEvent.click(button(first, zh.findings.go));
    expect(props.onGo).toHaveBeenCalledWith(target);
    fireEvent.click(button(first, '2.其他法律行政止公开'));
    expect(props.onGo).toHaveBeenCalledTimes(2);
  });

  it('say so when there is no place to go to', () => {
    const missing = finding({
      id: 'a',
      rule: 'structure/section-missing',
      reason: 'missing',
      subject: { section: 'overview' },
    });
    const { container } = renderPanel(done(evaluation({ findings: [missing] })));
    openCards(container);
    expect(cards(container)[0]?.textContent).toContain(zh.findings.missing);
    expect(container.textContent).not.toContain(zh.findings.go);
  });

  it('open to their basis and advice', () => {
    const { container } = renderPanel(done(twoFailures));
    const card = container.querySelector<HTMLElement>(`[data-finding="${REVIEW}"]`);
    if (!card) throw new Error('no card');
    const more = card.querySelector<HTMLElement>('.card-title');
    if (!more) throw new Error('no title');
    expect(more.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(more);
    expect(more.getAttribute('aria-expanded')).toBe('true');
    const details = card.querySelector('.details')?.textContent ?? '';
    expect(details).toContain(zh.findings.basis);
    expect(details).toContain(zh.findings.advice);
    expect(details).toContain('reconciliation/review-litigation-total');
  });

  it('fold a long run of one kind, and say how many there are', () => {
    const { container } = renderPanel(done(manyBlanks));
    const all = manyBlanks.findings.length;
    expect(cards(container).length).toBeLessThan(all);
    const more = button(document.body, /^同类还有 \d+ 条/);
    fireEvent.click(more);
    expect(cards(container)).toHaveLength(all);
  });
});

describe('the pointer in the page', () => {
  it('lights up the finding and the term', () => {
    const cell = { table: 'review-litigation', row: 'review', column: 'upheld' } as const;
    const { container, props, rerender } = renderPanel(done(twoFailures));
    openCards(container);
    rerender(<Panel {...props} pointer={{ findings: [REVIEW], cell }} />);
    const lit = cards(container).filter((card) => card.classList.contains('lit'));
    expect(lit.map((card) => card.dataset.finding)).toEqual([REVIEW]);
    expect(container.querySelector('.term.lit')?.textContent).toContain('结果维持');
    rerender(<Panel {...props} pointer={null} />);
    expect(container.querySelector('.lit')).toBeNull();
  });

  it('scrolls the panel, not the page, to the finding', () => {
    const { container, props, rerender } = renderPanel(done(twoFailures));
    const scroller = container.querySelector<HTMLElement>('.scroller');
    const card = container.querySelector<HTMLElement>(`[data-finding="${REVIEW}"]`);
    if (!scroller || !card) throw new Error('no card');
    const box = (top: number, bottom: number) => () => ({ top, bottom }) as DOMRect;
    scroller.getBoundingClientRect = box(0, 600);
    card.getBoundingClientRect = box(900, 1100);
    rerender(<Panel {...props} pointer={{ findings: [REVIEW], cell: null }} />);
    expect(scroller.scrollTop).toBe(1100 + 12 - 600);
  });

  it('comes from the map too: a broken mark shows its finding and focuses it', () => {
    const { container } = renderPanel(done(twoFailures));
    fireEvent.click(button(document.body, /行政复议 各项＝总计 不成立/));
    const card = container.querySelector<HTMLElement>(`[data-finding="${REVIEW}"]`);
    expect(card?.classList.contains('lit')).toBe(true);
    expect(card?.contains(document.activeElement)).toBe(true);
  });
});

describe('the likeliest slip', () => {
  const edit = (row: string, value: number, suggested: number) => ({
    cell: { table: 'review-litigation', row, column: 'total' } as const,
    value,
    suggested,
  });
  const caused = (unique: boolean, explains = 1) => ({
    ...twoFailures,
    findings: twoFailures.findings.map((each) => (each.id === REVIEW ? { ...each, cause: 'c1' } : each)),
    causes: [
      {
        id: 'c1',
        edits: [edit('review', 0, 11)],
        explains,
        unique,
        rivals: unique
          ? []
          : [[{ ...edit('review', 10, -1), cell: { ...edit('review', 0, 0).cell, column: 'upheld' } }]],
      },
    ],
  });

  it('is told by its cell, what it says and what would mend the equation', () => {
    const { container, props } = renderPanel(done(caused(true)));
    const card = container.querySelector<HTMLElement>(`[data-finding="${REVIEW}"]`);
    if (!card) throw new Error('no card');
    expect(card.textContent).toContain('表四 · 行政复议 × 总计0→11');
    expect(card.querySelector('.gist')?.textContent).toBe('10＋1＋0＋0＝11，填 0');
    fireEvent.click(button(card, /→ 11（疑为误填）$/));
    expect(props.onGo).toHaveBeenCalledWith({ kind: 'cell', cell: edit('review', 0, 11).cell });
    openCards(container);
    expect(card.textContent).toContain(zh.causes.unique);
    expect(card.textContent).toContain(zh.causes.caution);
    // One fault is one card: its finding and equation stand inside it and nowhere else.
    expect(card.querySelectorAll('.equation')).not.toHaveLength(0);
    expect(container.querySelectorAll(`[data-part-of="${REVIEW}"]`)).toHaveLength(1);
  });

  it('is never called the only one when there are others as good', () => {
    const { container } = renderPanel(done(caused(false, 2)));
    const card = container.querySelector<HTMLElement>(`[data-finding="${REVIEW}"]`);
    expect(card?.querySelector('.edit')).toBeNull();
    expect(card?.querySelector('.gist')?.textContent).toContain(zh.causes.rivals(2));
    openCards(container);
    expect(card?.querySelectorAll('.edit')).toHaveLength(2);
    expect(card?.textContent).not.toContain(zh.causes.unique);
  });

  it('is left out when it says no more than the finding', () => {
    const { container } = renderPanel(done(caused(false, 1)));
    openCards(container);
    expect(container.querySelector('.readings')).toBeNull();
  });
});

describe('several places', () => {
  it('are gone to one after the other', () => {
    const two = finding({
      id: 'a',
      rule: 'structure/label-altered',
      reason: 'label',
      evidence: [placeOf('甲', 1), placeOf('乙', 2)],
    });
    const { props, container } = renderPanel(done(evaluation({ findings: [two] })));
    openCards(container);
    fireEvent.click(button(document.body, '在页面中查看 1/2'));
    expect(props.onGo).toHaveBeenLastCalledWith({ kind: 'place', place: { path: [1], quote: '甲' } });
    fireEvent.click(button(document.body, '在页面中查看 2/2'));
    expect(props.onGo).toHaveBeenLastCalledWith({ kind: 'place', place: { path: [2], quote: '乙' } });
    button(document.body, '在页面中查看 1/2');
  });
});
