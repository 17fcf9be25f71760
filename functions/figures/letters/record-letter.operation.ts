import { unknownDepartment } from '../../organisation/departments/department-problems.ts'
import { operation } from '../../organisation/people/operation.ts'
import { unknownSet, unknownSetVersion } from '../../organisation/settings/setting-problems.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { letterExists, letterInFuture } from '../rules/figure-problems.ts'
import { letterSchema, recordedLetterSchema } from './letter.ts'
import { recordLetter } from './letters-store.ts'
import { requireKnownDepartments, versionOfRules } from './naming.ts'

export default operation({
  method: 'POST',
  path: '/api/letters',
  permission: 'record-letters',
  answeredBy: 'write',
  summary: { vi: 'Ghi nhận văn bản đã ban hành', en: 'Record a letter that went out' },
  request: { body: letterSchema },
  answer: recordedLetterSchema,
  status: 201,
  errors: [letterInFuture, letterExists, unknownDepartment, unknownSet, unknownSetVersion],
  run: async ({ store, actor, body, command, now, today }) => {
    const { issuedOn } = body
    if (issuedOn > today) throw new Refused(letterInFuture, { issuedOn, today })
    await requireKnownDepartments(store, body)
    const letter = { ...body, ...(await versionOfRules(store, body, issuedOn)) }
    return { body: await recordLetter(store, letter, { ...command, by: actor.id, at: now }, today) }
  },
})
