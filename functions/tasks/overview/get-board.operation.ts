import * as z from 'zod'
import { operation } from '../../organisation/people/operation.ts'
import { requirePermission } from '../../organisation/people/permission.ts'
import { departmentCodeSchema } from '../../shared/ids.ts'
import { listedTaskAnswer, presentListed } from '../lists/listed-task-answer.ts'
import { allOpenTasks } from '../lists/open-tasks.ts'
import { boardOf, boardStates } from './board.ts'

export default operation({
  method: 'GET',
  path: '/api/boards/{department}',
  permission: 'read-tasks',
  answeredBy: 'read',
  summary: {
    vi: 'Bảng nhiệm vụ theo trạng thái',
    en: "A department's open tasks by where they stand: how many, and the first of each by due date",
  },
  request: { path: z.strictObject({ department: departmentCodeSchema }) },
  answer: z.object({
    count: z.int(),
    columns: z.array(
      z.object({
        state: z.enum(boardStates),
        count: z.int(),
        tasks: z.array(listedTaskAnswer).meta({ description: 'the first thirty' }),
      }),
    ),
  }),
  run: async ({ store, actor, permission, path, today }) => {
    requirePermission(actor, permission, path.department)
    const tasks = await allOpenTasks(store, path.department, today)
    const columns = boardOf(tasks, today).map((column) => ({
      ...column,
      tasks: column.tasks.map((task) => presentListed(task, today)),
    }))
    return { body: { count: tasks.length, columns } }
  },
})
