/** The parts of the side view in their order. */
export const SIDE_TABS = ['findings', 'changes', 'years', 'units', 'copied', 'checks'] as const;
export type SideTab = (typeof SIDE_TABS)[number];

/** Parts that show what a finding across reports rests on. */
export type TabBehind = Exclude<SideTab, 'findings' | 'checks'>;

const BEHIND: Readonly<Record<string, TabBehind>> = {
  'reconciliation/carry-over': 'years',
  'reconciliation/children-sum': 'units',
  'identity/copied-text': 'copied',
  'identity/changed-since': 'changes',
};

/** The part that shows what a finding of a rule rests on; undefined for findings of the page alone. */
export function tabBehind(rule: string): TabBehind | undefined {
  return BEHIND[rule];
}
