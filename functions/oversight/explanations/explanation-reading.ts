import * as z from 'zod'
import { answeringUnits } from '../../organisation/departments/department.ts'
import { readDepartments } from '../../organisation/departments/departments-store.ts'
import { may, type Permission, requirePermission } from '../../organisation/people/permission.ts'
import type { Actor } from '../../organisation/people/user.ts'
import type { Store } from '../../platform/table/store.ts'
import { explanationIdSchema } from '../../shared/ids.ts'
import { notFound } from '../../shared/problems/common-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import type { Explanation } from './explanation.ts'
import { readExplanation } from './explanations-store.ts'

export const explanationPath = z.strictObject({ id: explanationIdSchema })

/**
 * The department itself, or for one that has ended who took over: the register is read for those only.
 * @throws Refused forbidden, not-found
 */
export const requireAnswering = async (
  store: Store,
  actor: Actor,
  permission: Permission,
  department: string,
): Promise<void> => {
  if (may(actor, permission, department)) return
  const answering = answeringUnits(await readDepartments(store))(department)
  requirePermission(actor, permission, answering)
}

/** @throws Refused not-found */
export const requireExplanation = async (store: Store, id: string): Promise<Explanation> => {
  const explanation = await readExplanation(store, id)
  if (!explanation) throw new Refused(notFound, { id })
  return explanation
}
