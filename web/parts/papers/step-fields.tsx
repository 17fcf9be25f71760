import { dayTexts, wrongDay } from '../../texts/days.ts'
import { useTexts } from '../../texts/language.tsx'
import { Radios } from '../forms/choices.tsx'
import { DateInput, Textarea, TextInput } from '../forms/inputs.tsx'
import type { Form } from '../forms/use-form.ts'
import type { StepName, StepValues } from './life.ts'
import { paperLifeTexts } from './paper-life-texts.ts'
import { paperStepTexts } from './paper-step-texts.ts'

type Checked = { readonly [Name in keyof StepValues]?: string | undefined }

/** Says of each field of a step what is wrong with it. */
export const useStepCheck = () => {
  const t = useTexts(paperLifeTexts)
  const days = useTexts(dayTexts)
  return ({ step, day, number, reason }: StepValues): Checked => {
    const isBack = step === 'taken-back'
    return {
      step: step ? undefined : t.stepMissing,
      day: step && !isBack ? wrongDay(day, days) : undefined,
      number: step === 'numbered' && !number.trim() ? t.numberMissing : undefined,
      reason: isBack && !reason.trim() ? t.reasonMissing : undefined,
    }
  }
}

interface Props {
  readonly form: Pick<Form<StepValues>, 'values' | 'field'>
  readonly steps: readonly StepName[]
}

/** What was done with the paper, and on which day. */
export const StepFields = ({ form, steps }: Props) => {
  const t = useTexts(paperLifeTexts)
  const names = useTexts(paperStepTexts)
  const { step } = form.values
  return (
    <>
      <Radios
        label={t.step}
        options={steps.map((value) => ({ value, label: names[value] }))}
        {...form.field('step')}
      />
      {step === 'numbered' && (
        <TextInput label={t.number} hint={t.numberHint} width="short" {...form.field('number')} />
      )}
      {step && step !== 'taken-back' && <DateInput label={t.day} hint={t.dayHint} {...form.field('day')} />}
      {step === 'taken-back' && <Textarea label={t.reason} max={500} rows={3} {...form.field('reason')} />}
    </>
  )
}
