import type { Evaluation } from '@/lib/judge/evaluation';
import type { Review } from '@/lib/ledger/review/review-of';
import type { PanelText } from '@/lib/messages/words';
import { tellVerdict } from '../shared/verdict';
import type { AnnouncerProps } from './Announcer';
import type { PanelState } from './panel-props';

/** The evaluation a state shows: the present one, the previous one while checking, or none. */
export function evaluationOf(state: PanelState): Evaluation | null {
  if (state.kind === 'failed') return null;
  return state.kind === 'done' ? state.evaluation : state.previous;
}

/** What is read out of a state: its verdict, once a check, with what is known of its `review` by then; that it goes on, once it takes its time. */
export function announce(state: PanelState, review: Review | null, text: PanelText): AnnouncerProps {
  if (state.kind === 'checking')
    return state.progress === null
      ? { resultKey: null, words: '' }
      : { resultKey: 'checking', words: text.states[state.previous === null ? 'checking' : 'checkingAgain'] };
  if (state.kind === 'unfinished') return { resultKey: state.reason, words: text.states.unfinished[state.reason] };
  if (state.kind === 'failed') return { resultKey: `failed ${state.message}`, words: text.states.failed };
  const { evaluation } = state;
  const resultKey = `${evaluation.source} ${evaluation.checkedAt}`;
  if (evaluation.kind === 'not-a-report') return { resultKey, words: text.states.notReport };
  if (evaluation.kind === 'older-annual-report') return { resultKey, words: text.states.older };
  if (review === null) return { resultKey: null, words: '' };
  const { headline, progress, details } = tellVerdict(review, text);
  return { resultKey, words: text.clauses([headline, ...progress, ...details]) };
}
