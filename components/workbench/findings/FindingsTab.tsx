import { Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Review } from '@/lib/ledger/review/review-of';
import { nameSection } from '@/lib/messages';
import { CauseReadings } from '../../shared/finding/CauseReadings';
import { isDecided } from '../side/side-state';
import type { SideTab } from '../side/side-tabs';
import { useWorkbench } from '../workbench-context';
import { DecidedFinding } from './DecidedFinding';
import { alikeTo, groupFindings } from './findings-in-order';
import { GoneDecisions } from './GoneDecisions';
import type { Decisions } from './use-decisions';

export interface FindingsTabProps {
  readonly review: Review;
  readonly decisions: Decisions;
  readonly onTab: (tab: SideTab) => void;
}

/** The findings of a report, each with its decision; what is still to be decided is counted on top. */
export function FindingsTab({ review: { evaluation, standings, faults }, decisions, onTab }: FindingsTabProps) {
  const { current } = decisions;
  const { words, text, panel } = useWorkbench();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const card = [...(list.current?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])].find(
      ({ dataset }) => dataset.finding === current,
    );
    card?.scrollIntoView?.({ block: 'nearest' });
  }, [current]);
  const { findings } = evaluation;
  const done = standings.findings.filter(isDecided).length;
  // Above the first finding that a slip would explain stands what that slip may be.
  const causes = new Map(faults.map(({ cause, findings: [first] }) => [first.id, cause]));
  const held = new Map(standings.findings.map((each) => [each.finding.id, each]));
  return (
    <div class="findings-tab" ref={list}>
      <p class="progress">
        <b>
          {findings.length === 0
            ? text.decisions.nothingFound
            : done === findings.length
              ? text.decisions.allDone
              : text.decisions.progress(done, findings.length)}
        </b>
        {findings.length > 0 && <span class="quiet">{text.decisions.keys}</span>}
      </p>
      <h3 class="unseen">{text.side.tabs.findings}</h3>
      {groupFindings(findings).map(({ section, undecided, findings: own }) => (
        <section key={`${undecided} ${section}`} class="finding-list">
          <h4>
            {undecided && `${panel.kinds.cantTell} · `}
            {section === null ? panel.findings.whole : nameSection(section, words)}
            <em>{panel.findings.count(own.length)}</em>
          </h4>
          <ul>
            {own.map((finding) => {
              const standing = held.get(finding.id);
              const cause = causes.get(finding.id) ?? null;
              return (
                standing !== undefined && (
                  <Fragment key={finding.id}>
                    {cause !== null && (
                      <li class="cause-note">
                        <CauseReadings cause={cause} />
                      </li>
                    )}
                    <DecidedFinding
                      standing={standing}
                      evaluation={evaluation}
                      alike={alikeTo(finding, findings)}
                      current={current === finding.id}
                      decisions={decisions}
                      onTab={onTab}
                    />
                  </Fragment>
                )
              );
            })}
          </ul>
        </section>
      ))}
      <GoneDecisions decisions={standings.gone} />
    </div>
  );
}
