import { readDirectiveHistory } from '../../../directives/directive/directive-changes-store.ts'
import { citationOf } from '../../../directives/directive/directive-number.ts'
import { readDirective, type StoredDirective } from '../../../directives/directive/directives-store.ts'
import type { WaitingRequest, WaitingTask } from '../../../directives/requests/waiting-tasks.ts'
import type { Store } from '../../../platform/table/store.ts'
import { vietnameseDate } from '../../../shared/dates/dates.ts'
import { homeOf } from '../../../shared/ids.ts'
import type { Registration } from '../../../tasks/registration/registrations.ts'
import type { Task } from '../../../tasks/task/task.ts'
import { readTasks } from '../../../tasks/task/tasks-store.ts'
import type { CellProblem } from '../columns/import-cells.ts'
import { cellError } from '../run/import-errors.ts'
import type { CellError } from '../run/import-report.ts'
import { titleKey } from '../run/import-twice.ts'

/** What a directive has by now, as rows can be compared with it. */
export interface Present {
  /** Of its tasks: they follow from the row, whatever day it was entered on. */
  readonly codes: ReadonlySet<string>
  /** By department and title. */
  readonly alike: ReadonlyMap<string, readonly Task[]>
  /** What waits for its lead, and what did until it was named or withdrawn. */
  readonly waited: readonly WaitingTask[]
  /** The titles of what still does. */
  readonly waiting: ReadonlySet<string>
}

/** What a row becomes of it: it is there, or what is wrong with it. */
export interface Comparison {
  readonly exists: boolean
  readonly errors: readonly CellError[]
}

const nobody = ''
const isThere: Comparison = { exists: true, errors: [] }
const isNew: Comparison = { exists: false, errors: [] }
const wrong = (problem: CellProblem): Comparison => ({ exists: false, errors: [cellError(problem)] })

/** A directive may have two thousand tasks, and a file as many rows for it: each is looked up, not looked for. */
export const presentOf = (
  ids: readonly string[],
  tasks: readonly Task[],
  waiting: readonly WaitingTask[] = [],
  ended: readonly WaitingTask[] = [],
): Present => ({
  codes: new Set(ids.map((id) => homeOf(id).code)),
  alike: Map.groupBy(tasks, ({ id, title }) => titleKey(homeOf(id).department, title)),
  waited: [...waiting, ...ended],
  waiting: new Set(waiting.map(({ request }) => titleKey(nobody, request.title))),
})

/** What waited in a directive, also under what it was known by before it was complete, and waits no more. */
const readEnded = async (store: Store, { key, directive }: StoredDirective): Promise<WaitingTask[]> => {
  const history = await readDirectiveHistory(store, key)
  const ended = history.flatMap(({ change, before }) =>
    change.change === 'name-lead' || change.change === 'withdraw-waiting'
      ? (before.waiting ?? []).filter(({ code }) => code === change.waiting)
      : [],
  )
  const former = directive.formerly && (await readDirective(store, directive.formerly))
  return former ? [...ended, ...(await readEnded(store, former))] : ended
}

/** Its history is read only where rows may wait. */
export const readPresent = async (
  store: Store,
  stored: StoredDirective | undefined,
  mayWait: boolean,
): Promise<Present> => {
  if (!stored) return presentOf([], [])
  const tasks = await readTasks(store, stored.taskIds)
  const ended = mayWait ? await readEnded(store, stored) : []
  return presentOf(stored.taskIds, tasks, stored.directive.waiting, ended)
}

/** Whether the directive has all of a row's tasks: by their codes, or as somebody typed them in. */
export const comparedTasks = (
  registrations: readonly Registration[],
  { codes, alike: present, waiting }: Present,
  directive: string,
): Comparison => {
  const known = registrations.filter(({ change }) => codes.has(homeOf(change.after.id).code))
  if (known.length > 0) return { exists: known.length === registrations.length, errors: [] }
  const alike = registrations.map(({ change, naming }) => {
    const { department } = homeOf(change.after.id)
    const same = present.get(titleKey(department, naming.title)) ?? []
    return {
      department,
      same,
      equal: same.some(({ originalDueOn }) => originalDueOn === change.after.originalDueOn),
    }
  })
  if (alike.length > 0 && alike.every(({ equal }) => equal)) return isThere
  const other = alike.find(({ same }) => same.length > 0)
  const cited = { directive: citationOf(directive) }
  if (other) {
    const dueOn = other.same[0]?.originalDueOn
    const facts = { ...cited, department: other.department, dueOn: dueOn ? vietnameseDate(dueOn) : '–' }
    return wrong({ column: 'title', code: 'task-otherwise', facts })
  }
  const waits = registrations.some(({ naming }) => waiting.has(titleKey(nobody, naming.title)))
  return waits ? wrong({ column: 'lead', code: 'waits-already', facts: cited }) : isNew
}

const deadlineOf = ({ dueOn, deadlineAsWorded }: WaitingRequest): string => dueOn ?? deadlineAsWorded ?? ''

/** Whether what waits for its lead waits already, or did until the lead was named. */
export const comparedWaiting = (
  request: WaitingRequest,
  code: string,
  { waited }: Present,
  directive: string,
): Comparison => {
  if (waited.some((one) => one.code === code)) return isThere
  const title = titleKey(nobody, request.title)
  const alike = waited.filter((one) => titleKey(nobody, one.request.title) === title)
  if (alike.length === 0) return isNew
  if (alike.some((one) => deadlineOf(one.request) === deadlineOf(request))) return isThere
  return wrong({ column: 'title', code: 'waiting-otherwise', facts: { directive: citationOf(directive) } })
}
