import type { FoundEntry } from '@/lib/ledger/record/entry';

/** What became of applications in one year, by the parts of table 3; every figure is the total column's; null where all it is made of is blank. */
export interface YearFlow {
  readonly year: number;
  readonly url: string;
  /** Several reports of that year say different things. */
  readonly disputed: boolean;
  /** 二、上年结转 and 一、本年新收. */
  readonly carriedIn: number | null;
  readonly fresh: number | null;
  /** 三、本年度办理结果 by its groups, and 四、结转下年度. */
  readonly granted: number | null;
  readonly refused: number | null;
  readonly unavailable: number | null;
  readonly unprocessed: number | null;
  readonly otherwise: number | null;
  readonly carriedForward: number | null;
  /** Groups of which some rows are blank: what is told of them is the least they come to. */
  readonly atLeast: readonly FlowPart[];
}

/** What stands on the two sides of a year, bottom first, as the chart stacks them. */
export const COMING = ['carriedIn', 'fresh'] as const;
export const GOING = ['carriedForward', 'otherwise', 'unprocessed', 'unavailable', 'refused', 'granted'] as const;
export type FlowPart = (typeof COMING)[number] | (typeof GOING)[number];

type Group = 'granted' | 'refused' | 'unavailable' | 'unprocessed' | 'otherwise';

const GROUPS: Readonly<Record<Group, RegExp>> = {
  granted: /^(?:granted|partially-granted)$/,
  refused: /^refused\./,
  unavailable: /^unavailable\./,
  unprocessed: /^unprocessed\./,
  otherwise: /^other(?:\.|$)/,
};

/** A report's flow of applications; null where table 3 was not read or its year is not known. */
export function readFlow({ url, evaluation }: FoundEntry, disputed: readonly number[] = []): YearFlow | null {
  const { year, tables } = evaluation.report;
  const table = tables.requests;
  if (year === null || table === undefined) return null;
  const total = (row: string) => table[row]?.total ?? null;
  const figuresOf = (group: Group) =>
    Object.keys(table)
      .filter((row) => GROUPS[group].test(row))
      .map(total);
  const sum = (group: Group) => {
    const told = figuresOf(group).filter((figure) => figure !== null);
    return told.length === 0 ? null : told.reduce((all, figure) => all + figure, 0);
  };
  const groups = Object.keys(GROUPS) as readonly Group[];
  return {
    year,
    url,
    disputed: disputed.includes(year),
    carriedIn: total('carried-in'),
    fresh: total('new'),
    granted: sum('granted'),
    refused: sum('refused'),
    unavailable: sum('unavailable'),
    unprocessed: sum('unprocessed'),
    otherwise: sum('otherwise'),
    carriedForward: total('carried-forward'),
    atLeast: groups.filter((group) => sum(group) !== null && figuresOf(group).includes(null)),
  };
}

/** What one side of a year comes to: null where all of it is blank, the least of it where some is. */
export function readSide(
  flow: YearFlow,
  parts: readonly FlowPart[],
): { readonly total: number | null; readonly atLeast: boolean } {
  const told = parts.map((part) => flow[part]).filter((figure) => figure !== null);
  return {
    total: told.length === 0 ? null : told.reduce((all, figure) => all + Math.max(0, figure), 0),
    atLeast: told.length < parts.length || parts.some((part) => flow.atLeast.includes(part)),
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
