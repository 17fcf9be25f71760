import type { TaskEvent } from './event.ts'

/** Entries of a history in the order in which they were entered, the same however they were read. */
export const oldestFirst = (one: TaskEvent, other: TaskEvent): number =>
  one.at.localeCompare(other.at) || one.order - other.order || one.key.localeCompare(other.key)
