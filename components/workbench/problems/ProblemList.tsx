import { useRef } from 'preact/hooks';
import { HEADS, type Problem } from '@/lib/ledger/problems/gather-problems';
import { nameRule } from '@/lib/messages';
import { DECISION_KEYS } from '../../shared/deciding/decision-keys';
import { Glyph } from '../../shared/Glyph';
import { useWorkbench } from '../workbench-context';
import { nameHead } from './name-head';

export interface ProblemListProps {
  readonly problems: readonly Problem[];
  /** The rule of the one that is open. */
  readonly open: string | null;
  readonly onOpen: (rule: string) => void;
  /** Goes to the faults of the one that is open. */
  readonly onEnter: () => void;
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 };

/** The problems under their heads, a line a rule, with how their faults stand. One tab stop: arrows open the next, Enter goes to its faults. */
export function ProblemList({ problems, open, onOpen, onEnter }: ProblemListProps) {
  const { words, text, panel } = useWorkbench();
  const list = useRef<HTMLElement>(null);
  const { states } = panel.decisions;
  const focus = (rule: string) =>
    [...(list.current?.querySelectorAll<HTMLElement>('[data-rule]') ?? [])]
      .find(({ dataset }) => dataset.rule === rule)
      ?.focus();
  const act = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = problems.findIndex(({ rule }) => rule === open);
    const step = STEPS[event.key];
    const next = step === undefined ? undefined : problems[at + step];
    if (event.key === 'Enter' || event.key === 'ArrowRight') onEnter();
    else if (step === undefined) return;
    else if (next !== undefined) {
      onOpen(next.rule);
      focus(next.rule);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section class="problem-list" aria-label={text.problems.list} ref={list} onKeyDown={act}>
      <p class="problem-heads" aria-hidden="true">
        <span />
        {DECISION_KEYS.map(({ state }) => (
          <span key={state}>{states[state]}</span>
        ))}
      </p>
      {HEADS.map((head) => {
        const own = problems.filter((problem) => problem.head === head);
        if (own.length === 0) return null;
        return (
          <section key={head}>
            <h2>{nameHead(head, words)}</h2>
            <ul>
              {own.map((problem) => (
                <li key={problem.rule}>
                  <button
                    type="button"
                    data-rule={problem.rule}
                    aria-current={problem.rule === open ? 'true' : undefined}
                    tabIndex={problem.rule === open ? 0 : -1}
                    onClick={() => onOpen(problem.rule)}
                  >
                    <span class={`tone-${problem.kind}`}>
                      <Glyph name={problem.kind} />
                      <span class="unseen">{panel.kinds[problem.kind]}</span>
                    </span>
                    <span class="problem-name">
                      {nameRule(problem.rule, words)}
                      <small>{text.problems.counted(problem.faults.length, problem.reports)}</small>
                    </span>
                    {DECISION_KEYS.map(({ state }) => (
                      <span key={state} class={`count${problem.states[state] === 0 ? ' nil' : ''}`}>
                        <span class="unseen">{states[state]}</span>
                        {problem.states[state]}
                      </span>
                    ))}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <p class="problem-total">
        <span>{text.problems.total}</span>
        {DECISION_KEYS.map(({ state }) => (
          <span key={state} class="count">
            <span class="unseen">{states[state]}</span>
            {problems.reduce((sum, problem) => sum + problem.states[state], 0)}
          </span>
        ))}
      </p>
    </section>
  );
}
