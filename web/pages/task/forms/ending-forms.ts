/** What ends a task for its department, and opens others: in one piece apart from the other forms, that need none of its parts. */

export { Merge } from '../ending/merge.tsx'
export { Reassign } from '../ending/reassign.tsx'
export { Split } from '../ending/split.tsx'
