import { taskCodeOf } from '../../../../platform/table/task-codes.ts'
import { readDepartments } from '../../../departments/departments-store.ts'
import { enteredListSchema, enterRows } from '../../../lists/enter-rows.ts'
import { requireAllRight } from '../../../lists/judged-row.ts'
import { graveOperation } from '../../grave-operation.ts'
import { enterUser } from '../../register/user-changes.ts'
import { writeUserChange } from '../../register/user-changes-store.ts'
import type { NewUser } from '../../user.ts'
import { readUsers } from '../../users-store.ts'
import { commandOf, whenOf } from '../user-command.ts'
import { judgePeople, peopleListSchema } from './people-rows.ts'

/** Each is a transaction of its own; more at once would only meet the table's throttle. */
const atOnce = 10

export default graveOperation({
  method: 'POST',
  path: '/api/users/list',
  permission: 'change-users',
  answeredBy: 'write',
  summary: {
    vi: 'Thêm cả danh sách người dùng',
    en: 'Enter a list of people, all of it or, while a row is wrong, none',
  },
  request: { body: peopleListSchema },
  answer: enteredListSchema,
  run: async (call) => {
    const { store, body, today } = call
    const [departments, people] = await Promise.all([
      readDepartments(store),
      readUsers(store, { consistent: true }),
    ])
    const rows = judgePeople(body.rows, { departments, people, today })
    requireAllRight(rows)
    const command = commandOf(call)
    // Known by the address: the same person again, in whatever row, is the same command.
    const enter = (given: NewUser) => {
      const key = `${command.key}~${given.email}`
      const change = enterUser(taskCodeOf(key, 0), given, whenOf(call))
      return writeUserChange(store, change, { ...command, key, bodyHash: JSON.stringify(given) })
    }
    return { body: await enterRows(rows, { enter, atOnce }) }
  },
})
