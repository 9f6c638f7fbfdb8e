import * as v from 'valibot';

/** Pieces of schemas for portal answers: forgiving per field, because one odd field must not lose a row. */

/** A positive whole number; digits in a string count too. */
export const id = v.pipe(
  v.union([v.number(), v.string()]),
  v.transform(Number),
  v.number(),
  v.integer(),
  v.minValue(1),
);

/** Text; null, absent and other types become ''. Numbers are kept as text. */
export const text = v.optional(
  v.fallback(
    v.pipe(
      v.union([v.string(), v.number()]),
      v.transform((value) => String(value)),
    ),
    '',
  ),
  '',
);

/** Text, or null when absent or of another type. */
export const textOrNull = v.optional(v.fallback(v.nullable(v.string()), null), null);

const YES = new Set<unknown>([true, 1, '1', 'Y', 'y', 'true']);

/** A boolean in any of the portal's spellings; anything else is false. */
export const flag = v.optional(
  v.pipe(
    v.unknown(),
    v.transform((value) => YES.has(value)),
  ),
  false,
);

/** Every row of a list that fits the schema, in order. A value that is not a list gives none. */
export function rows<TOutput>(schema: v.GenericSchema<unknown, TOutput>, wire: unknown): TOutput[] {
  if (!Array.isArray(wire)) return [];
  const result: TOutput[] = [];
  for (const row of wire) {
    const parsed = v.safeParse(schema, row);
    if (parsed.success) result.push(parsed.output);
  }
  return result;
}

/** The list inside a list answer: `items` of an object, or the answer itself. Null: not a list answer at all. */
export function itemsOf(result: unknown): unknown[] | null {
  if (Array.isArray(result)) return result;
  const items = (result as { items?: unknown } | null)?.items;
  return Array.isArray(items) ? items : null;
}
