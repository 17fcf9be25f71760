import { enterUser } from '../../functions/organisation/people/register/user-changes.ts'
import { writeUserChange } from '../../functions/organisation/people/register/user-changes-store.ts'
import { readUsers } from '../../functions/organisation/people/users-store.ts'
import { openStore } from '../../functions/platform/table/store.ts'
import { taskCodeOf } from '../../functions/platform/table/task-codes.ts'
import { localDateOf } from '../../functions/shared/dates/dates.ts'
import { technician } from '../city/technician.ts'
import { type Words, words } from '../words/words.ts'
import type { Session } from './session.ts'

const commandKey = `${technician}~first-administrator`

/**
 * Enters the first administrator, who enters everybody else, as any person is entered: the record asks for an account, which
 * the city's own job makes, and sends its invitation. A city that has an administrator is left alone.
 */
export const enterFirstAdministrator = async (
  { stage, isDry, tell, now }: Session,
  table: string,
): Promise<Words> => {
  const { name, email } = stage.administrator
  const given = { name, email, role: 'administrator' } as const
  if (isDry) {
    const call = `DynamoDB TransactWriteItems ${table} ${JSON.stringify(given)}`
    tell(words(call, call))
    return words(`Sẽ mời ${name} <${email}>.`, `${name} <${email}> would be invited.`)
  }
  const store = openStore({ tableName: table })
  const people = await readUsers(store, { consistent: true })
  if (people.some(({ role, active }) => role === 'administrator' && active))
    return words('Thành phố đã có người quản trị.', 'The city has its administrator.')
  const when = { by: technician, at: now, today: localDateOf(now) }
  const change = enterUser(taskCodeOf(commandKey, 0), given, when)
  const command = { key: commandKey, bodyHash: JSON.stringify(given), by: technician, at: now }
  await writeUserChange(store, change, command)
  return words(
    `Đã mời ${name} <${email}>. Thư mời tới khi tên miền thư đã được xác nhận; không cần chờ: mở trang, bấm “Đăng nhập”, rồi “Forgot your password?” với địa chỉ này.`,
    `${name} <${email}> was invited. The invitation arrives once the mail domain is verified; nobody needs to wait: open the page, sign in, and choose “Forgot your password?” with this address.`,
  )
}
