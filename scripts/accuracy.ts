/** Measures how right the engine is: `npm run accuracy` (docs/accuracy.md). */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type Amounts, QUICK, WHOLE } from './accuracy/amounts';
import { checker } from './accuracy/check';
import { below, printMeasured, printTroubles } from './accuracy/print';
import { measure, type Share } from './accuracy/run';
import { type Measured, merge } from './accuracy/tally';

const DEFAULT_SEED = 20260120;
const MOST_PROCESSES = 4;
const USAGE = 'usage: npm run accuracy -- [--quick] [--seed <number>] [--troubles]';

interface Arguments {
  readonly amounts: Amounts;
  readonly seed: number;
  readonly troubles: boolean;
  /** Set in the processes that do a share each. */
  readonly share: Share | null;
}

function readArguments(given: readonly string[]): Arguments | undefined {
  const values = new Map<string, string>();
  for (let at = 0; at < given.length; at += 1) {
    const name = given[at] ?? '';
    if (name === '--seed' || name === '--share') {
      at += 1;
      values.set(name, given[at] ?? '');
    } else if (name === '--quick' || name === '--troubles') values.set(name, '');
    else return undefined;
  }
  const seed = Number(values.get('--seed') ?? process.env.GOUJI_SEED ?? DEFAULT_SEED);
  if (!Number.isSafeInteger(seed)) return undefined;
  const [index, of] = (values.get('--share') ?? '').split('/').map(Number);
  return {
    amounts: values.has('--quick') ? QUICK : WHOLE,
    seed,
    troubles: values.has('--troubles'),
    share: index !== undefined && of !== undefined ? { index, of } : null,
  };
}

function measureApart(given: readonly string[], share: Share): Promise<Measured> {
  const file = fileURLToPath(import.meta.url);
  const child = fork(file, [...given, '--share', `${share.index}/${share.of}`]);
  return new Promise((resolve, reject) => {
    let measured: Measured | undefined;
    child.on('message', (message) => {
      measured = message as Measured;
    });
    child.on('exit', (code) => {
      if (measured) resolve(measured);
      else reject(new Error(`a share of the run ended with ${code}`));
    });
  });
}

async function main(): Promise<number> {
  const given = process.argv.slice(2);
  const asked = readArguments(given);
  if (!asked) {
    console.error(USAGE);
    return 2;
  }
  const { amounts, seed, troubles, share } = asked;
  if (share) {
    process.send?.(await measure(checker(), amounts, seed, share));
    return 0;
  }
  const started = performance.now();
  const processes = Math.min(MOST_PROCESSES, availableParallelism());
  const shares = Array.from({ length: processes }, (_, index) => ({ index, of: processes }));
  const measured = merge(await Promise.all(shares.map((part) => measureApart(given, part))));
  const short = below(measured);
  console.log(printMeasured(measured));
  if (troubles) console.log(`\n${printTroubles(measured)}`);
  console.log(`\nseed ${seed}, ${Math.round((performance.now() - started) / 1000)} s`);
  if (short.length > 0) console.log(`below what is asked: ${short.join('; ')}`);
  return short.length > 0 ? 1 : 0;
}

process.exitCode = await main();
