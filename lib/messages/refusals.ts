/** Why a page cannot be checked at all, mostly a permission that is missing. */
export const REFUSALS = ['browser-page', 'store', 'file-access', 'pdf', 'frame', 'policy', 'other'] as const;
export type Refusal = (typeof REFUSALS)[number];
