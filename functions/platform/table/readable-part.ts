import type * as z from 'zod'
import { UnreadableItem } from '../../shared/problems/unreadable.ts'

declare const isRead: unique symbol

/** What an update leaves of an item, known to be readable. */
export interface ReadablePart {
  readonly [isRead]: true
}

/**
 * The attributes that an update sets, as they will stand.
 * @throws UnreadableItem when they could not be read back
 */
export const partOf = (key: object, schema: z.ZodType, attributes: unknown): ReadablePart => {
  const { error } = schema.safeParse(attributes)
  if (error) throw new UnreadableItem(key, error)
  return attributes as ReadablePart
}

/** For an update that only adds whole numbers to counts and hashes, which are read whatever they are, or takes an attribute away that may be absent. */
export const onlyCounts = {} as unknown as ReadablePart
