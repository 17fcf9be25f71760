import { useTexts } from '../../../texts/language.tsx'
import { DirectiveRegistration, useDirectiveRegistration } from './directive-registration.tsx'
import { emptyDirective } from './directive-values.ts'
import { FactsFields } from './facts-fields.tsx'
import { FillTasks } from './fill-tasks.tsx'
import { newDirectiveForm } from './registration-forms.ts'
import { registrationTexts } from './registration-texts.ts'

/** Registers a directive with its tasks: what it says, a table of tasks, a look at what that becomes, the receipt. */
export const NewDirective = () => {
  const t = useTexts(registrationTexts)
  const of = useDirectiveRegistration(newDirectiveForm, emptyDirective)
  return (
    <DirectiveRegistration of={of} title={t.title}>
      <FactsFields form={of.registration.form} />
      <FillTasks registration={of.registration} />
    </DirectiveRegistration>
  )
}
