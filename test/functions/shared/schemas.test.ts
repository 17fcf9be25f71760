import { describe, expect, test } from 'vitest'
import type * as z from 'zod'
import {
  directiveKeyOf,
  directiveKeySchema,
  directiveSchema,
  issuedOnOf,
} from '../../../functions/directives/directive/directive.ts'
import { citationOf } from '../../../functions/directives/directive/directive-number.ts'
import {
  acceptanceSchema,
  extensionDecisionSchema,
  newTaskSchema,
  progressSchema,
  reportedSchema,
  reportSchema,
} from '../../../functions/directives/requests/commands.ts'
import {
  maxTasksPerRequest,
  taskRequestsSchema,
} from '../../../functions/directives/requests/task-requests.ts'
import { departmentSchema } from '../../../functions/organisation/departments/department.ts'
import { userSchema } from '../../../functions/organisation/people/user.ts'
import { isValidOn } from '../../../functions/shared/dates/validity.ts'
import { taskFactsSchema } from '../../../functions/tasks/task/task.ts'

const user = {
  id: 'cvp.an',
  name: 'An',
  email: 'an@danang.gov.vn',
  role: 'clerk',
  department: 'SXD',
  active: true,
}
const department = { code: 'SXD', name: 'Sở Xây dựng', kind: 'department', validFrom: '2008-01-01' }
const directive = {
  kind: 'official-letter',
  number: '4651',
  symbol: 'UBND-KSTT',
  issuedOn: '2021-07-26',
  issuer: 'UBND thành phố Đà Nẵng',
  abstract: 'Thực hiện nhiệm vụ được giao',
} as const
const newTask = { department: 'SXD', title: 'Báo cáo tiến độ', dueOn: '2021-08-15' }
const finished = { outcome: 'finished', result: 'Đã ban hành' }
const unfinished = {
  outcome: 'unfinished',
  reason: 'other-bodies',
  cause: 'Chờ ý kiến',
  plan: 'Họp',
  proposedDueOn: '2021-08-30',
}
const approval = { decision: 'approve', dueOn: '2021-08-30', objectiveCause: true }
const open = {
  id: 'SXD-2021-k3f9x2m8q1ab',
  version: 1,
  assignedOn: '2021-07-01',
  registeredOn: '2021-07-01',
  starred: false,
  reportsOwed: 0,
  reportsInTime: 0,
  lifecycle: 'open',
}
const accepted = {
  ...open,
  lifecycle: 'accepted',
  result: { submittedOn: '2021-07-09' },
  acceptedOn: '2021-07-12',
  outcome: 'done-on-time',
}

/** Path and message of every issue: `title: empty`. */
const issuesOf = (schema: z.ZodType, value: unknown) =>
  schema
    .safeParse(value)
    .error?.issues.map(({ path, code, message }) =>
      code === 'custom' || !message.startsWith('Invalid')
        ? `${path.join('.')}: ${message}`
        : `${path.join('.')}: ${code}`,
    )

const whole: [string, z.ZodType, Record<string, unknown>][] = [
  ['user', userSchema, user],
  ['department', departmentSchema, department],
  ['directive', directiveSchema, directive],
  ['new task', newTaskSchema, newTask],
  ['progress update', progressSchema, { text: 'Đang lấy ý kiến', percent: 40, evidence: ['12/TB-SXD'] }],
  ['finished report', reportSchema, finished],
  ['unfinished report', reportSchema, unfinished],
  ['acceptance', acceptanceSchema, { decision: 'accept' }],
  ['return', acceptanceSchema, { decision: 'return', reason: 'Thiếu phụ lục' }],
  ['approval', extensionDecisionSchema, approval],
  ['refusal', extensionDecisionSchema, { decision: 'refuse', reason: 'Không khách quan' }],
  ['open task', taskFactsSchema, open],
  ['accepted task', taskFactsSchema, accepted],
]

describe('every schema', () => {
  test.each(whole)('%s: taken as it is, refused with a field more', (_, schema, value) => {
    expect(schema.parse(value)).toMatchObject(value)
    expect(issuesOf(schema, { ...value, isAdmin: true })).toEqual([': Unrecognized key: "isAdmin"'])
  })

  test.each(whole)('%s: refused without any one of what it must have', (_, schema, value) => {
    const optional = ['dueOn', 'percent', 'evidence', 'symbol', 'issuedOn']
    const needed = Object.keys(value).filter((name) => !optional.includes(name) || value === approval)
    for (const name of needed) {
      const { [name]: __, ...rest } = value
      expect([name, schema.safeParse(rest).success]).toEqual([name, false])
    }
  })

  test.each(whole)('%s: nothing but an object will do', (_, schema) => {
    for (const value of [null, undefined, [], 'text', 1]) expect(schema.safeParse(value).success).toBe(false)
  })
})

