import { yearOf } from '../domain/dates.ts'
import { Refused } from '../domain/errors.ts'
import type { Letter } from '../domain/letter.ts'
import { readDepartments } from '../store/departments.ts'
import { readLetters, recordLetter } from '../store/letters.ts'
import { readRuleSet } from '../store/rules.ts'
import type { Store } from '../store/store.ts'
import { type Call, resourceHandler } from './resource.ts'

const list = async ({ store, query, today }: Call<'listLetters'>) => ({
  body: { letters: await readLetters(store, query.year ?? yearOf(today)) },
})

/** The letter with the version of the rule set that it used: the one in force on its day unless it says another. */
const withVersion = async (store: Store, letter: Letter): Promise<Letter> => {
  const { ruleSet: name, ruleSetVersion, issuedOn } = letter
  if (!name) return letter
  const { version } = await readRuleSet(store, { name, version: ruleSetVersion }, issuedOn)
  return { ...letter, ruleSetVersion: version }
}

const record = async ({ store, actor, body, command, now, today }: Call<'recordLetter'>) => {
  const { issuedOn, named: departments } = body
  if (issuedOn > today) throw new Refused('letter-in-future', { issuedOn, today })
  const known = new Set((await readDepartments(store)).map(({ code }) => code))
  const unknown = departments.find(({ department }) => !known.has(department))
  if (unknown) throw new Refused('unknown-department', { department: unknown.department })
  const named = await withVersion(store, body)
  const letter = await recordLetter(store, named, { ...command, by: actor.id, at: now }, today)
  return { status: 201, body: letter }
}

export const handler = resourceHandler('letters', { listLetters: list, recordLetter: record })
