import type { Problem } from '../../../api/problem.ts'
import { useRegister } from '../../../api/register.tsx'
import { Button } from '../../../parts/forms/button.tsx'
import { type Option, Select, Textarea, TextInput } from '../../../parts/forms/inputs.tsx'
import type { Form } from '../../../parts/forms/use-form.ts'
import { useToday } from '../../../session/clock.tsx'
import { useCall } from '../../../session/session.tsx'
import { wrongDayIfAny } from '../../../texts/days.ts'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { dayTyped, dayWritten } from '../../../values/dates.ts'
import { type PartField, partField, partWith, places, splitOf } from '../commands.ts'
import { needed } from '../forms/needed.ts'
import { TaskForm, taskFormPage, useTaskForm } from '../forms/task-form.tsx'
import { taskFormTexts } from '../forms/task-forms-texts.ts'
import { useOtherDepartments } from './departments.ts'
import { endingTexts } from './ending-texts.ts'
import type { GivenTask } from './given-task.tsx'

const fewest = 2
const max = 20

type Filled = Readonly<Record<string, string>>

/** Every part there may be; `count` of them are shown and sent. Each begins with the department and date of the task. */
const initialOf = (department: string, dueOn: string): Filled => ({
  reason: '',
  count: String(fewest),
  ...Object.fromEntries(
    places(String(max)).flatMap((place) => [
      [partField(place, 'department'), department],
      [partField(place, 'title'), ''],
      [partField(place, 'dueOn'), dueOn],
    ]),
  ),
})

/** What is wrong, with the part it is wrong in. */
const useCheck = () => {
  const t = useTexts(taskFormTexts)
  const endingWords = useTexts(endingTexts)
  const { number } = useFormats()
  const today = useToday()
  const dayWrong = (typed: string) => {
    const isPast = (dayTyped(typed) ?? today) < today
    return wrongDayIfAny(typed, t.dayWrong) ?? (isPast ? t.dayPast : undefined)
  }
  return (values: Filled) => {
    const parts = places(values.count).flatMap((place) => {
      const of = (field: PartField) => values[partField(place, field)] ?? ''
      const said = (wrong: string | undefined) =>
        wrong && endingWords.split.wrong(endingWords.split.part(number(place + 1)), wrong)
      return [
        [partField(place, 'title'), said(needed(of('title'), t.titleMissing))],
        [partField(place, 'department'), said(needed(of('department'), t.departmentMissing))],
        [partField(place, 'dueOn'), said(dayWrong(of('dueOn')))],
      ]
    })
    return { ...Object.fromEntries(parts), reason: needed(values.reason ?? '', t.reasonMissing) }
  }
}

const useSplit = (given: GivenTask) => {
  const t = useTexts(endingTexts)
  const call = useCall()
  const today = useToday()
  const { department, dueOn } = given.task
  return useTaskForm<Filled>(given, {
    operation: 'splitTask',
    initial: initialOf(department, dueOn && dueOn >= today ? dayWritten(dueOn) : ''),
    check: useCheck(),
    send: (values, sent) => call('splitTask', { ...sent, body: splitOf(values) }),
    fieldOfCode: (values) => {
      const ofDepartment = ({ department }: Problem['facts']) => partWith(values, 'department', department)
      return {
        'unknown-department': ofDepartment,
        'department-not-valid': ofDepartment,
        'due-before-assigned': ({ dueOn }) => partWith(values, 'dueOn', dueOn),
      }
    },
    done: () => t.split.done,
  })
}

interface PartProps {
  readonly form: Form<Filled>
  readonly place: number
  readonly departments: readonly Option[]
}

const Part = ({ form, place, departments }: PartProps) => {
  const t = useTexts(taskFormTexts)
  const endingWords = useTexts(endingTexts)
  const { number } = useFormats()
  const field = (name: PartField) => form.field(partField(place, name))
  return (
    <fieldset class="govuk-fieldset section">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">
        {endingWords.split.part(number(place + 1))}
      </legend>
      <TextInput label={t.taskTitle} {...field('title')} />
      <Select label={t.department} options={departments} {...field('department')} />
      <TextInput label={t.dueOn} hint={t.dueOnHint} width="date" inputMode="numeric" {...field('dueOn')} />
    </fieldset>
  )
}

const SplitForm = ({ given }: { readonly given: GivenTask }) => {
  const t = useTexts(taskFormTexts)
  const endingWords = useTexts(endingTexts)
  const words = endingWords.split
  const form = useSplit(given)
  const { departmentName } = useRegister()
  const { department } = given.task
  const departments = [
    { value: department, label: departmentName(department) },
    ...useOtherDepartments(department),
  ]
  const count = Number(form.values.count)
  const setCount = (next: number) => () => form.set({ count: String(next) })
  return (
    <TaskForm
      {...{ form, given }}
      operation="splitTask"
      title={words.title}
      lead={words.lead}
      submit={words.send}
    >
      {places(form.values.count).map((place) => (
        <Part key={place} form={form} place={place} departments={departments} />
      ))}
      <div class="govuk-button-group">
        {count < max && (
          <Button look="secondary" onClick={setCount(count + 1)}>
            {words.add}
          </Button>
        )}
        {count > fewest && (
          <Button look="secondary" onClick={setCount(count - 1)}>
            {words.remove}
          </Button>
        )}
      </div>
      <Textarea label={t.reason} max={1000} rows={3} {...form.field('reason')} />
    </TaskForm>
  )
}

/** The task becomes several. */
export const Split = taskFormPage(SplitForm)
