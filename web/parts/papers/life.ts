import type { Input } from '../../api/types.ts'
import { dayTyped } from '../../values/dates.ts'
import type { AttachedFile } from '../files/attached/attached-files.tsx'

export type PaperStep = Input<'carryDecisionPaper'>['body']['step']
export type StepName = PaperStep['step']
export const stepNames = ['sent-for-signing', 'numbered', 'signed', 'sent-out'] as const

/** A step with who recorded it. */
export interface RecordedStep {
  readonly step: PaperStep
  readonly by: string
  /** Such as the signed file. */
  readonly files?: readonly AttachedFile[]
}

type Taken = RecordedStep & { readonly step: Exclude<PaperStep, { readonly step: 'taken-back' }> }

const isTaken = (recorded: RecordedStep): recorded is Taken => recorded.step.step !== 'taken-back'

/** The steps that stand, in the order in which they were recorded; a number recorded anew takes the place of the one before. */
export const standingSteps = (recorded: readonly RecordedStep[]): readonly Taken[] => {
  const life: Taken[] = []
  for (const one of recorded) {
    if (!isTaken(one)) life.pop()
    else {
      const place = life.findIndex(({ step }) => step.step === one.step.step)
      life.splice(place < 0 ? life.length : place, place < 0 ? 0 : 1, one)
    }
  }
  return life
}

const before: Readonly<Record<(typeof stepNames)[number], readonly StepName[]>> = {
  'sent-for-signing': [],
  numbered: [],
  signed: [],
  'sent-out': ['numbered', 'signed'],
}

/** What can be recorded of a paper that is so far: the server decides, this leaves out what it would refuse. */
export const stepsOpen = (life: readonly Taken[], mayCarry: boolean): readonly StepName[] => {
  const has = (name: StepName) => life.some(({ step }) => step.step === name)
  const open = stepNames.filter(
    (name) =>
      (!has(name) || (name === 'numbered' && !has('sent-out'))) &&
      before[name].every(has) &&
      !(name === 'sent-for-signing' && has('signed')) &&
      (mayCarry || name === 'signed'),
  )
  const last = life.at(-1)?.step.step
  return last === 'sent-for-signing' || last === 'numbered' ? [...open, 'taken-back'] : open
}

export const emptyStep = { step: '', day: '', number: '', reason: '' }
export type StepValues = Readonly<typeof emptyStep>

/** What was filled in as it is sent. Checks have seen to it that the day is one. */
export const stepOf = ({ step, day, number, reason }: StepValues): PaperStep => {
  const on = dayTyped(day) ?? ''
  if (step === 'taken-back') return { step, reason }
  if (step === 'numbered') return { step, day: on, number: number.trim() }
  return { step: step as 'sent-for-signing' | 'signed' | 'sent-out', day: on }
}
