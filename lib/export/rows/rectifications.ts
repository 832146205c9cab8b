import type { Finding, SavedReport } from '../../judge/evaluation';
import { BODY_FIELDS, type BodyField } from '../../ledger/rectification/item-record';
import { type Item, itemsOf } from '../../ledger/rectification/items';
import type { RectificationColumn } from '../../messages/columns';
import { RECTIFICATION_COLUMNS } from '../../messages/columns';
import type { Words } from '../../messages/words';
import { writeChange } from '../../messages/write-change';
import { layOut, widthFor } from './lay-out';
import { isListed } from './listing';
import { dayOf } from './moment';
import { describeFault } from './problems';
import type { ExportOptions, ReviewedCheck, ReviewedFault } from './reviewed-check';
import { date, number, type SheetCell, type SheetForm, type SheetRow, text } from './sheet';
import { unitName } from './unit-name';

/** The narrowest that each can still be read at, and filled in. */
const WIDTHS: Readonly<Record<RectificationColumn, number>> = {
  number: 5,
  item: 10,
  agency: 9,
  problem: 24,
  basis: 19.5,
  advice: 14,
  measures: 13,
  department: 6.5,
  person: 6.5,
  due: 11,
  progress: 9,
  result: 6.5,
  proof: 6.5,
  recheck: 10,
  reviewer: 6.5,
  closed: 5,
  closedOn: 11,
};
const CENTRED: readonly RectificationColumn[] = ['number', 'item', 'person', 'due', 'reviewer', 'closed', 'closedOn'];
const isBodys = (column: RectificationColumn): column is BodyField => BODY_FIELDS.some((field) => field === column);

/**
 * Whether a body is asked to put something right: what a person confirmed; what failed as an error or a warning, unless a
 * person dismissed it. Notices and what could not be decided are for the reviewer to look at first.
 */
export function needsRectification({ kind, state }: Pick<ReviewedFault, 'kind' | 'state'>): boolean {
  if (state !== 'open') return state !== 'dismissed';
  return kind === 'error' || kind === 'warning';
}

/** A row without its number: where it stands is known when all are there. */
export interface Demand {
  readonly agency: string | null;
  /** 问题摘要, without a word of whether it is verified. */
  readonly problem: string;
  /** The item that it is; null for what nobody has confirmed. */
  readonly item: Item | null;
  readonly cells: SheetRow;
}

/** What became of an item, in words: its state, what it rests on, and which figures changed. */
function writeOutcome({ state, ground, since, changes }: Item, words: Words): string {
  const { itemStates, itemGrounds } = words.exported;
  const told = itemGrounds[ground](since === null ? '' : dayOf(since));
  return [itemStates[state], told, ...changes.map((change) => writeChange(change, words))]
    .filter((line) => line !== '')
    .join('\n');
}

/** Whether an item is closed, since when and by whom: as the reviewer says, else as a re-check shows. */
function closingOf(
  item: Item,
  { exported }: Words,
  reviewer: string,
): Pick<Record<RectificationColumn, SheetCell>, 'reviewer' | 'closed' | 'closedOn'> {
  const { state, ground, since, decision, record } = item;
  const fields = record?.fields ?? {};
  const isShown = state === 'rectified' && ground === 'in-order';
  const closed = fields.closed ?? (isShown ? 'yes' : '');
  const by = ground === 'said' ? decision.by : state === 'rectified' ? reviewer : null;
  const day = fields.closedOn ?? (closed === 'yes' && isShown && since !== null ? dayOf(since) : null);
  return {
    reviewer: text(fields.reviewer ?? by),
    closed: text(closed === 'yes' || closed === 'no' ? exported[closed] : null),
    closedOn: date(day),
  };
}

function demandOf(
  agency: string | null,
  { year }: Pick<SavedReport, 'year'>,
  fault: Parameters<typeof describeFault>[0],
  item: Item | undefined,
  { words, reviewer }: ExportOptions,
): Demand {
  const { unconfirmed } = words.exported;
  const { message, basis, advice } = describeFault(fault, words);
  const summary = words.exported.problem(year, message);
  const fields = item?.record?.fields ?? {};
  const isAsked = item !== undefined && item.ground !== 'other-figures';
  const filled: Partial<Record<RectificationColumn, SheetCell>> = {
    agency: text(agency),
    problem: text(isAsked ? summary : unconfirmed(summary)),
    basis: text(basis.join('\n')),
    advice: text(advice.join('\n')),
    item: text(item?.record?.number ?? null),
    ...Object.fromEntries(BODY_FIELDS.map((field) => [field, text(fields[field] ?? null)])),
    due: date(fields.due ?? null),
    recheck: text(item ? writeOutcome(item, words) : null),
    ...(item && closingOf(item, words, reviewer)),
  };
  const cells = RECTIFICATION_COLUMNS.slice(1).map((column) => filled[column] ?? null);
  return { agency, problem: summary, item: item ?? null, cells };
}

/** What a report's body is asked to put right, and what was put right: the faults of the check, then what it no longer has. */
export function demandsOf(reviewed: ReviewedCheck, options: ExportOptions): readonly Demand[] {
  const { entry, faults, review } = reviewed;
  const agency = unitName(reviewed, options);
  const { report } = entry.evaluation;
  const items = itemsOf(review, entry.items);
  const itemAt = new Map(items.filter(({ isThere }) => isThere).map((item) => [item.findings[0].id, item]));
  const there = faults
    .map((fault) => ({ ...fault, item: itemAt.get(fault.findings[0].finding.id) }))
    // What was confirmed and is there with other figures waits for a decision, and its body has been asked all the same.
    .filter(
      ({ item, ...fault }) =>
        needsRectification(fault) && (item !== undefined || isListed(fault.state, options.listing)),
    )
    .map(({ item, ...fault }) => demandOf(agency, report, fault, item, options));
  const gone = items.filter(({ isThere }) => !isThere);
  return [...there, ...gone.map((item) => demandOf(agency, report, { findings: asReviewed(item) }, item, options))];
}

function asReviewed({ findings: [first, ...others], decision }: Item): ReviewedFault['findings'] {
  const reviewed = (finding: Finding) => ({ finding, decision, lapsed: null });
  return [reviewed(first), ...others.map(reviewed)];
}

/** 整改台账: what bodies are asked to put right, a row each, grouped by body, with what was written of it and what a
 * re-check showed. */
export function rectificationRows(demands: readonly Demand[]): readonly SheetRow[] {
  const bodies = new Map<string | null, Demand[]>();
  for (const demand of demands) {
    const own = bodies.get(demand.agency);
    if (own === undefined) bodies.set(demand.agency, [demand]);
    else own.push(demand);
  }
  return [...bodies.values()].flat().map(({ cells }, index) => [number(index + 1), ...cells]);
}

/** The ledger's form, without its rows. */
export function rectificationForm({ words, print }: ExportOptions): SheetForm {
  const { sheets, columns, yes, no } = words.exported;
  return {
    key: 'rectifications',
    name: sheets.rectifications,
    ...layOut(
      RECTIFICATION_COLUMNS.map((column) => ({
        title: columns.rectifications[column],
        width: widthFor(WIDTHS[column], [columns.rectifications[column]]),
        align: CENTRED.includes(column) ? 'centre' : 'start',
        choices: column === 'closed' ? [yes, no] : [],
        isAsked: isBodys(column),
      })),
      0,
      print,
    ),
  };
}
