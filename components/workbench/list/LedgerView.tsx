import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { PAPERS, type Paper } from '@/lib/export/rows/sheet';
import { standsFor } from '@/lib/ledger/list/fold-addresses';
import { projectsOf } from '@/lib/ledger/list/membership';
import { inNamesOf } from '@/lib/ledger/list/roster-names';
import { clusterAround } from '@/lib/ledger/problems/copy-clusters';
import { type Asked, LedgerDialogs } from '../dialogs/LedgerDialogs';
import { isAskedBefore } from '../dialogs/RemoveDialog';
import { ListView } from '../problems/ListView';
import { useViewing } from '../problems/use-viewing';
import { ViewSwitch } from '../problems/ViewSwitch';
import { viewExports } from '../problems/view-exports';
import { type Editing, ProjectDialogs } from '../projects/ProjectDialogs';
import { ProjectStrip } from '../projects/ProjectStrip';
import { offerRecheck } from '../recheck/offer-recheck';
import { useSelection } from '../selecting/use-selection';
import { ReportAside } from '../side/ReportAside';
import { NextWorkLine } from '../work/NextWorkLine';
import { useWorkbench } from '../workbench-context';
import type { WorkbenchProps } from '../workbench-props';
import { ActionBar } from './ActionBar';
import { EmptyLedger, hasTable } from './EmptyLedger';
import { FilterBar } from './FilterBar';
import { heading } from './heading';
import { LedgerFrame } from './LedgerFrame';
import { PrintSheet } from './PrintSheet';
import { useLines } from './use-lines';
import { useOpenReport } from './use-open-report';

