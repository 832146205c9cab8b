import type { ProblemHead } from '@/lib/ledger/problems/gather-problems';
import type { Words } from '@/lib/messages/words';

/** The named fault that problems stand under. */
export function nameHead(head: ProblemHead, words: Words): string {
  return head === 'other' ? words.workbench.problems.filters.otherHead : words.labels.heads[head];
}
