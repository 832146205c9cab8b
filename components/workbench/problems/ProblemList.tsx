import { useRef } from 'preact/hooks';
import { HEADS, type Problem } from '@/lib/ledger/problems/gather-problems';
import { nameRule } from '@/lib/messages';
import { DECISION_KEYS } from '../../shared/deciding/decision-keys';
import { Glyph } from '../../shared/Glyph';
import { useWorkbench } from '../workbench-context';
import { ClusterNames } from './ClusterNames';
import { nameHead } from './name-head';

export interface ProblemListProps {
  readonly problems: readonly Problem[];
  /** The id of the one that is open. */
  readonly open: string | null;
  readonly onOpen: (id: string) => void;
  /** Goes to the faults of the one that is open. */
  readonly onEnter: () => void;
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 };

/** The problems under their heads, a line a rule, with how their faults stand; a line a cluster of copied text. One tab stop: arrows open the next, Enter goes to its faults. */
export function ProblemList({ problems, open, onOpen, onEnter }: ProblemListProps) {
  const { words, text, panel } = useWorkbench();
  const list = useRef<HTMLElement>(null);
  const { states } = panel.decisions;
  const focus = (id: string) =>
    [...(list.current?.querySelectorAll<HTMLElement>('[data-problem]') ?? [])]
      .find(({ dataset }) => dataset.problem === id)
      ?.focus();
  const act = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = problems.findIndex(({ id }) => id === open);
    const step = STEPS[event.key];
    const next = step === undefined ? undefined : problems[at + step];
    if (event.key === 'Enter' || event.key === 'ArrowRight') onEnter();
    else if (step === undefined) return;
    else if (next !== undefined) {
      onOpen(next.id);
      focus(next.id);
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
                <li key={problem.id}>
                  <button
                    type="button"
                    data-problem={problem.id}
                    aria-current={problem.id === open ? 'true' : undefined}
                    tabIndex={problem.id === open ? 0 : -1}
                    onClick={() => onOpen(problem.id)}
                  >
                    <span class={`tone-${problem.kind}`}>
                      <Glyph name={problem.kind} />
                      <span class="unseen">{panel.kinds[problem.kind]}</span>
                    </span>
                    <span class="problem-name">
                      {nameRule(problem.rule, words)}
                      <ClusterNames cluster={problem.cluster} />
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
