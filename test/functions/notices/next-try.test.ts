import { describe, expect, it } from 'vitest'
import { nextTry, stepOf } from '../../../functions/notices/ledger/next-try.ts'
import type { Notice } from '../../../functions/notices/ledger/notice.ts'
import { instantOf, type LocalDate } from '../../../functions/shared/dates/dates.ts'
import { digest, lagging, noticeOf } from './letters.ts'

const monday = '2021-07-26'
const morning = instantOf(monday, '07:30').toISOString()
const triedTimes = (times: number) => ({ times, firstAt: morning, lastAt: morning })

describe('a mail that was not taken is tried again', () => {
  it.each([
    [1, '07:30', '07:45'],
    [2, '07:45', '08:15'],
    [3, '08:15', '09:15'],
    [9, '14:00', '16:00'],
  ])('after growing pauses: try %i at %s, the next at %s', (times, at, next) =>
    expect(nextTry('digest', triedTimes(times), instantOf(monday, at))).toEqual(instantOf(monday, next)),
  )

  it.each(['20:00', '23:00'])('not in the night: what failed at %s goes out at six', (at) =>
    expect(nextTry('digest', triedTimes(9), instantOf(monday, at))).toEqual(instantOf('2021-07-27', '06:00')),
  )

  it.each([
    ['digest', '2021-07-30', '2021-07-31'],
    ['lagging', '2021-07-31', '2021-08-01'],
    ['letter', '2021-08-01', '2021-08-02'],
  ] as const)('for as long as makes sense: a %s on %s, not on %s', (kind, still, over) => {
    expect(nextTry(kind, triedTimes(20), instantOf(still, '05:00'))).toBeDefined()
    expect(nextTry(kind, triedTimes(20), instantOf(over, '08:00'))).toBeUndefined()
  })
})

describe('what stands still goes on', () => {
  const at = (day: LocalDate, time: string) => instantOf(day, time)
  const notice = (given: Partial<Notice>) => noticeOf(digest(), { stateAt: morning, ...given })

  it('a notice that waits, at its time', () => {
    const waits = notice({ state: 'waiting', tryAgainAt: at(monday, '09:00').toISOString() })
    expect(stepOf(waits, at(monday, '08:59'), undefined)).toBeUndefined()
    expect(stepOf(waits, at(monday, '09:00'), undefined)).toBe('announce')
  })

  it('a ready one of which the stream’s record was lost, after half an hour', () => {
    expect(stepOf(notice({ state: 'ready' }), at(monday, '07:59'), undefined)).toBeUndefined()
    expect(stepOf(notice({ state: 'ready' }), at(monday, '08:00'), undefined)).toBe('announce')
  })

  it('one without an answer only once SES has spoken of a later one, and six hours have gone', () => {
    const sending = notice({ state: 'sending', tried: triedTimes(1) })
    const later = at(monday, '08:00')
    expect(stepOf(sending, at(monday, '13:29'), later)).toBeUndefined()
    expect(stepOf(sending, at(monday, '13:30'), later)).toBe('announce')
    expect(stepOf(sending, at(monday, '13:30'), undefined)).toBeUndefined()
    expect(stepOf(sending, at(monday, '13:30'), new Date(morning))).toBeUndefined()
    expect(stepOf(sending, at('2021-07-30', '07:30'), undefined)).toBe('unsettled')
  })

  it('an urging whose week has passed goes no more', () => {
    for (const state of ['waiting', 'held'] as const)
      expect(stepOf(noticeOf(lagging(), { state }), at('2021-08-02', '06:00'), undefined)).toBe('give-up')
  })

  it.each(['held', 'sent', 'delivered', 'bounced', 'superseded', 'given-up', 'unsettled'] as const)(
    '%s is left alone',
    (state) => expect(stepOf(notice({ state }), at('2021-07-30', '07:30'), new Date())).toBeUndefined(),
  )
})
