/** Looks for inputs that break a law: `npm run fuzz` (CONTRIBUTING.md). */
import './fuzz/pretend-browser';

import { setImmediate } from 'node:timers/promises';
import { type Arguments, readArguments, USAGE } from './fuzz/arguments';
import { keepCase, readCase } from './fuzz/kept-cases';
import type { AnyLaw } from './fuzz/laws/law';

/** Ms that a law is tried at a time, so that a minute sees all of them. */
const SLICE = 6_000;
const NO_END = 1_000_000;

async function replay(file: string, laws: readonly AnyLaw[]): Promise<number> {
  const { law, input } = readCase(file);
  const judge = laws.find(({ name }) => name === law);
  if (!judge) throw new Error(`no law is called ${law}`);
  const why = await judge.judgeKept(input);
  console.log(why === null ? `${law} holds` : `${law} is broken: ${why}`);
  return why === null ? 0 : 1;
}

async function search({ seed, seconds, keep }: Arguments, laws: readonly AnyLaw[]): Promise<number> {
  const end = Date.now() + seconds * 1000;
  const runs = new Map(laws.map(({ name }) => [name, 0]));
  let broken = 0;
  for (let round = 0; Date.now() < end; round += 1) {
    for (const law of laws) {
      const left = end - Date.now();
      if (left <= 0) break;
      // What weak references were asked for stays until the event loop turns: without a turn every page of the hour would.
      await setImmediate();
      const onRun = () => runs.set(law.name, (runs.get(law.name) ?? 0) + 1);
      const found = await law.run({ seed: seed + round, runs: NO_END, within: Math.min(SLICE, left), onRun });
      if (!found) continue;
      broken += 1;
      console.log(
        `\n✗ ${found.law}: ${law.states}\n${found.why}\nseed ${found.seed}, path ${found.path}, kept as ${keepCase(keep, found)}`,
      );
    }
  }
  console.log('');
  for (const [name, count] of runs) console.log(`${name}: ${count} runs`);
  console.log(`seed ${seed}, ${seconds} s, ${broken} broken`);
  return broken === 0 ? 0 : 1;
}

async function main(): Promise<number> {
  const asked = readArguments(process.argv.slice(2));
  if (!asked) {
    console.error(USAGE);
    return 2;
  }
  const { allLaws, browserLaw } = await import('./fuzz/laws');
  const inBrowser = await browserLaw();
  if (inBrowser === null) console.log('No Chromium was found: nothing is tried in the browser (CONTRIBUTING.md).');
  const all = [...(await allLaws()), ...(inBrowser ? [inBrowser.law] : [])];
  const laws = all.filter(({ name }) => asked.law === null || name.startsWith(asked.law));
  console.log(`seed ${asked.seed}`);
  try {
    return asked.replay === null ? await search(asked, laws) : await replay(asked.replay, laws);
  } finally {
    await inBrowser?.close();
  }
}

process.exit(await main());
