/** How many cases of each family are made, for each page and style. */
export interface Amounts {
  readonly one: number;
  readonly two: number;
  /** Table 4, moved applicants, blank totals: each. */
  readonly others: number;
  /** Missing rows; of the other structural faults one each. */
  readonly structural: number;
  /** Wrong figures told in each phrasing. */
  readonly phrasings: number;
  /** 1: all phrasings; 2: every other one. */
  readonly everyPhrasing: number;
  /** Rounds of the families of how real pages are written, a page. */
  readonly reading: number;
  /** Contact blocks of each skeleton. */
  readonly contacts: number;
  /** Styles to draw in; all when left out. */
  readonly styles?: readonly string[];
  /** Slugs of the pages to take; all when left out. */
  readonly pages?: readonly string[];
}

export const WHOLE: Amounts = {
  one: 6,
  two: 4,
  others: 1,
  structural: 1,
  phrasings: 2,
  everyPhrasing: 1,
  reading: 40,
  contacts: 60,
};

/** A sample that is done in seconds. */
export const QUICK: Amounts = {
  one: 3,
  two: 2,
  others: 1,
  structural: 1,
  phrasings: 1,
  everyPhrasing: 5,
  reading: 7,
  contacts: 3,
  styles: ['as-published', 'word-paste', 'page-breaks', 'blanks-for-zeros'],
  pages: ['made-clean-2021-department', 'made-clean-2019-department'],
};
