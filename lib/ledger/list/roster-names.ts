import type { LedgerRow } from './ledger-row';

/** What the roster of a project calls the unit of a report; undefined where no project is given, or its roster does not name the report. */
export function nameInRoster(places: LedgerRow['places'], project: string | null): string | undefined {
  return places?.find((place) => place.project === project)?.unit;
}

/** Rows whose units are called as the roster of a project calls them: what is handed in goes by its names. */
export function inNamesOf(project: string | null, rows: readonly LedgerRow[]): readonly LedgerRow[] {
  return rows.map((row) => {
    const unit = nameInRoster(row.places, project);
    return unit === undefined ? row : { ...row, summary: { ...row.summary, unit } };
  });
}
