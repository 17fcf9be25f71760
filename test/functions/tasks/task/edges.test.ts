import { describe, expect, test } from 'vitest'
import { directiveSchema } from '../../../../functions/directives/directive/directive.ts'
import { cityCalendar, isWorkingDay } from '../../../../functions/organisation/calendar/calendar.ts'
import { may, onlyDepartment } from '../../../../functions/organisation/people/permission.ts'
import type { User } from '../../../../functions/organisation/people/user.ts'
import { localDateSchema } from '../../../../functions/shared/dates/dates.ts'
import { scanUserId, userIdSchema } from '../../../../functions/shared/ids.ts'
import { lineOf, textOf } from '../../../../functions/shared/text.ts'
import { approve, askFor, finish, giveBack, july, story } from './stories.ts'

const due10 = { dueOn: july(10) }

describe('the report duty while the result waits', () => {
  test.each([
    ['asked and submitted in time', [8, askFor(july(20))], [9, finish]],
    ['asked and submitted late', [11, askFor(july(20))], [12, finish]],
  ] as const)('%s: the result that waits over the extended date is the report for it', (_, ask, submit) => {
    const told = story(due10, [...ask], [...submit], [13, approve(july(20))], [25, giveBack])
    expect(told.misses.at(-1)).toEqual({ forDueOn: july(20), on: july(25), reportGiven: true })
  })
})

const homeless: User = { id: 'a.b', name: 'A', email: 'a@b.vn', role: 'head', active: true }
test('a head without a department may do nothing', () => {
  expect(may(homeless, 'read-tasks')).toBe(false)
})
test('onlyDepartment never answers "the whole city" to one who may not', () => {
  expect(() => onlyDepartment(homeless, 'read-tasks')).toThrow()
})

test('24 November is a public holiday from 2026', () => {
  expect(isWorkingDay('2026-11-24', cityCalendar)).toBe(false)
})

test('a malformed date has one issue', () => {
  expect(localDateSchema.safeParse('abc').error?.issues).toHaveLength(1)
})

test.each(['\u200e', '\u200f', '\u061c', '\u0085', '\u009b', '\u2028', '\u2029', '\ud800', '\uffff'])(
  'text refuses %j',
  (c) => {
    expect(textOf(10).safeParse(`a${c}b`).success).toBe(false)
  },
)
test.each(['\u2028', '\u2029', '\u0085'])('a line has no %j', (c) => {
  expect(lineOf(10).safeParse(`a${c}b`).success).toBe(false)
})
test('invisible text is empty', () => {
  expect(textOf(10).safeParse('\u200b').success).toBe(false)
})

test.each(['CTr/TU', 'TTr-UBND', 'CTr-UBND', 'GXN-SXD'])(
  'the symbol %s of Decree 30/2020 is taken',
  (symbol) => {
    expect(directiveSchema.shape.symbol.safeParse(symbol).success).toBe(true)
  },
)

test('nobody is the nightly scan', () => {
  expect(userIdSchema.safeParse(scanUserId).success).toBe(false)
})
