import { tooManyAtOnce } from '../../directives/directive/directive-problems.ts'
import type { Command } from '../../platform/table/command.ts'
import type { Store } from '../../platform/table/store.ts'
import { maxWrites, type Write, writeTogether } from '../../platform/table/writes.ts'
import { homeOf } from '../../shared/ids.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { namedParty, partiesNamed, requireParties } from '../coordination/coordinations-store.ts'
import { inboxWrites } from '../task/inbox/inbox-counts-store.ts'
import type { Task } from '../task/task.ts'
import { eventOfItem } from '../task/task-items.ts'
import { addedTally, newEvent, newTask } from '../task/task-writes.ts'
import { eventsOf, repeatOf } from '../task/tasks-store.ts'
import { homesOf, openTallies, type Registration, repeated, requireHomes, tasksOf } from './registrations.ts'

/** The write of the directive's own item, and what to say when it is refused. */
interface Head {
  readonly write: Write
  /** What is written with it, all or none. */
  readonly beside?: readonly Write[]
  readonly refused: (item: Record<string, unknown> | undefined) => Refused
}

/** How the directive's item takes in the tasks of each transaction, and how many are still to come. */
export interface Heads {
  readonly first: (taskIds: readonly string[], unwritten: number) => Head
  readonly further: (directive: string, taskIds: readonly string[]) => Head
  /** The tasks that the directive's item names by now. */
  readonly named: (directive: string) => Promise<readonly string[]>
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

/**
 * The tasks in the order given, as many together as a transaction takes with the directive and the tallies.
 * @throws Refused too-many-at-once when a single task names more departments than that
 */
const batchesOf = (registrations: readonly Registration[]): Registration[][] => {
  const batches: Registration[][] = []
  let homes = new Set<string>()
  let places = maxWrites
  for (const registration of registrations) {
    const { department, year } = homeOf(registration.change.after.id)
    const home = `${department}#${year}`
    const own = placesOf(registration)
    if (places + own + Number(!homes.has(home)) > maxWrites) {
      batches.push([])
      homes = new Set()
      places = placesOfHead
    }
    places += own + Number(!homes.has(home))
    if (places > maxWrites) throw new Refused(tooManyAtOnce, { max: maxWrites })
    homes.add(home)
    batches.at(-1)?.push(registration)
  }
  return batches
}

const idsOf = (registrations: readonly Registration[]): string[] =>
  registrations.map(({ change }) => change.after.id)

interface Written {
  readonly tasks: Task[]
  /** An earlier attempt wrote it. */
  readonly wasThere: boolean
}

/** Writes one batch, all or none; one that an earlier attempt wrote answers what it wrote. */
const writeBatch = async (
  store: Store,
  batch: readonly Registration[],
  command: Command,
  head: Head,
): Promise<Written> => {
  const homes = homesOf(batch)
  const entered = batch.map((registration) => ({
    ...registration,
    entries: eventsOf(registration.change, command),
  }))
  const events = entered.flatMap(({ change, entries }) =>
    entries.map((event) => newEvent(store, homeOf(change.after.id).code, event)),
  )
  const writes = [
    ...events,
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
    if (failed.length === 0) return { tasks: tasksOf(batch), wasThere: false }
    const earlier = failed.find(({ index }) => index < events.length)?.item
    if (earlier) {
      repeatOf(eventOfItem(earlier), command)
      return { tasks: await repeated(store, batch, command), wasThere: true }
    }
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

/**
 * Registers tasks under a directive. Up to some 24 are one transaction; more are several, and the directive says how many
 * are still to come. Whatever stops it half-way, the same command again goes on where it stopped.
 * @throws Refused unknown-department, department-not-valid, too-many-at-once, idempotency-key-reused,
 * and what the first head says, always before anything is written
 */
export const registerTasks = async (
  store: Store,
  registrations: readonly Registration[],
  command: Command,
  heads: Heads,
): Promise<Task[]> => {
  const [first = [], ...more] = batchesOf(registrations)
  await requireParties(store, registrations)
  if (more.length > 0) await requireHomes(store, homesOf(registrations))
  const unwritten = registrations.length - first.length
  const { tasks, wasThere } = await writeBatch(store, first, command, heads.first(idsOf(first), unwritten))
  // Of two attempts at once, each with a number of the register, only one's directive was entered.
  const directive = tasks[0]?.directive ?? ''
  // What is there by now is read at once: an attempt must come further than the one that ran out of time.
  const named = new Set(wasThere && more.length > 0 ? await heads.named(directive) : [])
  const isThere = (batch: readonly Registration[]) => idsOf(batch).every((id) => named.has(id))
  const there = more.filter(isThere).flat()
  if (there.length > 0) tasks.push(...(await repeated(store, there, command)))
  for (const batch of more.filter((one) => !isThere(one))) {
    const under = batch.map(({ change, naming }) => ({ change, naming: { ...naming, directive } }))
    const written = await writeBatch(store, under, command, heads.further(directive, idsOf(batch)))
    tasks.push(...written.tasks)
  }
  return tasks
}
