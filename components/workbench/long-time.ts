import type { PanelText } from '@/lib/messages/words';
import { formatTime } from '../shared/format';

/** A moment (ISO 8601) as day and time of the reader's clock. */
export function longTime(moment: string, panel: PanelText): string {
  return formatTime(moment, panel.report.locale);
}
