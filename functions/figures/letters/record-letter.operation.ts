import { unknownDepartment } from '../../organisation/departments/department-problems.ts'
import { readDepartments } from '../../organisation/departments/departments-store.ts'
import { operation } from '../../organisation/people/operation.ts'
import { unknownSet, unknownSetVersion } from '../../organisation/settings/setting-problems.ts'
import type { Store } from '../../platform/table/store.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { letterExists, letterInFuture } from '../rules/figure-problems.ts'
import { readRuleSet } from '../rules/rules-store.ts'
import { type Letter, letterSchema, recordedLetterSchema } from './letter.ts'
import { recordLetter } from './letters-store.ts'

/** The letter with the version of the rule set that it used: the one in force on its day unless it says another. */
const withVersion = async (store: Store, letter: Letter): Promise<Letter> => {
  const { ruleSet: name, ruleSetVersion, issuedOn } = letter
  if (!name) return letter
  const { version } = await readRuleSet(store, { name, version: ruleSetVersion }, issuedOn)
  return { ...letter, ruleSetVersion: version }
}

/** @throws Refused unknown-department */
const requireKnownDepartments = async (store: Store, { named }: Letter): Promise<void> => {
  const known = new Set((await readDepartments(store)).map(({ code }) => code))
  const unknown = named.find(({ department }) => !known.has(department))
  if (unknown) throw new Refused(unknownDepartment, { department: unknown.department })
}

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
    const letter = await withVersion(store, body)
    return { body: await recordLetter(store, letter, { ...command, by: actor.id, at: now }, today) }
  },
})
