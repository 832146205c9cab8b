/** What a page turned out to be. `older-annual-report`: report year 2018 or earlier, whose free tables have no identities to check. */
export type PageKind = 'annual-report' | 'older-annual-report' | 'not-a-report';
