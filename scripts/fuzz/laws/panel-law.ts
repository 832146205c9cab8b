import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { Panel } from '../../../components/panel/Panel';
import type { PanelProps, PanelState } from '../../../components/panel/panel-props';
import type { Evaluation } from '../../../lib/judge/evaluation';
import { storedEvaluation } from '../../../lib/ledger/record/stored-evaluation';
import type { Words } from '../../../lib/messages/words';
import { NEWEST_FORM } from '../../../lib/report/form/form-of';
import { officialRows } from '../../../lib/report/form/labels';
import { RULES } from '../../../lib/rules';
import { editJson, jsonEdits, PROTOTYPE_NAMES } from '../edits/json-edits';
import { valuesOf } from '../edits/schema-values';
import { sampleLedger } from '../sample-ledger';
import { EVERY_LANGUAGE } from './every-language';
import type { Law } from './law';

/** An evaluation that the store would give. */
export interface PanelInput {
  readonly evaluation: Evaluation;
}

const WORDS = [
  ...PROTOTYPE_NAMES,
  '',
  '一、总体情况',
  '<b>x</b>',
  '\ud800',
  '2023-13-45',
  '2026-01-20T09:00:00Z',
  '2024-03-31',
  '2023-01-01',
  'c1',
  'unequal',
  'total',
  'natural-person',
  'review',
  ...RULES.slice(0, 40).flatMap(({ id, reasons }) => [id, ...reasons.slice(0, 2)]),
  ...officialRows('requests', NEWEST_FORM.edition)
    .slice(0, 8)
    .map(({ key }) => key),
];

const leaves = {
  text: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  ),
  number: fc.oneof(fc.integer({ min: -3, max: 60 }), fc.constantFrom(0.1, 1e21, -1, 2023, 99_999)),
  spare: [
    '2026-01-20T09:00:00Z',
    '2024-03-31',
    '2023-01-01',
    'http://www.example.gov.cn/b',
    'file:///C:/b.htm',
    2023,
    1990,
  ],
};

const anyEvaluation = valuesOf(storedEvaluation, leaves) as fc.Arbitrary<Evaluation>;

/** One that a check gave, changed as far as the schema admits. */
function nearlyReal(): fc.Arbitrary<Evaluation> {
  const own = sampleLedger().entries.map(({ evaluation }) => evaluation);
  return fc.tuple(fc.constantFrom(...own), jsonEdits).map(([evaluation, list]) => {
    const parsed = storedEvaluation.safeParse(editJson(evaluation, list));
    return parsed.success ? parsed.data : evaluation;
  });
}

const nothing = () => {};

function propsOf(state: PanelState, words: Words): PanelProps {
  return {
    state,
    judging: { kind: 'none' },
    words,
    onLanguage: nothing,
    width: 404,
    onWidth: nothing,
    folded: false,
    onFold: nothing,
    onClose: nothing,
    onRecheck: nothing,
    onStop: nothing,
    onPoint: nothing,
    onGo: () => true,
    onCopy: async () => true,
    pointer: null,
    pill: false,
    onPill: nothing,
  };
}

/** Gives components a page to be drawn in, where the program has none. */
function provideDocument(): void {
  if (typeof document !== 'undefined') return;
  const { window } = new JSDOM('<!DOCTYPE html><body></body>', { pretendToBeVisual: true });
  const { HTMLElement, Element, Node, Event, MouseEvent, getComputedStyle } = window;
  Object.assign(globalThis, {
    window,
    document: window.document,
    HTMLElement,
    Element,
    Node,
    Event,
    MouseEvent,
    getComputedStyle,
  });
}

function nameOf(element: Element): string {
  const seen = (words: string | null) => (words ?? '').replace(/[\s\p{Cf}\p{Cc}]+/gu, '');
  // What stands in it goes before a title, and an empty one names nothing.
  return seen(element.getAttribute('aria-label')) || seen(element.textContent) || seen(element.getAttribute('title'));
}

/** What of a panel would be read out wrongly; null where there is nothing. */
function faultOf(root: Element, given: string): string | null {
  const nameless = [...root.querySelectorAll('button, a[href], summary, [role="button"]')].find(
    (each) => nameOf(each) === '',
  );
  if (nameless) return `has a button without a name: ${nameless.outerHTML.slice(0, 200)}`;
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) return `has two elements with the id ${twice}`;
  const wrong = /[^.。，,]{0,40}(?:undefined|NaN|\[object |Invalid Date|function \(|native code)[^.。]{0,40}/.exec(
    root.textContent ?? '',
  );
  const own = wrong !== null && /undefined|NaN|\[object |Invalid Date|function \(|native code/.test(given);
  return wrong === null || own ? null : `says “${wrong[0]}”`;
}

const STATES: readonly ((evaluation: Evaluation) => PanelState)[] = [
  (evaluation) => ({ kind: 'done', evaluation, save: { kind: 'saved', at: evaluation.checkedAt }, before: null }),
  (previous) => ({ kind: 'checking', previous, progress: null }),
];

/** Draws a panel in both languages and presses what can be pressed. */
async function judgePanel({ evaluation }: PanelInput): Promise<string | null> {
  // What the schema refuses is set aside, and no panel ever sees it.
  if (!storedEvaluation.safeParse(evaluation).success) return null;
  provideDocument();
  const given = JSON.stringify(evaluation);
  for (const words of EVERY_LANGUAGE) {
    for (const state of STATES) {
      const root = document.createElement('div');
      document.body.append(root);
      const broke: string[] = [];
      try {
        await act(() => render(h(Panel, propsOf(state(evaluation), words)), root));
        const drawn = faultOf(root, given);
        if (drawn !== null) return `${words.language}: ${drawn}`;
        for (const button of [...root.querySelectorAll('button')]) await act(() => button.click());
        const pressed = faultOf(root, given);
        if (pressed !== null) return `${words.language}, everything pressed: ${pressed}`;
        if (broke.length > 0) return broke.join('\n');
      } finally {
        await act(() => render(null, root));
        root.remove();
      }
    }
  }
  return null;
}

/** Panels of evaluations that may come out of the store. */
export function panelLaw(): Law<PanelInput> {
  return {
    name: 'panel/renders',
    states: 'the panel shows whatever may be stored, in both languages, with a name on every button',
    inputs: fc.oneof(anyEvaluation, nearlyReal()).map((evaluation) => ({ evaluation })),
    judge: judgePanel,
  };
}
