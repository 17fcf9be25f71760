import * as z from 'zod'
import { machineWithScope } from '../../organisation/machines/machine-operation.ts'
import { decode, encode } from '../../platform/http/cursor.ts'
import { secretOperation } from '../../platform/http/operation.ts'
import { cursor, shortPage } from '../../platform/http/paging.ts'
import { type LocalDate, yearOf } from '../../shared/dates/dates.ts'
import { departmentCodeSchema, taskIdSchema } from '../../shared/ids.ts'
import { isPlanned } from '../task/giving.ts'
import { factsOf, taskNamingSchema } from '../task/task.ts'
import { presentFacts, taskFactsAnswerWith } from '../task/task-answer.ts'
import { changedTasks } from './changed-tasks-store.ts'

/**
 * A change says when its command began; the longest run that changes tasks takes 15 minutes. So much before the beginning of
 * a reading the next one begins, so that nothing falls between the two.
 */
const overlapMs = 20 * 60_000

/** What a reading asked for, and where it has come to: the pages of one reading ask for the same. */
const placeSchema = z.strictObject({
  asOf: z.iso.datetime(),
  year: z.int(),
  only: departmentCodeSchema.optional(),
  since: z.iso.datetime().optional(),
  department: departmentCodeSchema.optional(),
  after: taskIdSchema.optional(),
})
type Place = z.infer<typeof placeSchema>

const { title, directive } = taskNamingSchema.shape

const querySchema = z.strictObject({
  limit: shortPage.limit,
  cursor: z.string().max(600).optional(),
  year: z.coerce
    .number()
    .int()
    .min(2000)
    .max(2100)
    .optional()
    .meta({ description: 'in which they were assigned; default: this year' }),
  department: departmentCodeSchema.optional(),
  changedSince: z.iso
    .datetime()
    .optional()
    .meta({ description: 'the `asOf` of the reading before; absent: every task of the year' }),
})

/** @throws Refused invalid-cursor */
const placeOf = (query: z.infer<typeof querySchema>, now: Date, today: LocalDate): Place =>
  query.cursor
    ? decode(query.cursor, placeSchema)
    : {
        asOf: new Date(now.getTime() - overlapMs).toISOString(),
        year: query.year ?? yearOf(today),
        only: query.department,
        since: query.changedSince,
      }

/**
 * For a program that missed calls, or begins: the tasks of a year as they stand, each once in a reading; those that change
 * while it reads are in the next one. What is only planned is nobody's task yet and is left out.
 */
export default secretOperation({
  method: 'GET',
  path: '/api/machine/tasks',
  answeredBy: 'read',
  machine: { scope: 'read-tasks' },
  summary: {
    vi: 'Hệ thống khác đọc các nhiệm vụ đã thay đổi từ một thời điểm',
    en: 'A program reads the tasks that have changed since an instant',
  },
  request: { query: querySchema },
  answer: z.object({
    tasks: z.array(taskFactsAnswerWith({ title, directive })).meta({
      description: 'may be empty while there is a cursor',
    }),
    asOf: z.iso
      .datetime()
      .meta({ description: 'for the next reading, once this one has no cursor any more' }),
    cursor,
  }),
  ownerOf: machineWithScope('read-tasks'),
  run: async ({ store, query, now, today }) => {
    const { department, after, ...asked } = placeOf(query, now, today)
    const { asOf, only, ...of } = asked
    const { tasks, next } = await changedTasks(store, {
      ...of,
      department: only,
      limit: query.limit,
      from: department ? { department, after } : undefined,
    })
    const told = tasks.filter((task) => !isPlanned(task, today))
    return {
      body: {
        tasks: told.map((task) => ({
          ...presentFacts(factsOf(task), today),
          title: task.title,
          directive: task.directive,
        })),
        asOf,
        cursor: next && encode({ ...asked, ...next }),
      },
    }
  },
})
