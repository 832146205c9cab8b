import type { WorkbenchText } from '@/lib/messages/words';
import type { RecheckOutcome, RecheckStep } from '@/lib/workbench/views/recheck-view';

type Checked = Extract<RecheckOutcome, { readonly kind: 'checked' }>;
const COUNTED = ['closed', 'still', 'unclear', 'fresh'] as const satisfies readonly (keyof Checked)[];

/** What came of one report. */
export function outcomeWords(outcome: RecheckOutcome, { recheck }: WorkbenchText): string {
  return outcome.kind === 'checked' ? sumWords([outcome], recheck) : recheck.outcomes[outcome.kind];
}

/** What came of all that were checked. */
export function summaryWords(steps: readonly RecheckStep[], { recheck }: WorkbenchText): string {
  return sumWords(
    steps.flatMap(({ outcome }) => (outcome?.kind === 'checked' ? [outcome] : [])),
    recheck,
  );
}

function sumWords(checked: readonly Checked[], { sum }: WorkbenchText['recheck']): string {
  const said = COUNTED.flatMap((name) => {
    const count = checked.reduce((total, each) => total + each[name], 0);
    return count > 0 ? [sum[name](count)] : [];
  });
  return said.length > 0 ? said.join(' · ') : sum.nothing;
}