test('a history also tells of unfinished work reported before there was a list of reasons', () => {
  const { reason: _, ...earlier } = unfinished
  expect(reportedSchema.parse(earlier)).toEqual(earlier)
})

describe('a user', () => {
  test('what is wrong between fields is named together with what is wrong in one', () => {
    const issues = issuesOf(userSchema, { ...user, role: 'leader', department: 'SXD', email: 'nobody' })
    expect(new Set(issues)).toEqual(
      new Set(['department: department-goes-with-head-and-clerk', 'email: email-form']),
    )
  })

  test.each(['head', 'clerk'])('a %s has a department', (role) => {
    const { department: _, ...rest } = user
    expect(issuesOf(userSchema, { ...rest, role })).toEqual([
      'department: department-goes-with-head-and-clerk',
    ])
  })

  test.each(['leader', 'office', 'auditor', 'administrator'])('a %s has none', (role) => {
    expect(issuesOf(userSchema, { ...user, role })).toEqual([
      'department: department-goes-with-head-and-clerk',
    ])
  })

  test.each(['', 'a', '.an', 'an an', 'an/an', 'an#1', 'ân', 'a'.repeat(65)])('%j is no user id', (id) => {
    expect(issuesOf(userSchema, { ...user, id })).toEqual(['id: user-id-form'])
  })

  test.each([
    'an',
    'an@',
    '@danang.gov.vn',
    'an@danang',
    'an@danang.gov.vn\nBcc: x@y.vn',
    'An <an@danang.gov.vn>',
  ])('%j is no address to write to', (email) => {
    expect(issuesOf(userSchema, { ...user, email })).toEqual(['email: email-form'])
  })
})

describe('a department', () => {
  test.each(['', 'S', 'sxd', '1SX', 'SỞXD', 'SXD-1', 'D#SXD', 'ABCDEFGHIJK'])('%j is no code', (code) => {
    expect(issuesOf(departmentSchema, { ...department, code })).toEqual(['code: department-code-form'])
  })

  test('does not end before it begins, and may last one day', () => {
    const until = (validTo: string) => issuesOf(departmentSchema, { ...department, validTo })
    expect(until('2007-12-31')).toEqual(['validTo: ends-before-it-begins'])
    expect(until('2008-01-01')).toBeUndefined()
  })

  test('takes tasks from its first day to its last', () => {
    const merged = departmentSchema.parse({ ...department, validTo: '2025-02-28' })
    const days = ['2007-12-31', '2008-01-01', '2025-02-28', '2025-03-01'] as const
    expect(days.map((day) => isValidOn(merged, day))).toEqual([false, true, true, false])
    expect(isValidOn(departmentSchema.parse(department), '2099-12-31')).toBe(true)
  })
})

