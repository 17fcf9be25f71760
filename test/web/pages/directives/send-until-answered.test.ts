import { expect, test } from 'vitest'
import { NotAnswered, NotReached, SignedOut } from '../../../../web/api/problem.ts'
import { sendUntilAnswered } from '../../../../web/pages/directives/register/send-until-answered.ts'

/** Each attempt takes its seconds and fails with its error, or answers. */
const sent = async (...attempts: readonly (readonly [seconds: number, error?: Error])[]) => {
  let clock = 0
  let count = 0
  const attempt = async () => {
    const [seconds, error] = attempts[count++] ?? [0]
    clock += seconds * 1000
    if (error) throw error
    return 'written'
  }
  const outcome = await sendUntilAnswered(attempt, () => clock).catch((error: unknown) => error)
  return { outcome, count }
}

const noAnswer = new NotAnswered(503)
const notReached = new NotReached()

test('an attempt that ran out of time goes on by itself', async () => {
  expect(await sent([29, noAnswer], [30, notReached], [12])).toEqual({ outcome: 'written', count: 3 })
})

test('no network, an ended session and an early failure are told at once', async () => {
  for (const error of [notReached, noAnswer, new SignedOut()])
    expect(await sent([2, error])).toEqual({ outcome: error, count: 1 })
  const signedOut = new SignedOut()
  expect(await sent([29, noAnswer], [25, signedOut])).toEqual({ outcome: signedOut, count: 2 })
})

test('what stands still is told after five attempts', async () => {
  const late = Array.from({ length: 9 }, () => [29, noAnswer] as const)
  expect(await sent(...late)).toEqual({ outcome: noAnswer, count: 5 })
})
