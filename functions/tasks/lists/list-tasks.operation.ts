import * as z from 'zod'
import { unknownDepartment } from '../../organisation/departments/department-problems.ts'
import { operation } from '../../organisation/people/operation.ts'
import { cursor, total } from '../../platform/http/paging.ts'
import { invalidCursor } from '../../shared/problems/common-problems.ts'
import { tooManyToSort } from './list-problems.ts'
import { listedTaskAnswer } from './listed-task-answer.ts'
import { taskPageSchema } from './task-list-request.ts'
import { tasksListed } from './task-page.ts'

export default operation({
  method: 'GET',
  path: '/api/tasks',
  permission: 'read-tasks',
  answeredBy: 'read',
  summary: {
    vi: 'Danh sách nhiệm vụ',
    en: 'Tasks by department, status, star, urgency, holder and due date',
  },
  request: { query: taskPageSchema },
  answer: z.object({ tasks: z.array(listedTaskAnswer), cursor, total }),
  errors: [invalidCursor, unknownDepartment, tooManyToSort],
  run: async (call) => ({ body: await tasksListed(call) }),
})
