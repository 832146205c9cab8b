import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeFinding } from '../../lib/messages';
import type { RuleText } from '../../lib/messages/catalogue';
import { ABSENT } from '../../lib/messages/data';
import { LANGUAGES } from '../../lib/messages/languages';
import { confirming } from '../../lib/messages/voice';
import { wordOf } from '../../lib/messages/word-of';
import { RULES } from '../../lib/rules';
import { ACROSS_REPORTS, CATALOGUE, RULES_VERSION } from '../../lib/rules/catalogue';
import { versionOf } from '../../lib/rules/catalogue/version';
import type { Data } from '../../lib/rules/rule';
import { WORDS } from '../words';
import { historyCases } from './ledger/across/history-cases';
import { DOUBT, faultsOfConfirmed } from './rules/confirmed-sentence';
import { narrativeCases } from './rules/narrative-cases';
import { reconciliationCases } from './rules/reconciliation-cases';
import { outcomesOf, type RuleCase, wordsOf } from './rules/rule-case';
import { contentCases } from './rules/structure-content-cases';
import { drawingCases } from './rules/structure-drawing-cases';
import { sectionCases } from './rules/structure-section-cases';
import { tablePresenceCases } from './rules/structure-table-cases';
import { tableCases } from './rules/table-cases';
import { textCases } from './rules/text-cases';

const CASES: readonly RuleCase[] = [
  ...sectionCases,
  ...contentCases,
  ...tablePresenceCases,
  ...drawingCases,
  ...tableCases,
  ...reconciliationCases,
  ...narrativeCases,
  ...textCases,
];
/** Families whose cases stand in the files above; the others are tried in tests of their own. */
const OWN = RULES.filter(({ id }) => /^(?:structure|table|reconciliation|text)\//.test(id));

const document = readFileSync('docs/rules.md', 'utf8');
const rows = document
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('the catalogue', () => {
  it('has every id once, as family/name', () => {
    const ids = CATALOGUE.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it('has a version that is semver, and another one once any rule is declared otherwise', () => {
    expect(RULES_VERSION).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{8}$/);
    expect(RULES_VERSION).toBe(versionOf(CATALOGUE));
    const changed = CATALOGUE.map((rule) =>
      versionOf(CATALOGUE.map((other) => (other === rule ? { ...rule, reasons: [...rule.reasons, 'more'] } : other))),
    );
    expect(new Set([RULES_VERSION, ...changed]).size).toBe(CATALOGUE.length + 1);
  });

  it('is written down in docs/rules.md: every rule in its order, with severity, head and basis', () => {
    expect(rows.map(([, id, severity, head, basis]) => [id, severity, head, basis])).toEqual(
      CATALOGUE.map(({ id, severity, head, basis }) => [`\`${id}\``, severity, head, basis.join(', ')]),
    );
    expect(rows.filter(([, , , , , breaks]) => (breaks ?? '').length < 20)).toEqual([]);
  });

  it('has a function for every rule that asks one report, and none beside', () => {
    const ids = CATALOGUE.filter((rule) => !ACROSS_REPORTS.includes(rule)).map(({ id }) => id);
    expect(RULES.map(({ id }) => id)).toEqual(ids);
  });
});

describe.each(LANGUAGES)('the prose in %s', (language) => {
  it.each(CATALOGUE)('tells $id: name, pass, advice, every reason, every basis', ({ id, reasons, basis }) => {
    const text: RuleText | undefined = wordOf(WORDS[language].rules, id);
    expect(text).toBeDefined();
    // The name stands over what a person confirmed, too.
    expect(text?.name).not.toMatch(DOUBT[language]);
    expect([text?.name, text?.passed, text?.advice].every((words) => (words ?? '').length > 1)).toBe(true);
    expect(reasons.filter((reason) => text?.reasons[reason] === undefined)).toEqual([]);
    expect(basis.length).toBeGreaterThan(0);
    expect(basis.filter((key) => WORDS[language].bases[key] === undefined)).toEqual([]);
  });

  it('speaks of no rule that does not exist', () => {
    const ids = new Set(CATALOGUE.map(({ id }) => id));
    expect(Object.keys(WORDS[language].rules).filter((id) => !ids.has(id))).toEqual([]);
  });

  /** A sentence is whole: nothing is missing in it, and it ends. */
  function expectWhole(rule: string, reason: string, data: Data): void {
    const { message, name, head, basis } = describeFinding({ rule, reason, data }, WORDS[language]);
    const confirmed = describeFinding({ rule, reason, data }, WORDS[language], confirming).message;
    expect(faultsOfConfirmed(language, message, confirmed, data)).toEqual([]);
    const told = [message, name, head, ...basis].join('\n');
    expect(told).not.toMatch(/undefined|NaN|\[object|null/);
    expect(told).not.toContain(ABSENT);
    expect(message).toMatch(language === 'en' ? /\.$/ : /。$/);
    expect(message).not.toBe(`${rule}: ${reason}`);
    expect(message).not.toBe(WORDS[language].labels.untold(name));
    if (language === 'en')
      expect(message).not.toMatch(/\b1 (?:cells|rows|items|sums|totals|figures|units|passages|more reports)\b/);
  }

  it.each(CASES.filter(({ says }) => says.length > 0))('renders whole sentences: $rule, $shows', ({ rule, report }) => {
    for (const { outcome, reason = '', data = {} } of outcomesOf(rule, report)) {
      if (outcome !== 'passed') expectWhole(rule, reason, data);
    }
  });

  it.each(historyCases.findings)('renders whole sentences: $rule $reason', ({ rule, reason, data }) => {
    expectWhole(rule, reason, data);
  });
});

describe('the cases', () => {
  it.each(OWN)('show $id in order, and every reason that it declares', ({ id, reasons }) => {
    const own = CASES.filter(({ rule }) => rule === id);
    const given = own.flatMap(({ report }) => outcomesOf(id, report));
    expect(given.some(({ outcome }) => outcome === 'passed')).toBe(true);
    const told = new Set(
      given.filter(({ outcome }) => outcome !== 'passed').map((outcome) => wordsOf(outcome).split(' ')[1]),
    );
    expect([...told].sort()).toEqual([...reasons].sort());
  });

  it.each(ACROSS_REPORTS)('show $id in order, and every reason that it declares', ({ id, reasons }) => {
    const told = new Set(historyCases.findings.filter(({ rule }) => rule === id).map(({ reason }) => reason));
    expect([...told].sort()).toEqual([...reasons].sort());
    expect(historyCases.passed).toContain(id);
  });
});
