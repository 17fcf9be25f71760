import * as z from 'zod'
import { coordinationRecordSchema, coordinationStatuses } from '../domain/coordination.ts'
import { undatedReasons } from '../domain/deadline-wording.ts'
import { delegationSchema } from '../domain/delegation.ts'
import { departmentSchema } from '../domain/department.ts'
import { directiveKeySchema, directiveSchema } from '../domain/directive.ts'
import { directiveEntrySchema } from '../domain/directive-changes.ts'
import { taskEventSchema } from '../domain/event.ts'
import { explanationSchema, explanationStates } from '../domain/explanation.ts'
import { formulaSetSchema } from '../domain/formulas.ts'
import { specialDaysSchema } from '../domain/holidays.ts'
import { statuses } from '../domain/lateness.ts'
import { noticeSchema } from '../domain/notice.ts'
import { actions } from '../domain/permission.ts'
import { recurrenceSchema } from '../domain/recurrence.ts'
import { levels, ruleSetSchema } from '../domain/rule-sets.ts'
import { settingsSchema } from '../domain/settings.ts'
import { taskFactsSchema, taskNamingSchema } from '../domain/task.ts'
import { termSchema } from '../domain/term.ts'
import { urgencies } from '../domain/urgency.ts'
import { userSchema } from '../domain/user.ts'
import { figureResponses } from './figure-responses.ts'
import type { Operation } from './routes.ts'

const today = z.object({
  department: z.string(),
  year: z.int(),
  status: z.enum(statuses),
  awaiting: z.enum(['acceptance', 'decision']).optional(),
})

const facts = taskFactsSchema.and(today).meta({ id: 'TaskFacts' })
const task = facts.and(taskNamingSchema).meta({ id: 'Task' })
const cursor = z.string().optional().meta({ description: 'for the next page, if there is one' })

const listedTask = today
  .extend({
    id: z.string(),
    ...taskNamingSchema.shape,
    starred: z.boolean(),
    assignedOn: z.iso.date(),
    originalDueOn: z.iso.date().optional(),
    dueOn: z.iso.date().optional(),
    submittedOn: z.iso.date().optional(),
    acceptedOn: z.iso.date().optional(),
    askedOn: z.iso.date().optional(),
    proposedDueOn: z.iso.date().optional(),
  })
  .meta({ id: 'ListedTask' })

const rate = z
  .object({ formula: z.string(), numerator: z.int(), denominator: z.int(), percent: z.number().nullable() })
  .meta({ id: 'Rate' })

const counts = z
  .object({
    assigned: z.int(),
    given: z.int(),
    done: z.int(),
    doneOnTime: z.int(),
    doneLate: z.int(),
    doneNoDeadline: z.int(),
    openInTerm: z.int(),
    openOverdue: z.int(),
    openNoDeadline: z.int(),
    withdrawn: z.int(),
    reassigned: z.int(),
  })
  .meta({ id: 'Counts' })

const figures = z.object({
  counts,
  rates: z.record(z.string(), rate),
  reportRate: rate,
  lists: z
    .record(z.string(), z.string())
    .optional()
    .meta({ description: 'for each count the request that lists exactly the tasks it counts' }),
})

const verdict = z.object({ level: z.enum(levels).optional(), commended: z.boolean(), urged: z.boolean() })

const dashboard = z
  .object({
    year: z.int(),
    asOf: z.iso.date(),
    computedAt: z.iso.datetime(),
    freshness: z.object({ scannedThrough: z.iso.date().optional(), scanIsCurrent: z.boolean() }),
    ruleSet: z.object({ name: z.string(), letter: z.string() }),
    formulaSet: z.object({
      name: z.string(),
      words: z.record(z.string(), z.object({ vi: z.string(), en: z.string() })),
    }),
    city: figures,
    departments: z.array(
      figures.extend({
        code: z.string(),
        includes: z
          .array(z.string())
          .optional()
          .meta({ description: 'rolled up: the departments whose tasks it counts' }),
        verdict,
      }),
    ),
    commended: z.array(z.string()),
    urged: z.array(z.string()),
    previous: z.object({ date: z.iso.date(), departments: z.record(z.string(), counts) }).optional(),
  })
  .meta({ id: 'Dashboard' })

