/** Why a page cannot be checked at all, mostly a permission that is missing. */
export const REFUSALS = ['browser-page', 'store', 'file-access', 'pdf', 'frame', 'policy', 'other'] as const;
export type Refusal = (typeof REFUSALS)[number];

/** The prose of the page that explains a refusal, in one language. */
export interface NoticeText {
  readonly noticeTitle: string;
  readonly refusals: Readonly<Record<Refusal, { readonly heading: string; readonly body: readonly string[] }>>;
  readonly openDetails: string;
  readonly openFrame: string;
  readonly address: string;
  readonly browserSaid: string;
  readonly close: string;
}
