import type { Day } from './days.ts'
import { missesOf } from './misses.ts'
import { type Dated, type Standing, type Story, standingsOf } from './story.ts'

/** Which due dates were reported on in time, and by what (decision 5). */
type Reported = Map<Day, 'result' | 'request'>

const byResult = (reported: Reported, on: Day, due: Day): void => {
  if (on <= due && !reported.has(due)) reported.set(due, 'result')
}

/** What waits while the date moves is the report for the new date as well. */
const carried = (reported: Reported, { result, request }: Standing, due: Day): void => {
  if (result) byResult(reported, result.on, due)
  else if (request && request.on <= due) reported.set(due, 'request')
}

const note = (reported: Reported, { what, on }: Dated, before: Standing, after: Standing): void => {
  const { due } = after
  if (due === undefined) return
  if (what === 'submitted') byResult(reported, on, due)
  if (what === 'asked' && on <= due) reported.set(due, 'request')
  if (what === 'granted' || what === 'decision corrected') carried(reported, after, due)
  // A result that is returned in time was none, unless an unfinished report was given for the date.
  if (what === 'returned' && on <= due && !before.request && reported.get(due) === 'result')
    reported.delete(due)
}

/** A report is owed for each date that was reported on in time or passed unmet; given in time for the former. */
export const reportsOf = (story: Story, today: Day): { readonly owed: number; readonly inTime: number } => {
  const reported: Reported = new Map()
  let place = 0
  for (const { before, after } of standingsOf(story)) {
    const happening = story.happenings[place]
    place += 1
    if (before && happening) note(reported, happening, before, after)
  }
  const owed = new Set([...reported.keys(), ...missesOf(story, today)])
  return { owed: owed.size, inTime: reported.size }
}
