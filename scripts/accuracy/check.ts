import { evaluate } from '../../lib/judge/evaluate';
import type { Evaluation, Pass } from '../../lib/judge/evaluation';
import { sheetSight } from '../../lib/read/html/sight/sheet-sight';
import { readPage } from '../../lib/read-page';
import { rulesFor } from '../../lib/rules';
import type { Rule } from '../../lib/rules/rule';

/** What a check says, as far as it is measured. */
export interface Checked {
  /** Findings as `id outcome`, and the sums that they leave undecided; a second one of the same subject has `#2` in its id. */
  readonly findings: ReadonlySet<string>;
  readonly evaluation: Evaluation;
}

/** How pages are checked: the engine, or one that is made to miss something. */
export type Check = (document: Document, url: string) => Checked;

/** A sum that could not be decided, named as a finding on it would be. */
function nameOf({ rule, subject: { table, row, column } }: Pass): string {
  return `${rule}:${[table, row, column].filter((part) => part !== undefined).join('/')}`;
}

/** A check by the rules of the catalogue, or by what `change` makes of them. */
export function checker(change: (rules: readonly Rule[]) => readonly Rule[] = (rules) => rules): Check {
  return (document, url) => {
    const { report, pathOf } = readPage(document, url, sheetSight(document));
    const evaluation = evaluate(report, {
      source: 'accuracy',
      checkedAt: '2026-01-20T09:00:00Z',
      engineVersion: 'accuracy',
      textHash: '',
      pathOf,
      rules: change(rulesFor(report.kind)),
    });
    const findings = evaluation.findings.flatMap(({ id, outcome, undecided = [] }) => [
      `${id} ${outcome}`,
      ...undecided.map((sum) => `${nameOf(sum)} cantTell`),
    ]);
    return { findings: new Set(findings), evaluation };
  };
}
