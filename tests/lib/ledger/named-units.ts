import type { ProjectUnit } from '@/lib/ledger/bodies/project';

/** Units of a roster that says no more than their names. */
export const named = (...names: readonly string[]): readonly ProjectUnit[] => names.map((name) => ({ name }));
