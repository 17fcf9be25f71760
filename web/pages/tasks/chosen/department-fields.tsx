import { useAnswer } from '../../../api/use-answer.ts'
import { Radios } from '../../../parts/forms/choices.tsx'
import { Textarea } from '../../../parts/forms/inputs.tsx'
import { Answered } from '../../../parts/layout/answered.tsx'
import { useMe } from '../../../session/session.tsx'
import { useTexts } from '../../../texts/language.tsx'
import { nameTexts } from '../../../texts/names.ts'
import { departmentTexts } from '../../department/department-texts.ts'
import { needed } from '../../task/forms/needed.ts'
import { taskFormTexts } from '../../task/forms/task-forms-texts.ts'
import type { ActFields, ActForm, UseActCheck } from './act-form.ts'

/** What a department fills in once for all chosen tasks. */

const Note = ({ form }: Pick<ActForm, 'form'>) => {
  const t = useTexts(taskFormTexts)
  return <Textarea label={t.note} max={1000} rows={3} {...form.field('note')} />
}

const StaffFields = ({ form }: ActForm) => {
  const t = useTexts(departmentTexts)
  const { role: roles } = useTexts(nameTexts)
  const { department } = useMe()
  const asked = useAnswer('listUsers', {})
  return (
    <>
      <Answered of={asked}>
        {({ users }) => {
          const options = users
            .filter((one) => one.active && one.department === department)
            .map(({ id, name, role }) => ({ value: id, label: name, hint: roles[role] }))
          return <Radios label={t.fields.holder} options={options} {...form.field('holder')} />
        }}
      </Answered>
      <Note form={form} />
    </>
  )
}

export const fields = {
  acknowledge: Note,
  'assign-to-staff': StaffFields,
} as const satisfies Partial<ActFields>

/** What must be filled in before anything goes out. */
export const useCheck: UseActCheck = (verb) => {
  const { wrong, fields: names } = useTexts(departmentTexts)
  return ({ holder = '' }) =>
    verb === 'assign-to-staff' ? { holder: needed(holder, wrong.choose(names.holder)) } : {}
}
