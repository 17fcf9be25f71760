/** Why words lead to no department. */
export const unreadReasons = [
  'not-in-register',
  'names-nobody',
  'several-alike',
  'department-ended',
  'department-not-yet',
  'lead-is-no-coordinator',
  'too-long',
] as const

/** Words that lead to no department, said by name and never dropped. */
export interface UnreadWords {
  readonly words: string
  readonly because: (typeof unreadReasons)[number]
  /** For the words of the reason. */
  readonly facts: Readonly<Record<string, string | number>>
  /** Departments of that day that may be meant, the nearest first: for a person to choose. */
  readonly proposals: readonly string[]
}
