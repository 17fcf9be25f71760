import type { Letter } from '../figures/letters/letter.ts'
import { readLetter, readLetters, recordLetter } from '../figures/letters/letters-store.ts'
import { letterInFuture } from '../figures/rules/figure-problems.ts'
import { readRuleSet } from '../figures/rules/rules-store.ts'
import type { Notice } from '../notices/ledger/notice.ts'
import { noticesOf, putNotice } from '../notices/ledger/notices-store.ts'
import { letterMail } from '../notices/letters/letter-mail.ts'
import { letterNotices } from '../notices/letters/letter-notices.ts'
import { unknownDepartment } from '../organisation/departments/department-problems.ts'
import { readDepartments } from '../organisation/departments/departments-store.ts'
import { readUsers } from '../organisation/people/users-store.ts'
import type { Store } from '../platform/table/store.ts'
import { yearOf } from '../shared/dates/dates.ts'
import { notFound } from '../shared/problems/common-problems.ts'
import { Refused } from '../shared/problems/refused.ts'
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
  if (issuedOn > today) throw new Refused(letterInFuture, { issuedOn, today })
  const known = new Set((await readDepartments(store)).map(({ code }) => code))
  const unknown = departments.find(({ department }) => !known.has(department))
  if (unknown) throw new Refused(unknownDepartment, { department: unknown.department })
  const named = await withVersion(store, body)
  const letter = await recordLetter(store, named, { ...command, by: actor.id, at: now }, today)
  return { status: 201, body: letter }
}

/** The mails of a letter as they would go out now, and what became of those that did. */
const mailsOf = async ({ store, path, now }: Call<'getLetterMails'> | Call<'sendLetterMails'>) => {
  const letter = await readLetter(store, path.key)
  if (!letter) throw new Refused(notFound, { id: path.key })
  const register = { departments: await readDepartments(store), people: await readUsers(store) }
  return { notices: letterNotices(letter, register, now), entered: await noticesOf(store, path.key) }
}

const presentMails = (planned: readonly Notice[], entered: readonly Notice[]) =>
  planned.flatMap(({ recipient, to, content }) => {
    if (content.kind !== 'letter') return []
    const { subject, text } = letterMail(content, '')
    const sent = entered.find((notice) => notice.recipient === recipient)
    const state = sent && { state: sent.state, stateAt: sent.stateAt }
    return { department: recipient, level: content.level, to: sent?.to ?? to, subject, text, ...state }
  })

const getMails = async (call: Call<'getLetterMails'>) => {
  const { notices, entered } = await mailsOf(call)
  return { body: { mails: presentMails(notices, entered) } }
}

/** Each goes out once: the ledger holds one a letter and department. Who has nobody to be written to is left out. */
const sendMails = async (call: Call<'sendLetterMails'>) => {
  const { store, path } = call
  const { notices, entered } = await mailsOf(call)
  const known = new Set(entered.map(({ recipient }) => recipient))
  for (const notice of notices)
    if (notice.to.length > 0 && !known.has(notice.recipient)) await putNotice(store, notice)
  return { status: 202, body: { mails: presentMails(notices, await noticesOf(store, path.key)) } }
}

export const handler = resourceHandler('letters', {
  listLetters: list,
  recordLetter: record,
  getLetterMails: getMails,
  sendLetterMails: sendMails,
})
