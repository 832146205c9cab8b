import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { PanelState, Told } from '@/components/panel/panel-props';
import { LANGUAGES, nameLanguage } from '@/lib/messages/languages';
import { MARKED, untranslatedIn } from '../marked-words';
import { cleanReport, manyBlanks, notReport, olderReport, twoFailures } from './fixtures';
import { done, renderPanel } from './render-panel';
import { row } from './workbench/ledger-rows';
import { openReport, renderWorkbench } from './workbench/render-workbench';

afterEach(cleanup);

/** What every language calls itself, and how a day is to be written: the same in every language. */
const SAME: readonly string[] = [...LANGUAGES.flatMap((language) => Object.values(nameLanguage(language))), 'MM-DD'];

/** What a part of the page shows that another language would leave as it is; everything that opens is opened. */
function leftIn(root: Element, known: unknown): readonly string[] {
  for (const details of root.querySelectorAll('details')) details.open = true;
  return untranslatedIn(root, known).filter((text) => !SAME.includes(text));
}

const notSaved = (reason: 'full' | 'corrupt' | 'unavailable' | 'extension-updated' | 'too-large'): PanelState => ({
  kind: 'done',
  evaluation: cleanReport,
  save: { kind: 'not-saved', reason },
  before: null,
});

const STATES: readonly (readonly [string, PanelState])[] = [
  ['checking', { kind: 'checking', previous: null, progress: 0.4 }],
  ['checking again', { kind: 'checking', previous: twoFailures, progress: 0.4 }],
  ['stopped', { kind: 'unfinished', reason: 'stopped', previous: null }],
  ['the page kept changing', { kind: 'unfinished', reason: 'page-changing', previous: twoFailures }],
  ['failed', { kind: 'failed', message: '' }],
  ['clean', done(cleanReport)],
  ['two failures', done(twoFailures)],
  ['many blanks', done(manyBlanks)],
  ['no report', done(notReport)],
  ['older report', done(olderReport)],
  ['store full', notSaved('full')],
  ['too large', notSaved('too-large')],
];
const TOLD: readonly Told[] = [
  'thrown-out',
  'was-covered',
  'was-altered',
  'behind-dialog',
  'words-missing',
  'focus-unsure',
];

/** All that a panel can be asked to show. */
const ALL = { words: MARKED, pageChanged: true, onLedger: () => {}, onHandbook: () => {} };

describe('in a language of marked words', () => {
  it.each(STATES)('the panel says nothing else: %s', (_, state) => {
    const { container } = renderPanel(state, ALL);
    expect(leftIn(container, state)).toEqual([]);
    for (const button of container.querySelectorAll('button')) fireEvent.click(button);
    expect(leftIn(container, state)).toEqual([]);
  });

  it.each(TOLD)('the panel says nothing else of what became of it: %s', (interference) => {
    const { container } = renderPanel(done(cleanReport), { ...ALL, interference });
    expect(leftIn(container, cleanReport)).toEqual([]);
  });

  it('the folded panel says nothing else', () => {
    const { container } = renderPanel(done(twoFailures), { ...ALL, folded: true });
    expect(leftIn(container, twoFailures)).toEqual([]);
  });

  it.each([
    ['before the ledger is read', null],
    ['with an empty ledger', []],
    ['with a ledger', [row('a'), row('b', { unit: '泗阳县数据局' })]],
  ] as const)('the workbench says nothing else %s', (_, rows) => {
    const { container } = renderWorkbench(rows, { words: MARKED });
    expect(leftIn(container, rows)).toEqual([]);
  });

  it('the workbench says nothing else of an open report, in all its parts', () => {
    const rows = [row('a')];
    const report = openReport('a', twoFailures);
    const { container } = renderWorkbench(rows, { words: MARKED, opening: { kind: 'open', key: 'a', report } });
    const known = [rows, report];
    expect(leftIn(container, known)).toEqual([]);
    for (const tab of container.querySelectorAll<HTMLElement>('[role="tab"]')) {
      fireEvent.click(tab);
      expect(leftIn(container, known)).toEqual([]);
    }
  });

  it('the settings say nothing else', () => {
    const { container } = renderWorkbench([], { words: MARKED });
    for (const button of container.querySelectorAll('nav button')) fireEvent.click(button);
    expect(container.querySelector('.settings, .rule-table')).not.toBeNull();
    expect(leftIn(container, '张三')).toEqual([]);
  });
});
