import { yearPath } from '../../platform/http/year-request.ts'
import { operation } from '../people/operation.ts'
import { calendarAnswer, calendarOfYear } from './calendar-answer.ts'

export default operation({
  method: 'GET',
  path: '/api/calendar/{year}',
  permission: 'read-settings',
  answeredBy: 'read',
  summary: {
    vi: 'Ngày nghỉ lễ, làm bù của năm',
    en: "A year's holidays and make-up days, as entered or proposed",
  },
  request: { path: yearPath },
  answer: calendarAnswer,
  run: ({ store, path }) => calendarOfYear(store, path.year),
})
