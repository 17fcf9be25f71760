import { log } from './log.ts'

/** Says what a recount found; the line of a difference raises the alarm of that name, whoever asked for the recount. */
export const logRecount = (result: {
  readonly year: number
  readonly tasks: number
  readonly equal: boolean
}): void => {
  if (result.equal) log.info('recounted', { year: result.year, tasks: result.tasks })
  else log.error('recount-difference', { ...result })
}

/** The same of what lies in the inboxes, where it could be compared. */
export const logInboxes = (result: { readonly equal: boolean } | undefined): void => {
  if (result?.equal === false) log.error('recount-difference', { inboxes: result })
  else log.info('inboxes-recounted', { compared: result !== undefined })
}

/** The same of figures that were counted beforehand. */
export const logKeptFigures = (result: {
  readonly verified: number
  readonly differing: readonly object[]
}): void => {
  if (result.differing.length > 0) log.error('recount-difference', { keptFigures: result })
  else log.info('kept-figures-recounted', { verified: result.verified })
}
