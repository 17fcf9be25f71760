import { yearOf } from '../domain/dates.ts'
import { Refused } from '../domain/errors.ts'
import { readDepartments } from '../store/departments.ts'
import { readLetters, recordLetter } from '../store/letters.ts'
import { type Call, resourceHandler } from './resource.ts'

const list = async ({ store, query, today }: Call<'listLetters'>) => ({
  body: { letters: await readLetters(store, query.year ?? yearOf(today)) },
})

const record = async ({ store, actor, body, command, now, today }: Call<'recordLetter'>) => {
  const { issuedOn, named } = body
  if (issuedOn > today) throw new Refused('letter-in-future', { issuedOn, today })
  const known = new Set((await readDepartments(store)).map(({ code }) => code))
  const unknown = named.find(({ department }) => !known.has(department))
  if (unknown) throw new Refused('unknown-department', { department: unknown.department })
  const letter = await recordLetter(store, body, { ...command, by: actor.id, at: now }, today)
  return { status: 201, body: letter }
}

export const handler = resourceHandler('letters', { listLetters: list, recordLetter: record })
