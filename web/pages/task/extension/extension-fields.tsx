import { Radios } from '../../../parts/forms/choices.tsx'
import { DateInput } from '../../../parts/forms/inputs.tsx'
import type { Form } from '../../../parts/forms/use-form.ts'
import { useToday } from '../../../session/clock.tsx'
import { wrongDay } from '../../../texts/days.ts'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import type { ExtensionValues } from '../commands.ts'
import type { GivenTask } from '../ending/given-task.tsx'
import { needed } from '../forms/needed.ts'
import { taskFormTexts } from '../forms/task-forms-texts.ts'
import { requestOf } from '../state.ts'
import { extensionTexts } from './extension-texts.ts'

type Texts = typeof taskFormTexts.vi

/** What both who recommends and who decides must have filled in. */
export const checkExtension = ({ choice, dueOn, reason }: ExtensionValues, t: Texts) => ({
  choice: needed(choice, t.choiceMissing),
  dueOn: choice === 'other' ? wrongDay(dueOn, t.dayWrong) : undefined,
  reason: choice === 'refuse' ? needed(reason, t.reasonMissing) : undefined,
})

interface Props {
  readonly form: Form<ExtensionValues>
  readonly given: GivenTask
  readonly label: string
  /** Where it need not be said. */
  readonly unsaid?: string
}

/** As asked, another date, or no; and whether the cause was objective. */
export const ExtensionFields = ({ form, given: { task }, label, unsaid }: Props) => {
  const t = useTexts(taskFormTexts)
  const extensionWords = useTexts(extensionTexts)
  const { day } = useFormats()
  const today = useToday()
  const { choice } = form.values
  const proposed = requestOf(task)?.proposedDueOn
  // A date that went by while the request waited cannot be granted any more.
  const asked =
    proposed && proposed >= today
      ? [{ value: 'asked', label: extensionWords.extension.asked(day(proposed)) }]
      : []
  const choices = [
    ...asked,
    { value: 'other', label: extensionWords.extension.other },
    { value: 'refuse', label: extensionWords.extension.refuse, hint: extensionWords.extension.refuseHint },
  ]
  const objective = [
    { value: 'yes', label: t.yes },
    { value: 'no', label: t.no },
    ...(unsaid ? [{ value: '', label: unsaid }] : []),
  ]
  const isApproval = choice !== '' && choice !== 'refuse'
  return (
    <>
      <Radios label={label} options={choices} {...form.field('choice')} />
      {(choice === 'other' || form.errors.dueOn) && (
        <DateInput label={extensionWords.extension.newDueOn} {...form.field('dueOn')} />
      )}
      {isApproval && (
        <Radios
          label={extensionWords.extension.objective}
          hint={extensionWords.extension.objectiveHint}
          options={objective}
          isInline
          {...form.field('objective')}
        />
      )}
    </>
  )
}
