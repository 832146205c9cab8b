import { describe, expect, it } from 'vitest';
import { checkPage } from '../../../lib/check-page';
import { evaluate } from '../../../lib/judge/evaluate';
import { describeFinding, explainWhy } from '../../../lib/messages';
import { cutWords } from '../../../lib/read/cut-words';
import { MOST_SLOTS } from '../../../lib/read/html/grid';
import {
  MOST_DEPTH,
  MOST_ELEMENTS,
  MOST_FINDINGS_OF_A_RULE,
  MOST_QUOTED,
  MOST_REPORT_TEXT,
  MOST_SECTIONS,
} from '../../../lib/read/limits';
import type { Outcome, Rule } from '../../../lib/rules/rule';
import { WORDS } from '../../words';
import { OFFICIAL_TITLES } from '../official-titles';
import { buildDocument } from '../report-builder';
import { wholeReport } from '../rules/rule-case';

const OPTIONS = { source: 'page.html', url: '', checkedAt: '2026-01-20T09:00:00Z' };
const TITLE = '<h1>宿迁市宿城区统计局2023年政府信息公开工作年度报告</h1>';
const page = (text: string) =>
  buildDocument(`${TITLE}${OFFICIAL_TITLES.map((words) => `<h2>${words}</h2><p>${text}</p>`).join('')}`);

function evaluateOutcomes(outcomes: readonly Outcome[]) {
  const rule: Rule = {
    id: 'contact/phone-area-code',
    needs: 'report',
    severity: 'notice',
    head: 'form-contact',
    basis: ['custom'],
    reasons: ['said'],
    evaluate: () => outcomes,
  };
  return evaluate(wholeReport(), { ...OPTIONS, engineVersion: '0', textHash: '', pathOf: () => [], rules: [rule] });
}

const some = (count: number, outcome: Partial<Outcome> = {}): Outcome[] =>
  Array.from({ length: count }, (_, index) => ({
    outcome: 'failed',
    subject: { field: `${index}` },
    reason: 'said',
    ...outcome,
  }));

describe('headings that are no statutory section', () => {
  const part = (words: string) => `<h2>${words}</h2><p>内容。</p>`;
  const withHeadings = (count: number) => {
    const others = Array.from({ length: count }, (_, at) => part(`七、另一事项${at}`));
    const [last = '', ...before] = [...OFFICIAL_TITLES.map(part)].reverse();
    return buildDocument([TITLE, ...before.reverse(), ...others, last].join(''));
  };
  const sectionsOf = (count: number) => checkPage(withHeadings(count), OPTIONS).evaluation.report;

  it('are listed up to the bound and counted beyond it, and no section is left out for them', () => {
    const { sections, sectionsLeftOut } = sectionsOf(MOST_SECTIONS + 30);
    expect(sections.filter(({ key }) => key === null)).toHaveLength(MOST_SECTIONS);
    expect(sections.filter(({ key }) => key !== null)).toHaveLength(OFFICIAL_TITLES.length);
    expect(sectionsLeftOut).toBe(30);
  });

  it('are all listed where they are fewer', () => {
    expect(sectionsOf(5)).not.toHaveProperty('sectionsLeftOut');
    expect(sectionsOf(5).sections).toHaveLength(5 + OFFICIAL_TITLES.length);
  });
});

describe('findings of one rule', () => {
  it('are told one by one up to the bound', () => {
    const { findings } = evaluateOutcomes(some(MOST_FINDINGS_OF_A_RULE));
    expect(findings.map(({ reason }) => reason)).toEqual(findings.map(() => 'said'));
    expect(findings).toHaveLength(MOST_FINDINGS_OF_A_RULE);
  });

  it('are told one by one where only one stands beyond it', () => {
    const { findings } = evaluateOutcomes(some(MOST_FINDINGS_OF_A_RULE + 1));
    expect(findings.at(-1)?.reason).toBe('said');
  });

  it('are counted beyond it, as bad as the worst of those counted', () => {
    const { findings, tally } = evaluateOutcomes([
      ...some(MOST_FINDINGS_OF_A_RULE + 5),
      ...some(1, { severity: 'error' }),
      ...some(3, { outcome: 'cantTell', severity: 'error' }),
    ]);
    expect(findings).toHaveLength(MOST_FINDINGS_OF_A_RULE + 1);
    const last = findings.find(({ reason }) => reason === 'further');
    expect(last).toMatchObject({ outcome: 'failed', severity: 'error', data: { count: 9 }, subject: {} });
    expect(tally).toMatchObject({ failed: MOST_FINDINGS_OF_A_RULE + 1, cantTell: 0 });
    for (const language of ['zh-CN', 'en'] as const) {
      const { message, name } = describeFinding(last ?? { rule: '', reason: '', data: {} }, WORDS[language]);
      expect(message).toContain(name);
      expect(message).toContain('9');
    }
  });

  it('can only be undecided together where none of those counted failed', () => {
    const { findings } = evaluateOutcomes(some(MOST_FINDINGS_OF_A_RULE * 2, { outcome: 'cantTell' }));
    expect(findings.at(-1)).toMatchObject({ outcome: 'cantTell', data: { count: MOST_FINDINGS_OF_A_RULE } });
  });
});

