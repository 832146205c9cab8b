/** The parts of the side view in their order. */
export const SIDE_TABS = ['findings', 'changes', 'years', 'units', 'copied', 'checks'] as const;
export type SideTab = (typeof SIDE_TABS)[number];
