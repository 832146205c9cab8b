import type { Calendar } from '@/lib/ledger/list/unit-due';

/** The last days by law, on a day when all of 2026 are over. */
export const CALENDAR: Calendar = { days: { department: '01-31', government: '03-31' }, today: '2026-06-01' };
