import { readDepartments } from '../../../departments/departments-store.ts'
import { operation } from '../../operation.ts'
import { readUsers } from '../../users-store.ts'
import { judgedPeopleSchema, judgePeople, peopleListSchema } from './people-rows.ts'

export default operation({
  method: 'POST',
  path: '/api/users/preview',
  permission: 'change-users',
  answeredBy: 'write',
  summary: { vi: 'Xem trước danh sách người dùng', en: 'What would become of a list of people' },
  request: { body: peopleListSchema },
  answer: judgedPeopleSchema,
  run: async ({ store, body, today }) => {
    const [departments, people] = await Promise.all([readDepartments(store), readUsers(store)])
    return { body: { rows: judgePeople(body.rows, { departments, people, today }) } }
  },
})
