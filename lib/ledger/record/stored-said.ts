import * as z from 'zod/mini';
import { LONGEST_TAG, type ProjectUnit, UNIT_KINDS } from '../bodies/project';
import { storedPoints } from '../scoring/said-points';
import { isDay } from './moment';
import { storedAddress } from './stored-address';

/** A name without the characters that can't be seen: they would part names that read the same, or turn their direction. */
const plainName = (name: string): string => name.replace(/\p{Cf}/gu, '');

/** A name of a body or of a report. */
export const storedName = z.string().check(z.overwrite(plainName));

/** A project's name, cut to the length that the workbench takes: what is longer never came from there. */
export const storedTag = z.string().check(
  z.overwrite((name) => {
    const plain = plainName(name);
    return plain.length > LONGEST_TAG ? plain.slice(0, LONGEST_TAG).replace(/[\ud800-\udbff]$/, '') : plain;
  }),
);

/** The projects of a report, each once. */
export const storedTags = z.readonly(z.array(storedTag).check(z.overwrite((tags) => [...new Set(tags)])));

/** What was said by hand of two pages, in the store and in files. */
export const storedMatch = z.object({
  one: storedAddress,
  other: storedAddress,
  same: z.boolean(),
  apart: z.exactOptional(z.literal(true)),
});

const kind = z.optional(z.enum(UNIT_KINDS));
const deadline = z.optional(z.string().check(z.refine(isDay)));

/** A unit that earlier versions knew by its name alone. */
const nameAlone = z.pipe(
  storedName,
  z.transform((name): ProjectUnit => ({ name })),
);

/** A unit of a project's roster. */
const storedUnit = z.union([z.object({ name: storedName, kind, deadline }), nameAlone]);

/** The same as far as it can be read: its name is kept where what else is said of it can't be. */
export const readableUnit = z.union([
  z.object({ name: storedName, kind: z.catch(kind, undefined), deadline: z.catch(deadline, undefined) }),
  nameAlone,
]);

const storedDeadlines = z.object({ department: deadline, government: deadline, township: deadline, other: deadline });

/** What was said by hand of a project, in the store and in files. */
export const storedProject = z.object({
  tag: storedTag,
  whole: z.nullable(storedAddress),
  units: z.nullable(z.readonly(z.array(storedUnit))),
  deadlines: z.optional(storedDeadlines),
  year: z.optional(z.int().check(z.gte(1900), z.lte(2099))),
  absent: z.optional(z.readonly(z.array(storedName))),
  points: z.optional(z.readonly(z.array(z.object({ unit: storedName, said: storedPoints })))),
});
