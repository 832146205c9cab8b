import { cutWords } from '../read/cut-words';
import { MOST_PLACES } from '../read/limits';
import type { Location, PathOf } from '../read/location';
import type { Report } from '../report/report';
import type { Data, Equation } from '../rules/rule';
import type { Finding, Pass, SavedEquation } from './evaluation';
import { sectionOf } from './page-order';
import type { RuleOutcome } from './run-rules';

/** Makes plain values of the outcomes of one check. */
export interface OutcomeSaver {
  /** `order`: its position among the findings; its cause is not known yet. */
  readonly saveFinding: (given: RuleOutcome, id: string, order: number) => Finding;
  readonly savePass: (given: RuleOutcome) => Pass;
}

const cut = (value: Data[string]): Data[string] => {
  if (typeof value === 'string') return cutWords(value);
  return typeof value === 'number' ? value : value.map(cutWords);
};

/** What a message is made of, long words of the page cut. */
function cutData(data: Data): Data {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, cut(value)]));
}

/** A saver for one check of a report. */
export function outcomeSaver(report: Report, pathOf: PathOf): OutcomeSaver {
  const place = (at: number, quote: string): Location => ({ path: pathOf(at), quote });
  const saveEquation = ({ terms, computed, reported }: Equation): SavedEquation => ({
    terms: terms.map(({ sign, table, row, column, cell }) => ({
      sign,
      cell: {
        table,
        row,
        column,
        text: cell ? cutWords(cell.text) : null,
        value: cell?.reading.kind === 'number' ? cell.reading.value : null,
      },
      place: cell && place(cell.at, cutWords(cell.text)),
    })),
    computed,
    reported,
  });
  return {
    saveFinding: ({ rule, outcome }, id, order) => ({
      id,
      rule: rule.id,
      outcome: outcome.outcome === 'failed' ? 'failed' : 'cantTell',
      severity: outcome.severity ?? rule.severity,
      subject: outcome.subject,
      reason: outcome.reason ?? '',
      data: cutData(outcome.data ?? {}),
      equation: outcome.equation ? saveEquation(outcome.equation) : null,
      cause: null,
      evidence: (outcome.evidence ?? []).slice(0, MOST_PLACES).map(({ text, at }) => {
        const quote = cutWords(text);
        return { quote, place: place(at, quote) };
      }),
      order,
      section: sectionOf(outcome, report),
    }),
    savePass: ({ rule, outcome }) => ({
      rule: rule.id,
      subject: outcome.subject,
      equation: outcome.equation ? saveEquation(outcome.equation) : null,
    }),
  };
}
