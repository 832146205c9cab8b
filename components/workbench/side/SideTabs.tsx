import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useWorkbench } from '../workbench-context';
import type { SideTab } from './side-tabs';

export interface SideTabsProps {
  readonly tabs: readonly SideTab[];
  readonly tab: SideTab;
  /** What waits behind a tab; nothing is shown for 0. */
  readonly counts: Partial<Readonly<Record<SideTab, number>>>;
  readonly onTab: (tab: SideTab) => void;
  readonly children: ComponentChildren;
}

/** The parts of an open report as tabs; left and right move between them. */
export function SideTabs({ tabs, tab, counts, onTab, children }: SideTabsProps) {
  const { text } = useWorkbench();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
    if (next === undefined) return;
    onTab(next);
    list.current?.querySelector<HTMLButtonElement>(`[data-tab="${next}"]`)?.focus();
  };
  return (
    <>
      <div role="tablist" class="side-tabs" aria-label={text.side.label} ref={list} onKeyDown={move}>
        {tabs.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            id={`tab-${each}`}
            data-tab={each}
            aria-selected={each === tab}
            aria-controls="side-panel"
            tabIndex={each === tab ? 0 : -1}
            onClick={() => onTab(each)}
          >
            {text.side.tabs[each]}
            {(counts[each] ?? 0) > 0 && <small>{counts[each]}</small>}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="side-panel" class="side-panel" aria-labelledby={`tab-${tab}`}>
        {children}
      </div>
    </>
  );
}
