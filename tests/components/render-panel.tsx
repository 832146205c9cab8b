import { fireEvent, render } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChildren } from 'preact';
import { vi } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import type { PanelProps, PanelState } from '@/components/panel/panel-props';
import type { ReportTools } from '@/components/shared/report-tools';
import { ReportToolsContext } from '@/components/shared/report-tools';
import type { Evaluation } from '@/lib/judge/evaluation';
import { WORDS } from '../words';

/** Axe over a whole panel takes seconds in jsdom on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

/** A finished check that was saved. */
export function done(evaluation: Evaluation): PanelState {
  return { kind: 'done', evaluation, save: { kind: 'saved', at: evaluation.checkedAt }, before: null };
}

/** Props of a panel whose every callback can be asked what it was called with. */
export function panelProps(state: PanelState, given: Partial<PanelProps> = {}) {
  return {
    state,
    judging: { kind: 'none' } as PanelProps['judging'],
    words: WORDS['zh-CN'],
    onLanguage: vi.fn<PanelProps['onLanguage']>(),
    width: 404,
    onWidth: vi.fn<PanelProps['onWidth']>(),
    folded: false,
    onFold: vi.fn<PanelProps['onFold']>(),
    onClose: vi.fn<PanelProps['onClose']>(),
    onRecheck: vi.fn<PanelProps['onRecheck']>(),
    onStop: vi.fn<PanelProps['onStop']>(),
    onPoint: vi.fn<PanelProps['onPoint']>(),
    onGo: vi.fn<PanelProps['onGo']>(() => true),
    onCopy: vi.fn<PanelProps['onCopy']>(async () => true),
    pointer: null,
    pill: false,
    onPill: vi.fn<PanelProps['onPill']>(),
    ...given,
  };
}

/** A panel on the screen, with its props. */
export function renderPanel(state: PanelState, given: Partial<PanelProps> = {}) {
  const props = panelProps(state, given);
  return { props, ...render(<Panel {...props} />) };
}

/** A part of the panel on the screen, with the tools that a panel would give it. */
export function renderPart(part: ComponentChildren, given: Partial<ReportTools> = {}) {
  const words = given.words ?? WORDS['zh-CN'];
  const tools = {
    words,
    text: words.panel,
    point: vi.fn<ReportTools['point']>(),
    go: vi.fn<ReportTools['go']>(),
    copy: vi.fn<ReportTools['copy']>(async () => true),
    pointer: null,
    showFinding: vi.fn<ReportTools['showFinding']>(),
    ...given,
  };
  const view = render(<ReportToolsContext.Provider value={tools}>{part}</ReportToolsContext.Provider>);
  return { tools, ...view };
}

/** Opens what stands behind every fault. */
export function openCards(container: Element): void {
  for (const title of container.querySelectorAll('.card-title[aria-expanded="false"]')) fireEvent.click(title);
}

/** A button by what is read out of it; far quicker over a whole panel than asking every element for its role. */
export function button(container: Element, name: string | RegExp): HTMLButtonElement {
  const found = [...container.querySelectorAll('button')].find((each) => {
    const said = each.getAttribute('aria-label') ?? each.textContent ?? '';
    return typeof name === 'string' ? said === name : name.test(said);
  });
  if (found === undefined) throw new Error(`No button says ${name}`);
  return found;
}

/** Contrast needs colours. Spacing asks for the style of every element, which jsdom takes longer over than over all other rules together. */
const IN_BROWSER_ONLY = { 'color-contrast': { enabled: false }, 'avoid-inline-spacing': { enabled: false } };

/** What axe finds wrong in an element; what is left to a real browser is asked there. `except` leaves parts out that have a test of their own. */
export async function accessibilityFaults(element: Element, except?: string): Promise<readonly string[]> {
  const leftOut = except === undefined ? [] : [...element.querySelectorAll(except)];
  const { violations } = await axe.run(
    { include: [element], exclude: leftOut },
    { rules: { ...IN_BROWSER_ONLY, region: { enabled: false } }, resultTypes: ['violations'] },
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
