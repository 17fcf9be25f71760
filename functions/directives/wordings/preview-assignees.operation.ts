import * as z from 'zod'
import { readDepartments } from '../../organisation/departments/departments-store.ts'
import { operation } from '../../organisation/people/operation.ts'
import { fieldError } from '../../platform/problems/problem-answer.ts'
import { localDateSchema } from '../../shared/dates/dates.ts'
import { textOf } from '../../shared/text.ts'
import { assigneeReaders, maxAssigneeWords } from '../assignees/assignee-wording.ts'
import { type UnreadWords, unreadReasons } from '../assignees/unread-words.ts'

const named = z.array(z.object({ code: z.string(), name: z.string() }))

const assigneeReading = z
  .object({
    departments: named,
    coordinating: named.meta({ description: 'whom the same words name beside the lead' }),
    unread: z.array(
      z.object({
        words: z.string(),
        because: z.enum(unreadReasons),
        vi: z.string(),
        en: z.string(),
        proposals: named.meta({
          description: 'who may be meant, the nearest first; nobody is taken by itself',
        }),
      }),
    ),
  })
  .meta({ id: 'AssigneeReading' })

export default operation({
  method: 'POST',
  path: '/api/assignees',
  permission: 'register-tasks',
  answeredBy: 'read',
  summary: { vi: 'Đọc thử đơn vị được giao', en: 'Whom the words of an assignment name; writes nothing' },
  request: {
    body: z.strictObject({
      wording: textOf(maxAssigneeWords).meta({ description: 'as in a cell: on one line or several' }),
      on: localDateSchema.optional().meta({ description: 'the register of which day; default: today' }),
    }),
  },
  answer: assigneeReading,
  run: async ({ store, body, today }) => {
    const register = await readDepartments(store)
    const { departments, coordinating, unread } = assigneeReaders(register)(body.on ?? today).read(
      body.wording,
    )
    const names = new Map(register.map(({ code, name }) => [code, name]))
    const withName = (code: string) => ({ code, name: names.get(code) ?? code })
    const inWords = ({ words, because, facts, proposals }: UnreadWords) => {
      const { vi, en } = fieldError([], because, facts)
      return { words, because, vi, en, proposals: proposals.map(withName) }
    }
    return {
      body: {
        departments: departments.map(withName),
        coordinating: coordinating.map(withName),
        unread: unread.map(inWords),
      },
    }
  },
})
