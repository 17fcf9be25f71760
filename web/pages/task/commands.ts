import type { Input, Operation, Task } from '../../api/types.ts'
import { dayTyped } from '../../values/dates.ts'
import { requestOf } from './state.ts'

/** What is sent, made of what was filled in. Checks have seen to it that days are days. */

type BodyOf<O extends Operation> = Input<O> extends { readonly body: infer Body } ? Body : never

const dayOf = (typed: string): string => dayTyped(typed) ?? ''

/** Left out where nothing was typed. */
const given = <Name extends string>(name: Name, text: string): { readonly [K in Name]?: string } =>
  (text.trim() ? { [name]: text } : {}) as { [K in Name]?: string }

const givenDay = <Name extends string>(name: Name, typed: string) => given(name, dayOf(typed))

export const judgementOf = (values: {
  readonly decision: string
  readonly by: string
  readonly note: string
  readonly reason: string
  readonly happenedOn: string
}): BodyOf<'judgeResult'> => {
  const day = givenDay('happenedOn', values.happenedOn)
  return values.decision === 'return'
    ? { decision: 'return', reason: values.reason, ...day }
    : {
        decision: 'accept',
        ...given('note', values.note),
        ...(values.by === 'work' && { honourWorkDate: true }),
        ...day,
      }
}

/** How an extension was asked for is answered by a choice: as asked, another date, no. */
export const emptyExtension = { choice: '', dueOn: '', objective: '', note: '', reason: '', beyondLimits: '' }
export type ExtensionValues = Readonly<typeof emptyExtension>

const newDueOn = ({ choice, dueOn }: ExtensionValues, task: Task): string =>
  choice === 'asked' ? (requestOf(task)?.proposedDueOn ?? '') : dayOf(dueOn)

export const preparationOf = (values: ExtensionValues, task: Task): BodyOf<'prepareExtension'> =>
  values.choice === 'refuse'
    ? { recommendation: 'refuse', note: values.reason }
    : {
        recommendation: 'approve',
        dueOn: newDueOn(values, task),
        ...(values.objective && { objectiveCause: values.objective === 'yes' }),
        ...given('note', values.note),
      }

export const decisionOf = (values: ExtensionValues, task: Task): BodyOf<'decideExtension'> =>
  values.choice === 'refuse'
    ? { decision: 'refuse', reason: values.reason }
    : {
        decision: 'approve',
        dueOn: newDueOn(values, task),
        objectiveCause: values.objective === 'yes',
        ...given('note', values.note),
        ...given('beyondLimits', values.beyondLimits),
      }

export const correctedExtensionOf = (
  values: {
    readonly choice: string
    readonly dueOn: string
    readonly objective: string
    readonly reason: string
  },
  { decidedDueOn = '', dueOn = '' }: Task,
): BodyOf<'correctExtension'> => ({
  dueOn: { back: decidedDueOn, keep: dueOn }[values.choice] ?? dayOf(values.dueOn),
  objectiveCause: values.objective === 'yes',
  reason: values.reason,
})

/** Only what differs from the task is a correction. */
export const correctionOf = (
  values: { readonly title: string; readonly dueOn: string; readonly reason: string },
  task: Task,
): BodyOf<'correctTask'> => {
  const [title, dueOn] = [values.title.trim(), dayOf(values.dueOn)]
  return {
    ...(title !== task.title && given('title', title)),
    ...(dueOn !== (task.dueOn ?? '') && given('dueOn', dueOn)),
    reason: values.reason,
  }
}

export const urgencyOf = (values: {
  readonly urgency: string
  readonly reason: string
}): BodyOf<'setUrgency'> => ({
  urgency: values.urgency as BodyOf<'setUrgency'>['urgency'],
  ...given('reason', values.reason),
})

export const reassignmentOf = (values: {
  readonly reason: string
  readonly 'to.department': string
  readonly 'to.title': string
  readonly 'to.dueOn': string
  readonly 'to.deadlineAsWorded': string
}): BodyOf<'reassignTask'> => ({
  reason: values.reason,
  to: {
    department: values['to.department'],
    ...given('title', values['to.title']),
    ...givenDay('dueOn', values['to.dueOn']),
    ...given('deadlineAsWorded', values['to.deadlineAsWorded']),
  },
})

/** A part of a task that is split, as it is filled in: its fields are called as the API's pointers name them. */
export type PartField = 'department' | 'title' | 'dueOn'
export const partField = (place: number, field: PartField): string => `into.${place}.${field}`

export const places = (count: string | undefined): readonly number[] =>
  Array.from({ length: Number(count) }, (_, place) => place)

/** The field of the first part that says so: which one a refusal speaks of. */
export const partWith = (
  values: Readonly<Record<string, string>>,
  field: PartField,
  said: unknown,
): string | undefined =>
  places(values.count)
    .map((place) => partField(place, field))
    .find((name) => (field === 'dueOn' ? dayTyped(values[name] ?? '') : values[name]) === said)

export const splitOf = (values: Readonly<Record<string, string>>): BodyOf<'splitTask'> => ({
  reason: values.reason ?? '',
  into: places(values.count).map((place) => {
    const of = (field: PartField) => values[partField(place, field)] ?? ''
    return { department: of('department'), title: of('title'), ...givenDay('dueOn', of('dueOn')) }
  }),
})

export const coordinationOf = (values: {
  readonly parties: readonly string[]
  readonly role: string
  readonly dueOn: string
  readonly part: string
}): BodyOf<'setCoordination'> => {
  const role = values.role as BodyOf<'setCoordination'>['parties'][number]['role']
  const asked = role === 'coordinating' ? givenDay('dueOn', values.dueOn) : {}
  const part = role === 'released' ? {} : given('part', values.part)
  return { parties: values.parties.map((department) => ({ department, role, ...asked, ...part })) }
}