describe('a directive', () => {
  test.each([
    ['4651', 'UBND-KSTT', '2021-07-26_4651_UBND-KSTT'],
    ['12', 'QĐ-UBND', '2021-07-26_12_QĐ-UBND'],
    ['91', 'CV/TU', '2021-07-26_91_CV.TU'],
    ['123456a', `A${'/B'.repeat(14)}C`, `2021-07-26_123456a_A${'.B'.repeat(14)}C`],
  ])('%s %s has the key %s, from which date and citation come back', (number, symbol, key) => {
    const named = directiveSchema.parse({ ...directive, number, symbol: symbol.normalize('NFD') })
    expect(directiveKeyOf(named)).toBe(key)
    expect(directiveKeySchema.parse(key)).toBe(key)
    expect(citationOf(key)).toBe(`${number}/${symbol}`)
    expect(issuedOnOf(key)).toBe('2021-07-26')
  })

  test.each(['', '0', '000000', '12/1', '12 ', '-1', '12ab', '١٢'])('%j is no number', (number) => {
    expect(issuesOf(directiveSchema, { ...directive, number })).toEqual(['number: directive-number-form'])
  })

  test.each([
    ['5', '05', '005'],
    ['12a', '012A', '12A'],
  ])('%s, %s and %s are one number', (...numbers) => {
    const keys = numbers.map((number) =>
      directiveKeyOf(directiveSchema.parse({ ...directive, number, symbol: 'CT-UBND' })),
    )
    expect(new Set(keys)).toEqual(new Set([`2021-07-26_${numbers[0]}_CT-UBND`]))
    for (const number of numbers) {
      expect(directiveKeyOf({ ...directive, number, symbol: 'CT-UBND' })).toBe(keys[0])
      expect(directiveKeySchema.parse(`2021-07-26_${number}_CT-UBND`)).toBe(keys[0])
    }
  })

  test('a number below ten is cited with the zero that papers have', () => {
    expect(citationOf('2021-07-05_5_CT-UBND')).toBe('05/CT-UBND')
    expect(citationOf('2021-07-05_5a_CT-UBND')).toBe('05a/CT-UBND')
    expect(citationOf('2021-07-05_50_CT-UBND')).toBe('50/CT-UBND')
  })

  test.each([
    ['UBND-KSTT', 'UBND-KSTT'],
    ['QĐ-TTg', 'QĐ-TTg'],
    ['QĐ-TTG', 'QĐ-TTg'],
    ['TTR-SXD', 'TTr-SXD'],
    ['2021/NĐ-CP', '2021/NĐ-CP'],
    ['SGD&ĐT-VP', 'SGD&ĐT-VP'],
    ['UBND.VX', 'UBND.VX'],
    ['KH-BCĐ389', 'KH-BCĐ389'],
    ['NQ/TƯ', 'NQ/TƯ'],
    ['QÐ-UBND', 'QĐ-UBND'],
  ])('%s is a symbol, and comes back from the key as %s', (symbol, written) => {
    const named = directiveSchema.parse({ ...directive, symbol })
    expect(named.symbol).toBe(written)
    expect(directiveKeySchema.parse(directiveKeyOf(named))).toBe(directiveKeyOf(named))
    expect(citationOf(directiveKeyOf(named))).toBe(`${named.number}/${written}`)
  })

  test('symbols that differ in a stroke are two', () => {
    const keys = ['UBND.VX', 'UBND/VX', 'UBND-VX', 'UBNDVX'].map((symbol) =>
      directiveKeyOf(directiveSchema.parse({ ...directive, symbol })),
    )
    expect(new Set(keys)).toHaveLength(4)
  })

  test.each([
    ['nothing', ['']],
    ['strokes at an end', ['-UBND', '/UBND', 'UBND-', 'UBND--KSTT']],
    ['blanks and other signs', ['UBND KSTT', 'UBND_KSTT', 'UBND#1', ' UBND', 'UBND,KSTT']],
    [
      'small letters, words',
      ['ubnd', 'UBND-Kstt', 'UBND-KSTTngày', 'UBND-KSTT NGÀY 05/7', 'UBND-KSTTNGÀY05'],
    ],
    ['dates', ['UBND-KSTT05/7', '05/7/2021', 'UBND-05-7-2021', '2021']],
    ['length', ['A'.repeat(31), `${'A'.repeat(30)}#`]],
  ])('no symbol: %s', (_, symbols) => {
    for (const symbol of symbols)
      expect(issuesOf(directiveSchema, { ...directive, symbol })).toEqual(['symbol: directive-symbol-form'])
  })

  test('a mark of sample data is present or absent, never false', () => {
    expect(directiveSchema.parse({ ...directive, sample: true }).sample).toBe(true)
    expect(issuesOf(directiveSchema, { ...directive, sample: false })).toHaveLength(1)
  })
})

describe('a new task', () => {
  test('all wrong fields are named at once', () => {
    const wrong = {
      department: 'sxd',
      title: ' ',
      dueOn: '2021-02-30',
      starred: 'yes',
      coordinating: ['STC', 'x'],
    }
    expect(issuesOf(newTaskSchema, wrong)).toEqual([
      'department: department-code-form',
      'title: empty',
      'dueOn: date-does-not-exist',
      'coordinating.1: department-code-form',
      'starred: invalid_type',
    ])
  })

  test('it is not starred unless said so, and keeps its wording without a date', () => {
    const worded = { department: 'SXD', title: 'Báo cáo', deadlineAsWorded: 'khẩn trương' }
    expect(newTaskSchema.parse(worded)).toEqual({ ...worded, starred: false })
  })

  test.each([
    ['title', 300],
    ['content', 4000],
    ['deadlineAsWorded', 200],
    ['assigneeAsWorded', 300],
  ])('%s takes %i characters and not one more', (name, max) => {
    expect(issuesOf(newTaskSchema, { ...newTask, [name]: 'ế'.repeat(max).normalize('NFD') })).toBeUndefined()
    expect(issuesOf(newTaskSchema, { ...newTask, [name]: 'ế'.repeat(max + 1) })).toEqual([
      `${name}: too-long`,
    ])
  })

  test('a request has at most as many tasks as it may plan', () => {
    const sizes = [1, maxTasksPerRequest, maxTasksPerRequest + 1]
    expect(sizes.map((size) => taskRequestsSchema.safeParse(Array(size).fill(newTask)).success)).toEqual([
      true,
      true,
      false,
    ])
  })
})
