import { useRegister } from '../../../api/register.tsx'
import { AttachedFiles } from '../../../parts/files/attached/attached-later.tsx'
import { Tag, type TagColour } from '../../../parts/layout/tag.tsx'
import type { Column } from '../../../parts/lists/column.ts'
import { Table } from '../../../parts/lists/table.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { Evidence } from '../history/entries.tsx'
import type { History } from '../history/lines.ts'
import { taskPageTexts } from '../task-texts.ts'

type Part = History['coordination'][number]

const colours: Record<Part['status'], TagColour> = {
  information: 'grey',
  released: 'grey',
  answered: 'green',
  'answered-late': 'orange',
  awaited: 'blue',
  overdue: 'red',
}

const Answer = ({ part: { id, answer, answeredOn } }: { readonly part: Part }) => {
  const { day } = useFormats()
  return answer ? (
    <>
      <div class="as-written">{answer.text}</div>
      {answer.evidence && <Evidence documents={answer.evidence} />}
      {answer.files && <AttachedFiles of={{ task: id }} files={answer.files} />}
      <span class="note">{day(answeredOn)}</span>
    </>
  ) : (
    <>–</>
  )
}

/** Who coordinates, by when, and what they answered; who is informed. It counts in nobody's figures. */
export const Coordination = ({ parts }: { readonly parts: readonly Part[] }) => {
  const t = useTexts(taskPageTexts)
  const { day } = useFormats()
  const { departmentName } = useRegister()
  if (parts.length === 0) return null
  const columns: readonly Column<Part>[] = [
    {
      name: 'department',
      heading: t.party,
      isRowHeading: true,
      cell: ({ department }) => departmentName(department),
    },
    {
      name: 'status',
      heading: t.status,
      cell: ({ status }) => <Tag colour={colours[status]}>{t.coordinationStatus[status]}</Tag>,
    },
    { name: 'dueOn', heading: t.dueOn, cell: ({ dueOn }) => day(dueOn) },
    { name: 'part', heading: t.part, cell: ({ part }) => part ?? '–' },
    { name: 'answer', heading: t.answer, cell: (part) => <Answer part={part} /> },
  ]
  return (
    <Table
      caption={t.coordination}
      columns={columns}
      rows={parts}
      keyOf={({ department }) => department}
      isList
    />
  )
}
