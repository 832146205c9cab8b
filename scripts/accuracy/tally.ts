/** What one family of cases came to. */
export interface Tally {
  cases: number;
  /** Faults that had to be found, and how many were. */
  faults: number;
  found: number;
  /** Findings beyond the truth. */
  falseAlarms: number;
  /** Cases with one or more of them. */
  alarmed: number;
  /** Cases whose cause was asked for; where the injected edits came first; where they were among the rivals. */
  causes: number;
  first: number;
  among: number;
  /** Sums told as digits torn apart, where the figures allow that reading. */
  torn: number;
}

/** One thing that went wrong, for whoever mends it. */
export interface Trouble {
  readonly family: string;
  readonly what: 'missed' | 'false alarm' | 'gone' | 'cause';
  readonly finding: string;
  readonly where: string;
}

/** Everything that a run measured; plain, so that it can be sent between processes. */
export interface Measured {
  readonly families: Readonly<Record<string, Tally>>;
  /** By rule, of all families. */
  readonly alarmsByRule: Readonly<Record<string, number>>;
  readonly troubles: readonly Trouble[];
}

/** Collects a run. */
export interface Collector {
  readonly of: (family: string) => Tally;
  readonly trouble: (trouble: Trouble) => void;
  readonly measured: () => Measured;
}

const MOST_TROUBLES = 4000;

function emptyTally(): Tally {
  return { cases: 0, faults: 0, found: 0, falseAlarms: 0, alarmed: 0, causes: 0, first: 0, among: 0, torn: 0 };
}

export function collector(): Collector {
  const families: Record<string, Tally> = {};
  const alarmsByRule: Record<string, number> = {};
  const troubles: Trouble[] = [];
  return {
    of: (family) => {
      families[family] ??= emptyTally();
      return families[family];
    },
    trouble: (trouble) => {
      if (trouble.what === 'false alarm') {
        const rule = /^[^: ]+/.exec(trouble.finding)?.[0] ?? trouble.finding;
        alarmsByRule[rule] = (alarmsByRule[rule] ?? 0) + 1;
      }
      if (troubles.length < MOST_TROUBLES) troubles.push(trouble);
    },
    measured: () => ({ families, alarmsByRule, troubles }),
  };
}

/** Adds several runs up. */
export function merge(parts: readonly Measured[]): Measured {
  const families: Record<string, Tally> = {};
  const alarmsByRule: Record<string, number> = {};
  for (const part of parts) {
    for (const [family, tally] of Object.entries(part.families)) {
      const sum = families[family] ?? emptyTally();
      for (const key of Object.keys(tally) as (keyof Tally)[]) sum[key] += tally[key];
      families[family] = sum;
    }
    for (const [rule, count] of Object.entries(part.alarmsByRule))
      alarmsByRule[rule] = (alarmsByRule[rule] ?? 0) + count;
  }
  return { families, alarmsByRule, troubles: parts.flatMap(({ troubles }) => troubles) };
}
