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
