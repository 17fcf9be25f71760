import { type Day, lastWorkingDay, sampleToday, workingFrom, workingUntil } from '../days.ts'
import type { Fate } from './fates.ts'
import { type Actors, accept, approve, ask, progress, refuse, type Step, sendBack, submit } from './steps.ts'

/** The task a course of events leads to its fate: entered on one day, due on another. */
interface Given {
  readonly entered: Day
  readonly due: Day | undefined
}

const early = workingUntil(lastWorkingDay - 1)

/** Some days, mostly few: at most `most`. */
const fewDays = ({ random }: Actors, max: number) => Math.floor(max * random.next() ** 3)

/** Never after the last day on which anybody worked. */
const soonAfter = ({ random }: Actors, day: Day, max: number) =>
  Math.min(lastWorkingDay, workingFrom(day + random.between(1, max)))

/** An update between two days, if there is room for one and somebody takes the trouble. */
const perhapsProgress = (actors: Actors, from: Day, to: Day, probability: number): Step[] => {
  const day = workingFrom(from + 1 + Math.floor(actors.random.next() * Math.max(1, to - from - 2)))
  if (to - from < 4 || day >= to || !actors.random.chance(probability)) return []
  const percent = actors.random.chance(0.5) ? actors.random.pick([20, 30, 40, 50, 60, 70, 80]) : undefined
  return [progress(actors, day, percent)]
}

const submitAndAccept = (actors: Actors, day: Day): Step[] => [
  submit(actors, day),
  accept(actors, soonAfter(actors, day, 4)),
]

const extendedThenDone = (actors: Actors, entered: Day, due: Day): Step[] => {
  const asked = workingUntil(due)
  const decided = soonAfter(actors, asked, 3)
  const newDue = workingFrom(Math.max(decided + 1, due + actors.random.between(7, 25)))
  const done = Math.max(decided + 1, Math.min(early, newDue) - fewDays(actors, 6))
  return [
    ...perhapsProgress(actors, entered, asked, 0.3),
    ask(actors, asked, newDue),
    approve(actors, decided, newDue),
    ...submitAndAccept(actors, workingUntil(Math.min(workingFrom(done), newDue))),
  ]
}

/** Returned once and handed in again by the last day that is in time. */
const returnedThenDone = (actors: Actors, { first, again }: { first: Day; again: Day }): Step[] => [
  submit(actors, first),
  sendBack(actors, workingFrom(first + 2)),
  ...submitAndAccept(actors, again),
]

const onTime = (actors: Actors, entered: Day, due: Day): Step[] => {
  const limit = workingUntil(Math.min(due, early))
  const room = limit - entered
  if (room >= 12 && due < lastWorkingDay - 14 && actors.random.chance(0.06))
    return extendedThenDone(actors, entered, due)
  const first = workingFrom(entered + Math.floor(room / 3))
  if (workingFrom(first + 2) < limit && actors.random.chance(0.04))
    return returnedThenDone(actors, { first, again: limit })
  const ahead = due > lastWorkingDay ? Math.floor(room * actors.random.next() * 0.7) : fewDays(actors, room)
  const done = Math.max(entered, workingUntil(limit - ahead))
  return [...perhapsProgress(actors, entered, done, 0.35), ...submitAndAccept(actors, done)]
}

const late = (actors: Actors, entered: Day, due: Day): Step[] => {
  const asked = workingUntil(due)
  const refused = soonAfter(actors, due, 3)
  const decided = asked >= entered && refused < early && actors.random.chance(0.12)
  const asking = decided ? [ask(actors, asked, workingFrom(due + 20)), refuse(actors, refused)] : []
  const from = workingFrom(Math.max(entered, decided ? refused + 1 : due + 1))
  const done = workingUntil(Math.min(early, Math.max(from, from + fewDays(actors, 60))))
  return [
    ...(decided ? [] : perhapsProgress(actors, entered, done, 0.5)),
    ...asking,
    ...submitAndAccept(actors, done),
  ]
}

const overdue = (actors: Actors, entered: Day, due: Day): Step[] => {
  const { random } = actors
  const lateFrom = workingFrom(Math.max(entered, due + 1))
  const course = random.next()
  const updates = perhapsProgress(actors, entered, Math.min(due, lastWorkingDay), 0.6)
  if (course < 0.12 && lateFrom <= lastWorkingDay)
    return [
      ...updates,
      submit(actors, Math.max(lateFrom, workingUntil(lastWorkingDay - random.between(0, 4)))),
    ]
  if (course < 0.22 && lateFrom <= lastWorkingDay - 8)
    return [...updates, ask(actors, lateFrom, workingFrom(sampleToday + 20))]
  if (course < 0.32 && workingUntil(due) >= entered && lateFrom < lastWorkingDay)
    return [submit(actors, workingUntil(due)), sendBack(actors, lateFrom)]
  return updates
}

const inTerm = (actors: Actors, entered: Day, due: Day): Step[] => {
  const course = actors.random.next()
  const latest = workingUntil(lastWorkingDay - fewDays(actors, 5))
  const worked = Math.max(entered, latest)
  if (course < 0.12) return [submit(actors, worked)]
  if (course < 0.18) return [ask(actors, worked, workingFrom(due + actors.random.between(7, 30)))]
  return perhapsProgress(actors, entered, lastWorkingDay + 1, 0.65)
}

const extended = (actors: Actors, entered: Day, due: Day): Step[] => {
  const asked = workingUntil(due)
  const newDue = workingFrom(sampleToday + actors.random.between(3, 60))
  return [
    ...perhapsProgress(actors, entered, asked, 0.4),
    ask(actors, asked, newDue),
    approve(actors, soonAfter(actors, asked, 2), newDue),
  ]
}

const withoutDeadline = (actors: Actors, entered: Day): Step[] => {
  const done = workingUntil(entered + Math.floor((early - entered) * (0.1 + 0.9 * actors.random.next() ** 2)))
  const day = Math.max(entered, done)
  return [...perhapsProgress(actors, entered, day, 0.4), ...submitAndAccept(actors, day)]
}

/** What people do with a task so that the rules lead it to its fate. */
export const courseOf = (actors: Actors, fate: Fate, { entered, due }: Given): Step[] => {
  if (fate === 'done-no-deadline') return withoutDeadline(actors, entered)
  if (fate === 'open-no-deadline') return perhapsProgress(actors, entered, lastWorkingDay + 1, 0.5)
  if (due === undefined) throw new Error(`${fate} needs a due date`)
  const courses = {
    'done-on-time': onTime,
    'done-late': late,
    'open-overdue': overdue,
    'open-in-term': inTerm,
    'open-extended': extended,
  }
  return courses[fate](actors, entered, due)
}
