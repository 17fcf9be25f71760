import * as z from 'zod'
import { etagOfVersion, versionOfEtag } from '../../../platform/http/etag.ts'
import type { Answer, Call } from '../../../platform/http/operation.ts'
import type { Command } from '../../../platform/table/command.ts'
import type { Store } from '../../../platform/table/store.ts'
import type { LocalDate } from '../../../shared/dates/dates.ts'
import { isValidOn } from '../../../shared/dates/validity.ts'
import { userIdSchema } from '../../../shared/ids.ts'
import { Refused } from '../../../shared/problems/refused.ts'
import { unknownDepartment } from '../../departments/department-problems.ts'
import { readDepartment } from '../../departments/departments-store.ts'
import { departmentClosed, staleUser } from '../people-problems.ts'
import { type RegisteredUser, userAnswerOf } from '../register/registered-user.ts'
import type { UserChange } from '../register/user-changes.ts'
import { refuseStaleUser, userAfter, writeUserChange } from '../register/user-changes-store.ts'
import type { Actor } from '../user.ts'
import { requireUser } from '../users-store.ts'

export const userPath = z.strictObject({ id: userIdSchema })

/** What every change of a person may be refused for. */
export const userChangeErrors = [staleUser]

export const userAnswer = (user: RegisteredUser): Answer => ({
  body: userAnswerOf(user),
  etag: etagOfVersion(user.version),
})

type Asked = Pick<Call, 'now' | 'command'> & { readonly actor: Actor }

export const commandOf = ({ command, actor, now }: Asked): Command => ({ ...command, by: actor.id, at: now })

/** By whom and when a change is made, as its rule needs it. */
export const whenOf = ({ actor, now, today }: Asked & Pick<Call, 'today'>) => ({
  by: actor.id,
  at: now,
  today,
})

/** @throws Refused unknown-department, department-closed */
export const requireOpenDepartment = async (store: Store, code: string, on: LocalDate): Promise<void> => {
  const department = await readDepartment(store, code)
  if (!department) throw new Refused(unknownDepartment, { department: code })
  if (!isValidOn(department, on)) throw new Refused(departmentClosed, { department: code, on })
}

interface UserCall extends Asked {
  readonly store: Store
  readonly path: { readonly id: string }
  readonly ifMatch: string | undefined
}

/**
 * A change of the version that the caller has read: of two saves at once the second is told who came first.
 * @throws Refused not-found, stale-user, mail-taken, last-administrator, idempotency-key-reused; BadRequest if-match-missing, if-match-unreadable
 */
export const changeRegistered = async (
  call: UserCall,
  rule: (before: RegisteredUser) => UserChange,
): Promise<Answer> => {
  const { store, path, ifMatch } = call
  const version = versionOfEtag(ifMatch)
  const before = await requireUser(store, path.id)
  const command = commandOf(call)
  if (before.version !== version) {
    const repeated = await userAfter(store, path.id, command)
    return repeated ? userAnswer(repeated) : refuseStaleUser(store, before)
  }
  return userAnswer(await writeUserChange(store, rule(before), command))
}
