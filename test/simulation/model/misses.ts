import type { Day } from './days.ts'
import { type Standing, type Story, standingsOf, statusOf } from './story.ts'

const missed = (now: Standing, day: Day): Day[] =>
  statusOf(now, day) === 'open-overdue' && now.due !== undefined ? [now.due] : []

/**
 * The due dates that passed unmet, each once and for good (domain, section 3): whenever something happened the task was late just before, or it was
 * just after, for the date that was in force.
 * @param lookedOn the last day on which somebody looked without doing anything, as the night does
 */
export const missesOf = (story: Story, lookedOn: Day | undefined): Day[] => {
  const found = new Set<Day>()
  let last: Day = ''
  for (const { before, after, on } of standingsOf(story)) {
    for (const due of [...(before ? missed(before, on) : []), ...missed(after, on)]) found.add(due)
    last = on
  }
  const [now] = [...standingsOf(story)].slice(-1)
  if (now && lookedOn !== undefined && lookedOn >= last)
    for (const due of missed(now.after, lookedOn)) found.add(due)
  return [...found].sort()
}
