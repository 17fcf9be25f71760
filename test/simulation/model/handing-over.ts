import type { ModelCity } from './city.ts'
import { type Day, laterOf } from './days.ts'
import type { Ending } from './departments.ts'
import { isAnswerOwed, type Part, partsOf } from './parts.ts'
import { awaitingOf, type Party, type Story } from './story.ts'

/** What becomes of the tasks, the parts and the people of a department that ends (decision 10). */

const goesOn = (part: Part): boolean => part.role === 'information' || isAnswerOwed(part)

const namedAnew = ({ role, dueOn }: Part, department: string, today: Day): Party => ({
  department,
  role,
  ...(dueOn !== undefined && { dueOn: laterOf(dueOn, today) }),
})

/** Its open tasks that wait for no answer: those that do stay where they were asked. */
export const tasksToHandOver = (city: ModelCity, department: string): Story[] =>
  [...city.stories.values()].filter((story) => {
    const now = city.now(story)
    return story.department === department && !now.closed && !awaitingOf(now)
  })

/** A task ends for the old department, and one opens for the new: from its first day on, and with no day that is past. */
export const handTaskOver = (city: ModelCity, story: Story, id: string, ending: Ending, today: Day): void => {
  const { department, on } = city.departments.heirOf('tasks', story.id, ending, today)
  const { due, starred, assignedOn } = city.now(story)
  const [given] = story.happenings
  const parties = [...partsOf(story).values()]
    .filter((part) => goesOn(part) && part.department !== department)
    .map((part) => namedAnew(part, part.department, today))
  story.happenings.push({ what: 'reassigned', on: today })
  city.give(
    {
      id,
      department,
      assignedOn: laterOf(on, assignedOn),
      dueOn: due === undefined ? undefined : laterOf(due, today),
      starred,
      parties,
      ...(given?.what === 'given' && { term: given.term, signedOn: given.signedOn ?? given.assignedOn }),
    },
    today,
  )
}

/** Its parts go to the successor, unless that one is in the lead or has no lesser part. */
export const handPartsOver = (city: ModelCity, ending: Ending, today: Day): void => {
  for (const { story, part } of city.parts(ending.department)) {
    if (!goesOn(part) || city.now(story).closed) continue
    const { department } = city.departments.heirOf('tasks', story.id, ending, today)
    const own = partsOf(story).get(department)
    const hasOwn = own?.role === 'coordinating' || own?.role === part.role
    const released: Party = { department: ending.department, role: 'released' }
    const parties =
      story.department === department || hasOwn ? [released] : [released, namedAnew(part, department, today)]
    story.happenings.push({ what: 'parties named', parties, on: today })
  }
}

/** Everybody goes over, each in their role. */
export const movePeople = (city: ModelCity, ending: Ending, today: Day): void => {
  city.people = city.people.map((person) =>
    person.department === ending.department
      ? { ...person, department: city.departments.heirOf('people', person.id, ending, today).department }
      : person,
  )
}
