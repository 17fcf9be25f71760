import { type Coordination, goesOn, handOverPart } from '../tasks/coordination/coordination.ts'
import {
  handedOverParty,
  listCoordinations,
  readCoordination,
} from '../tasks/coordination/coordinations-store.ts'
import { factsOf, type Task } from '../tasks/task/task.ts'
import { readTasks, writeChange } from '../tasks/task/tasks-store.ts'
import { commandOf, type HandingOverToHeirs, heirFor, type Moved, moveUpTo } from './handing-over.ts'

/** A department's part in a task of another one. */
interface PartInTask {
  readonly id: string
  readonly part: Coordination
  readonly task: Task
}

const movePart = async (handing: HandingOverToHeirs, { part, task }: PartInTask): Promise<undefined> => {
  const { store, today } = handing
  const { department } = heirFor('tasks', task.id, handing)
  const own = await readCoordination(store, department, task.id)
  const before = factsOf(task)
  const change = handOverPart(before, part, { department, own }, today)
  const beside = handedOverParty(store, change, part)
  await writeChange(store, { ...change, before }, commandOf(handing, task), beside)
}

const partsPerPage = 100

/** The department's parts in open tasks of others that still go on, with the tasks. */
async function* partsGoingOn({ store, from }: HandingOverToHeirs): AsyncGenerator<PartInTask[]> {
  let after: string | undefined
  do {
    const page = await listCoordinations(store, from, { limit: partsPerPage, after })
    const parts = new Map(page.coordinations.filter(goesOn).map((part) => [part.id, part]))
    const tasks = await readTasks(store, [...parts.keys()])
    yield tasks
      .filter(({ lifecycle }) => lifecycle === 'open')
      .map((task) => ({ id: task.id, part: parts.get(task.id) as Coordination, task }))
    after = page.last
  } while (after)
}

/** @param max how many are moved this time */
export const moveParts = (handing: HandingOverToHeirs, max: number): Promise<Moved> =>
  moveUpTo(max, partsGoingOn(handing), (part) => movePart(handing, part))
