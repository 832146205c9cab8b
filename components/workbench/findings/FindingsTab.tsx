import { useEffect, useMemo, useRef } from 'preact/hooks';
import { RESULT_KINDS } from '@/lib/judge/result-kinds';
import { type ClusterAround, isOfOtherBodies } from '@/lib/ledger/problems/copy-clusters';
import type { ItemRecord } from '@/lib/ledger/rectification/item-record';
import { itemsOf } from '@/lib/ledger/rectification/items';
import { countStates } from '@/lib/ledger/review/fault-standing';
import type { Review } from '@/lib/ledger/review/review-of';
import { bringIntoView } from '../../shared/bring-into-view';
import type { Decisions } from '../../shared/deciding/use-decisions';
import { FaultCard } from '../../shared/finding/FaultCard';
import { ClusterMembers } from '../problems/ClusterMembers';
import { type SideTab, tabBehind } from '../side/side-tabs';
import { useWorkbench } from '../workbench-context';
import type { WorkbenchProps } from '../workbench-props';
import { GoneDecisions } from './GoneDecisions';
import { ItemList } from './ItemList';

export interface FindingsTabProps extends Pick<WorkbenchProps, 'onItem' | 'settings'> {
  readonly review: Review;
  /** What is written down of the report's items. */
  readonly records: readonly ItemRecord[] | undefined;
  readonly decisions: Decisions;
  readonly onTab: (tab: SideTab) => void;
  /** Null where the report is in no cluster of copied text. */
  readonly cluster: ClusterAround | null;
  /** Opens a report of the ledger. */
  readonly onMember: (key: string) => void;
}

/** The faults of a report, the worst first, each with its decision; what is still to be decided is counted on top. */
export function FindingsTab(props: FindingsTabProps) {
  const { review, records, decisions, onTab, onItem, settings, cluster, onMember } = props;
  const { evaluation, standings, faultStandings } = review;
  const { current } = decisions;
  const { text, panel } = useWorkbench();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const card = [...(list.current?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])].find(
      ({ dataset }) => dataset.finding === current,
    );
    if (card !== undefined) bringIntoView(card);
  }, [current]);
  const items = useMemo(() => itemsOf(review, records), [review, records]);
  const all = faultStandings.length;
  const done = all - countStates(faultStandings).open;
  return (
    <div class="findings-tab" ref={list}>
      <p class="progress">
        <b>
          {all === 0
            ? text.decisions.nothingFound
            : done === all
              ? text.decisions.allDone
              : text.decisions.progress(done, all)}
        </b>
        {all > 0 && <span class="quiet">{text.decisions.keys}</span>}
      </p>
      {RESULT_KINDS.map((kind) => {
        const own = faultStandings.filter((fault) => fault.kind === kind);
        return (
          own.length > 0 && (
            <section key={kind} class="finding-list">
              <h3>
                {panel.tally.kinds[kind]}
                <em>{panel.findings.count(own.length)}</em>
              </h3>
              <ul>
                {own.map((fault) => {
                  const behind = tabBehind(fault.findings[0].rule);
                  return (
                    <FaultCard
                      key={fault.id}
                      fault={fault}
                      evaluation={evaluation}
                      lit={false}
                      current={current === fault.id}
                      decisions={decisions}
                    >
                      {behind !== undefined && (
                        <button type="button" class="link behind" onClick={() => onTab(behind)}>
                          {text.side.behind[behind]}
                        </button>
                      )}
                      {cluster !== null && isOfOtherBodies(fault.findings[0]) && (
                        <ClusterMembers
                          label={text.copied.group(cluster.bodies)}
                          members={cluster.others}
                          onOpen={onMember}
                        />
                      )}
                    </FaultCard>
                  );
                })}
              </ul>
            </section>
          )
        );
      })}
      <ItemList items={items} reviewer={settings.reviewer} drafts={decisions.items} onItem={onItem} />
      <GoneDecisions decisions={standings.gone.filter(({ found }) => found === undefined)} />
    </div>
  );
}
