import type { HistoryResult } from '../../../../lib/ledger/across/make-finding';
import { useSeed } from '../../seed';

useSeed();

/** `outcome reason column-or-row`, passes as `passed`. */
export function told({ findings, passes }: HistoryResult, rule: string): readonly string[] {
  const name = (subject: { column?: string; row?: string }) => subject.column ?? subject.row ?? '';
  return [
    ...findings
      .filter((finding) => finding.rule === rule)
      .map(({ outcome, reason, subject }) => `${outcome} ${reason} ${name(subject)}`.trim()),
    ...passes.filter((pass) => pass.rule === rule).map(({ subject }) => `passed ${name(subject)}`.trim()),
  ];
}
