/** Why it can't be told whether an item takes points off. */
export type UndecidedReason =
  /** The page tells no day of publication. */
  | 'no-day'
  /** The year or the kind of body, or a day for the kind, and so the day to publish by, is not known. */
  | 'no-deadline'
  /** The days that are known do not tell. */
  | 'day-unclear'
  /** The project that is scored has another last day, by which it is otherwise than its findings say. */
  | 'project-deadline'
  /** All rules that it rests on were switched off. */
  | 'not-asked'
  /** One of its rules broke. */
  | 'broke'
  /** No report of the unit was seen, and nobody said that it handed none in. */
  | 'not-seen'
  /** The page only links the report. */
  | 'attachment';
