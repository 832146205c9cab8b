import type { ComponentChildren } from 'preact';
import { Brand } from '../panel/Brand';
import { useWorkbench } from './workbench-context';

export interface EmptyLedgerProps {
  /** The way to import. */
  readonly children?: ComponentChildren;
}

/** Nothing has been checked yet: how to begin. */
export function EmptyLedger({ children }: EmptyLedgerProps) {
  const { text } = useWorkbench();
  return (
    <section class="empty-ledger">
      <Brand />
      <h2>{text.empty.heading}</h2>
      <ol>
        {text.empty.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {children}
    </section>
  );
}
