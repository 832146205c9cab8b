import { describe, expect, it } from 'vitest';
import { checkPage } from '@/lib/check-page';
import { drawRequests, drawReview, type Figures } from '../../lib/official-html';
import { done, openCards, renderPanel } from '../render-panel';

const FIGURES = {
  new: { 'natural-person': 60, 'commercial-enterprise': 4, total: 64 },
  granted: { 'natural-person': 41, 'commercial-enterprise': 3, total: 44 },
  'unavailable.not-held': { 'natural-person': 17, 'commercial-enterprise': 1, total: 18 },
  'handled-total': { 'natural-person': 58, 'commercial-enterprise': 4, total: 62 },
  'carried-forward': { 'natural-person': 2, total: 2 },
} satisfies Figures;

function cards(figures: Figures): Element[] {
  const html = `<title>某县甲局2023年政府信息公开工作年度报告</title><p>三、收到和处理政府信息公开申请情况</p>${drawRequests('2021', figures)}${drawReview()}`;
  const { evaluation } = checkPage(new DOMParser().parseFromString(html, 'text/html'), {
    source: '',
    url: '',
    checkedAt: '2026-01-20T09:00:00Z',
  });
  const { container } = renderPanel(done(evaluation));
  openCards(container);
  return [...container.querySelectorAll('.card')].filter((card) => card.querySelector('.readings') !== null);
}

describe('a fault', () => {
  it('in one cell is one card with the equations it breaks', () => {
    const [card, ...rest] = cards({ ...FIGURES, granted: { ...FIGURES.granted, 'natural-person': 14 } });
    expect(rest).toEqual([]);
    expect(card?.textContent).toContain('14→41');
    expect(card?.querySelectorAll('[data-part-of^="reconciliation/"]')).toHaveLength(2);
  });

  it('in the total column is one card, not three findings', () => {
    const [card, ...rest] = cards({ ...FIGURES, 'handled-total': { ...FIGURES['handled-total'], total: 26 } });
    expect(rest).toEqual([]);
    expect(card?.querySelectorAll('[data-part-of^="reconciliation/"]')).toHaveLength(3);
  });

  it('and another are two cards', () => {
    const two = {
      ...FIGURES,
      granted: { ...FIGURES.granted, 'natural-person': 14 },
      new: { ...FIGURES.new, 'commercial-enterprise': 40 },
    };
    expect(cards(two)).toHaveLength(2);
  });
});
