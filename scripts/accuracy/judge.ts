import type { Checked } from './check';
import type { Collector } from './tally';
import type { Truth } from './truth';

/** A case: what was checked, what had been there before the fault, and what is true of it. */
export interface Case {
  readonly family: string;
  readonly where: string;
  readonly checked: Checked;
  /** Findings of the same page without the fault. */
  readonly before: ReadonlySet<string>;
  readonly truth: Truth;
  /** Findings that the fault may truly bring along or take away, beside those it must. */
  readonly allows?: (finding: string) => boolean;
  /** Edits that undo the fault, where its cause is asked for. */
  readonly edits?: readonly { readonly cell: string; readonly value: number }[];
}

interface CellEdit {
  readonly cell: { readonly table: string; readonly row: string; readonly column: string };
  readonly suggested: number;
}

const nameEdits = (edits: readonly CellEdit[]): string =>
  edits
    .map(({ cell, suggested }) => `${cell.table}/${cell.row}/${cell.column}=${suggested}`)
    .sort()
    .join(' ');

function judgeCause({ family, where, checked, edits = [] }: Case, { of, trouble }: Collector): void {
  const tally = of(family);
  const wanted = edits.map(({ cell, value }) => `${cell}=${value}`);
  const { causes } = checked.evaluation;
  const best = nameEdits(causes.flatMap((cause) => cause.edits));
  tally.causes += 1;
  if (best === [...wanted].sort().join(' ')) {
    tally.first += 1;
    tally.among += 1;
    return;
  }
  // Each injected edit stands in some cause, or in a rival of one.
  const told = new Set(
    causes.flatMap((cause) => [cause.edits, ...cause.rivals]).flatMap((some) => some.map((edit) => nameEdits([edit]))),
  );
  if (wanted.every((edit) => told.has(edit))) tally.among += 1;
  trouble({ family, what: 'cause', finding: `${wanted.join(' ')} | told ${best || 'nothing'}`, where });
}

/** Holds a check to the truth. */
export function judge(given: Case, collected: Collector): void {
  const { family, where, checked, before, truth, allows = () => false } = given;
  const tally = collected.of(family);
  tally.cases += 1;
  const lawful = new Set<string>();
  for (const [id, outcome] of truth) {
    tally.faults += 1;
    const asked = outcome === 'either' ? [`${id} failed`, `${id} cantTell`] : [`${id} ${outcome}`];
    const answer = asked.find((finding) => checked.findings.has(finding));
    for (const finding of asked) lawful.add(finding);
    if (answer) tally.found += 1;
    else collected.trouble({ family, what: 'missed', finding: asked[0] ?? id, where });
    if (answer?.endsWith('cantTell') && outcome === 'either') tally.torn += 1;
  }
  const beyond = [...checked.findings].filter(
    (finding) => !lawful.has(finding) && !before.has(finding) && !allows(finding),
  );
  for (const finding of beyond) collected.trouble({ family, what: 'false alarm', finding, where });
  tally.falseAlarms += beyond.length;
  if (beyond.length > 0) tally.alarmed += 1;
  const torn = [...truth.values()].includes('either');
  if (given.edits && truth.size > 0 && !torn) judgeCause(given, collected);
}

/** Holds a page drawn in a style to the same page undrawn: nothing may come or go, but what the style truly causes. */
export function judgeSame(
  { family, where, checked, before, allows = () => false }: Omit<Case, 'truth'>,
  { of, trouble }: Collector,
): void {
  const tally = of(family);
  tally.cases += 1;
  const come = [...checked.findings].filter((finding) => !before.has(finding) && !allows(finding));
  const gone = [...before].filter((finding) => !checked.findings.has(finding) && !allows(finding));
  tally.faults += before.size;
  tally.found += before.size - gone.length;
  tally.falseAlarms += come.length;
  if (come.length > 0) tally.alarmed += 1;
  for (const finding of come) trouble({ family, what: 'false alarm', finding, where });
  for (const finding of gone) trouble({ family, what: 'gone', finding, where });
}