/** The ledger: chips above, the table, one report beside it. */
export function LedgerView(props: WorkbenchProps) {
  const { rows, opening } = props;
  const { words, text } = useWorkbench();
  const table = useLines(props);
  const [editing, setEditing] = useState<Editing | null>(null);
  const selection = useSelection(table.keys);
  const viewing = useViewing(props.kept);
  const [asked, setAsked] = useState<Asked | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  const beside = useOpenReport(props, { main, search, rows: table.sorted, keys: table.keys });
  const { open, close } = beside;
  const [paper, setPaper] = useState<Paper>(props.kept?.paper ?? PAPERS[0]);
  const view = { ...table.view, ...viewing.kept, open, tab: beside.tab, ...(paper !== PAPERS[0] && { paper }) };
  useLayoutEffect(() => props.onKeep(view), [JSON.stringify(view)]);

  const remove = (gone: readonly string[]) => {
    if (open !== null && gone.includes(open)) close();
    selection.drop(gone);
    props.onRemove(gone);
  };
  const askToRemove = (keys: readonly string[]) => {
    const gone = (rows ?? []).filter(({ key }) => keys.includes(key));
    if (isAskedBefore(gone)) setAsked({ about: 'removal', keys });
    else remove(keys);
  };
  if (rows === null) return <p class="loading">{text.loading}</p>;
  const onMade = (tag: string) => {
    table.showProject(tag);
    viewing.setView('units');
  };
  const projects = <ProjectDialogs {...props} {...{ rows, editing, onMade }} onClose={() => setEditing(null)} />;
  if (!hasTable(props)) {
    return (
      <main>
        <EmptyLedger onImport={props.onImport} onMake={() => setEditing({ kind: 'new' })} />
        {projects}
      </main>
    );
  }
  const { roster, filters } = table;
  const row = rows.find(({ key }) => key === open);
  const under =
    row === undefined ? rows.find(({ addresses }) => addresses?.also.some(({ key }) => key === open)) : undefined;
  const edit = (kind: 'roster' | 'copy') => () => roster.project && setEditing({ kind, project: roster.project });
  // A selection counts as far as it is seen: what a filter, a folded group or another view hides decides nothing.
  const seen = new Set(viewing.view !== 'units' ? [] : table.keys);
  const chosenRows = table.shown.filter(({ key }) => selection.selected.has(key) && seen.has(key));
  const chosen = chosenRows.map(({ key }) => key);
  const exported = chosen.length > 0 ? chosenRows : table.shown;
  // What is selected is all that was asked for: a unit without a report cannot be.
  const missing = new Set(chosen.length > 0 ? [] : table.missing);
  const units = roster.units.filter((unit) => unit.rows.length > 0 || missing.has(unit));
  return (
    <>
      {props.printing && viewing.view !== 'glance' && (
        <PrintSheet
          heading={heading(roster.project, table.shown, text.exporting)}
          rows={inNamesOf(roster.project?.tag ?? null, table.shown)}
          missing={table.missing}
          reviewer={props.settings.reviewer}
        />
      )}
      <main
        ref={main}
        class={`ledger-view by-${viewing.view}${open === null ? '' : ' with-side'}`}
        onKeyDown={beside.act}
      >
        <FilterBar
          view={<ViewSwitch view={viewing.view} onView={viewing.setView} />}
          actions={
            <ActionBar
              rows={exported}
              all={rows.length}
              chosen={chosen.length > 0}
              missing={missing.size}
              print={{ heading: heading(roster.project, exported, text.exporting), paper }}
              onPaper={setPaper}
              views={viewExports(props, rows, table, viewing, words)}
              onExport={(format, choice) =>
                props.onExport(
                  format,
                  exported.map(({ key }) => key),
                  units,
                  choice,
                )
              }
              onBackup={props.onBackup}
              onImport={props.onImport}
              onReturn={props.onReturn}
              onMake={() => setEditing({ kind: 'new' })}
            />
          }
          filters={filters}
          onFilters={table.setFilters}
          facets={table.facets}
          grouped={table.grouped}
          onGrouped={table.setGrouped}
          searchRef={search}
        >
          {roster.project !== null && (
            <ProjectStrip
              project={roster.project}
              units={roster.units}
              pressed={roster.pressed}
              onPress={roster.press}
              onEdit={edit('roster')}
              onCopy={edit('copy')}
            />
          )}
        </FilterBar>
        <ListView {...props} viewing={viewing} all={rows} table={table} onOpen={beside.openRow}>
          <LedgerFrame
            table={table}
            selection={selection}
            active={beside.active}
            onActive={beside.setActive}
            open={open}
            onOpen={beside.openRow}
            onAbsent={props.onAbsent}
            onUnitPoints={props.onUnitPoints}
            all={rows.length}
            chosen={chosen.length}
            onTags={() => setAsked({ about: 'tags', keys: chosen })}
            onDue={() => setAsked({ about: 'due', keys: chosen })}
            onRemove={() => askToRemove(chosen)}
            {...offerRecheck(props, exported, chosen.length > 0, filters)}
          >
            {open === null && <NextWorkLine work={beside.work} onNext={beside.goToWork} />}
          </LedgerFrame>
        </ListView>
        {opening.kind !== 'none' && (
          <ReportAside
            {...props}
            opening={opening}
            foot={<NextWorkLine work={beside.work} onNext={beside.goToWork} />}
            tags={[...new Set([...(beside.report?.entry.tags ?? []), ...(row === undefined ? [] : projectsOf(row))])]}
            addresses={row?.addresses}
            timing={table.sorted.find(({ key }) => key === (row ?? under)?.key)?.timing}
            under={under ?? null}
            tab={beside.tab}
            onTab={beside.setTab}
            cluster={clusterAround(opening.key, beside.report?.group ?? [], rows)}
            onMember={beside.goTo}
            reportsOf={(year) =>
              rows.filter(({ summary }) => summary.year === year && summary.kind === 'annual-report')
            }
            reportsAt={(url) => rows.filter((each) => standsFor(each, url))}
            nameAt={(url) => rows.find((each) => standsFor(each, url))?.summary.unit ?? null}
            decisions={beside.decisions}
            onEvidence={() => props.onEvidence(opening.key, roster.units)}
            onTags={() => setAsked({ about: 'tags', keys: [opening.key] })}
            onRemove={() => askToRemove([opening.key])}
            onStep={beside.step}
            onClose={close}
          />
        )}
        <LedgerDialogs
          {...props}
          rows={rows}
          asked={asked}
          onRemove={remove}
          onClose={() => setAsked(null)}
          onClosed={beside.keepFocus}
        />
        {projects}
      </main>
    </>
  );
}
