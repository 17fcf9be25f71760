import { useRegister } from '../../../api/register.tsx'
import { ButtonLink } from '../../../parts/forms/button.tsx'
import type { Column } from '../../../parts/lists/column.ts'
import { Table } from '../../../parts/lists/table.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import type { Group } from './commands.ts'
import { todoTexts } from './todo-texts.ts'

type Explanation = NonNullable<Group['explanations']>[number]

interface Props {
  readonly group: Group['name']
  readonly caption: string
  readonly explanations: readonly Explanation[]
}

/** Requests for explanation that nobody has answered. */
export const ExplanationGroup = ({ group, caption, explanations }: Props) => {
  const t = useTexts(todoTexts)
  const { day } = useFormats()
  const { departmentName } = useRegister()
  const columns: readonly Column<Explanation>[] = [
    {
      name: 'question',
      heading: t.question,
      isRowHeading: true,
      cell: ({ question, dueOn }) => (
        <>
          {question}
          <span class="note">{t.answerBy(day(dueOn))}</span>
        </>
      ),
    },
    { name: 'department', heading: t.department, cell: ({ department }) => departmentName(department) },
    {
      name: 'action',
      heading: t.toDo,
      cell: ({ id, question }) => (
        <ButtonLink look="secondary" href={`/explanations/${id}`}>
          {t.groups[group].action}
          <span class="govuk-visually-hidden"> {question}</span>
        </ButtonLink>
      ),
    },
  ]
  return (
    <Table
      caption={caption}
      isCaptionHidden
      columns={columns}
      rows={explanations}
      keyOf={({ id }) => id}
      isList
    />
  )
}
