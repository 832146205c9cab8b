import { commonProblems } from '../../ledger/glance/common-problems';
import { lateUnits } from '../../ledger/glance/late-units';
import { sumYears } from '../../ledger/glance/sum-years';
import type { TwoYears } from '../../ledger/glance/two-years';
import type { LedgerRow } from '../../ledger/list/ledger-row';
import type { RosterUnit } from '../../ledger/list/roster';
import { placeFaults } from '../../ledger/problems/gather-problems';
import type { ReportFaults } from '../../ledger/problems/report-faults';
import type { Words } from '../../messages/words';
import { type GlancePart, latePart, missingPart, problemsPart, statesPart } from './glance-parts';
import { sumsPart, yearsPart } from './glance-years';

/** What is looked at. */
export interface GlanceGiven {
  /** The reports that are shown. */
  readonly rows: readonly LedgerRow[];
  /** The units of the project that is shown alone; none where there is no such roster. */
  readonly units: readonly RosterUnit[];
  readonly two: TwoYears | null;
  /** What was read of the reports, by key; null before that. */
  readonly reports: ReadonlyMap<string, ReportFaults> | null;
}

/** The parts of 概览, as far as there is something to tell of: units, problems, who is late, who is missing, the year before. */
export function glanceParts({ rows, units, two, reports }: GlanceGiven, words: Words): readonly GlancePart[] {
  const faults = rows.flatMap((row) => placeFaults(row, reports?.get(row.key)?.faults ?? []));
  const problems = reports === null ? [] : [problemsPart(commonProblems(faults), words)];
  if (units.length === 0) return problems;
  const sums =
    two === null || reports === null
      ? []
      : [
          sumsPart(
            two.years[1].year,
            sumYears(two.summed, (key) => reports.get(key)?.totals),
            words,
          ),
        ];
  return [
    statesPart(units, words),
    ...problems,
    latePart(lateUnits(units), words),
    missingPart(units, words),
    yearsPart(two, words),
    ...sums,
  ];
}
