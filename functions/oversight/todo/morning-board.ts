import * as z from 'zod'
import type { Settings } from '../../organisation/settings/settings.ts'
import { type LocalDate, localDateSchema } from '../../shared/dates/dates.ts'
import { departmentCodeSchema, taskIdSchema } from '../../shared/ids.ts'
import { linesPerSection } from '../digests/digest.ts'
import {
  type CityGroup,
  cityGroupOf,
  cityTodoOf,
  type DepartmentMorning,
  type Placed,
  worstDepartments,
} from './city-todo.ts'
import type { CityReader } from './inbox-groups.ts'
import type { TodoTask } from './todo.ts'

/**
 * What a morning finds that the day brings up by itself, without anybody's command: tasks overdue for long or urged too often, recurring
 * work that ends. Only a look at every open task tells it, so the morning, which looks at them anyway, keeps it for the day.
 */

/** As many as a page shows of a group. */
const maxKept = 200

const entrySchema = z.strictObject({ id: taskIdSchema, urgings: z.int().min(0) })
const keptSchema = z.strictObject({
  count: z.int().min(0),
  first: z.array(entrySchema).max(maxKept).meta({ description: 'in the order of the group' }),
})

export const boardSchema = z.strictObject({
  day: localDateSchema,
  overdue: keptSchema,
  urgedTooOften: keptSchema,
  seriesEnding: keptSchema,
  worst: z.array(z.strictObject({ department: departmentCodeSchema, overdue: z.int().min(1) })),
})

export type Board = z.infer<typeof boardSchema>
export type BoardGroup = Extract<CityGroup, 'overdue' | 'urgedTooOften' | 'seriesEnding'>

const kept = (placed: readonly Placed[]): z.infer<typeof keptSchema> => ({
  count: placed.length,
  first: placed.slice(0, maxKept).map(({ task: { id }, urgings }) => ({ id, urgings })),
})

/** @param city named by the departments' codes */
export const boardOf = (city: readonly DepartmentMorning[], settings: Settings, day: LocalDate): Board => {
  const { overdue, urgedTooOften } = cityTodoOf(city, { isLeader: true }, settings, day)
  const { seriesEnding } = cityTodoOf(city, { isOffice: true }, settings, day)
  const worst = worstDepartments(city, settings, day, linesPerSection)
  return {
    day,
    overdue: kept(overdue),
    urgedTooOften: kept(urgedTooOften),
    seriesEnding: kept(seriesEnding),
    worst: worst.map(({ name, ...one }) => ({ department: name, ...one })),
  }
}

/** Whether a task still stands in the group in which the morning found it. */
export const stillStands = (
  group: BoardGroup,
  { task, urgings }: { readonly task: TodoTask; readonly urgings: number },
  reader: CityReader,
  settings: Settings,
  today: LocalDate,
): boolean => cityGroupOf({ task, urgings, departmentName: '' }, reader, settings, today) === group
