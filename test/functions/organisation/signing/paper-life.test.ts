import { describe, expect, test } from 'vitest'
import { carried, lifeOf, type PaperStep } from '../../../../functions/organisation/signing/paper-life.ts'
import { refusalOf } from '../../tasks/task/stories.ts'

const on = { today: '2021-07-20', since: '2021-07-10' } as const
const sent = { step: 'sent-for-signing', day: '2021-07-12' } as const
const numbered = { step: 'numbered', day: '2021-07-14', number: '12' } as const
const signed = { step: 'signed', day: '2021-07-13' } as const
const out = { step: 'sent-out', day: '2021-07-15' } as const
const back = { step: 'taken-back', reason: 'Thể thức chưa đúng' } as const

const lived = (...steps: readonly PaperStep[]) =>
  steps.reduce((life, step) => carried(life, step, on), lifeOf([]))
const refused = (...steps: readonly PaperStep[]) => refusalOf(() => lived(...steps))

describe('the life of a paper', () => {
  test('goes from the draft to the day it is sent out', () => {
    expect(lived(sent, signed, numbered, out)).toEqual([sent, signed, numbered, out])
  })

  test('number and signature come in either order, sending for signing may be skipped', () => {
    expect(lived(numbered, signed, out)).toHaveLength(3)
    expect(lived(signed, numbered, out)).toHaveLength(3)
  })

  test('nothing goes out that is not numbered and signed', () => {
    expect(refused(sent, out)).toBe('paper-not-ready')
    expect(refused(signed, out)).toBe('paper-not-ready')
    expect(refused(numbered, out)).toBe('paper-not-ready')
  })

  test('no step is taken twice, none before it is too late', () => {
    expect(refused(sent, sent)).toBe('paper-step-taken')
    expect(refused(signed, signed)).toBe('paper-step-taken')
    expect(refused(signed, sent)).toBe('paper-step-taken')
    expect(refused(signed, numbered, out, numbered)).toBe('paper-step-taken')
  })

  test('a wrong number is replaced until the paper is out', () => {
    const right = { ...numbered, number: '21' }
    expect(lived(numbered, signed, right)).toEqual([right, signed])
  })

  test('the last step is taken back, but never a signature or what went out', () => {
    expect(lived(sent, back)).toEqual([])
    expect(lived(sent, numbered, back)).toEqual([sent])
    expect(lived(sent, back, { ...sent, day: '2021-07-16' })).toHaveLength(1)
    expect(refused(back)).toBe('nothing-to-take-back')
    expect(refused(signed, back)).toBe('paper-step-stands')
    expect(refused(signed, numbered, out, back)).toBe('paper-step-stands')
  })

  test('a day is neither to come, nor before what the paper is about, nor before the steps it follows', () => {
    expect(refused({ ...signed, day: '2021-07-21' })).toBe('paper-step-day-wrong')
    expect(refused({ ...signed, day: '2021-07-09' })).toBe('paper-step-day-wrong')
    expect(refused(sent, { ...signed, day: '2021-07-11' })).toBe('paper-step-day-wrong')
    expect(refused(signed, numbered, { ...out, day: '2021-07-13' })).toBe('paper-step-day-wrong')
    expect(lived({ ...signed, day: '2021-07-10' }, { ...numbered, day: '2021-07-20' })).toHaveLength(2)
  })
})
