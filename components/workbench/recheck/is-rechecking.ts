import type { RecheckView } from '@/lib/workbench/views/recheck-view';

/** Whether reports are being checked again just now. */
export function isRechecking(recheck: RecheckView | null): boolean {
  return recheck?.phase === 'checking' || recheck?.phase === 'press';
}
