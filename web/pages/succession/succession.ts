import type { Body, Department, Input, ListedTask } from '../../api/types.ts'
import { filledRows, type Rows, rowValues } from '../../parts/forms/rows.ts'
import { addDays, dayTyped, dayWritten } from '../../values/dates.ts'

export type User = Body<'listUsers'>['users'][number]
export type Part = NonNullable<Body<'listCoordinations'>['coordinations'][number]['task']>
export type Decision = Input<'succeedDepartment'>['body']
export type Answer = Body<'succeedDepartment'>
export type Values = Readonly<Record<string, string>>

/** What a department has that goes over. */
export interface OpenWork {
  readonly people: readonly User[]
  readonly tasks: readonly ListedTask[]
  /** Others' tasks that it has a part in. */
  readonly parts: readonly Part[]
}

type Field = 'department' | 'code' | 'name' | 'kind'

export const successorRows: Rows<Field> = {
  list: 'successors',
  parts: ['department', 'code', 'name', 'kind'],
  max: 10,
}

/** Stands in the choice for a department that is not in the register yet. */
export const newOne = 'new'

export const toOf = (kind: 'people' | 'tasks', id: string): string => `${kind}:${id}`

const knownRow = (department: string) => ({ department, code: '', name: '', kind: '' })

/** What the department is to become, or has become: the decision that waits for its day, or the successors it has. */
const decided = ({ validTo, successors = [], planned }: Department) => {
  if (planned)
    return {
      on: dayWritten(planned.on),
      decision: planned.decision,
      rows: planned.successors.map((one) =>
        typeof one === 'string'
          ? knownRow(one)
          : { department: newOne, code: one.code, name: one.name, kind: one.kind },
      ),
    }
  const on = validTo && successors.length > 0 ? dayWritten(addDays(validTo, 1)) : ''
  return { on, decision: '', rows: successors.map(knownRow) }
}

/** A department that has ended already, or is to end, goes on as it was decided. */
export const valuesOf = (department: Department, { people, tasks, parts }: OpenWork): Values => {
  const { on, decision, rows } = decided(department)
  const { planned } = department
  const named = Object.fromEntries([
    ...(planned?.people ?? []).map(({ id, to }) => [toOf('people', id), to] as const),
    ...(planned?.tasks ?? []).map(({ id, to }) => [toOf('tasks', id), to] as const),
  ])
  const shares = [
    ...people.map(({ id }) => toOf('people', id)),
    ...[...tasks, ...parts].map(({ id }) => toOf('tasks', id)),
  ]
  return {
    on,
    decision,
    ...rowValues(successorRows, rows),
    ...Object.fromEntries(shares.map((name) => [name, named[name] ?? ''])),
  }
}

export interface Successor {
  readonly code: string
  /** Of one that is not in the register yet. */
  readonly name?: string
  readonly kind?: Department['kind']
}

/** Those who take over, the main one first. */
export const successorsOf = (values: Values): Successor[] =>
  filledRows(values, successorRows).map(({ row: { department, code, name, kind } }) =>
    department === newOne ? { code, name, kind: kind as Department['kind'] } : { code: department },
  )

/** Who takes over a person or a task: the one that was chosen, if it is still among the successors, else the main one. */
export const takerOf = (values: Values, kind: 'people' | 'tasks', id: string): string => {
  const codes = successorsOf(values).map(({ code }) => code)
  const chosen = values[toOf(kind, id)] ?? ''
  return codes.includes(chosen) ? chosen : (codes[0] ?? '')
}

/** The request: it names those only that do not go to the main successor. */
export const decisionOf = (values: Values, { people, tasks, parts }: OpenWork): Decision => {
  const on = dayTyped(values.on ?? '') ?? ''
  const successors = successorsOf(values)
  const main = successors[0]?.code
  const elsewhere = (kind: 'people' | 'tasks', ids: readonly string[]) =>
    [...new Set(ids)].map((id) => ({ id, to: takerOf(values, kind, id) })).filter(({ to }) => to !== main)
  return {
    on,
    decision: (values.decision ?? '').trim(),
    successors: successors.map(({ code, name, kind }) =>
      name !== undefined && kind ? { code, name, kind, validFrom: on } : code,
    ),
    people: elsewhere(
      'people',
      people.map(({ id }) => id),
    ),
    tasks: elsewhere(
      'tasks',
      [...tasks, ...parts].map(({ id }) => id),
    ),
  }
}

/** Several answers to the same decision as one: what was moved adds up, what is left is as the last one says. */
const together = (before: Answer | undefined, now: Answer): Answer => {
  if (!before) return now
  return {
    ...now,
    moved: before.moved + now.moved,
    people: [...before.people, ...now.people],
    parts: { ...now.parts, moved: before.parts.moved + now.parts.moved },
  }
}

export const leftIn = ({ remaining, parts }: Answer): number => remaining + parts.remaining

/**
 * Sent again and again while anything remains and the last time moved something.
 * @param before what an attempt that was broken off had moved
 */
export const handOverAll = async (
  send: () => Promise<Answer>,
  onProgress: (answer: Answer) => void,
  before?: Answer,
): Promise<Answer> => {
  let all = before
  for (;;) {
    const now = await send()
    all = together(all, now)
    onProgress(all)
    if (leftIn(now) === 0 || now.moved + now.parts.moved === 0) return all
  }
}
