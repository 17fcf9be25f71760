import { readWaiting } from '../../directives/directive/waiting-tasks-store.ts'
import { waitingLineOf } from '../../directives/requests/waiting-tasks.ts'
import { readDepartments } from '../../organisation/departments/departments-store.ts'
import { readSettings } from '../../organisation/settings/settings-store.ts'
import type { Store } from '../../platform/table/store.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import type { ListedOpenTask } from '../../tasks/lists/listed-open-task.ts'
import { allOpenTasks } from '../../tasks/lists/open-tasks.ts'
import { withheldTasks } from '../../tasks/lists/planned-tasks.ts'
import { timesUrgedOf } from '../../tasks/urging/urging.ts'
import { readUrgings } from '../../tasks/urging/urgings-store.ts'
import { lateExplanations } from '../digests/city-digest.ts'
import { linesPerSection } from '../digests/digest.ts'
import type { Explanation } from '../explanations/explanation.ts'
import { unansweredExplanations } from '../explanations/explanations-store.ts'
import {
  type CityReader,
  cityTodoOf,
  type DepartmentMorning,
  type Placed,
  worstDepartments,
} from './city-todo.ts'
import { explanationGroup, type TodoGroup, todoLineOf } from './todo-answer.ts'

type Todo = ReturnType<typeof cityTodoOf<ListedOpenTask>>

const readCity = async (store: Store, today: LocalDate): Promise<DepartmentMorning<ListedOpenTask>[]> => {
  const [departments, urgings] = await Promise.all([readDepartments(store), readUrgings(store)])
  return Promise.all(
    departments.map(async (department) => {
      const { code } = department
      const tasks = await allOpenTasks(store, code, today)
      const withheld = await withheldTasks(store, department)
      return { name: code, tasks, urgings: timesUrgedOf(tasks, urgings.get(code) ?? []), withheld }
    }),
  )
}

type Name = TodoGroup['name']

const placedGroup = (name: Name, placed: readonly Placed<ListedOpenTask>[], today: LocalDate): TodoGroup => ({
  name,
  tasks: placed.map(({ task }) => todoLineOf(task, today)),
})

const urgedGroup = (name: Name, placed: readonly Placed<ListedOpenTask>[], today: LocalDate): TodoGroup => ({
  name,
  tasks: placed.map(({ task, urgings }) => ({
    ...todoLineOf(task, today),
    ...(urgings > 0 && { urgings }),
  })),
})

/** What the Office has prepared can be decided at once. */
const preparedFirst = (one: Placed<ListedOpenTask>, other: Placed<ListedOpenTask>) =>
  Number(!one.task.request?.preparedOn) - Number(!other.task.request?.preparedOn)

const leaderGroups = (todo: Todo, explanations: readonly Explanation[], today: LocalDate): TodoGroup[] => [
  placedGroup('extensions-to-decide', todo.awaitingDecision.toSorted(preparedFirst), today),
  urgedGroup('overdue-long', todo.overdue, today),
  urgedGroup('urged-too-often', todo.urgedTooOften, today),
  explanationGroup('explanations-open', explanations, today),
]

/** @param late explanations that no group for a leader shows already */
const officeGroups = (todo: Todo, late: readonly Explanation[], today: LocalDate): TodoGroup[] => [
  placedGroup('urgent-untaken', todo.urgentUntaken, today),
  placedGroup('withheld', todo.withheld, today),
  placedGroup('awaiting-acceptance', todo.awaitingAcceptance, today),
  placedGroup('extensions-to-prepare', todo.extensionsToPrepare, today),
  placedGroup('not-ours', todo.notOurs, today),
  placedGroup('series-ending', todo.seriesEnding, today),
  explanationGroup('explanations-late', late, today),
]

interface CityTodo {
  readonly groups: readonly TodoGroup[]
  readonly worstDepartments?: readonly { readonly department: string; readonly overdue: number }[]
}

/** Each task once, also for who stands in for the Office and for a leader. */
export const cityGroups = async (store: Store, reader: CityReader, today: LocalDate): Promise<CityTodo> => {
  const { isLeader, isOffice } = reader
  if (!isOffice && !isLeader) return { groups: [] }
  const [city, explanations, settings, unled] = await Promise.all([
    readCity(store, today),
    unansweredExplanations(store, today),
    readSettings(store, today),
    isOffice ? readWaiting(store) : [],
  ])
  const todo = cityTodoOf(city, reader, settings, today)
  const groups: TodoGroup[] = isLeader ? leaderGroups(todo, explanations, today) : []
  if (isOffice) {
    const late = isLeader ? [] : lateExplanations(explanations, today)
    // What no department leads yet, or any more, stands first: nobody else works on it.
    groups.push({ name: 'awaiting-lead', waiting: unled.map(waitingLineOf) })
    groups.push(...officeGroups(todo, late, today))
  }
  if (!isLeader) return { groups }
  const worst = worstDepartments(city, settings, today, linesPerSection)
  return { groups, worstDepartments: worst.map(({ name, overdue }) => ({ department: name, overdue })) }
}
