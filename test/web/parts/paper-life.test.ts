import { expect, test } from 'vitest'
import {
  carried,
  type PaperLife,
  type PaperStep,
} from '../../../functions/organisation/signing/paper-life.ts'
import { type RecordedStep, standingSteps, stepNames, stepsOpen } from '../../../web/parts/papers/life.ts'

/** The page leaves out what the server would refuse, and nothing else: after every way that a paper can go in five steps. */

const day = '2021-07-20' as const
const on = { today: day, since: day }
const every: readonly PaperStep[] = [
  ...stepNames.map((step) => (step === 'numbered' ? { step, day, number: '12' } : { step, day })),
  { step: 'taken-back', reason: 'Ghi nhầm' },
]

const after = (life: PaperLife, step: PaperStep): PaperLife | undefined => {
  try {
    return carried(life, step, on)
  } catch {
    return undefined // refused, which is what is asked here
  }
}

const compared = (life: PaperLife, recorded: readonly RecordedStep[]): number => {
  const taken = every.flatMap((step) => {
    const next = after(life, step)
    return next ? [{ step, next }] : []
  })
  const standing = standingSteps(recorded)
  const said = recorded.map(({ step }) => step.step).join(', ')
  expect(
    standing.map(({ step }) => step),
    said,
  ).toEqual(life)
  expect([...stepsOpen(standing, true)].sort(), said).toEqual(taken.map(({ step }) => step.step).sort())
  if (recorded.length === 5) return 1
  return taken.reduce((sum, { step, next }) => sum + compared(next, [...recorded, { step, by: 'vp.mot' }]), 1)
}

test('the page offers the steps that the server takes', () => {
  expect(compared([], [])).toBeGreaterThan(100)
})

test('who does not keep the register is offered the signature and taking a step back alone', () => {
  expect(stepsOpen([], false)).toEqual(['signed'])
  expect(stepsOpen([{ step: { step: 'numbered', day, number: '12' }, by: 'vp.mot' }], false)).toEqual([
    'signed',
    'taken-back',
  ])
})
