import { useMemo } from 'preact/hooks';
import type { LedgerRow } from '@/lib/ledger/list/ledger-row';
import { saysMore } from '@/lib/ledger/list/row-timing';
import { differsFromCheck } from '@/lib/ledger/list/unit-timing';
import type { ClusterAround } from '@/lib/ledger/problems/copy-clusters';
import { countStates } from '@/lib/ledger/review/fault-standing';
import { reviewOf } from '@/lib/ledger/review/review-of';
import type { OpenReport } from '@/lib/workbench/views/opening';
import type { Decisions } from '../../shared/deciding/use-decisions';
import { ReportHead } from '../../shared/report/ReportHead';
import { type ReportTools, ReportToolsContext } from '../../shared/report-tools';
import { VerdictLine } from '../../shared/VerdictLine';
import { tellVerdict } from '../../shared/verdict';
import { FindingsTab } from '../findings/FindingsTab';
import { longTime } from '../long-time';
import { UnitsTab } from '../units/UnitsTab';
import { useWorkbench } from '../workbench-context';
import type { WorkbenchProps } from '../workbench-props';
import { YearsTab } from '../years/YearsTab';
import { Addresses } from './Addresses';
import { ChangesTab } from './ChangesTab';
import { ChecksTab } from './ChecksTab';
import { CopiedTab } from './CopiedTab';
import { ScoreBlock } from './ScoreBlock';
import { SideBar } from './SideBar';
import { SideTabs } from './SideTabs';
import { SIDE_TABS, type SideTab } from './side-tabs';

export interface SideViewProps
  extends Pick<
    WorkbenchProps,
    | 'onVisit'
    | 'onOpen'
    | 'onApart'
    | 'onTakeOver'
    | 'onCopy'
    | 'onItem'
    | 'settings'
    | 'onMatch'
    | 'copies'
    | 'onCopies'
    | 'projects'
    | 'onProject'
    | 'onRenameProject'
    | 'matches'
    | 'onPoints'
    | 'settings'
  > {
  readonly report: OpenReport;
  /** Other pages with its text, and the report of the list that stands for it, where it is not in the list itself. */
  readonly addresses: LedgerRow['addresses'];
  readonly under: LedgerRow | null;
  /** Whether it came in time by the project that the list shows; left out where that does not name it. */
  readonly timing: LedgerRow['timing'];
  /** All projects that it is in. */
  readonly tags: readonly string[];
  /** The unit that the report at an address is from, for reports of the ledger. */
  readonly nameAt: (url: string) => string | null;
  /** The reports of a page, as the ledger has them. */
  readonly reportsAt: (url: string) => readonly LedgerRow[];
  /** The ledger's reports of a year. */
  readonly reportsOf: (year: number) => readonly LedgerRow[];
  readonly tab: SideTab;
  readonly onTab: (tab: SideTab) => void;
  /** The cluster of copied text that it is in; null where it is in none. */
  readonly cluster: ClusterAround | null;
  /** Opens another report of the ledger, and brings the keys to it. */
  readonly onMember: (key: string) => void;
  readonly decisions: Decisions;
  readonly onEvidence: () => void;
  readonly onTags: () => void;
  readonly onRemove: () => void;
  readonly onStep: (step: 1 | -1) => void;
  readonly onClose: () => void;
}

/** One report beside the list: the panel's view of its check without the page, what people decided on it, and what its other years say. */
export function SideView(props: SideViewProps) {
  const { report, tab, onTab, onVisit, decisions } = props;
  const { words, text, panel } = useWorkbench();
  const { entry, result } = report;
  const { evaluation } = entry;
  const review = useMemo(() => reviewOf(entry, result), [entry, result]);
  const { scoring } = props.settings;
  const { evaluation: whole } = review;
  const waiting = countStates(review.faultStandings).open;
  const tools: ReportTools = {
    words,
    text: panel,
    pointer: null,
    point: () => {},
    go: (target) => onVisit(target.page ?? entry.url, target),
    copy: props.onCopy,
    showFinding: (id) => {
      onTab('findings');
      decisions.setCurrent(id);
    },
  };
  const counts: Partial<Record<SideTab, number>> = { findings: waiting };
  return (
    <ReportToolsContext.Provider value={tools}>
      <SideBar onVisit={() => onVisit(entry.url, null)} onStep={props.onStep} onClose={props.onClose}>
        <button type="button" class="plain" onClick={props.onEvidence}>
          {text.actions.evidence}
        </button>
        <button type="button" class="plain" onClick={props.onTags}>
          {text.actions.tags}
        </button>
        <button type="button" class="plain" onClick={props.onRemove}>
          {text.actions.remove}
        </button>
      </SideBar>
      <div class="side-head">
        <ReportHead evaluation={evaluation} />
        <p class="facts kept">
          <span>{text.side.checkedAt(longTime(evaluation.checkedAt, panel))}</span>
          {props.tags.map((tag) => (
            <span key={tag} title={tag}>
              {tag}
            </span>
          ))}
        </p>
        {props.timing !== undefined && saysMore(props.timing) && (
          <p class={props.timing.onTime === 'no' ? 'tone-error' : undefined}>{text.projects.rowTiming(props.timing)}</p>
        )}
        <Addresses {...props} />
        {evaluation.kind === 'annual-report' && <VerdictLine verdict={tellVerdict(review, panel)} />}
        {scoring !== null && (
          <ScoreBlock
            sheet={scoring}
            review={review}
            said={entry.points}
            lateDiffers={props.timing !== undefined && differsFromCheck(props.timing)}
            onPoints={props.onPoints}
          />
        )}
      </div>
      <SideTabs tabs={SIDE_TABS} tab={tab} counts={counts} onTab={onTab}>
        {tab === 'findings' && <FindingsTab {...props} review={review} records={entry.items} />}
        {tab === 'changes' && (
          <ChangesTab evaluation={evaluation} reviewed={whole.findings} before={entry.before ?? null} />
        )}
        {tab === 'years' && <YearsTab {...props} before={props.reportsOf((evaluation.report.year ?? 0) - 1)} />}
        {tab === 'units' && <UnitsTab {...props} />}
        {tab === 'copied' && <CopiedTab {...props} />}
        {tab === 'checks' && <ChecksTab evaluation={whole} />}
      </SideTabs>
    </ReportToolsContext.Provider>
  );
}
