import type { Action, ListedTask, Operation, Task } from '../../../api/types.ts'
import { emptyStep, stepOf } from '../../../parts/papers/life.ts'
import { dayWritten } from '../../../values/dates.ts'
import {
  decisionOf,
  emptyExtension,
  judgementOf,
  preparationOf,
  reassignmentOf,
  urgencyOf,
} from '../../task/commands.ts'
import { correctionOf, requestOf, resultOf } from '../../task/state.ts'

export type ActValues = Readonly<Record<string, string>>

/** What can be done with several tasks at once: the same act as on one task, task by task. */
export interface Act {
  readonly operation: Operation
  /** Without it nobody is offered the act. */
  readonly action: Action
  /** Whether a task in a list may be such a one; the task itself decides when its turn comes. */
  readonly fits: (task: ListedTask) => boolean
  /** What one saw of a task when it was chosen, and decides on: where it has changed, it is not decided unseen. */
  readonly seenOf?: (task: ListedTask | Task) => string
  readonly initial: ActValues
  /** What the act wants to know of such a task and was not told: it is left as it is, with the words for that. */
  readonly lacks?: (values: ActValues, task: Task, today: string) => 'newDueOn' | undefined
  readonly bodyOf: (values: ActValues, task: Task, today: string) => unknown
}

const isOpen = ({ status }: ListedTask): boolean => status.startsWith('open')
const note = ({ note }: ActValues): { note?: string } => (note?.trim() ? { note } : {})

/** Whether a task's date is over: the department that gets it now needs another one, and its words go with the old one. */
export const hasPassed = ({ dueOn }: Pick<Task, 'dueOn'>, today: string): boolean =>
  dueOn !== undefined && dueOn < today

/** A deadline goes on as it is, with its words; one that has passed gives way to the new date. */
const reassigned = (values: ActValues, task: Task, today: string) => {
  const { title, dueOn, deadlineAsWorded = '' } = task
  const isPast = hasPassed(task, today)
  const kept = dueOn ? dayWritten(dueOn) : ''
  return reassignmentOf({
    reason: values.reason ?? '',
    'to.department': values.department ?? '',
    'to.title': title,
    'to.dueOn': isPast ? (values.dueOn ?? '') : kept,
    'to.deadlineAsWorded': isPast ? '' : deadlineAsWorded,
  })
}

/** Both say the same of what waits. */
const seen = (...parts: readonly (string | undefined)[]): string => parts.join(' ')

const resultSeen = (task: ListedTask | Task): string => {
  const result = 'lifecycle' in task ? resultOf(task) : task.result
  return seen(result?.submittedOn, result?.workedOn)
}

const correctionSeen = (task: ListedTask | Task) =>
  'lifecycle' in task ? correctionOf(task) : task.correction

const requestSeen = (task: ListedTask | Task): string => {
  const request = 'lifecycle' in task ? requestOf(task) : task.request
  const { on, dueOn } = request?.decided ?? correctionSeen(task) ?? {}
  return seen(request?.askedOn, request?.proposedDueOn, request?.preparedOn, on, dueOn)
}

const extension = {
  fits: ({ awaiting }: ListedTask) => awaiting === 'decision',
  seenOf: requestSeen,
  initial: emptyExtension,
} as const

/** By the last part of their address, in the order in which they are offered. */
export const acts = {
  judge: {
    operation: 'judgeResult',
    action: 'judge-result',
    fits: ({ awaiting }) => awaiting === 'acceptance',
    seenOf: resultSeen,
    initial: { decision: '', by: 'submitted', note: '', reason: '', happenedOn: '' },
    bodyOf: (values) => judgementOf(values as Parameters<typeof judgementOf>[0]),
  },
  'decide-extension': {
    ...extension,
    operation: 'decideExtension',
    action: 'decide-extension',
    bodyOf: (values, task) => decisionOf(values as typeof emptyExtension, task),
  },
  'prepare-extension': {
    ...extension,
    operation: 'prepareExtension',
    action: 'prepare-extension',
    bodyOf: (values, task) => preparationOf(values as typeof emptyExtension, task),
  },
  'decision-paper': {
    operation: 'carryDecisionPaper',
    action: 'sign-papers',
    fits: ({ awaiting }) => awaiting === 'signature',
    seenOf: requestSeen,
    initial: emptyStep,
    bodyOf: (values) => ({ step: stepOf(values as typeof emptyStep) }),
  },
  acknowledge: {
    operation: 'acknowledgeTask',
    action: 'acknowledge-task',
    fits: (task) => isOpen(task) && !task.acknowledgedOn,
    initial: { note: '' },
    bodyOf: note,
  },
  'assign-to-staff': {
    operation: 'assignToStaff',
    action: 'assign-to-staff',
    fits: isOpen,
    initial: { holder: '', note: '' },
    bodyOf: (values) => ({ holder: values.holder, ...note(values) }),
  },
  urge: {
    operation: 'urgeTask',
    action: 'urge-task',
    fits: isOpen,
    initial: { words: '' },
    bodyOf: ({ words }) => ({ words }),
  },
  urgency: {
    operation: 'setUrgency',
    action: 'mark-task',
    fits: isOpen,
    initial: { urgency: '', reason: '' },
    bodyOf: (values) => urgencyOf(values as Parameters<typeof urgencyOf>[0]),
  },
  star: {
    operation: 'starTask',
    action: 'mark-task',
    fits: ({ starred }) => !starred,
    initial: {},
    bodyOf: () => ({ starred: true }),
  },
  unstar: {
    operation: 'starTask',
    action: 'mark-task',
    fits: ({ starred }) => starred,
    initial: {},
    bodyOf: () => ({ starred: false }),
  },
  reassign: {
    operation: 'reassignTask',
    action: 'end-task',
    fits: isOpen,
    initial: { department: '', reason: '', dueOn: '' },
    lacks: ({ dueOn }, task, today) => (hasPassed(task, today) && !dueOn ? 'newDueOn' : undefined),
    bodyOf: reassigned,
  },
} as const satisfies Record<string, Act>

export type Verb = keyof typeof acts

export const verbs = Object.keys(acts) as readonly Verb[]

export const isVerb = (text: string): text is Verb => text in acts

/** Of a department with its own tasks; all others are the Office's or a leader's. */
export const departmentActs: ReadonlySet<Verb> = new Set<Verb>(['acknowledge', 'assign-to-staff'])
