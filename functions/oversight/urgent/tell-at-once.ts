import { putNotice } from '../../notices/ledger/notices-store.ts'
import { urgentNotices } from '../../notices/urgent/urgent-notices.ts'
import { readDepartments } from '../../organisation/departments/departments-store.ts'
import { readUsers } from '../../organisation/people/users-store.ts'
import { readSettings } from '../../organisation/settings/settings-store.ts'
import type { Item } from '../../platform/table/items.ts'
import type { Store } from '../../platform/table/store.ts'
import { eventOfItem } from '../../tasks/task/task-items.ts'
import { readTask } from '../../tasks/task/tasks-store.ts'
import { toldAtOnce } from './told-at-once.ts'

/**
 * Enters the mails that an entry of a history asks for at once, each once however often the entry is handed over.
 * @returns how many this call entered
 */
export const tellAtOnce = async (store: Store, item: Item, now: Date): Promise<number> => {
  const entry = eventOfItem(item)
  const told = toldAtOnce(entry, now)
  const task = told && entry.after && (await readTask(store, entry.after.id))
  if (!told || !task) return 0
  const [people, departments, settings] = await Promise.all([
    readUsers(store),
    readDepartments(store),
    readSettings(store, entry.on),
  ])
  const since = new Date(entry.at)
  let entered = 0
  for (const { department, role } of told.departments) {
    const departmentName = departments.find(({ code }) => code === department)?.name ?? department
    const about = { task, department, departmentName, role, urgency: told.urgency, since }
    for (const notice of urgentNotices(about, people, settings, now))
      if (await putNotice(store, notice)) entered += 1
  }
  return entered
}
