import * as z from 'zod/mini';
import type { Evaluation } from '../judge/evaluation';
import { isMoment } from '../ledger/moment';
import { LONGEST_TAG } from '../ledger/project';
import { storedDecision } from '../ledger/record/stored-decision';
import { storedEvaluation } from '../ledger/record/stored-evaluation';
import { ARCHIVE_FORMAT, ARCHIVE_VERSION } from './archive';

const moment = z.string().check(z.refine(isMoment));
/** Addresses are shown as links later on: nothing that runs may come in, nor a file of another computer. */
const address = z.string().check(z.refine(isPageAddress));

/** A name without the characters that can't be seen: they would part names that read the same, or turn their direction. */
const plainName = (name: string): string => name.replace(/\p{Cf}/gu, '');
/** A project's name, cut to the length that the workbench takes: what is longer never came from there. */
const tag = z.string().check(
  z.overwrite((name) => {
    const plain = plainName(name);
    return plain.length > LONGEST_TAG ? plain.slice(0, LONGEST_TAG).replace(/[\ud800-\udbff]$/, '') : plain;
  }),
);
const unit = z.string().check(z.overwrite(plainName));

/** An address longer than this is none that a browser shows. */
const LONGEST_ADDRESS = 8192;

function isPageAddress(text: string): boolean {
  if (text.length > LONGEST_ADDRESS || !/^(?:https?|file):/i.test(text)) return false;
  try {
    const { protocol, host } = new URL(text);
    return protocol === 'file:' ? host === '' : host !== '';
  } catch {
    // No address that a browser could open.
    return false;
  }
}

/** Bounds of what a report can hold: a page of many MB is no report, and one record must not fill the store. */
const LONGEST_TEXT = 200_000;
const MOST_TEXT = 4_000_000;
const MOST_ITEMS = 400_000;
const YEARS = { first: 1990, last: 2100 };

/** Whether texts, lists and numbers of a record are such as a page can give. */
function isWithinBounds(record: unknown): boolean {
  let text = 0;
  let items = 0;
  const left: unknown[] = [record];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value === 'string') {
      text += value.length;
      if (value.length > LONGEST_TEXT) return false;
    } else if (typeof value === 'number') {
      if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return false;
    } else if (typeof value === 'object' && value !== null) {
      const inside = Object.values(value);
      items += inside.length;
      left.push(...inside);
    }
    if (text > MOST_TEXT || items > MOST_ITEMS) return false;
  }
  return true;
}

function hasPossibleCounts({ report, tally }: Evaluation): boolean {
  const { year } = report;
  const counts = Object.values(tally);
  const possible = year === null || (Number.isInteger(year) && year >= YEARS.first && year <= YEARS.last);
  return possible && counts.every((count) => Number.isInteger(count) && count >= 0);
}

function namePlainly(evaluation: Evaluation): Evaluation {
  const { title, agency } = evaluation.report;
  const plain = (name: string | null) => name && plainName(name);
  return { ...evaluation, report: { ...evaluation.report, title: plain(title), agency: plain(agency) } };
}

/** Everything of a file of version 1 but its reports. */
export const firstHead = z.object({
  format: z.literal(ARCHIVE_FORMAT),
  version: z.literal(1),
  exportedAt: moment,
  engine: z.string(),
  entries: z.array(z.unknown()),
});

/** The same as this version writes it. */
export const head = z.object({
  ...firstHead.shape,
  version: z.literal(ARCHIVE_VERSION),
  matches: z.readonly(z.array(z.object({ one: address, other: address, same: z.boolean() }))),
  projects: z.readonly(
    z.array(z.object({ tag, whole: z.nullable(address), units: z.nullable(z.readonly(z.array(unit))) })),
  ),
});

const bounded = z.refine<Evaluation>(isWithinBounds);
const counted = z.refine<Evaluation>(hasPossibleCounts, { path: ['report', 'year'] });
const named = storedEvaluation.check(bounded, counted, z.overwrite(namePlainly));

/** A report with what is held of it, in today's form. */
export const entryForm = z.object({
  url: address,
  savedAt: moment,
  evaluation: named,
  decisions: z.readonly(z.array(storedDecision)),
  tags: z.readonly(z.array(tag).check(z.overwrite((tags) => [...new Set(tags)]))),
  text: z.nullable(z.readonly(z.array(z.string())).check(z.refine(isWithinBounds))),
  // The check before, so that what a re-check brought is still told after a wipe and an import.
  before: z.exactOptional(z.nullable(named)),
});
