import type { Value } from '../../../parts/forms/drafts.ts'

/** What checks say; undefined where nothing is wrong. */
export const needed = (value: Value, message: string): string | undefined =>
  (typeof value === 'string' ? value.trim() : value.length > 0) ? undefined : message
