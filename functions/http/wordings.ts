import { assigneeReaders, type UnreadWords } from '../domain/assignee-wording.ts'
import { explainDeadline } from '../domain/deadline-explained.ts'
import { readDeadline } from '../domain/deadline-wording.ts'
import { periodsOf } from '../domain/recurrence.ts'
import { isToCorrect } from '../domain/undated-reasons.ts'
import { fieldError } from '../middleware/problem.ts'
import { readCalendar } from '../store/calendar.ts'
import { readDepartments } from '../store/departments.ts'
import { type Call, resourceHandler } from './resource.ts'

/** What a directive's own words would become; nothing is written. */

const deadline = async ({ store, body, today }: Call<'previewDeadline'>) => {
  const { wording, issuedOn, until } = body
  const reading = readDeadline(wording, issuedOn, await readCalendar(store, today))
  const periods =
    reading.kind === 'recurring'
      ? periodsOf(reading.recurrence, { from: issuedOn ?? today, until, today })
      : undefined
  const dueDates = periods?.map(({ dueOn }) => dueOn)
  const isWrong = reading.kind === 'undated' && isToCorrect(reading.because)
  return {
    body: {
      ...reading,
      ...(isWrong && { toCorrect: true as const }),
      ...(dueDates && { dueDates }),
      ...explainDeadline(reading),
    },
  }
}

const assignees = async ({ store, body, today }: Call<'previewAssignees'>) => {
  const register = await readDepartments(store)
  const { departments, coordinating, unread } = assigneeReaders(register)(body.on ?? today).read(body.wording)
  const names = new Map(register.map(({ code, name }) => [code, name]))
  const named = (code: string) => ({ code, name: names.get(code) ?? code })
  const inWords = ({ words, because, facts, proposals }: UnreadWords) => {
    const { vi, en } = fieldError([], because, facts)
    return { words, because, vi, en, proposals: proposals.map(named) }
  }
  return {
    body: {
      departments: departments.map(named),
      coordinating: coordinating.map(named),
      unread: unread.map(inWords),
    },
  }
}

export const handler = resourceHandler('wordings', {
  previewDeadline: deadline,
  previewAssignees: assignees,
})
