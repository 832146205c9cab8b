import type { Evaluation, Finding, Pass } from '../../lib/judge/evaluation';
import { squash } from '../../lib/text/text';

const nameOf = ({ rule, subject }: Pick<Pass, 'rule' | 'subject'>): string =>
  `${rule}:${Object.values(subject).join('/')}`;

function tellFinding({ id, outcome, severity, reason, equation, cause, undecided = [] }: Finding): string {
  const compared = equation === null ? '' : ` ${equation.computed} for ${equation.reported}`;
  const open = undecided.length === 0 ? '' : ` leaves ${undecided.map(nameOf).sort().join(', ')}`;
  return `${id} ${outcome} ${severity} ${reason}${compared}${cause === null ? '' : ' with a cause'}${open}`;
}

/** A text as it compares; null stays apart from nothing. */
const plain = (text: string | null): string => (text === null ? '—' : squash(text));

/**
 * What a check says, a line each: findings, what passed, the facts and figures read. Wording and places are left out: a
 * change that no reader sees may move an element, and quotes keep the page's own code points.
 */
export function answerOf(evaluation: Evaluation): readonly string[] {
  const { kind, edition, report, findings, passes } = evaluation;
  const { title, agency, bodyKind, year, period, published, basis, contact, sections, tables } = report;
  const contacts = contact === null ? [] : Object.entries(contact);
  return [
    `kind ${kind}, edition ${edition}, ${bodyKind}, year ${year}, period ${period?.join(' ')}, published ${published}`,
    `title ${plain(title)}, body ${plain(agency)}, basis ${basis.map(squash).join(' ')}`,
    ...contacts.map(
      ([field, value]) => `${field} ${Array.isArray(value) ? value.map(squash).join(' ') : plain(value)}`,
    ),
    ...sections.map(({ key, heading }) => `section ${key} ${squash(heading)}`),
    ...Object.entries(tables).flatMap(([table, rows]) =>
      Object.entries(rows).map(([row, columns]) => `${table}/${row} ${JSON.stringify(columns)}`),
    ),
    ...findings.map(tellFinding).sort(),
    ...passes.map((pass) => `${nameOf(pass)} passed`).sort(),
  ];
}

/** The first lines that one answer has and the other has not; null where they are the same. */
export function compareAnswers(before: readonly string[], after: readonly string[]): string | null {
  const gone = before.filter((line) => !after.includes(line));
  const come = after.filter((line) => !before.includes(line));
  if (gone.length + come.length === 0) return null;
  return [...gone.slice(0, 4).map((line) => `- ${line}`), ...come.slice(0, 4).map((line) => `+ ${line}`)].join('\n');
}
