import type { LedgerEntry } from '@/lib/ledger/record/entry';

/** What became of applications in one year, by the parts of table 3; every figure is the total column's, blank as 0. */
export interface YearFlow {
  readonly year: number;
  readonly url: string;
  /** Several reports of that year say different things. */
  readonly disputed: boolean;
  /** 二、上年结转 and 一、本年新收. */
  readonly carriedIn: number | null;
  readonly fresh: number | null;
  /** 三、本年度办理结果 by its groups, and 四、结转下年度. */
  readonly granted: number;
  readonly refused: number;
  readonly unavailable: number;
  readonly unprocessed: number;
  readonly otherwise: number;
  readonly carriedForward: number | null;
}

/** What stands on the two sides of a year, bottom first, as the chart stacks them. */
export const COMING = ['carriedIn', 'fresh'] as const;
export const GOING = ['carriedForward', 'otherwise', 'unprocessed', 'unavailable', 'refused', 'granted'] as const;
export type FlowPart = (typeof COMING)[number] | (typeof GOING)[number];

const GROUPS: Readonly<Record<'granted' | 'refused' | 'unavailable' | 'unprocessed' | 'otherwise', RegExp>> = {
  granted: /^(?:granted|partially-granted)$/,
  refused: /^refused\./,
  unavailable: /^unavailable\./,
  unprocessed: /^unprocessed\./,
  otherwise: /^other(?:\.|$)/,
};

/** A report's flow of applications; null where table 3 was not read or its year is not known. */
export function readFlow({ url, evaluation }: LedgerEntry, disputed: readonly number[] = []): YearFlow | null {
  const { year, tables } = evaluation.report;
  const table = tables.requests;
  if (year === null || table === undefined) return null;
  const total = (row: string) => table[row]?.total ?? null;
  const sum = (rows: RegExp) =>
    Object.keys(table)
      .filter((row) => rows.test(row))
      .reduce((all, row) => all + (total(row) ?? 0), 0);
  return {
    year,
    url,
    disputed: disputed.includes(year),
    carriedIn: total('carried-in'),
    fresh: total('new'),
    granted: sum(GROUPS.granted),
    refused: sum(GROUPS.refused),
    unavailable: sum(GROUPS.unavailable),
    unprocessed: sum(GROUPS.unprocessed),
    otherwise: sum(GROUPS.otherwise),
    carriedForward: total('carried-forward'),
  };
}

/** A stretch of a bar, in units of the drawing from its foot up. */
export interface Stretch {
  readonly part: FlowPart;
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** Stacks the parts of one side; `unit` is the drawing's height of one application. */
export function stack(flow: YearFlow, parts: readonly FlowPart[], unit: number): readonly Stretch[] {
  let foot = 0;
  return parts.flatMap((part): readonly Stretch[] => {
    const value = Math.max(0, flow[part] ?? 0);
    const from = foot;
    foot += value * unit;
    return value === 0 ? [] : [{ part, value, from, to: foot }];
  });
}

/** The most applications that any side of any year comes to; at least 1. */
export function largestSide(flows: readonly YearFlow[]): number {
  const side = (flow: YearFlow, parts: readonly FlowPart[]) =>
    parts.reduce((sum, part) => sum + Math.max(0, flow[part] ?? 0), 0);
  return Math.max(1, ...flows.flatMap((flow) => [side(flow, COMING), side(flow, GOING)]));
}
