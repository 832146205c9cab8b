import type { Finding } from '../../judge/evaluation';
import type { Decision } from '../record/entry';
import { fingerprint } from './fingerprint';

/** Says that a report's text is not what it was when it was checked before. */
export const CHANGED_SINCE = 'identity/changed-since';

/** The cells of its own report that a finding is about, as they are named among the changed ones. */
function cellsOf({ equation, subject: { table, row, column } }: Finding): readonly string[] {
  const terms = (equation?.terms ?? []).filter(({ source }) => source === undefined);
  return [{ table, row, column }, ...terms.map(({ cell }) => cell)].flatMap((cell) =>
    cell.column === undefined ? [] : [`${cell.table}/${cell.row}/${cell.column}`],
  );
}

/**
 * Findings without the change of text that was asked for: a correction is no new fault. Where figures changed, all of them have
 * to be figures of items (what a person confirmed and a later check no longer has as it was), else it says which were not;
 * where none did, an item that is about no figure has to be put right. A change that a person has decided on stays.
 */
export function withoutAsked(findings: readonly Finding[], decisions: readonly Decision[]): readonly Finding[] {
  const items = decisions.filter(({ found }) => found);
  if (items.length === 0) return findings;
  return findings.flatMap((finding): readonly Finding[] => {
    const { rule, reason, data } = finding;
    const isDecided = () =>
      decisions.some((one) => one.finding === finding.id && one.fingerprint === fingerprint(finding));
    if (rule !== CHANGED_SINCE || isDecided()) return [finding];
    const about = items.map(({ found, putRight }) => ({ cells: found ? cellsOf(found.finding) : [], putRight }));
    if (reason === 'text') return about.some(({ cells, putRight }) => putRight && cells.length === 0) ? [] : [finding];
    if (reason !== 'figures' || !Array.isArray(data.cells)) return [finding];
    const asked = new Set<unknown>(about.flatMap(({ cells }) => cells));
    const others = data.cells.filter((cell) => !asked.has(cell));
    if (others.length === data.cells.length) return [finding];
    return others.length === 0 ? [] : [{ ...finding, reason: 'beyond', data: { ...data, cells: others } }];
  });
}