const registered = z.object({ key: directiveKeySchema, tasks: z.array(task) })
const directive = z.object({ key: directiveKeySchema, ...directiveSchema.shape, taskCount: z.int() })

/** One version of data that the city sets for itself: from which day, by whom, entered when. */
const versionOf = <Value extends z.ZodType>(value: Value) =>
  z.object({ from: z.iso.date(), by: z.string(), at: z.iso.datetime(), value })

const calendarYear = z.object({ year: z.int(), days: specialDaysSchema })
const calendar = calendarYear.extend({
  proposed: z.boolean().meta({ description: 'nobody has entered the year yet' }),
  history: z.array(versionOf(calendarYear)),
})

const movedTerm = z.object({
  id: z.string(),
  department: z.string(),
  ...taskNamingSchema.shape,
  term: termSchema,
  dueOn: z.iso.date(),
  wouldBeDueOn: z.iso.date(),
})

const settings = z.object({
  on: z.iso.date(),
  settings: settingsSchema,
  history: z.array(versionOf(settingsSchema)),
})

const explained = { vi: z.string(), en: z.string() }
const deadline = z
  .object({
    kind: z.enum(['date', 'period-end', 'term', 'recurring', 'undated']),
    dueOn: z.iso.date().optional(),
    time: z.string().optional(),
    term: termSchema.optional(),
    recurrence: recurrenceSchema.optional(),
    because: z.enum(undatedReasons).optional(),
    urgency: z.enum(urgencies).optional(),
    dueDates: z.array(z.iso.date()).optional(),
    ...explained,
  })
  .meta({ id: 'DeadlineReading' })
const assignees = z
  .object({
    departments: z.array(z.object({ code: z.string(), name: z.string() })),
    unread: z.array(
      z.object({ words: z.string(), because: z.enum(['not-in-register', 'names-nobody']), ...explained }),
    ),
  })
  .meta({ id: 'AssigneeReading' })
const tally = z.record(z.string(), z.int())

const proof = z
  .object({ key: z.string(), on: z.iso.date(), type: z.string() })
  .meta({ id: 'Proof', description: 'the entry of the history that proves it' })

const assessedItem = z
  .object({
    id: z.string(),
    ...taskNamingSchema.shape,
    assignedOn: z.iso.date(),
    dueOn: z.iso.date().optional(),
    status: z.enum(statuses),
    holder: z.string().optional(),
    done: z.boolean(),
    waiting: z.boolean().meta({ description: 'made in time and unanswered at the end of the period' }),
    acceptance: proof.optional(),
    returns: z.array(proof),
    delays: z.array(
      z.object({
        dueOn: z.iso.date(),
        kind: z.enum(['missed', 'moved']),
        daysLate: z.int(),
        objectiveCause: z.boolean(),
        proofs: z.array(proof),
      }),
    ),
    progressPercent: z.int(),
    progressPercentByOriginalDates: z.int(),
  })
  .meta({ id: 'AssessedItem' })

const assessment = z
  .object({
    department: z.object({ code: z.string(), name: z.string() }),
    official: z.string().optional(),
    from: z.iso.date(),
    to: z.iso.date(),
    asOf: z.iso.date(),
    quantity: z.object({ assigned: z.int(), done: z.int(), waiting: z.int() }),
    quality: z.object({ returns: z.int(), itemsReturned: z.int() }),
    progress: z.object({
      delays: z.int(),
      delaysOfObjectiveCause: z.int(),
      daysLate: z.int(),
      percentSum: z.int(),
      percentSumByOriginalDates: z.int(),
    }),
    items: z.array(assessedItem),
  })
  .meta({ id: 'Assessment', description: 'Decree 335/2025: quantity, quality and progress' })

const delegations = z.object({
  delegations: z.array(z.object({ delegator: z.string(), ...delegationSchema.shape })),
})

const explanation = z.object({
  ...explanationSchema.shape,
  department: z.string(),
  state: z.enum(explanationStates).meta({ description: 'late: unanswered after its day' }),
})

const decisionTimes = z
  .object({
    count: z.int(),
    medianDays: z.number().nullable().meta({ description: 'calendar days; null where nothing was decided' }),
    longestDays: z.int().nullable(),
  })
  .meta({ id: 'DecisionTimes' })

