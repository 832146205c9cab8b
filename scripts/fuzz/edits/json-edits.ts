import fc from 'fast-check';
import { type Random, seeded } from '../../accuracy/random';
import { type Edit, memberAt } from './edit';

/** Names that every object answers to. */
export const PROTOTYPE_NAMES = [
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'prototype',
] as const;

/** Values that a file may hold in any other's place. */
const HOSTILE: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e21,
  Number.MAX_SAFE_INTEGER,
  2 ** 31,
  '',
  ' ',
  '0',
  '2023',
  '99999',
  [],
  {},
  [[]],
  [null],
  ...PROTOTYPE_NAMES,
  '\ud800',
  '\u202e',
  '\u0000',
  'x'.repeat(300),
  '=1+1',
  '<img src=x onerror=1>',
  'javascript:alert(1)',
  'file://host/x',
  'http://www.example.gov.cn/b',
  '2026-01-20T09:00:00Z',
  '2026-13-45',
  '一、总体情况',
  'requests',
  'reconciliation/requests-balance',
  { path: [], quote: '' },
  { path: [-1, 1.5, 9e9], quote: 'x' },
  { constructor: 1 },
  { toString: 1 },
  { length: -1 },
];

interface Place {
  readonly parent: Record<string, unknown> | unknown[];
  readonly key: string;
}

function placesOf(root: object): readonly Place[] {
  const places: Place[] = [];
  const left: object[] = [root];
  for (let value = left.pop(); value !== undefined; value = left.pop()) {
    for (const [key, inside] of Object.entries(value)) {
      places.push({ parent: value as Place['parent'], key });
      if (typeof inside === 'object' && inside !== null) left.push(inside);
    }
  }
  return places;
}

/** Sets an own property, whatever it is called. */
function put(parent: Place['parent'], key: string, value: unknown): void {
  Object.defineProperty(parent, key, { value, writable: true, enumerable: true, configurable: true });
}

const clone = (value: unknown): unknown => (value === undefined ? null : JSON.parse(JSON.stringify(value)));

interface Chosen extends Place {
  readonly random: Random;
  /** The value of another place. */
  readonly other: unknown;
}

const valueAt = ({ parent, key }: Place): unknown => (parent as Record<string, unknown>)[key];

function takeOut({ parent, key }: Place): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}

const CHANGES: Readonly<Record<string, (chosen: Chosen) => void>> = {
  replace: ({ parent, key, random }) => put(parent, key, clone(random.pick(HOSTILE))),
  remove: takeOut,
  rename: (chosen) => {
    const value = valueAt(chosen);
    if (Array.isArray(chosen.parent)) return;
    takeOut(chosen);
    put(chosen.parent, chosen.random.pick(PROTOTYPE_NAMES), value);
  },
  repeat: (chosen) => {
    if (Array.isArray(chosen.parent)) chosen.parent.splice(Number(chosen.key), 0, clone(valueAt(chosen)));
  },
  'from elsewhere': ({ parent, key, other }) => put(parent, key, clone(other)),
  add: ({ parent, random }) => {
    const value = clone(random.pick(HOSTILE));
    if (Array.isArray(parent)) parent.push(value);
    else put(parent, random.pick([...PROTOTYPE_NAMES, 'x', '']), value);
  },
  name: (chosen) => {
    if (typeof valueAt(chosen) === 'string') put(chosen.parent, chosen.key, chosen.random.pick(PROTOTYPE_NAMES));
  },
  number: (chosen) => {
    const value = valueAt(chosen);
    if (typeof value === 'number') put(chosen.parent, chosen.key, value + chosen.random.pick([1, -1, 0.5, 1e9, -1e9]));
  },
};

function makeOne(root: object, { kind, at, seed }: Edit): void {
  const places = placesOf(root);
  const place = memberAt(places, at);
  if (!place) return;
  const random = seeded(seed);
  const other = memberAt(places, random.int(0, 9999));
  CHANGES[kind]?.({ ...place, random, other: other && valueAt(other) });
}

/** Changes of a plain value. */
export const jsonEdits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...Object.keys(CHANGES)), at: fc.nat(9999), seed: fc.nat(0xffff) }),
  { minLength: 1, maxLength: 6 },
);

/** The value with changes made to a copy of it. */
export function editJson<T>(value: T, list: readonly Edit[]): T {
  const root = [clone(value)];
  for (const edit of list) makeOne(root, edit);
  return root[0] as T;
}
