import { readWaiting } from '../../directives/directive/waiting-tasks-store.ts'
import { waitingLineOf } from '../../directives/requests/waiting-tasks.ts'
import { presentOutgoingLine } from '../../figures/letters/outgoing/outgoing-answer.ts'
import { type WaitingPapers, waitingPapers } from '../../figures/letters/outgoing/outgoing-papers-store.ts'
import { readDepartments } from '../../organisation/departments/departments-store.ts'
import type { Settings } from '../../organisation/settings/settings.ts'
import { readSettings } from '../../organisation/settings/settings-store.ts'
import { inboxEntries } from '../../platform/table/indexes/inbox-entries.ts'
import type { Store } from '../../platform/table/store.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { type ListedOpenTask, openTaskOfItem } from '../../tasks/lists/listed-open-task.ts'
import { allOpenTasks } from '../../tasks/lists/open-tasks.ts'
import { isPlanned } from '../../tasks/task/giving.ts'
import { type InboxCounts, inboxOrderOf } from '../../tasks/task/inbox/inbox.ts'
import { readInboxCounts } from '../../tasks/task/inbox/inbox-counts-store.ts'
import { readTasks } from '../../tasks/task/tasks-store.ts'
import { timesUrgedOf } from '../../tasks/urging/urging.ts'
import { readUrgings } from '../../tasks/urging/urgings-store.ts'
import { unansweredExplanations } from '../explanations/explanations-store.ts'
import type { DepartmentMorning } from './city-todo.ts'
import { type CityReader, type InboxGroup, inboxesOf } from './inbox-groups.ts'
import { type Board, type BoardGroup, boardOf, stillStands } from './morning-board.ts'
import { readBoard } from './morning-board-store.ts'
import { explanationGroup, type TodoGroup, todoLineOf } from './todo-answer.ts'

interface Asked {
  readonly reader: CityReader
  readonly today: LocalDate
  readonly limit: number
}

const groupNames = {
  toSign: 'to-sign',
  awaitingDecision: 'extensions-to-decide',
  awaitingAcceptance: 'awaiting-acceptance',
  extensionsToPrepare: 'extensions-to-prepare',
  notOurs: 'not-ours',
  urgentUntaken: 'urgent-untaken',
  withheld: 'withheld',
  overdue: 'overdue-long',
  urgedTooOften: 'urged-too-often',
  seriesEnding: 'series-ending',
} as const satisfies Record<InboxGroup | BoardGroup, TodoGroup['name']>

/** What can be decided at once comes first; else what waits the longest. */
const byPlace = (group: InboxGroup) => (one: ListedOpenTask, other: ListedOpenTask) => {
  const isAsked = ({ request }: ListedOpenTask) => Number(!request?.preparedOn)
  const first = group === 'awaitingDecision' ? isAsked(one) - isAsked(other) : 0
  return first || (inboxOrderOf(one) < inboxOrderOf(other) ? -1 : 1)
}

const inboxGroup = async (
  store: Store,
  group: InboxGroup,
  counts: InboxCounts,
  { reader, today, limit }: Asked,
): Promise<TodoGroup> => {
  const own = inboxesOf(group, reader)
  // An inbox that nothing lies in is not asked: what the transactions counted is at least as new as the index.
  const filled = own.filter((inbox) => counts[inbox] > 0)
  const entries = await Promise.all(filled.map((inbox) => inboxEntries(store, inbox, { limit })))
  const tasks = entries.flat().map(openTaskOfItem).sort(byPlace(group)).slice(0, limit)
  return {
    name: groupNames[group],
    count: own.reduce((sum, inbox) => sum + counts[inbox], 0),
    tasks: tasks.map((task) => todoLineOf(task, today)),
  }
}

/** As the morning found them, but for what has been done about those that are shown. */
const boardGroup = async (
  store: Store,
  group: BoardGroup,
  { board, isKept, settings }: Found,
  { reader, today, limit }: Asked,
): Promise<TodoGroup> => {
  const { count, first } = board[group]
  const lines = []
  let looked = 0
  while (looked < first.length && lines.length < limit) {
    const entries = first.slice(looked, looked + limit)
    const urged = new Map(entries.map(({ id, urgings }) => [id, urgings]))
    for (const task of await readTasks(store, [...urged.keys()], { consistent: false })) {
      const placed = { task: task as ListedOpenTask, urgings: urged.get(task.id) ?? 0 }
      const stands = task.lifecycle === 'open' && !isPlanned(task, today)
      if (stands && stillStands(group, placed, reader, settings, today))
        lines.push({
          ...todoLineOf(placed.task, today),
          ...(placed.urgings > 0 && group !== 'seriesEnding' && { urgings: placed.urgings }),
        })
    }
    looked += entries.length
  }
  return {
    name: groupNames[group],
    count: count - looked + lines.length,
    tasks: lines.slice(0, limit),
    ...(isKept && { asOf: board.day }),
  }
}

