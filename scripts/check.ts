import { checkPage } from '../lib/check-page';
import type { Evaluation } from '../lib/evaluation';
import { toContract } from '../lib/export/json';
import { commandText } from '../lib/messages/command-text';
import { describeFinding } from '../lib/messages/index';
import type { Language } from '../lib/messages/language';
import { readArguments } from './check-arguments';
import { printEvaluation } from './print-evaluation';
import { openPage } from './read-page';

/** Exit statuses, as CI jobs and scripts rely on them. */
const OK = 0;
const HAS_ERRORS = 1;
const CANNOT = 2;

type Checked = { readonly source: string } & ({ readonly evaluation: Evaluation } | { readonly error: string });

/** Seconds are enough for a person, and milliseconds would only make two runs differ. */
const now = (): string => new Date().toISOString().replace(/\.\d{3}Z$/, 'Z');

/** Why a page could not be read, in words where the file system's code is a common one. */
function reasonOf(error: unknown, language: Language): string {
  const { reasons } = commandText(language);
  if (!(error instanceof Error)) return reasons.other(String(error));
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES') return reasons[code];
  return reasons.other(error.message);
}

function check(source: string, url: string, language: Language): Checked {
  try {
    const page = openPage(source, url);
    try {
      return { source, evaluation: checkPage(page.document, { source, url, checkedAt: now() }).evaluation };
    } finally {
      page.close();
    }
  } catch (error) {
    return { source, error: reasonOf(error, language) };
  }
}

const hasErrors = ({ findings }: Evaluation): boolean =>
  findings.some(({ outcome, severity }) => outcome === 'failed' && severity === 'error');

function toJson(checked: Checked, language: Language): string {
  if ('error' in checked) return JSON.stringify({ source: checked.source, error: checked.error });
  return JSON.stringify(toContract(checked.evaluation, (finding) => describeFinding(finding, language).message));
}

/** Runs the command; what it prints and its exit status are described in README.md. */
function main(): number {
  const asked = readArguments(process.argv.slice(2));
  const text = commandText(asked.language);
  if (asked.kind === 'help') {
    console.log(text.usage);
    return OK;
  }
  if (asked.kind === 'wrong') {
    console.error(`${asked.sentence}\n\n${text.usage}`);
    return CANNOT;
  }

  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
  let unreadable = 0;
  let withErrors = 0;
  for (const path of asked.paths) {
    const checked = check(path, asked.url, asked.language);
    if ('error' in checked) unreadable += 1;
    else if (hasErrors(checked.evaluation)) withErrors += 1;
    if (asked.json) console.log(toJson(checked, asked.language));
    else if ('error' in checked) console.error(`${text.unreadable(checked.source, checked.error)}\n`);
    else console.log(`${printEvaluation(checked.evaluation, { language: asked.language, colour })}\n`);
  }
  if (!asked.json && asked.paths.length > 1) console.log(text.pages(asked.paths.length, withErrors, unreadable));
  return unreadable > 0 ? CANNOT : withErrors > 0 ? HAS_ERRORS : OK;
}

// Whoever read the output has left (`… | head`): what is not wanted need not be checked, and is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(CANNOT);
});

process.exitCode = main();
