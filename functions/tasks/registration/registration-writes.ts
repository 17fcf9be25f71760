import type { Command } from '../../platform/table/command.ts'
import type { Store } from '../../platform/table/store.ts'
import { type FailedCondition, maxWrites, type Write, writeTogether } from '../../platform/table/writes.ts'
import { homeOf } from '../../shared/ids.ts'
import type { Refused } from '../../shared/problems/refused.ts'
import { namedParty, partiesNamed } from '../coordination/coordinations-store.ts'
import type { TaskEvent } from '../history/event.ts'
import { inboxWrites } from '../task/inbox/inbox-counts-store.ts'
import { eventOfItem } from '../task/task-items.ts'
import { addedTally, newEvent, newTask } from '../task/task-writes.ts'
import { eventsOf, repeatOf } from '../task/tasks-store.ts'
import { homesOf, openTallies, type Registration } from './registrations.ts'

/** One transaction of registrations: what fits in, what it writes, and what was there before it. */

/** The write of the directive's own item, and what to say when it is refused. */
export interface Head {
  readonly write: Write
  /** What is written with it, all or none. */
  readonly beside?: readonly Write[]
  readonly refused: (item: Record<string, unknown> | undefined) => Refused
}

/** Tasks with the command that registers them. */
export interface Commanded {
  readonly command: Command
  readonly registrations: readonly Registration[]
}

/** A command that an earlier attempt carried out. */
export interface There {
  readonly command: Command
  /** The first of its tasks, under the id that it got then. */
  readonly id: string
}

/**
 * What a task takes of a transaction: itself, its parties, and two entries, whether or not it is missed by now. A
 * repeat on a later day must cut the tasks where the first attempt did. One that brings the next period's takes some
 * more when it is given (giving.ts).
 */
const placesOf = (registration: Registration): number =>
  3 + partiesNamed(registration).length + (registration.naming.series ? 4 : 0)

/** The directive's item, and what may go with it: an entry of its history, whether something waits for its lead, what lies in the inboxes. */
const placesOfHead = 4

export interface Places {
  /** Takes the places of these tasks and their tallies, if there are as many; answers whether there were. */
  readonly take: (registrations: readonly Registration[]) => boolean
}

/**
 * The places of a transaction beside those of the directive. Its 4 MB need no counting: some 24 tasks with the longest texts are
 * below 1 MB, and the directive's item below 400 KB.
 */
export const placesOfTransaction = (): Places => {
  const homes = new Set<string>()
  let taken = placesOfHead
  const take = (registrations: readonly Registration[]): boolean => {
    const own = registrations.map(({ change }) => {
      const { department, year } = homeOf(change.after.id)
      return `${department}#${year}`
    })
    const more = new Set(own.filter((home) => !homes.has(home)))
    const wanted = registrations.reduce((sum, one) => sum + placesOf(one), more.size)
    if (taken + wanted > maxWrites) return false
    taken += wanted
    for (const home of more) homes.add(home)
    return true
  }
  return { take }
}

interface Entered {
  readonly command: Command
  readonly id: string
  readonly event: TaskEvent
}

/** @throws Refused idempotency-key-reused */
const thereOf = (events: readonly Entered[], failed: readonly FailedCondition[]): There[] => {
  const there = new Map<string, There>()
  for (const { index, item } of failed) {
    const earlier = events[index]
    if (!earlier || !item || there.has(earlier.command.key)) continue
    const { command, id } = earlier
    const { after } = repeatOf(eventOfItem(item), command)
    there.set(command.key, { command, id: after?.id ?? id })
  }
  return [...there.values()]
}

/**
 * Writes these tasks with the directive's item, all or none.
 * @returns the commands that an earlier attempt had carried out; where there are any, nothing was written now
 * @throws Refused unknown-department, department-not-valid, idempotency-key-reused, and what the head says
 */
export const writeRegistrations = async (
  store: Store,
  commands: readonly Commanded[],
  head: Head,
): Promise<There[]> => {
  const batch = commands.flatMap(({ registrations }) => registrations)
  const homes = homesOf(batch)
  const entered = commands.flatMap(({ command, registrations }) =>
    registrations.map((one) => ({ ...one, command, entries: eventsOf(one.change, command) })),
  )
  const events = entered.flatMap(({ change, command, entries }) =>
    entries.map((event): Entered => ({ command, id: change.after.id, event })),
  )
  const writes = [
    ...events.map(({ id, event }) => newEvent(store, homeOf(id).code, event)),
    head.write,
    ...(head.beside ?? []),
    ...entered.map(({ change, naming, entries }) => newTask(store, change.after, naming, entries)),
    ...batch.flatMap((one) =>
      partiesNamed(one).map((party) => namedParty(store, one.change.after.id, party)),
    ),
    ...inboxWrites(
      store,
      batch.map(({ change: { after } }) => ({ after })),
    ),
    ...homes.map(({ department, year, tally, days }) => addedTally(store, department, year, tally, days)),
  ]
  const firstTally = writes.length - homes.length
  for (let opened = false; ; opened = true) {
    const failed = await writeTogether(store, writes)
    if (failed.length === 0) return []
    const there = thereOf(events, failed)
    if (there.length > 0) return there
    const headsEnd = events.length + (head.beside?.length ?? 0)
    const headFailed = failed.find(({ index }) => index >= events.length && index <= headsEnd)
    if (headFailed) throw head.refused(headFailed.item)
    if (opened) throw new Error('a tally that was just opened does not take registrations')
    const closed = failed.map(({ index }) => homes[index - firstTally])
    if (!closed.every((home) => home !== undefined))
      throw new Error('a new task has the code of another task')
    await openTallies(store, closed)
  }
}
