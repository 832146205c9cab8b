import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ActionBar } from './ActionBar';
import { type Column, LATEST_FIRST, type Sorting, sortRows, turnSorting } from './columns';
import { EmptyLedger } from './EmptyLedger';
import { FileButton } from './FileButton';
import { FilterBar } from './FilterBar';
import { type Filters, filterRows, NO_FILTERS } from './filter-rows';
import { LedgerTable } from './LedgerTable';
import { linesOf } from './lines';
import { PrintSheet } from './PrintSheet';
import { SideView } from './SideView';
import { rangeOf, toggleKey } from './selection';
import type { SideTab } from './side-tabs';
import { TableFoot } from './TableFoot';
import { TagDialog } from './TagDialog';
import { isWriting, useDecisions } from './use-decisions';
import { useWorkbench } from './workbench-context';
import type { WorkbenchProps } from './workbench-props';

/** The ledger: chips above, the table, one report beside it. */
export function LedgerView(props: WorkbenchProps) {
  const { rows, opening, onOpen } = props;
  const { text } = useWorkbench();
  const [filters, setFilters] = useState<Filters>(NO_FILTERS);
  const [sorting, setSorting] = useState<Sorting>(LATEST_FIRST);
  const [grouped, setGrouped] = useState(false);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [picked, setPicked] = useState<string | null>(null);
  const [active, setActive] = useState<string | null>(null);
  const [tab, setTab] = useState<SideTab>('findings');
  /** The reports whose projects are being set, by key. */
  const [tagging, setTagging] = useState<readonly string[] | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const side = useRef<HTMLElement>(null);
  const main = useRef<HTMLElement>(null);

  const sorted = useMemo(() => sortRows(rows ?? [], sorting), [rows, sorting]);
  const { rows: shown, facets } = useMemo(() => filterRows(sorted, filters), [sorted, filters]);
  const lines = useMemo(() => linesOf(shown, grouped, folded), [shown, grouped, folded]);
  const keys = lines.flatMap((line) => (line.kind === 'row' ? [line.row.key] : []));
  const chosen = useMemo(() => sorted.flatMap(({ key }) => (selected.has(key) ? [key] : [])), [sorted, selected]);
  const open = opening.kind === 'none' ? null : opening.key;
  const report = opening.kind === 'open' ? opening.report : null;

  const decisions = useDecisions(report, tab === 'findings', props.onDecide, props.onUndo);

  const focusGrid = () => main.current?.querySelector<HTMLElement>('[role="grid"]')?.focus({ preventScroll: true });
  const focusSide = () => side.current?.focus({ preventScroll: true });
  const wantsFocus = useRef(false);
  useLayoutEffect(() => {
    if (report === null || !wantsFocus.current) return;
    wantsFocus.current = false;
    focusSide();
  }, [report]);

  // A field or a button that had the focus may be gone with what it did: keys go on to the report then.
  useLayoutEffect(() => {
    const owner = main.current?.ownerDocument;
    if (report !== null && owner !== undefined && owner.activeElement === owner.body) focusSide();
  });

  const openRow = (key: string, focus: boolean) => {
    if (focus && report?.key === key) focusSide();
    else wantsFocus.current = focus;
    if (open !== key) onOpen(key);
  };
  const step = (by: 1 | -1) => {
    const next = keys[(open === null ? -1 : keys.indexOf(open)) + by];
    if (next === undefined) return;
    setActive(`row:${next}`);
    onOpen(next);
  };
  const close = () => {
    onOpen(null);
    focusGrid();
  };
  const remove = (gone: readonly string[]) => {
    if (open !== null && gone.includes(open)) close();
    setSelected(new Set([...selected].filter((key) => !gone.includes(key))));
    props.onRemove(gone);
  };
  const select = (key: string, range: boolean) => {
    if (range) setSelected(new Set([...selected, ...rangeOf(keys, picked, key)]));
    else setSelected(toggleKey(selected, key));
    setPicked(key);
  };

  if (rows === null) return <p class="loading">{text.loading}</p>;
  if (rows.length === 0) {
    return (
      <main>
        <EmptyLedger>
          <p>
            <FileButton label={text.empty.orImport} class="plain" onFile={props.onImport} />
          </p>
        </EmptyLedger>
      </main>
    );
  }
  return (
    <>
      {props.printing && <PrintSheet rows={shown} reviewer={props.settings.reviewer} />}
      <main
        ref={main}
        class={`ledger-view${open === null ? '' : ' with-side'}`}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && open !== null) close();
          else if (event.key === '/' && !isWriting(event)) search.current?.focus();
          else if (event.key === 'n' && !isWriting(event))
            main.current?.querySelector<HTMLElement>('.current [data-note]')?.click();
          else if (!decisions.act(event)) return;
          event.preventDefault();
        }}
      >
        <FilterBar
          actions={
            <ActionBar
              count={chosen.length > 0 ? chosen.length : shown.length}
              onExport={(format) => props.onExport(format, chosen.length > 0 ? chosen : shown.map(({ key }) => key))}
              onBackup={props.onBackup}
              onImport={props.onImport}
            />
          }
          filters={filters}
          onFilters={setFilters}
          facets={facets}
          grouped={grouped}
          onGrouped={setGrouped}
          searchRef={search}
        />
        <div class="ledger-frame">
          <LedgerTable
            lines={lines}
            sorting={sorting}
            onSort={(column: Column) => setSorting(turnSorting(sorting, column))}
            selected={selected}
            onSelect={select}
            onSelectAll={(all) => setSelected(new Set(all ? keys : []))}
            active={active}
            onActive={setActive}
            open={open}
            onOpen={openRow}
            onFold={(group) => setFolded(toggleKey(folded, group))}
          />
          <TableFoot
            shown={shown.length}
            all={rows.length}
            chosen={chosen.length}
            onTags={() => setTagging(chosen)}
            onRemove={() => remove(chosen)}
            onUnchoose={() => setSelected(new Set())}
          />
        </div>
        {open !== null && (
          <aside ref={side} class="side-view" aria-label={text.side.label} tabIndex={-1}>
            {opening.kind === 'opening' && <p class="loading">{text.side.opening}</p>}
            {opening.kind === 'unreadable' && <p class="loading">{text.side.unreadable}</p>}
            {report !== null && (
              <SideView
                key={report.key}
                report={report}
                tab={tab}
                onTab={setTab}
                onDecide={decisions.decide}
                current={decisions.current}
                onCurrent={decisions.setCurrent}
                asking={decisions.asking}
                onAsk={decisions.setAsking}
                onVisit={props.onVisit}
                onMatch={props.onMatch}
                projects={props.projects}
                onProject={props.onProject}
                nameAt={(url) => rows.find((row) => row.url === url)?.summary.unit ?? null}
                copies={props.copies}
                onCopies={props.onCopies}
                onEvidence={() => props.onEvidence(report.key)}
                onTags={() => setTagging([report.key])}
                onRemove={() => remove([report.key])}
                onCopy={props.onCopy}
                onStep={step}
                onClose={close}
              />
            )}
          </aside>
        )}
        {tagging !== null && (
          <TagDialog
            rows={rows.filter(({ key }) => tagging.includes(key))}
            tags={[...new Set(rows.flatMap(({ tags }) => tags))].sort()}
            onTags={(add, remove) => props.onTags(tagging, add, remove)}
            onClose={() => setTagging(null)}
          />
        )}
      </main>
    </>
  );
}
