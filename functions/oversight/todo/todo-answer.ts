import * as z from 'zod'
import { directiveKeySchema } from '../../directives/directive/directive.ts'
import type { waitingLineOf } from '../../directives/requests/waiting-tasks.ts'
import { outgoingLine, type presentOutgoingLine } from '../../figures/letters/outgoing/outgoing-answer.ts'
import type { LocalDate } from '../../shared/dates/dates.ts'
import { coordinationStatuses } from '../../tasks/coordination/coordination.ts'
import type { ListedOpenTask } from '../../tasks/lists/listed-open-task.ts'
import { listedTaskAnswer, presentListed } from '../../tasks/lists/listed-task-answer.ts'
import type { Explanation } from '../explanations/explanation.ts'
import { explanationToday, presentExplanation } from '../explanations/explanation-answer.ts'

const todoGroups = [
  'awaiting-lead',
  'urgent-untaken',
  'withheld',
  'overdue',
  'report-owed',
  'returned',
  'extension-refused',
  'explanation-asked',
  'due-soon',
  'coordination-owed',
  'holder-gone',
  'unacknowledged',
  'awaiting-answer',
  'extensions-to-decide',
  'to-sign',
  'papers-to-sign',
  'papers-to-send-out',
  'overdue-long',
  'urged-too-often',
  'explanations-open',
  'awaiting-acceptance',
  'extensions-to-prepare',
  'not-ours',
  'series-ending',
  'explanations-late',
] as const

const todoTask = listedTaskAnswer.extend({
  urgings: z.int().optional(),
  refusal: z.enum(['returned', 'extension-refused']).optional(),
  reason: z.string().optional().meta({ description: 'why it was returned or refused' }),
  isReportOwed: z
    .literal(true)
    .optional()
    .meta({ description: 'that its date has come and nothing was reported for it' }),
  part: z
    .object({
      dueOn: z.iso.date().optional(),
      part: z.string().optional(),
      status: z.enum(coordinationStatuses),
    })
    .optional()
    .meta({ description: "the department's part in another's task" }),
})

const waitingTask = z
  .object({
    directive: directiveKeySchema,
    code: z.string(),
    title: z.string(),
    since: z.iso.date(),
    deadlineAsWorded: z.string().optional(),
    dueOn: z.iso.date().optional(),
  })
  .meta({ id: 'WaitingForLead' })

export const todoAnswer = z.object({
  on: z.iso.date(),
  groups: z
    .array(
      z.object({
        name: z.enum(todoGroups),
        count: z.int(),
        asOf: z.iso.date().optional().meta({
          description:
            'counted in the morning of that day; what was done since about the tasks shown is seen',
        }),
        tasks: z.array(todoTask).optional(),
        explanations: z.array(explanationToday).optional(),
        waiting: z.array(waitingTask).optional(),
        papers: z.array(outgoingLine).optional(),
      }),
    )
    .meta({ description: 'every group of the caller and of whom they stand in for, empty ones too' }),
  overdue: z.object({ count: z.int(), awaitingAnswer: z.int() }).optional().meta({
    description: "the caller's department's overdue tasks, and how many of them others have to answer",
  }),
  worstDepartments: z.array(z.object({ department: z.string(), overdue: z.int() })).optional(),
})

export type TodoLine = ReturnType<typeof presentListed> & Record<string, unknown>

/** One group of what waits for somebody, with the count of all. */
export interface TodoGroup {
  readonly name: (typeof todoGroups)[number]
  readonly count: number
  readonly asOf?: LocalDate
  readonly tasks?: readonly TodoLine[]
  readonly explanations?: readonly ReturnType<typeof presentExplanation>[]
  readonly waiting?: readonly ReturnType<typeof waitingLineOf>[]
  readonly papers?: readonly ReturnType<typeof presentOutgoingLine>[]
}

export const todoLineOf = (task: ListedOpenTask, today: LocalDate): TodoLine => presentListed(task, today)

export const explanationGroup = (
  name: TodoGroup['name'],
  explanations: readonly Explanation[],
  today: LocalDate,
): TodoGroup => ({
  name,
  count: explanations.length,
  explanations: explanations.map((explanation) => presentExplanation(explanation, today)),
})

/** The first of a group, with the count of all. */
export const firstOf = ({ tasks, explanations, waiting, papers, ...group }: TodoGroup, limit: number) => ({
  ...group,
  ...(waiting && { waiting }),
  ...(papers && { papers }),
  ...(tasks && { tasks: tasks.slice(0, limit) }),
  ...(explanations && { explanations: explanations.slice(0, limit) }),
})
