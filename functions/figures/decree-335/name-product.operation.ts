import { operation } from '../../organisation/people/operation.ts'
import { requirePermission } from '../../organisation/people/permission.ts'
import { homeOf } from '../../shared/ids.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { commandOf } from '../../tasks/command/task-command.ts'
import { productNamingSchema } from '../../tasks/command/task-commands.ts'
import { taskPath } from '../../tasks/command/task-request.ts'
import { eventAnswer, presentEvent } from '../../tasks/history/event-answer.ts'
import { appendAside } from '../../tasks/task/tasks-store.ts'
import { unknownProduct } from './assessment-problems.ts'
import { readScheme } from './scheme-store.ts'

/** Said beside the task, also of a closed one: it changes nothing of it, and who said it stands in its history. */
export default operation({
  method: 'POST',
  path: '/api/tasks/{id}/product',
  permission: 'name-product',
  answeredBy: 'write',
  summary: {
    vi: 'Xếp nhiệm vụ vào danh mục sản phẩm để chấm điểm',
    en: 'Say which product of the catalogue a task is, for assessments',
  },
  request: { path: taskPath, body: productNamingSchema },
  answer: eventAnswer,
  status: 201,
  errors: [unknownProduct],
  run: async (call) => {
    const { store, actor, permission, path, body, today } = call
    requirePermission(actor, permission, homeOf(path.id).department)
    const { products } = await readScheme(store, today)
    const { product } = body
    if (!products.some(({ code }) => code === product)) throw new Refused(unknownProduct, { product })
    const details = { type: 'product-named' as const, product }
    return { body: presentEvent(await appendAside(store, path.id, { on: today, details }, commandOf(call))) }
  },
})
