import type { LedgerRow } from '@/lib/ledger/list/ledger-row';
import type { OpenReport } from '@/lib/workbench/views/opening';
import { Glyph } from '../../shared/Glyph';
import { useWorkbench } from '../workbench-context';
import type { WorkbenchProps } from '../workbench-props';
import { CarryOverMap } from './CarryOverMap';
import { HandMatches } from './HandMatches';
import { PreviousPicker } from './PreviousPicker';
import { YearChart } from './YearChart';
import { YearTable } from './YearTable';
import { readFlow } from './year-flow';

export interface YearsTabProps extends Pick<WorkbenchProps, 'onVisit' | 'onMatch' | 'matches'> {
  readonly report: OpenReport;
  /** The ledger's reports of the year before. */
  readonly before: readonly LedgerRow[];
  readonly nameAt: (url: string) => string | null;
}

/** A body's reports over the years: carry-over against last year's check, and the flow of applications. */
export function YearsTab({ report, before, matches, nameAt, onVisit, onMatch }: YearsTabProps) {
  const { text } = useWorkbench();
  const { entry, previous, years, disputed, result } = report;
  const { year } = entry.evaluation.report;
  const flows = years.flatMap((each) => readFlow(each, disputed) ?? []);
  return (
    <div class="years-tab">
      <section>
        <h3>
          {year === null ? text.years.titleAlone : text.years.carryOver(year - 1, year)}
          {previous.kind === 'found' && (
            <em>
              <button type="button" class="link" onClick={() => onVisit(previous.entry.url, null)}>
                {text.years.openPrevious}
              </button>
            </em>
          )}
        </h3>
        {previous.kind === 'none' && (
          <p class="quiet">
            {entry.evaluation.kind === 'annual-report' ? text.years.notAsked(year) : text.years.noReport}
          </p>
        )}
        {previous.kind === 'missing' && (
          <p class="strip tone-notice">
            <Glyph name="notice" />
            <span>{text.years.missing(previous.year)}</span>
          </p>
        )}
        {previous.kind === 'missing' && <PreviousPicker rows={before} onPick={(url) => onMatch(url, true)} />}
        {previous.kind === 'several' && (
          <div class="strip tone-cantTell">
            <Glyph name="cantTell" />
            <span>
              {text.years.several}
              <ul>
                {previous.entries.map(({ url }) => (
                  <li key={url}>
                    <button type="button" class="link" onClick={() => onVisit(url, null)}>
                      {url}
                    </button>{' '}
                    <button type="button" class="plain" onClick={() => onMatch(url, true)}>
                      {text.years.choose}
                    </button>
                  </li>
                ))}
              </ul>
            </span>
          </div>
        )}
        {previous.kind === 'unconfirmed' && (
          <div class="strip tone-cantTell">
            <Glyph name="cantTell" />
            <span>
              {text.years.unconfirmed(
                previous.entry.evaluation.report.agency ?? previous.entry.url,
                previous.entry.evaluation.report.year,
              )}
              <span class="row match-row">
                <button type="button" class="plain" onClick={() => onMatch(previous.entry.url, true)}>
                  {text.years.same}
                </button>
                <button type="button" class="plain" onClick={() => onMatch(previous.entry.url, false)}>
                  {text.years.notSame}
                </button>
                <button type="button" class="link" onClick={() => onVisit(previous.entry.url, null)}>
                  {text.actions.openPage}
                </button>
              </span>
            </span>
          </div>
        )}
        {year !== null && <CarryOverMap result={result} year={year} />}
      </section>
      <HandMatches url={entry.url} matches={matches} nameAt={nameAt} onTakeBack={(url) => onMatch(url, null)} />
      {flows.length > 0 && (
        <section>
          <h3>
            {text.years.flow}
            <em>{text.years.count(flows.length)}</em>
          </h3>
          <YearChart flows={flows} />
          <YearTable flows={flows} open={year} />
        </section>
      )}
    </div>
  );
}
