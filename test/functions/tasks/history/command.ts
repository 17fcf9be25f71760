/** A task given some days ago, due some days after that, or never. */
export interface Registration {
  readonly daysAgo: number
  readonly term: number | null
}

/** `days` is how far after the effective due date an extension is asked or approved; how far after today a due date is amended. */
export interface Command {
  readonly kind:
    | 'progress'
    | 'finish'
    | 'ask'
    | 'accept'
    | 'return'
    | 'approve'
    | 'exceed'
    | 'refuse'
    | 'prepare'
    | 'correct'
    | 'take-back'
    | 'withdraw'
    | 'reassign'
    | 'amend'
    | 'star'
    | 'unstar'
  readonly days: number
}
