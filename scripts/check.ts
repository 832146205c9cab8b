import type { Evaluation } from '../lib/judge/evaluation';
import { checkAgainstGiven } from '../lib/ledger/across/check-given';
import type { GivenPrevious } from '../lib/ledger/bodies/given-previous';
import { loadAllWords } from '../lib/messages/load-words';
import type { CheckRequest } from './check/check-arguments';
import { readArguments } from './check/check-arguments';
import { checkFile } from './check/check-file';
import { printEvaluation } from './check/print-evaluation';
import { printJson } from './check/print-json';

/** Exit statuses, as CI jobs and scripts rely on them. */
const OK = 0;
const HAS_ERRORS = 1;
const CANNOT = 2;

const hasErrors = ({ findings }: Evaluation): boolean =>
  findings.some(({ outcome, severity }) => outcome === 'failed' && severity === 'error');

/** Last year's page, read once for all pages. One that can't be read is told at once, and once more in each page's result. */
function readPrevious({ previous, words }: CheckRequest): GivenPrevious | null {
  if (previous === null) return null;
  // The address that was given is that of the page to check, not of this one.
  const checked = checkFile(previous, '', words);
  if (checked.kind === 'checked') return { kind: 'read', entry: checked.entry };
  console.error(`${words.command.unreadable(previous, checked.error)}\n`);
  return { kind: 'unread', url: previous };
}

/** Checks every page and prints its result; gives the exit status. */
function checkAll(asked: CheckRequest): number {
  const { paths, url, words, json } = asked;
  const text = words.command;
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
  const previous = readPrevious(asked);
  let unreadable = 0;
  let withErrors = 0;
  for (const path of paths) {
    const checked = checkFile(path, url, words);
    if (checked.kind === 'unreadable') {
      unreadable += 1;
      if (json) console.log(JSON.stringify({ source: path, error: checked.error }));
      else console.error(`${text.unreadable(path, checked.error)}\n`);
      continue;
    }
    const { encoding, misdeclared } = checked.encoding;
    if (misdeclared !== null) console.error(text.misdeclared(path, misdeclared, encoding));
    // No settings on the command line: every rule is asked as the catalogue has it.
    const evaluation = previous ? checkAgainstGiven(checked.entry, previous, {}) : checked.entry.evaluation;
    if (hasErrors(evaluation)) withErrors += 1;
    console.log(json ? printJson(evaluation, words) : `${printEvaluation(evaluation, { words, colour })}\n`);
  }
  if (!json && paths.length > 1) console.log(text.pages(paths.length, withErrors, unreadable));
  if (unreadable > 0 || previous?.kind === 'unread') return CANNOT;
  return withErrors > 0 ? HAS_ERRORS : OK;
}

/** Runs the command; what it prints and its exit status are described in README.md. */
async function main(): Promise<number> {
  const asked = readArguments(process.argv.slice(2), await loadAllWords());
  if (asked.kind === 'check') return checkAll(asked);
  const text = asked.words.command;
  if (asked.kind === 'help') {
    console.log(text.usage);
    return OK;
  }
  console.error(`${asked.sentence}\n\n${text.usage}`);
  return CANNOT;
}

// Whoever read the output has left (`… | head`): what is not wanted need not be checked, and is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(CANNOT);
});

process.exitCode = await main();
