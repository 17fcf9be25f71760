import { bodyOf } from './comparing.ts'
import type { Dice } from './dice.ts'
import { requireSame } from './difference.ts'
import { askAt, type Life } from './life.ts'
import { dayAt, yearOf } from './model/days.ts'
import { coordinatingIn } from './model/parts.ts'
import type { Status, Story } from './model/story.ts'
import type { Step } from './people/steps.ts'

/** Reads lists of tasks, and holds them against what the model says. */

const statuses: readonly Status[] = [
  'done-on-time',
  'done-late',
  'done-no-deadline',
  'open-in-term',
  'open-overdue',
  'open-no-deadline',
  'withdrawn',
  'reassigned',
]

interface Listed {
  readonly id: string
  readonly coordinating?: readonly string[]
}

const listed = async (life: Life, step: Step, query: Record<string, string>): Promise<Listed[]> => {
  const tasks: Listed[] = []
  for (let cursor = ''; ; ) {
    const asked = { ...query, ...(cursor && { cursor }) }
    const answered = await askAt(life, step, 'ct.tran', { operation: 'listTasks', query: asked })
    const page = bodyOf<{ tasks: Listed[]; cursor?: string }>(answered, 'a list')
    tasks.push(...page.tasks)
    if (!page.cursor) return tasks
    cursor = page.cursor
  }
}

export const compareList = async (life: Life, step: Step, dice: Dice): Promise<void> => {
  const today = dayAt(step.at)
  const department = dice.chance('one department', 0.7)
    ? dice.oneOf('department', life.model.departments.codes)
    : undefined
  const status = dice.oneOf('status', statuses)
  const year = yearOf(today)
  const details = dice.chance('details', 0.3)
  const query = {
    year: String(year),
    status,
    limit: '20',
    ...(department && { department }),
    ...(details && { details: 'true' }),
  }
  const what = `the list ${JSON.stringify(query)}`
  const found = await listed(life, step, query)
  requireSame(what, life.model.list(today, { department, year, status }), found.map(({ id }) => id).sort())
  if (!details) return
  for (const { id, coordinating = [] } of found)
    requireSame(
      `who coordinates ${id} in ${what}`,
      coordinatingIn(life.model.stories.get(id) as Story),
      coordinating,
    )
}
