import type { AppliedSettings } from '../../judge/evaluation';
import { countStates } from '../../ledger/review/fault-standing';
import { addStates, describeListing, NO_STATES } from '../rows/listing';
import { describeScoring } from '../rows/points-off';
import { problemForm, problemRows } from '../rows/problems';
import type { ExportOptions } from '../rows/reviewed-check';
import { describeSettings } from '../rows/settings-notes';
import { csvHead, csvNotes, csvRow } from './csv';
import type { FileMaking } from './file-making';

/** The list of problems (问题清单) as comma-separated values, with what was switched off after the rows. */
export function makeCsv(options: ExportOptions): FileMaking {
  const { columns } = problemForm(options);
  const settings: (AppliedSettings | undefined)[] = [];
  let rows = 0;
  let states = NO_STATES;
  return {
    start: [csvHead(columns)],
    add(report) {
      settings.push(report.entry.evaluation.settings);
      states = addStates(states, countStates(report.review.faultStandings));
      const own = problemRows(report, rows, options);
      rows += own.length;
      return own.map(csvRow);
    },
    *finish() {
      const { words, listing } = options;
      const notes = [
        ...describeListing(listing, states, words),
        ...describeScoring(options),
        ...describeSettings(settings, words),
      ];
      yield { pieces: [csvNotes(notes, columns.length)], done: rows, of: rows };
    },
  };
}
