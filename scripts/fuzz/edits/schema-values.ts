import fc from 'fast-check';
import type * as z from 'zod/mini';

/** As much of a schema's own description as is needed to draw what it admits. */
interface Description {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly element?: z.ZodMiniType;
  readonly innerType?: z.ZodMiniType;
  readonly options?: readonly z.ZodMiniType[];
  readonly items?: readonly z.ZodMiniType[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly (string | number)[];
  readonly keyType?: z.ZodMiniType;
  readonly valueType?: z.ZodMiniType;
}

/** Where the leaves come from. */
export interface Leaves {
  readonly text: fc.Arbitrary<string>;
  readonly number: fc.Arbitrary<number>;
  /** What stands in a leaf's place that a schema does not admit. */
  readonly spare: readonly (string | number)[];
}

const MOST = 3;

/** Whatever a schema admits. */
export function valuesOf(schema: z.ZodMiniType, leaves: Leaves): fc.Arbitrary<unknown> {
  const { type, ...rest } = schema._zod.def as unknown as Description;
  const inner = (given: z.ZodMiniType | undefined) => (given ? valuesOf(given, leaves) : fc.constant(null));
  switch (type) {
    case 'string':
      return admitted(leaves.text, schema, leaves.spare);
    case 'number':
      return admitted(leaves.number, schema, leaves.spare);
    case 'boolean':
      return fc.boolean();
    case 'enum':
      return fc.constantFrom(...Object.values(rest.entries ?? {}));
    case 'literal':
      return fc.constantFrom(...(rest.values ?? []));
    case 'nullable':
      return fc.option(inner(rest.innerType), { freq: 3 });
    case 'readonly':
      return inner(rest.innerType);
    case 'array':
      return fc.array(inner(rest.element), { maxLength: MOST });
    case 'tuple':
      return fc.tuple(...(rest.items ?? []).map(inner));
    case 'union':
      return fc.oneof(...(rest.options ?? []).map(inner));
    case 'record':
      return fc
        .array(fc.tuple(inner(rest.keyType), inner(rest.valueType)), { maxLength: MOST })
        .map((pairs) => Object.fromEntries(pairs as [string, unknown][]));
    case 'object':
      return objectsOf(rest.shape ?? {}, leaves);
    default:
      throw new Error(`nothing is drawn for ${type}`);
  }
}

function admitted(leaf: fc.Arbitrary<unknown>, schema: z.ZodMiniType, spare: Leaves['spare']): fc.Arbitrary<unknown> {
  const isAdmitted = (value: unknown) => schema.safeParse(value).success;
  const allowed = spare.filter(isAdmitted);
  return fc
    .tuple(leaf, fc.nat(Math.max(0, allowed.length - 1)))
    .map(([value, at]) => (isAdmitted(value) ? value : allowed[at]));
}

function isOptional(schema: z.ZodMiniType): boolean {
  return (schema._zod.def as unknown as Description).type === 'optional';
}

function objectsOf(shape: Readonly<Record<string, z.ZodMiniType>>, leaves: Leaves): fc.Arbitrary<unknown> {
  const names = Object.keys(shape);
  const members = Object.entries(shape).map(([name, schema]) => {
    const own = isOptional(schema) ? (schema._zod.def as unknown as Description).innerType : schema;
    return [name, valuesOf(own ?? schema, leaves)] as const;
  });
  const requiredKeys = names.filter((name) => shape[name] && !isOptional(shape[name]));
  return fc.record(Object.fromEntries(members), { requiredKeys });
}
