import { fireEvent, render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { vi } from 'vitest';
import { Workbench } from '@/components/workbench/Workbench';
import type { WorkbenchProps } from '@/components/workbench/workbench-props';
import type { Evaluation } from '@/lib/judge/evaluation';
import type { LedgerRow } from '@/lib/ledger/list/ledger-row';
import type { LedgerEntry } from '@/lib/ledger/record/entry';
import type { AskedDecision } from '@/lib/ledger/review/asked-decision';
import { applyDecisions, decide } from '@/lib/ledger/review/decision';
import type { OpenReport } from '@/lib/workbench/views/opening';

import { CALENDAR } from '../../lib/ledger/calendar';
import { WORDS } from '../../words';

/** Axe over a whole page takes seconds in jsdom on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

/** An evaluation as an open report, nothing decided. */
export function openReport(key: string, evaluation: Evaluation, given: Partial<LedgerEntry> = {}): OpenReport {
  const entry: LedgerEntry = {
    url: evaluation.source,
    savedAt: evaluation.checkedAt,
    evaluation,
    decisions: [],
    tags: [],
    text: null,
    before: null,
    ...given,
  };
  return {
    key,
    entry,
    result: { findings: [], passes: [] },
    previous: { kind: 'missing', year: 2022 },
    years: [entry],
    disputed: [],
    sums: [],
    group: [],
  };
}

/** Props of a workbench whose every callback can be asked what it was called with. */
function workbenchProps(rows: readonly LedgerRow[] | null, given: Partial<WorkbenchProps> = {}) {
  const nothing = () => vi.fn();
  return {
    words: WORDS['zh-CN'],
    onLanguage: vi.fn<WorkbenchProps['onLanguage']>(),
    rows,
    kept: null,
    onKeep: vi.fn<WorkbenchProps['onKeep']>(),
    opening: { kind: 'none' } as const,
    onOpen: vi.fn<WorkbenchProps['onOpen']>(),
    onDecide: vi.fn<WorkbenchProps['onDecide']>().mockResolvedValue(true),
    onPoints: vi.fn<WorkbenchProps['onPoints']>(async () => true),
    onUndo: vi.fn<WorkbenchProps['onUndo']>(),
    problems: { kind: 'none' } as const,
    onProblems: vi.fn<WorkbenchProps['onProblems']>(),
    onDecideAlike: vi.fn<WorkbenchProps['onDecideAlike']>().mockResolvedValue(true),
    onUndoAlike: vi.fn<WorkbenchProps['onUndoAlike']>(),
    onVisit: vi.fn<WorkbenchProps['onVisit']>(),
    onCopy: vi.fn<WorkbenchProps['onCopy']>(async () => true),
    onPicture: vi.fn<WorkbenchProps['onPicture']>(async () => true),
    onExport: vi.fn<WorkbenchProps['onExport']>(),
    onEvidence: vi.fn<WorkbenchProps['onEvidence']>(),
    onBackup: vi.fn<WorkbenchProps['onBackup']>(),
    importing: { kind: 'none' } as const,
    onImport: vi.fn<WorkbenchProps['onImport']>(),
    onImportEnd: vi.fn<WorkbenchProps['onImportEnd']>(),
    returning: { kind: 'none' } as const,
    onReturn: vi.fn<WorkbenchProps['onReturn']>(),
    onReturnEnd: vi.fn<WorkbenchProps['onReturnEnd']>(),
    onTags: vi.fn<WorkbenchProps['onTags']>(),
    onItem: vi.fn<WorkbenchProps['onItem']>().mockResolvedValue(true),
    onDue: vi.fn<WorkbenchProps['onDue']>(),
    onRemove: vi.fn<WorkbenchProps['onRemove']>(),
    recheck: null,
    onRecheck: vi.fn<WorkbenchProps['onRecheck']>(),
    copies: { kind: 'none' } as const,
    onCopies: vi.fn<WorkbenchProps['onCopies']>(),
    onMatch: vi.fn<WorkbenchProps['onMatch']>(),
    onApart: vi.fn<WorkbenchProps['onApart']>(),
    onTakeOver: vi.fn<WorkbenchProps['onTakeOver']>(),
    projects: [],
    matches: [],
    onProject: vi.fn<WorkbenchProps['onProject']>(),
    onRoster: vi.fn<WorkbenchProps['onRoster']>().mockResolvedValue(true),
    onAbsent: vi.fn<WorkbenchProps['onAbsent']>(),
    onUnitPoints: vi.fn<WorkbenchProps['onUnitPoints']>().mockResolvedValue(true),
    onDropRoster: vi.fn<WorkbenchProps['onDropRoster']>(),
    onRenameProject: vi.fn<WorkbenchProps['onRenameProject']>(),
    store: { bytes: 1_200_000, quota: null, nearlyFull: false, aside: [] },
    onExportAside: vi.fn<WorkbenchProps['onExportAside']>(),
    onRemoveAside: vi.fn<WorkbenchProps['onRemoveAside']>(),
    settings: {
      reviewer: '张三',
      onReviewer: nothing(),
      asksName: false,
      onNameAsked: nothing(),
      pill: false,
      onPill: nothing(),
      calendar: CALENDAR,
      onDeadline: vi.fn(async () => false),
      missingContact: 'by-place' as const,
      onMissingContact: nothing(),
      rules: [
        { id: 'structure/section-missing', usual: 'error' as const, weight: 'error' as const },
        { id: 'contact/phone-malformed', usual: 'error' as const, weight: 'off' as const },
      ],
      onRule: nothing(),
      scoring: null,
      onScoring: vi.fn(async () => true),
      onProfileExport: nothing(),
      onProfileImport: nothing(),
      onProfileReset: nothing(),
      onJudge: nothing(),
    },
    judging: null,
    printing: false,
    notice: { told: null, kept: [], works: [] },
    onDismissNotice: vi.fn<WorkbenchProps['onDismissNotice']>(),
    ...given,
  };
}

/** A workbench on the screen, with its props. */
export function renderWorkbench(rows: readonly LedgerRow[] | null, given: Partial<WorkbenchProps> = {}) {
  const props = workbenchProps(rows, given);
  return { props, ...render(<Workbench {...props} />) };
}

/** A workbench with one report open, that keeps the decisions made in it. */
export function renderDeciding(rows: readonly LedgerRow[], report: OpenReport) {
  const props = workbenchProps(rows);
  const decided: (choice: AskedDecision) => void = vi.fn();
  function Deciding() {
    const [decisions, setDecisions] = useState(report.entry.decisions);
    const now = { ...report, entry: { ...report.entry, decisions } };
    return (
      <Workbench
        {...props}
        opening={{ kind: 'open', key: report.key, report: now }}
        onDecide={async (choice) => {
          decided(choice);
          const { findings, ...said } = choice;
          const made = decide(findings, { ...said, by: '张三', at: '2026-01-21T02:00:00Z' });
          if (made === undefined) return false;
          setDecisions(applyDecisions(decisions, made).decisions);
          return true;
        }}
      />
    );
  }
  return { props, decided, ...render(<Deciding />) };
}

/** The table, which the keys go to. */
export const grid = (container: Element) => {
  const found = container.querySelector<HTMLElement>('[role="grid"]');
  if (found === null) throw new Error('There is no grid.');
  return found;
};

export const press = (element: Element, key: string, given: KeyboardEventInit = {}) =>
  fireEvent.keyDown(element, { key, ...given });
