/** The indexes of the main table: what stands in each, and what it tells of it. */

/**
 * The index of open tasks, by department in the order of their due dates. Closed tasks leave it. Planned ones stand
 * in a partition of their own, in the order of the days on which they are given.
 */
export const openIndex = {
  name: 'open',
  partition: 'openBy',
  sort: 'openOrder',
  /**
   * What lists, digests and the scan read; nothing that a plain progress update changes. DynamoDB takes 20 at max: the
   * due date stands in the order.
   */
  projected: [
    'title',
    'directive',
    'starred',
    'urgency',
    'holder',
    'lastOfSeries',
    'assignedOn',
    'registeredOn',
    'originalDueOn',
    'result',
    'request',
    'notOurs',
    'acknowledgedOn',
    'urgedOn',
    'waits',
    'missedFor',
    'reportedFor',
    'earlierDueDates',
  ],
} as const

/**
 * The index of what waits for the Office or a leader, by inbox, what waits the longest first. Only what waits is in it:
 * whatever somebody acts on leaves it, so that neither the archive nor the other open tasks are read for it.
 */
export const inboxIndex = {
  name: 'inbox',
  partition: 'inboxOf',
  sort: 'inboxOrder',
  /** A line of it is a line of the index of open tasks, whose keys say the due date. */
  projected: [...openIndex.projected, openIndex.partition, openIndex.sort],
} as const

/** The index of what tasks are called, by year, in the order in which they came to be called so: a search reads the newest of it. */
export const textIndex = {
  name: 'text',
  partition: 'textOf',
  sort: 'textSince',
  projected: ['title', 'directive'],
} as const

export const indexes = [openIndex, inboxIndex, textIndex] as const
