import type { RosterUnit } from '../../ledger/list/roster';

/** The place in a roster of the reports at an address, from 0; behind all units where it is of none. */
function placesIn(units: readonly RosterUnit[]): (url: string) => number {
  const places = new Map<string, number>();
  for (const [place, { rows }] of units.entries())
    for (const { url } of rows) if (!places.has(url)) places.set(url, place);
  return (url) => places.get(url) ?? units.length;
}

/** Reports in the order of a roster; those of no unit come last, in the order they had. */
export function inRosterOrder<Report extends { readonly url: string }>(
  reports: readonly Report[],
  units: readonly RosterUnit[],
): readonly Report[] {
  const placeOf = placesIn(units);
  return [...reports].sort((one, other) => placeOf(one.url) - placeOf(other.url));
}

/** What is written of reports, in the order of a roster, with what is written of its units without a report where these stand. */
export function withMissing<Line>(
  lines: readonly { readonly url: string; readonly line: Line }[],
  units: readonly RosterUnit[],
  missing: (unit: RosterUnit) => Line,
): readonly Line[] {
  const placeOf = placesIn(units);
  const placed = [
    ...lines.map(({ url, line }) => ({ place: placeOf(url), line })),
    ...units.flatMap((unit, place) => (unit.rows.length === 0 ? [{ place, line: missing(unit) }] : [])),
  ];
  return placed.sort((one, other) => one.place - other.place).map(({ line }) => line);
}
