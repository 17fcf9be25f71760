import { Textarea, TextInput } from '../../parts/forms/inputs.tsx'
import { useToday } from '../../session/clock.tsx'
import { useFormats, useTexts } from '../../texts/language.tsx'
import type { GivenTask } from '../task/ending/given-task.tsx'
import { CommandPage, OnTask, useCommand, useDone } from './command.tsx'
import { departmentTexts } from './department-texts.ts'
import { EvidenceField, HappenedOnField } from './report/proof.tsx'
import {
  percentTyped,
  proofTyped,
  wrongInLines,
  wrongInPercent,
  wrongInText,
  wrongInWorkDay,
} from './report/typed.ts'

const max = 2000
const none = { text: '', percent: '', evidence: '', happenedOn: '' }

const ProgressForm = ({ given }: { readonly given: GivenTask }) => {
  const t = useTexts(departmentTexts)
  const { wholePercent } = useFormats()
  const done = useDone(given)
  const { percent: last } = given.task
  const today = useToday()
  const form = useCommand('updateProgress', given, {
    initial: none,
    wrongIn: ({ text, percent, evidence, happenedOn }) => ({
      text: wrongInText(text, max),
      percent: wrongInPercent(percent),
      evidence: wrongInLines(evidence),
      happenedOn: wrongInWorkDay(happenedOn, today),
    }),
    labels: { ...t.fields, text: t.fields.progress },
    bodyOf: ({ text, percent, ...proof }) => {
      const typed = percentTyped(percent)
      return { text, ...(typed !== undefined && { percent: typed }), ...proofTyped(proof) }
    },
    onSent: () => done(t.progressSent),
    fieldOfCode: { 'happened-outside': 'happenedOn' },
  })
  const lastTime = last !== undefined && { hint: t.percentHint(wholePercent(last)) }
  return (
    <CommandPage given={given} title={t.progress} form={form} button={t.send}>
      <Textarea label={t.fields.progress} hint={t.progressHint} max={max} {...form.field('text')} />
      <TextInput
        label={t.fields.percent}
        {...lastTime}
        width="short"
        inputMode="numeric"
        {...form.field('percent')}
      />
      <EvidenceField {...form.field('evidence')} />
      <HappenedOnField {...form.field('happenedOn')} />
    </CommandPage>
  )
}

/** What was done since the last update. */
export const ProgressPage = ({ id }: { readonly id: string }) => (
  <OnTask id={id} command="updateProgress">
    {(given) => <ProgressForm given={given} />}
  </OnTask>
)
