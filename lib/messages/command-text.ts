/** Why a page could not be read. */
export type UnreadableCode =
  | 'ENOENT'
  | 'EISDIR'
  | 'EACCES'
  | 'TOO_LARGE'
  | 'EMPTY'
  | 'OFFICE'
  | 'PDF'
  | 'MHTML'
  | 'IMAGE'
  | 'BINARY'
  | 'NOT_HTML'
  | 'NO_TEXT'
  | 'LOGIN'
  | 'ERROR_PAGE'
  | 'GARBLED';

/** The words of the command line that the panel does not share. */
export interface CommandText {
  readonly usage: string;
  readonly noPath: string;
  readonly unknownOption: (option: string) => string;
  readonly valueMissing: (option: string) => string;
  readonly optionTwice: (option: string) => string;
  readonly wrongLanguage: (value: string) => string;
  readonly wrongUrl: (value: string) => string;
  readonly unreadable: (source: string, reason: string) => string;
  /** A page that declares another encoding than the one it was read in. */
  readonly misdeclared: (source: string, declared: string, encoding: string) => string;
  /** Reasons of an unreadable page, by the file system's code or what the file or page turned out to be; `other` for the rest. */
  readonly reasons: Readonly<Record<UnreadableCode, string>> & {
    readonly other: (message: string) => string;
  };
  readonly labelled: (label: string, words: string) => string;
  readonly difference: (difference: number) => string;
  readonly causes: string;
  readonly edit: (cell: string, value: number | null, suggested: number) => string;
  /** `explains`: how many findings the edits would clear. */
  readonly cause: (edits: string, explains: number) => string;
  /** Other edits that would clear as many. */
  readonly rivals: (edits: readonly string[]) => string;
  readonly compared: string;
  readonly sums: (name: string, held: number, broken: number) => string;
  readonly otherChecks: (family: string, passed: number) => string;
  /** A figure of another year's report by its row or column; `year` null where that report does not tell its year. */
  readonly ofYear: (year: number | null, figure: string) => string;
  /** What held against last year's report. */
  readonly acrossYears: (rule: string, passed: number) => string;
  readonly pages: (pages: number, withErrors: number, unreadable: number) => string;
}
