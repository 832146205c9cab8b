import type { TextBlock } from '../../../report/report';
import { readSteps, writeSteps } from './places';

/** Blocks, a column each for what they hold. */
export interface CompactBlocks {
  readonly texts: readonly string[];
  readonly at: readonly number[];
  readonly order: readonly number[];
  /** By the block's number. */
  readonly links: Readonly<Record<string, TextBlock['link']>>;
}

export function writeBlocks(blocks: readonly TextBlock[]): CompactBlocks {
  return {
    texts: blocks.map(({ text }) => text),
    at: writeSteps(blocks.map(({ at }) => at)),
    order: writeSteps(blocks.map(({ order }) => order)),
    links: Object.fromEntries(blocks.flatMap(({ link }, index) => (link ? [[index, link]] : []))),
  };
}

export function readBlocks({ texts, at, order, links }: CompactBlocks): readonly TextBlock[] {
  const [places, orders] = [readSteps(at), readSteps(order)];
  return texts.map((text, index) => {
    const link = links[index];
    const block = { text, at: places[index] ?? 0, order: orders[index] ?? 0 };
    return link === undefined ? block : { ...block, link };
  });
}

/** Some of a report's blocks, as runs: the number of the first one, and how many. */
export type Runs = readonly number[];

/** Blocks of a report by their numbers among all of its. */
export function writeRuns(some: readonly TextBlock[], numbers: ReadonlyMap<number, number>): Runs {
  const runs: number[] = [];
  let next = -1;
  for (const { order } of some) {
    const number = numbers.get(order) ?? -1;
    if (number === next) runs[runs.length - 1] = (runs[runs.length - 1] ?? 0) + 1;
    else runs.push(number, 1);
    next = number + 1;
  }
  return runs;
}

export function readRuns(runs: Runs, blocks: readonly TextBlock[]): readonly TextBlock[] {
  const found: TextBlock[] = [];
  for (let index = 0; index < runs.length; index += 2) {
    const from = runs[index] ?? 0;
    found.push(...blocks.slice(from, from + (runs[index + 1] ?? 0)));
    // No part has a block twice: what says so is none of ours.
    if (found.length > blocks.length) throw new RangeError('more blocks than there are');
  }
  return found;
}
