import * as z from 'zod'
import { urgencies } from '../../directives/deadline/urgency.ts'
import { directiveKeySchema, directiveSchema } from '../../directives/directive/directive.ts'
import { levels } from '../../figures/rules/rule-sets.ts'
import { explanationSchema, explanationStates } from '../../oversight/explanations/explanation.ts'
import { listedStatuses } from '../../tasks/task/lateness.ts'
import { taskFactsSchema, taskNamingSchema } from '../../tasks/task/task.ts'

const today = z.object({
  department: z.string(),
  year: z.int(),
  status: z.enum(listedStatuses),
  awaiting: z.enum(['acceptance', 'decision']).optional(),
})

const [openFacts, acceptedFacts, endedFacts] = taskFactsSchema.options

/** The facts of a task with more beside them, whatever its lifecycle: closed parts put side by side would fit nothing. */
export const factsWith = <More extends z.ZodRawShape>(more: More) =>
  z.discriminatedUnion('lifecycle', [
    openFacts.extend({ ...today.shape, ...more }),
    acceptedFacts.extend({ ...today.shape, ...more }),
    endedFacts.extend({ ...today.shape, ...more }),
  ])

export const facts = factsWith({}).meta({ id: 'TaskFacts' })

export const task = factsWith(taskNamingSchema.shape).meta({ id: 'Task' })

export const cursor = z.string().optional().meta({ description: 'for the next page, if there is one' })

export const listedTask = today
  .extend({
    id: z.string(),
    ...taskNamingSchema.shape,
    starred: z.boolean(),
    urgency: z.enum(urgencies).optional(),
    holder: z.string().optional(),
    assignedOn: z.iso.date(),
    originalDueOn: z.iso.date().optional(),
    dueOn: z.iso.date().optional(),
    submittedOn: z.iso.date().optional(),
    acceptedOn: z.iso.date().optional(),
    askedOn: z.iso.date().optional(),
    proposedDueOn: z.iso.date().optional(),
    preparedOn: z.iso.date().optional(),
    disownedOn: z.iso.date().optional(),
    acknowledgedOn: z.iso.date().optional(),
  })
  .meta({ id: 'ListedTask' })

export const directive = z.object({ key: directiveKeySchema, ...directiveSchema.shape, taskCount: z.int() })

export const explanation = z.object({
  ...explanationSchema.shape,
  department: z.string(),
  state: z.enum(explanationStates).meta({ description: 'late: unanswered after its day' }),
})

export const verdict = z.object({
  level: z.enum(levels).optional(),
  commended: z.boolean(),
  urged: z.boolean(),
})
