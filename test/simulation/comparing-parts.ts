import type { Dice } from './dice.ts'
import { requireSame } from './difference.ts'
import { askAt, type Life } from './life.ts'
import { dayAt } from './model/days.ts'
import { partStatusOn } from './model/parts.ts'
import { statusOf } from './model/story.ts'
import type { Step } from './people/steps.ts'

/** Reads what a department is asked for in tasks of others, and holds it against what the model says. */

interface PartTold {
  readonly role: string
  readonly dueOn?: string
  readonly answeredOn?: string
  readonly status: string
  readonly task?: { readonly id: string; readonly status: string }
}

const partsTold = async (life: Life, step: Step, department: string): Promise<PartTold[]> => {
  const told: PartTold[] = []
  for (let cursor = ''; ; ) {
    const query = { limit: '20', ...(cursor && { cursor }) }
    const asked = { operation: 'listCoordinations', path: { department }, query }
    const answered = await askAt(life, step, 'vp.hai', asked)
    requireSame(`whether the parts of ${department} are read`, 'done', answered.kind, answered)
    if (answered.kind === 'refused') return told
    const page = answered.body as { coordinations: PartTold[]; cursor?: string }
    told.push(...page.coordinations)
    if (!page.cursor) return told
    cursor = page.cursor
  }
}

interface TodoTold {
  readonly groups: readonly {
    readonly name: string
    readonly count: number
    readonly tasks?: readonly { readonly id: string; readonly part?: object }[]
  }[]
}

const owedTold = async (life: Life, step: Step, department: string, reader: string): Promise<unknown> => {
  const asked = { operation: 'getTodo', query: { limit: '100' } }
  const answered = await askAt(life, step, reader, asked)
  requireSame(`whether ${department} reads what waits for it`, 'done', answered.kind, answered)
  if (answered.kind === 'refused') return undefined
  const { groups } = answered.body as TodoTold
  const owed = groups.find(({ name }) => name === 'coordination-owed')
  return { count: owed?.count, tasks: owed?.tasks?.map(({ id, part }) => ({ id, part })) }
}

export const compareParts = async (life: Life, step: Step, dice: Dice): Promise<void> => {
  const department = dice.oneOf('department', life.model.departments.codes)
  const today = dayAt(step.at)
  const { model } = life
  const expected = model.parts(department).map(({ story, part: { role, dueOn, answeredOn } }) => ({
    role,
    dueOn,
    answeredOn,
    status: partStatusOn({ department, role, dueOn, answeredOn }, today),
    task: role === 'released' ? undefined : { id: story.id, status: statusOf(model.now(story), today) },
  }))
  const told = await partsTold(life, step, department)
  const found = told.map(({ role, dueOn, answeredOn, status, task }) => ({
    role,
    dueOn,
    answeredOn,
    status,
    task: task && { id: task.id, status: task.status },
  }))
  requireSame(`the parts of ${department}`, expected, found)
  const reader = model.people.find((one) => one.department === department)
  if (!reader) return
  const owed = model.owed(department).map(({ story, part }) => ({
    id: story.id,
    part: { dueOn: part.dueOn, status: partStatusOn(part, today) },
  }))
  const shown = { count: owed.length, tasks: owed.slice(0, 100) }
  requireSame(`what ${department} owes to others`, shown, await owedTold(life, step, department, reader.id))
}
