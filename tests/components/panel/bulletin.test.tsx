import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Judging } from '@/components/panel/judging';
import type { DecisionState } from '@/lib/ledger/record/entry';
import { fingerprint } from '@/lib/ledger/review/fingerprint';
import { describeFinding } from '@/lib/messages';
import { LANGUAGES } from '@/lib/messages/languages';
import { WORDS } from '../../words';
import { evaluation, finding, placeOf } from '../fixtures';
import { button, done, openCards, renderPanel } from '../render-panel';

afterEach(cleanup);

const zh = WORDS['zh-CN'].panel;

describe('the sentence for a bulletin', () => {
  const one = finding({
    id: 'a',
    rule: 'structure/label-altered',
    reason: 'label',
    subject: { table: 'requests', row: 'granted' },
    data: { table: 'requests', row: 'granted', label: '（一）予公开', official: '（一）予以公开' },
    evidence: [placeOf('（一）予公开', 1)],
  });

  const stood = (state: DecisionState): Judging => ({
    kind: 'ready',
    key: 'k',
    decisions: [
      {
        finding: one.id,
        fingerprint: fingerprint(one),
        state,
        reason: '表述不同',
        note: '',
        by: '张三',
        at: '2026-01-20',
      },
    ],
    told: null,
    onDecide: async () => true,
    onUndo: () => {},
  });
  const head = '宿迁市人民政府《宿迁市2023年政府信息公开工作年度报告》（宿政公开〔2024〕1号，2024年3月29日发布）';
  const suspicion = describeFinding(one, WORDS['zh-CN']).message;

  it.each([
    ['confirmed', '表三的“（一）予公开”应为“（一）予以公开”，文字有增减或改动。'],
    ['rectified', '表三的“（一）予公开”应为“（一）予以公开”，文字有增减或改动。'],
    ['open', suspicion],
    ['dismissed', suspicion],
  ] as const)(
    'names unit, title, document number and date, and says no more than was found: %s',
    async (state, told) => {
      const whole = evaluation({ findings: [one] });
      const numbered = { ...whole, report: { ...whole.report, documentNumber: '宿政公开〔2024〕1号' } };
      const { props, container } = renderPanel(done(numbered), { judging: stood(state) });
      openCards(container);
      fireEvent.click(button(document.body, zh.findings.copy));
      await waitFor(() => button(document.body, zh.findings.copied));
      expect(suspicion).toMatch(/疑|请核对/);
      expect(props.onCopy).toHaveBeenCalledWith(`${head}：${told}`);
    },
  );

  it('leaves out what the page does not give', () => {
    const { bulletin } = zh.findings;
    expect(bulletin('某局', '年报', null, null, '缺少电话。')).toBe('某局《年报》：缺少电话。');
  });

  it('names the unit once where the title names it', async () => {
    const whole = evaluation({ findings: [one] });
    const titled = { ...whole, report: { ...whole.report, agency: '宿迁市' } };
    const { props, container } = renderPanel(done(titled));
    openCards(container);
    fireEvent.click(button(document.body, zh.findings.copy));
    await waitFor(() => button(document.body, zh.findings.copied));
    expect(props.onCopy).toHaveBeenCalledWith(expect.stringMatching(/^《宿迁市2023年政府信息公开工作年度报告》（/));
  });

  it.each(LANGUAGES)('is shown to be copied by hand where copying is refused, in %s', async (language) => {
    const text = WORDS[language].panel;
    const { container } = renderPanel(done(evaluation({ findings: [one] })), {
      words: WORDS[language],
      onCopy: async () => false,
    });
    openCards(container);
    fireEvent.click(button(document.body, text.findings.copy));
    const alert = () => container.querySelector('[role="alert"]')?.textContent;
    await waitFor(() => expect(alert()).toContain(text.findings.copyRefused));
    expect(alert()).toContain('宿迁市');
  });
});