describe('words of the page', () => {
  it('are cut where a result keeps them, never within a character', () => {
    expect(cutWords('甲'.repeat(MOST_QUOTED))).toHaveLength(MOST_QUOTED);
    expect(cutWords('甲'.repeat(MOST_QUOTED + 1))).toHaveLength(MOST_QUOTED);
    expect(cutWords(`${'甲'.repeat(MOST_QUOTED - 1)}𠮷`)).toBe('甲'.repeat(MOST_QUOTED - 1));
  });

  it('are cut in quotes, places and data of a finding', () => {
    const text = '甲'.repeat(9000);
    const [outcome] = some(1, { evidence: [{ text, at: 1 }], data: { words: text, all: [text] } });
    const [finding] = evaluateOutcomes(outcome ? [outcome] : []).findings;
    expect(JSON.stringify(finding).length).toBeLessThan(5 * MOST_QUOTED);
    expect(finding?.evidence[0]?.place.quote).toBe(finding?.evidence[0]?.quote);
  });
});

describe('a page beyond the bounds', () => {
  const length = (text: string) => checkPage(page(text), OPTIONS).evaluation;

  it('is read up to them', () => {
    expect(length('甲'.repeat(MOST_REPORT_TEXT / 6 - 100))).toMatchObject({ kind: 'annual-report', why: [] });
  });

  it('is refused with its reason when its text is longer', () => {
    const evaluation = length('甲'.repeat(MOST_REPORT_TEXT / 6 + 1));
    expect(evaluation).toMatchObject({ kind: 'not-a-report', why: ['too-large'], findings: [] });
    expect(explainWhy('too-large', WORDS['zh-CN'])).toContain('未作核查');
    expect(explainWhy('too-large', WORDS.en)).toContain('not checked');
  });

  it('is refused when its elements are nested deeper, though nothing else is too much', () => {
    const nested = (depth: number) => {
      const document = page('甲');
      let at: Element = document.body;
      for (let level = 0; level < depth; level += 1) at = at.appendChild(document.createElement('div'));
      at.textContent = '乙';
      // The document's own element and its body stand around; what stands beside the nest is not part of it.
      document.body.append(document.createElement('p'));
      return checkPage(document, OPTIONS).evaluation;
    };
    expect(nested(MOST_DEPTH - 2)).toMatchObject({ kind: 'annual-report', why: [] });
    expect(nested(MOST_DEPTH - 1)).toMatchObject({ kind: 'not-a-report', why: ['too-large'], findings: [] });
    expect(explainWhy('too-large', WORDS['zh-CN'])).toContain('嵌套');
    expect(explainWhy('too-large', WORDS.en)).toContain('nested');
  });

  const wide = '<tr><td colspan="1000">甲</td></tr>';
  const tall = '<tr><td colspan="1000" rowspan="3">甲</td></tr><tr></tr><tr></tr>';
  const ample = '<td colspan="1000">甲</td>';
  it.each([
    ['cells that span columns', wide.repeat(MOST_SLOTS / 1000), wide.repeat(MOST_SLOTS / 1000 + 1)],
    ['cells that span empty rows', tall.repeat(13), tall.repeat(14)],
    ['one row', `<tr>${ample}${ample}</tr>`, `<tr>${ample}${ample}<td>乙</td></tr>`],
  ])('is refused when a table of it has more slots: %s', (_, within, beyond) => {
    const withTable = (html: string) => {
      const document = page('甲');
      const table = document.createElement('table');
      table.innerHTML = html;
      document.querySelector('h2')?.after(table);
      return checkPage(document, OPTIONS).evaluation;
    };
    expect(withTable(within)).toMatchObject({ kind: 'annual-report', why: [] });
    expect(withTable(beyond)).toMatchObject({ why: ['too-large'], findings: [] });
    expect(explainWhy('too-large', WORDS['zh-CN'])).toContain('单元格');
    expect(explainWhy('too-large', WORDS.en)).toContain('cells of a table');
  });

  it('is refused when it has more elements', () => {
    const document = page('甲');
    // As many elements take seconds to make here.
    Object.defineProperty(document.body, 'getElementsByTagName', { value: () => ({ length: MOST_ELEMENTS + 1 }) });
    expect(checkPage(document, OPTIONS).evaluation).toMatchObject({ why: ['too-large'] });
  });
});
