import * as z from 'zod'
import { readDepartments } from '../../../organisation/departments/departments-store.ts'
import type { User } from '../../../organisation/people/user.ts'
import { etagOfFile } from '../../../platform/http/fresh-file.ts'
import { secretOperation } from '../../../platform/http/operation.ts'
import { linkingEnvironment } from '../../../platform/lambda/environment.ts'
import type { Store } from '../../../platform/table/store.ts'
import { calendarType } from '../../sheets/media-types.ts'
import { ownerOfFeed, tokenPath } from '../feed-owner.ts'
import { glanceAtCalendar, readCalendarTasks } from './dated-tasks.ts'
import { calendarFileOf } from './icalendar.ts'
import { taskCalendar } from './task-calendar.ts'

/** A calendar that looks in every hour gets by with this; one that looks in every minute asks no more often. */
const seconds = 900

/** The departments whose tasks may stand in somebody's calendar; with their names where there are several. */
const readCalendarDepartments = async (store: Store, { department }: User) => {
  if (department) return { codes: [department] }
  const departments = await readDepartments(store)
  const codes = departments.map(({ code }) => code)
  return { codes, names: new Map(departments.map(({ code, name }) => [code, name])) }
}

/** A person's due dates. While none has changed, the tasks themselves are not read. */
export default secretOperation({
  method: 'GET',
  path: '/api/feeds/{token}/calendar.ics',
  answeredBy: 'feeds',
  summary: {
    vi: 'Lịch thời hạn (iCalendar)',
    en: "The due dates of the owner's tasks as a calendar, RFC 5545",
  },
  request: { path: tokenPath },
  answer: z.string().meta({ description: 'iCalendar, RFC 5545' }),
  answersFile: [calendarType],
  answersUnchanged: true,
  ownerOf: ownerOfFeed('calendar'),
  run: async ({ store, actor: owner, today }) => {
    const { SITE_ADDRESS: site } = linkingEnvironment.parse(process.env)
    const { codes, names } = await readCalendarDepartments(store, owner)
    const glance = await glanceAtCalendar(store, owner, codes, today)
    const read = async () => {
      const tasks = await readCalendarTasks(store, owner, glance)
      const calendar = taskCalendar(tasks, owner.name, { site, today, ...(names && { names }) })
      return Buffer.from(calendarFileOf(calendar))
    }
    const etag = etagOfFile(JSON.stringify([glance.print, owner.name, site, ...(names ?? [])]))
    return { fresh: { etag, type: calendarType, seconds, read } }
  },
})
