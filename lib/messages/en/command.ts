import type { CommandText } from '../words';

/** The words of the command line in English. */
export const commandText: CommandText = {
  usage: `Usage: npm run -s check -- [--json] [--url URL] [--lang zh-CN|en] [--previous PATH] PATH…

Checks saved pages of annual reports on open government information by the rules of the browser extension.
Nothing is loaded from the network, no script of a page runs, no file is changed.

  --json           one JSON object a page, one a line, in the order of the paths; {"source", "error"} for an unreadable page
  --url URL        the address the page came from: the website in the contact block is compared with it
  --lang zh-CN|en  language of the output, zh-CN by default
  --previous PATH  last year's page: every page is held against it (carry-over, documents in force and the like);
                   a page whose report of last year it is not says why
  --help           this text

Exit status: 0 nothing that looks like an error; 1 at least one; 2 a page could not be read, or wrong arguments.`,
  noPath: 'No page was named.',
  unknownOption: (option) => `Unknown option: ${option}`,
  valueMissing: (option) => `Option ${option} needs a value.`,
  optionTwice: (option) => `Option ${option} can be given only once.`,
  wrongLanguage: (value) => `--lang takes zh-CN or en, not ${value}.`,
  wrongUrl: (value) => `--url takes a whole address (http:// or https://), not ${value}.`,
  unreadable: (source, reason) => `${source}: the page could not be read (${reason})`,
  misdeclared: (source, declared, encoding) => `${source}: the page declares ${declared} and was read as ${encoding}.`,
  reasons: {
    ENOENT: 'no such file',
    EISDIR: 'a folder, not a file',
    EACCES: 'no permission to read it',
    TOO_LARGE: 'more than 16 MB, which is no size of a page',
    EMPTY: 'the file is empty',
    OFFICE: 'a Word or WPS document or an archive, no page; please open it and look',
    PDF: 'a PDF, no page; please open it and look',
    MHTML: 'a page saved as a single file (MHTML); please save it as “Webpage, Complete” or “HTML Only”',
    IMAGE: 'a picture, no page',
    BINARY: 'no page',
    NOT_HTML: 'no markup in it, so no page',
    NO_TEXT: 'the page has no text; scripts may have to load it: please open it in a browser and save it from there',
    LOGIN: 'a login page; the report was not fetched',
    ERROR_PAGE: 'a page that tells of an error, a block or a verification; the report was not fetched',
    GARBLED: 'the text is garbled, saved in a wrong encoding; please save the page again',
    other: (message) => message,
  },
  labelled: (label, words) => `${label}: ${words}`,
  difference: (difference) => `difference ${difference}`,
  causes: 'Likely causes (suspicions, to be verified)',
  edit: (cell, value, suggested) =>
    `${cell} ${value === null ? 'is blank' : `says ${value}`}, perhaps meant ${suggested}`,
  cause: (edits, explains) => `${edits}: would explain ${explains} ${explains === 1 ? 'equation' : 'equations'}`,
  rivals: (edits) => `or else: ${edits.join('; or ')}`,
  compared: 'Compared',
  sums: (name, held, broken) => `${name}: ${held} hold${broken > 0 ? `, ${broken} do not` : ''}`,
  otherChecks: (family, passed) => `${family}: ${passed} passed`,
  ofYear: (year, figure) => (year === null ? figure : `${year} ${figure}`),
  acrossYears: (rule, passed) => `Against last year · ${rule}: ${passed} passed`,
  pages: (pages, withErrors, unreadable) =>
    `${pages} pages: ${withErrors} with what looks like an error${unreadable > 0 ? `, ${unreadable} unreadable` : ''}.`,
};
