import { ButtonLink } from '../../../parts/forms/button.tsx'
import type { Column } from '../../../parts/lists/column.ts'
import { Table } from '../../../parts/lists/table.tsx'
import { useTexts } from '../../../texts/language.tsx'
import { OutgoingName, OutgoingState } from '../../dashboard/letters/outgoing/outgoing-list.tsx'
import { outgoingTexts } from '../../dashboard/letters/outgoing/outgoing-texts.ts'
import type { Group } from './commands.ts'
import { todoTexts } from './todo-texts.ts'

type Paper = NonNullable<Group['papers']>[number]

interface Props {
  readonly group: Group['name']
  readonly caption: string
  readonly papers: readonly Paper[]
}

/** Papers that wait for a signature, or to go out. */
export const PaperGroup = ({ group, caption, papers }: Props) => {
  const t = useTexts(todoTexts)
  const words = useTexts(outgoingTexts)
  const columns: readonly Column<Paper>[] = [
    {
      name: 'paper',
      heading: words.paper,
      isRowHeading: true,
      cell: (paper) => <OutgoingName paper={paper} />,
    },
    { name: 'state', heading: words.state, cell: (paper) => <OutgoingState {...paper} /> },
    {
      name: 'action',
      heading: t.toDo,
      isOfScreen: true,
      cell: ({ id, subject }) => (
        <ButtonLink look="secondary" href={`/outgoing-papers/${id}`}>
          {t.groups[group].action}
          <span class="govuk-visually-hidden"> {subject}</span>
        </ButtonLink>
      ),
    },
  ]
  return (
    <Table caption={caption} isCaptionHidden columns={columns} rows={papers} keyOf={({ id }) => id} isList />
  )
}
