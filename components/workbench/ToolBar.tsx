import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface ToolBarProps {
  /** What its buttons are for. */
  readonly label: string;
  readonly class: string;
  readonly children: ComponentChildren;
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** Buttons that are one tab stop together (the ARIA toolbar pattern): left and right, Home and End move between them. */
export function ToolBar({ label, class: look, children }: ToolBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const at = useRef<HTMLButtonElement | null>(null);
  const stops = (): readonly HTMLButtonElement[] => {
    const all = [...(bar.current?.querySelectorAll('button') ?? [])];
    const usable = all.filter((button) => !button.disabled && button.getAttribute('role') !== 'menuitem');
    const shown = usable.filter(({ offsetParent }) => offsetParent !== null);
    return shown.length > 0 ? shown : usable;
  };
  /** Only the button that was used last is stopped at; the first, where none was or where it is not there any more. */
  const keepOneStop = () => {
    const all = stops();
    const stop = all.find((button) => button === at.current) ?? all[0];
    for (const button of bar.current?.querySelectorAll('button') ?? []) {
      if (button.getAttribute('role') !== 'menuitem') button.tabIndex = button === stop ? 0 : -1;
    }
  };
  // Buttons come and go with what is drawn, and with the room there is.
  useLayoutEffect(keepOneStop);
  useLayoutEffect(() => {
    if (bar.current === null || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(keepOneStop);
    observer.observe(bar.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={bar}
      role="toolbar"
      class={look}
      aria-label={label}
      onFocusIn={({ target }) => {
        const stop = stops().find((button) => button === target);
        if (stop === undefined) return;
        at.current = stop;
        keepOneStop();
      }}
      onKeyDown={(event) => {
        const all = stops();
        const from = all.indexOf(event.target as HTMLButtonElement);
        const to = from < 0 ? undefined : STEPS[event.key]?.(from, all.length - 1);
        if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
        all[to]?.focus();
        event.preventDefault();
      }}
    >
      {children}
    </div>
  );
}
