import { describe, expect, test } from 'vitest'
import { approve, askFor, correctForSignature, decideForSignature, july, scan } from '../task/stories.ts'
import { type Act, back, deny, grant, lived, refused, send, sign } from './paper-stories.ts'

/** Decisions that are signed when the date in them is over: a date that nobody could keep. */

type Acts = [day: number, act: Act][]

const granted: Acts = [
  [9, askFor(july(20))],
  [11, grant],
]
const longer = decideForSignature({ decision: 'approve', dueOn: july(28), objectiveCause: true })
const missesOf = ({ history }: ReturnType<typeof lived>) =>
  history.flatMap(({ details }) => (details.type === 'deadline-missed' ? [details.forDueOn] : []))

describe('an extension that is signed after the date it grants', () => {
  test('is not signed, whatever the day on the paper; on that date itself it is', () => {
    expect(refused(...granted, [21, sign(21)])).toBe('granted-date-passed')
    expect(refused(...granted, [25, sign(12)])).toBe('granted-date-passed')
    expect(lived(...granted, [20, sign(20)]).task).toMatchObject({ dueOn: july(20), reportsOwed: 1 })
  })

  test('is decided anew, and nothing was missed meanwhile', () => {
    const anew = lived(...granted, [12, send(12)], [22, scan], [25, back], [25, longer], [26, sign(26)])
    expect(anew.task).toMatchObject({ dueOn: july(28), extensions: 1 })
    expect(missesOf(anew)).toEqual([])
    expect(anew.statuses(20, 21, 25, 26, 28)).toEqual(Array(5).fill('open-in-term'))
  })

  test('a refusal grants no date that could pass', () => {
    expect(lived([9, askFor(july(20))], [11, deny], [25, sign(25)]).task).toMatchObject({ dueOn: july(10) })
  })
})

describe('a correction that is signed after its date', () => {
  const extended: Acts = [
    [9, askFor(july(20))],
    [9, approve(july(20))],
  ]

  test('is not signed, but corrected anew: the date in force is missed alone', () => {
    const waiting: Acts = [...extended, [18, correctForSignature(july(25))], [21, scan]]
    expect(refused(...waiting, [27, sign(27)])).toBe('granted-date-passed')
    expect(lived(...waiting, [25, sign(25)]).task).toMatchObject({ dueOn: july(25) })
    const anew = lived(...waiting, [27, correctForSignature(july(28))], [27, sign(27)])
    expect(anew.task).toMatchObject({ dueOn: july(28) })
    expect(missesOf(anew)).toEqual([july(20)])
  })

  test('back to the date before the decision is signed on any day, as it is decided on any day', () => {
    const taken = lived(...extended, [11, correctForSignature(july(10))], [15, sign(15)])
    expect(taken.task).toMatchObject({ dueOn: july(10) })
  })
})
