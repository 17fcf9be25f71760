import type { ListedTask } from '../api/types.ts'

/** As many as are done in one go. */
export const mostChosen = 500

const kept = 'chosen-tasks'

interface Kept {
  /** The conditions of the list they were chosen in: under others nothing of them is chosen. */
  readonly list: string
  readonly tasks: readonly ListedTask[]
}

const read = (storage: Storage): Kept => JSON.parse(storage.getItem(kept) ?? '{"list":"","tasks":[]}')

/** How a list is shown, not what is in it. */
const shownAs: ReadonlySet<string> = new Set(['cursor', 'sort', 'columns'])

/** What this list is, whichever of its pages is shown and however it is sorted. */
export const listOf = (query: URLSearchParams): string => {
  const conditions = [...query].filter(([name]) => !shownAs.has(name))
  return new URLSearchParams(conditions).toString()
}

/** The tasks chosen in this list, as it showed them; they live as long as the tab. */
export const chosenIn = (storage: Storage, list: string): ReadonlyMap<string, ListedTask> => {
  const chosen = read(storage)
  return new Map(chosen.list === list ? chosen.tasks.map((task) => [task.id, task]) : [])
}

/** The tasks chosen last, in whichever list. */
export const chosenTasks = (storage: Storage): readonly ListedTask[] => read(storage).tasks

export const keepChosen = (storage: Storage, list: string, tasks: Iterable<ListedTask>): void =>
  storage.setItem(kept, JSON.stringify({ list, tasks: [...tasks] } satisfies Kept))

/** Once something was done with them, and whenever somebody signs out. */
export const forgetChosen = (storage: Storage): void => storage.removeItem(kept)
