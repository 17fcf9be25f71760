import type { LocalDate } from '../../../shared/dates/dates.ts'

/** Where items stand in the indexes: by what they are listed together, and in which order. */

export const noDueDate = 'none'
export const openOrderOf = (dueOn: LocalDate | undefined, code: string) => `${dueOn ?? noDueDate}#${code}`
/** Where the index keeps a department's tasks of periods to come: no department is called so. */
export const plannedPartition = (department: string) => `planned#${department}`
export const isPlannedPartition = (openBy: string): boolean => openBy.startsWith(plannedPartition(''))
export const plannedOrderOf = (assignedOn: LocalDate, dueOn: LocalDate | undefined, code: string) =>
  `${assignedOn}#${openOrderOf(dueOn, code)}`
/** Withheld ones stand before them, so that who looks for what is due finds these, too. */
export const withheldOrder = '0000-withheld'
export const withheldOrderOf = (...task: Parameters<typeof plannedOrderOf>) =>
  `${withheldOrder}#${plannedOrderOf(...task)}`
/** The due date that a place in the index says. */
export const dueOnOfOrder = (order: string): string | undefined => {
  const dueOn = order.split('#').at(-2)
  return dueOn === noDueDate ? undefined : dueOn
}

/** Since when a task is called what it is, and whether it was called otherwise before. */
export const textSinceOf = (at: string, code: string, how: 'new' | 'renamed' = 'new') =>
  `${at}#${how}#${code}`
export const isRenamed = (textSince: string): boolean => textSince.split('#')[1] === 'renamed'

/** The inboxes of what is no task: questions without answer, directives with tasks that wait for their lead, a department's parts. */
export const explanationsInbox = 'explanations'
export const unledInbox = 'unled'
/** Papers that wait for a signature, or signed to go out. */
export const papersInbox = 'papers'
export const partsInbox = (department: string) => `parts#${department}`

/** Where the index keeps mails of which something is still to come: no department is called so. */
export const pendingNotices = 'notices#pending'
/** And mails that did not arrive, by the instant at which that was known. */
export const failedNotices = 'notices#failed'
export const failedOrderOf = (instant: string, state: string) => `${instant}#${state}`
/** Files that a history tells and that are not copied yet to where they stay, by since when that is so. */
export const filesBeingKept = 'files#being-kept'
/** Where the index keeps what a webhook is still to be told, by when it is tried next. */
export const dueDeliveries = (webhook: string): string => `deliveries#${webhook}`
