import type { RosterUnit } from '../list/roster';
import type { UnitTiming } from '../list/unit-timing';

/** A unit that was late, with the report that was. */
export interface LateUnit {
  readonly name: string;
  readonly key: string;
  readonly timing: UnitTiming;
}

/** The units that were late, each by the latest of its reports; the latest first, those whose days can't be told at the end, else as the roster has them. */
export function lateUnits(units: readonly RosterUnit[]): readonly LateUnit[] {
  const late = units.flatMap(({ name, timings }): LateUnit[] => {
    const own = [...timings].filter(([, { onTime }]) => onTime === 'no');
    const [worst] = own.sort(([, one], [, other]) => (other.days ?? 0) - (one.days ?? 0));
    return worst === undefined ? [] : [{ name, key: worst[0], timing: worst[1] }];
  });
  return late.sort((one, other) => (other.timing.days ?? 0) - (one.timing.days ?? 0));
}
