/** Bounds of a check. Each is far beyond any report that was met; what lies beyond one is said, never passed over. */

/** Findings of one rule that are told one by one; those beyond are counted in one more. The most that a real page has had is five. */
export const MOST_FINDINGS_OF_A_RULE = 50;

/** Characters of the page's words that a result keeps in one place (a quote, a cell, a name). The longest real quote has 224. */
export const MOST_QUOTED = 500;

/** Places that one finding points at. An official table has some 220 cells. */
export const MOST_PLACES = 300;

/** Characters of a report's text, tables included, that are judged. The longest real report has some 20,000. */
export const MOST_REPORT_TEXT = 300_000;

/** Characters of drawn text of the page around it that are looked through for a report. */
export const MOST_PAGE_TEXT = 1_500_000;

/** Elements of a page that are looked through for a report. A portal's page of 1 MB has some 40,000. */
export const MOST_ELEMENTS = 200_000;

/** Elements of which each stands in the one before, from the document's own on. The deepest real report has 19. */
export const MOST_DEPTH = 200;

/** Headings of level one beside the statutory sections that a result lists; those beyond are counted. A report has seldom more than four. */
export const MOST_SECTIONS = 200;
