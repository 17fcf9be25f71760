import { assigneeReaders, type UnreadWords } from '../directives/assignees/assignee-wording.ts'
import { explainDeadline } from '../directives/deadline/deadline-explained.ts'
import { readDeadline } from '../directives/deadline/deadline-wording.ts'
import { periodsOf } from '../directives/deadline/recurrence.ts'
import { isToCorrect } from '../directives/deadline/undated-reasons.ts'
import { readCalendar } from '../organisation/calendar/calendar-store.ts'
import { readDepartments } from '../organisation/departments/departments-store.ts'
import { fieldError } from '../platform/problems/problem-answer.ts'
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
