import type { AppliedSettings } from '../../judge/evaluation';
import { inNamesOf } from '../../ledger/list/roster-names';
import { countStates } from '../../ledger/review/fault-standing';
import { placeReviewed } from '../rows/by-problem/list-problems';
import { glanceSheet } from '../rows/glance-sheet';
import { addStates, describeListing, isListed, NO_STATES } from '../rows/listing';
import { describeScoring } from '../rows/points-off';
import { problemForm, problemRows } from '../rows/problems';
import { type Demand, demandsOf, rectificationForm, rectificationRows } from '../rows/rectifications';
import type { ExportOptions } from '../rows/reviewed-check';
import { withMissing } from '../rows/roster-order';
import { describeSettings } from '../rows/settings-notes';
import type { Sheet, SheetRow } from '../rows/sheet';
import { missingRow, summaryForm, summaryRow } from '../rows/summary';
import type { FileMaking } from './file-making';
import { writeXlsx } from './xlsx/xlsx';

/** A workbook in the making: reports become rows at once. */
export interface WorkbookMaking extends FileMaking {
  /** Its sheets as they stand, in their order: 问题清单, 整改台账, 检查汇总, and 概览 where that is asked for. */
  readonly sheets: () => readonly Sheet[];
}

/** The workbook (.xlsx) of these sheets. `exportedAt`: ISO 8601, UTC. */
export function makeWorkbook(options: ExportOptions & { readonly exportedAt: string }): WorkbookMaking {
  const { words, listing } = options;
  const settings: (AppliedSettings | undefined)[] = [];
  let states = NO_STATES;
  const problems: SheetRow[] = [];
  const demands: Demand[] = [];
  const placed = placeReviewed(inNamesOf(options.units?.[0]?.project ?? null, options.glance?.rows ?? []));
  const summary: { readonly url: string; readonly line: SheetRow }[] = [];
  const sheets = (): readonly Sheet[] => {
    const notes = [...describeScoring(options), ...describeSettings(settings, words)];
    const leftOut = describeListing(listing, states, words);
    return [
      { ...problemForm(options), rows: problems, notes: [...leftOut, ...notes] },
      {
        ...rectificationForm(options),
        rows: rectificationRows(demands),
        notes: demands.length > 0 ? [words.exported.itemsNote] : [],
      },
      {
        ...summaryForm(options),
        rows: withMissing(summary, options.units ?? [], (unit) => missingRow(unit, options)),
        notes: [...(isListed('open', listing) || states.open === 0 ? [] : [words.exported.summary.openToo]), ...notes],
      },
      ...(options.glance ? [glanceSheet(options.glance, placed.faults(), words)] : []),
    ];
  };
  return {
    start: [],
    sheets,
    add(report) {
      settings.push(report.entry.evaluation.settings);
      states = addStates(states, countStates(report.review.faultStandings));
      placed.add(report);
      problems.push(...problemRows(report, problems.length, options));
      demands.push(...demandsOf(report, options));
      summary.push({ url: report.entry.url, line: summaryRow(report, options) });
      return [];
    },
    finish: () => writeXlsx(sheets(), options),
  };
}
