import type { ReturnedProblem } from '../../export/files/returned/returned-bounds';
import type { UnreadableCell } from '../../export/files/returned/returned-items';
import type { BodyField } from '../../ledger/rectification/item-record';
import type { LeftOutWhy, ReturnConflict } from '../../ledger/rectification/plan-return';

/** A 整改台账 that came back from a body: nothing is written before the reader has seen what it would do. */
export type Returning =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly file: string }
  /** Nothing of it was taken in. */
  | { readonly kind: 'refused'; readonly file: string; readonly problem: ReturnedProblem }
  | {
      readonly kind: 'ready';
      readonly file: string;
      /** Items of the file. */
      readonly items: number;
      /** Items and fields that are empty here and filled in there. */
      readonly filled: readonly {
        readonly number: string;
        readonly agency: string;
        readonly fields: readonly BodyField[];
      }[];
      readonly conflicts: readonly ReturnConflict[];
      readonly leftOut: readonly { readonly number: string; readonly place: string; readonly why: LeftOutWhy }[];
      readonly unreadable: readonly UnreadableCell[];
    };
