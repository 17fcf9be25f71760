import { versionOfEtag } from '../../platform/http/etag.ts'
import { yearPath } from '../../platform/http/year-request.ts'
import { enteredMeanwhile } from '../../shared/problems/common-problems.ts'
import { operation } from '../people/operation.ts'
import { calendarAnswer, calendarOfYear } from './calendar-answer.ts'
import { calendarRequest, requireSameYear } from './calendar-request.ts'
import { putYear } from './calendar-store.ts'

export default operation({
  method: 'PUT',
  path: '/api/calendar/{year}',
  permission: 'change-calendar',
  answeredBy: 'write',
  summary: { vi: 'Nhập lịch nghỉ của năm', en: "Enter a year's holidays and make-up days" },
  request: { path: yearPath, body: calendarRequest, ifMatch: true },
  answer: calendarAnswer,
  errors: [enteredMeanwhile],
  run: async ({ store, actor, path, body, ifMatch, now, today }) => {
    const value = { year: path.year, days: body.days }
    requireSameYear(value)
    const entry = { from: today, value, by: actor.id, at: now.toISOString() }
    await putYear(store, entry, versionOfEtag(ifMatch))
    return calendarOfYear(store, path.year)
  },
})
