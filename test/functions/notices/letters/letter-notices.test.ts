import { expect, it } from 'vitest'
import { letterNotices } from '../../../../functions/notices/letters/letter-notices.ts'
import type { Department } from '../../../../functions/organisation/departments/department.ts'
import type { User } from '../../../../functions/organisation/people/user.ts'

const at = new Date('2021-07-27T02:00:00Z')
const letter: Parameters<typeof letterNotices>[0] = {
  number: '4651',
  symbol: 'UBND-KSTT',
  issuedOn: '2021-07-26',
  named: [
    { department: 'SNV', level: 'commend' },
    { department: 'SXD', level: 'request' },
  ],
}
const departments = ['SNV', 'SXD'].map(
  (code): Department => ({
    code,
    name: `Sở ${code}`,
    kind: 'department',
    validFrom: '2004-01-01',
  }),
)
const person = (id: string, role: User['role'], department: string, active = true): User => ({
  id,
  name: id,
  email: `${id}@example.org`,
  role,
  department,
  active,
})

it('each department named is written to once a letter, at its heads', () => {
  const people = [person('a', 'head', 'SNV'), person('b', 'clerk', 'SNV'), person('c', 'clerk', 'SXD')]
  const notices = letterNotices(letter, { departments, people }, at)
  expect(notices.map(({ recipient, period, to }) => [recipient, period, to])).toEqual([
    ['SNV', '2021-07-26_4651_UBND-KSTT', ['a@example.org']],
    ['SXD', '2021-07-26_4651_UBND-KSTT', ['c@example.org']],
  ])
  expect(notices[1]?.content).toMatchObject({ kind: 'letter', level: 'request', letter: '4651/UBND-KSTT' })
})

it('who has left is not written to', () => {
  const people = [person('a', 'head', 'SNV', false)]
  expect(letterNotices(letter, { departments, people }, at).map(({ to }) => to)).toEqual([[], []])
})
