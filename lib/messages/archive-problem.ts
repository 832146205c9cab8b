import type { Words } from './words';

/** Why a file cannot be taken in. Entries are counted from 1; `field` is a path such as `evaluation.report.year`. */
export type ArchiveProblem =
  | { readonly reason: 'not-json' }
  | { readonly reason: 'not-an-archive' }
  | { readonly reason: 'newer'; readonly version: number; readonly known: number }
  /** `most` and `size` in MB. */
  | { readonly reason: 'too-large'; readonly size: number; readonly most: number }
  | { readonly reason: 'piece-too-large'; readonly most: number }
  | { readonly reason: 'too-many'; readonly most: number }
  | { readonly reason: 'broken-head'; readonly field: string }
  | { readonly reason: 'broken-entry'; readonly entry: number; readonly title: string | null; readonly field: string }
  /** A record of an edition of the form that is not known here, and that can't be read without knowing it. */
  | {
      readonly reason: 'later-edition';
      readonly entry: number;
      readonly title: string | null;
      readonly edition: string;
    };

/** Says in a sentence why a file was not taken in: nothing of it was. */
export function explainArchiveProblem(problem: ArchiveProblem, words: Words): string {
  const { archive } = words.exported;
  switch (problem.reason) {
    case 'newer':
      return archive.newer(problem);
    case 'too-large':
      return archive['too-large'](problem);
    case 'piece-too-large':
      return archive['piece-too-large'](problem);
    case 'too-many':
      return archive['too-many'](problem);
    case 'broken-head':
      return archive['broken-head'](problem);
    case 'broken-entry':
      return archive['broken-entry'](problem);
    case 'later-edition':
      return archive['later-edition'](problem);
    case 'not-an-archive':
      return archive['not-an-archive']();
    case 'not-json':
      return archive['not-json']();
  }
}
