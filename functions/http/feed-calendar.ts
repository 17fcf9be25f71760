import { glanceAtCalendar, readCalendarTasks } from '../documents/feeds/dated-tasks.ts'
import { calendarFileOf } from '../documents/feeds/icalendar.ts'
import { taskCalendar } from '../documents/feeds/task-calendar.ts'
import { calendarType } from '../documents/sheets/media-types.ts'
import { readDepartments } from '../organisation/departments/departments-store.ts'
import { etagOfFile, type FreshFile } from '../platform/http/fresh-file.ts'
import type { Visit } from './feed-files.ts'

/** A calendar that looks in every hour gets by with this; one that looks in every minute asks no more often. */
const seconds = 900

/** A person's due dates. While none has changed, the tasks themselves are not read. */
export const calendarFeed = async ({
  store,
  owner,
  today,
  site,
}: Visit<'getCalendarFeed'>): Promise<FreshFile> => {
  const departments = owner.department ? undefined : await readDepartments(store)
  const names = departments && new Map(departments.map(({ code, name }) => [code, name]))
  const codes = departments?.map(({ code }) => code) ?? [owner.department ?? '']
  const glance = await glanceAtCalendar(store, owner, codes, today)
  return {
    etag: etagOfFile(JSON.stringify([glance.print, owner.name, site, ...(names ?? [])])),
    type: calendarType,
    seconds,
    read: async () => {
      const tasks = await readCalendarTasks(store, owner, glance)
      return Buffer.from(
        calendarFileOf(taskCalendar(tasks, owner.name, { site, today, ...(names && { names }) })),
      )
    },
  }
}