const event = taskEventSchema.omit({ bodyHash: true, order: true })
const succession = z.object({ ended: facts, opened: z.array(task) })
const coordination = coordinationRecordSchema
  .omit({ id: true })
  .extend({ status: z.enum(coordinationStatuses), task: task.optional() })

/** What each operation answers; the journeys hold real answers against these. */
export const responses: Record<Operation, z.ZodType> = {
  getDescription: z.object({}).meta({ description: 'an OpenAPI 3.1 document' }),
  getDashboard: dashboard,
  listDepartments: z.object({ departments: z.array(departmentSchema) }),
  getDepartment: departmentSchema,
  putDepartment: departmentSchema,
  succeedDepartment: z.object({
    department: departmentSchema,
    successors: z.array(departmentSchema),
    moved: z.int(),
    remaining: z.int().meta({ description: 'while there are any, send the request again' }),
    kept: z.array(z.object({ id: z.string(), why: z.string() })).meta({
      description: 'tasks that stay for now: those that await an answer, or were changed meanwhile',
    }),
  }),
  getMe: userSchema.safeExtend({ may: z.array(z.enum(actions)), deputyOf: z.array(z.string()) }),
  listUsers: z.object({ users: z.array(userSchema) }),
  getUser: userSchema,
  putUser: userSchema,
  listDirectives: z.object({ directives: z.array(directive), cursor }),
  registerDirective: registered,
  getDirective: directive.extend({ tasks: z.array(task), cursor }),
  addTasks: registered,
  changeDirective: directive.omit({ taskCount: true }),
  getDirectiveHistory: z.object({ changes: z.array(directiveEntrySchema.omit({ bodyHash: true })) }),
  previewDeadline: deadline,
  previewAssignees: assignees,
  listTasks: z.object({ tasks: z.array(listedTask), cursor }),
  getTask: task,
  getHistory: z.object({ events: z.array(event), coordination: z.array(coordinationRecordSchema) }),
  updateProgress: facts,
  reportTask: facts,
  acknowledgeTask: facts,
  disownTask: facts,
  keepTask: facts,
  handDownTask: facts,
  starTask: facts,
  setUrgency: facts,
  correctTask: facts,
  withdrawTask: facts,
  mergeTask: facts,
  setCoordination: facts,
  reassignTask: succession,
  splitTask: succession,
  answerCoordination: event,
  commentOnTask: event,
  listCoordinations: z.object({ coordinations: z.array(coordination), cursor }),
  judgeResult: facts,
  decideExtension: facts,
  ...figureResponses,
  listFormulaSets: z.object({ formulaSets: z.array(formulaSetSchema) }),
  putFormulaSet: formulaSetSchema,
  listRuleSets: z.object({ ruleSets: z.array(ruleSetSchema), inForce: z.string() }),
  putRuleSet: ruleSetSchema,
  prepareExtension: facts,
  correctExtension: facts,
  listDelegations: delegations,
  putDelegations: delegations,
  listExplanations: z.object({ explanations: z.array(explanation), cursor }),
  askExplanation: explanation,
  answerExplanation: explanation,
  getDecisionTimes: z.object({
    from: z.iso.date(),
    to: z.iso.date(),
    results: decisionTimes,
    extensions: decisionTimes,
  }),
  listNotices: z.object({ notices: z.array(noticeSchema) }),
  getCalendar: calendar,
  putCalendar: calendar,
  previewCalendar: z.object({ year: z.int(), examined: z.int(), moves: z.array(movedTerm) }),
  getSettings: settings,
  putSettings: settings,
  listUrgings: z.object({
    on: z.iso.date().optional().meta({ description: 'the morning of the last mails' }),
    moreThan: z.int(),
    count: z.int().meta({ description: 'as of that morning, those done since with them' }),
    tasks: z.array(listedTask.extend({ urgings: z.int(), daysOverdue: z.int() })),
    cursor,
  }),
  assessDepartment: assessment,
  recountYear: z.object({
    year: z.int(),
    equal: z.boolean(),
    tasks: z.int(),
    differences: z.array(
      z.object({
        department: z.string(),
        tallied: tally,
        counted: tally,
        equal: z.boolean(),
        unrecorded: z.array(z.string()),
      }),
    ),
  }),
}
