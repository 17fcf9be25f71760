import type * as z from 'zod'

/**
 * For a check that compares fields: it runs as soon as these fields are right, whatever else is wrong, so that one
 * answer names everything.
 */
export const whenRight = (fields: Record<string, z.ZodType>) => ({
  when: ({ value }: { value: unknown }): boolean =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(fields).every(
      ([name, schema]) => schema.safeParse((value as Record<string, unknown>)[name]).success,
    ),
})
