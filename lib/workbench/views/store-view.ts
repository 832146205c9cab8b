/** How much is stored, and what could not be read. */
export interface StoreView {
  readonly bytes: number;
  readonly quota: number | null;
  readonly nearlyFull: boolean;
  /** Records set aside because they could not be read. */
  readonly aside: readonly { readonly key: string; readonly entry: string; readonly setAsideAt: string | null }[];
}