/** Every department's open tasks: what only a city reads that has had no morning yet. */
const readCity = async (store: Store, today: LocalDate): Promise<DepartmentMorning<ListedOpenTask>[]> => {
  const [departments, urgings] = await Promise.all([readDepartments(store), readUrgings(store)])
  return Promise.all(
    departments.map(async ({ code }) => {
      const tasks = await allOpenTasks(store, code, today)
      return { name: code, tasks, urgings: timesUrgedOf(tasks, urgings.get(code) ?? []) }
    }),
  )
}

interface Found {
  readonly board: Board
  /** Whether a morning found it, and not this request. */
  readonly isKept: boolean
  readonly settings: Settings
}

const found = async (store: Store, today: LocalDate): Promise<Found> => {
  const [kept, settings] = await Promise.all([readBoard(store), readSettings(store, today)])
  const board = kept ?? boardOf(await readCity(store, today), settings, today)
  return { board, isKept: kept !== undefined, settings }
}

const awaitingLead = async (store: Store, { limit }: Asked): Promise<TodoGroup> => {
  const { count, first } = await readWaiting(store, { limit })
  return { name: 'awaiting-lead', count, waiting: first.map(waitingLineOf) }
}

const explanations = async (
  store: Store,
  name: 'explanations-open' | 'explanations-late',
  { today, limit }: Asked,
): Promise<TodoGroup> => {
  const dueBefore = name === 'explanations-late' ? today : undefined
  const { count, first } = await unansweredExplanations(store, { limit, ...(dueBefore && { dueBefore }) })
  return { ...explanationGroup(name, first, today), count }
}

const paperGroup = (
  name: 'papers-to-sign' | 'papers-to-send-out',
  { count, first }: WaitingPapers,
): TodoGroup => ({
  name,
  count,
  papers: first.map(presentOutgoingLine),
})

export interface CityTodo {
  readonly groups: readonly TodoGroup[]
  readonly worstDepartments?: Board['worst']
}

/**
 * What waits for the Office and the leaders, each task once, also for who stands in for both. What waits for somebody's action is read
 * from the inboxes and counted by the transactions that move it; what the days bring up is as the last morning found it. Costs the
 * lines it answers, whatever the city holds: some 10 read units for 5 of each group.
 */
export const cityGroups = async (store: Store, asked: Asked): Promise<CityTodo> => {
  const { isLeader, isOffice } = asked.reader
  if (!isOffice && !isLeader) return { groups: [] }
  const [counts, morning, papers] = await Promise.all([
    readInboxCounts(store),
    found(store, asked.today),
    waitingPapers(store, asked),
  ])
  const toSign = paperGroup('papers-to-sign', papers['being-signed'])
  const inbox = (name: InboxGroup) => inboxGroup(store, name, counts, asked)
  const board = (name: BoardGroup) => boardGroup(store, name, morning, asked)
  const ofLeader = () => [
    inbox('awaitingDecision'),
    inbox('toSign'),
    toSign,
    board('overdue'),
    board('urgedTooOften'),
    explanations(store, 'explanations-open', asked),
  ]
  const ofOffice = () => [
    // What no department leads yet, or any more, stands first: nobody else works on it.
    awaitingLead(store, asked),
    inbox('urgentUntaken'),
    inbox('withheld'),
    inbox('awaitingAcceptance'),
    inbox('extensionsToPrepare'),
    inbox('notOurs'),
    // A leader sees them beside what is to be decided.
    ...(isLeader ? [] : [inbox('toSign'), toSign]),
    paperGroup('papers-to-send-out', papers.signed),
    board('seriesEnding'),
    // A leader sees them among all that are open.
    ...(isLeader ? [] : [explanations(store, 'explanations-late', asked)]),
  ]
  const groups = await Promise.all([...(isLeader ? ofLeader() : []), ...(isOffice ? ofOffice() : [])])
  return { groups, ...(isLeader && { worstDepartments: morning.board.worst }) }
}
