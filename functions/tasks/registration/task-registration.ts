import { tooManyAtOnce } from '../../directives/directive/directive-problems.ts'
import type { Command } from '../../platform/table/command.ts'
import type { Store } from '../../platform/table/store.ts'
import { maxWrites } from '../../platform/table/writes.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { requireParties } from '../coordination/coordinations-store.ts'
import type { Task } from '../task/task.ts'
import {
  type Commanded,
  type Head,
  type Places,
  placesOfTransaction,
  type There,
  writeRegistrations,
} from './registration-writes.ts'
import { homesOf, type Registration, repeated, requireHomes, tasksOf } from './registrations.ts'

/** How the directive's item takes in the tasks of each transaction, and how many are still to come. */
export interface Heads {
  readonly first: (taskIds: readonly string[], unwritten: number) => Head
  readonly further: (directive: string, taskIds: readonly string[]) => Head
  /** The tasks that the directive's item names by now. */
  readonly named: (directive: string) => Promise<readonly string[]>
}

/**
 * The tasks in the order given, as many together as a transaction takes with the directive and the tallies.
 * @throws Refused too-many-at-once when a single task names more departments than that
 */
const batchesOf = (registrations: readonly Registration[]): Registration[][] => {
  const batches: Registration[][] = []
  let places: Places | undefined
  for (const registration of registrations) {
    if (!places?.take([registration])) {
      batches.push([])
      places = placesOfTransaction()
      if (!places.take([registration])) throw new Refused(tooManyAtOnce, { max: maxWrites })
    }
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
  const there = await writeRegistrations(store, [{ command, registrations: batch }], head)
  return there.length > 0
    ? { tasks: await repeated(store, batch, command), wasThere: true }
    : { tasks: tasksOf(batch), wasThere: false }
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

/**
 * Registers tasks of several commands in one transaction, all or none. They must fit in (`placesOfTransaction`).
 * @returns those that an earlier attempt had written; where there are any, nothing was written now
 * @throws Refused unknown-department, department-not-valid, idempotency-key-reused, and what the head says, always before
 * anything is written
 */
export const registerTogether = async (
  store: Store,
  commands: readonly Commanded[],
  head: Heads['first'],
): Promise<There[]> => {
  const registrations = commands.flatMap((one) => one.registrations)
  await requireParties(store, registrations)
  return writeRegistrations(store, commands, head(idsOf(registrations), 0))
}
