import type { Column } from '../../../parts/lists/column.ts'
import { Table } from '../../../parts/lists/table.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { nameTexts } from '../../../texts/names.ts'
import { citationOf } from '../../../values/directive-keys.ts'
import { directiveTexts } from '../directives-texts.ts'
import type { ListedDirective } from './listed-directive.ts'
import { DirectiveState } from './state-tag.tsx'

const Name = ({ kind, number, symbol, key, urgency }: ListedDirective) => {
  const t = useTexts(directiveTexts)
  const names = useTexts(nameTexts)
  return (
    <>
      <a class="no-break" href={`/directives/${key}`}>
        {citationOf({ number, symbol })}
      </a>
      <span class="note">
        {[t.kinds[kind], urgency && names.urgency[urgency]].filter(Boolean).join(' · ')}
      </span>
    </>
  )
}

interface Props {
  readonly directives: readonly ListedDirective[]
  readonly caption: string
}

export const DirectiveTable = ({ directives, caption }: Props) => {
  const t = useTexts(directiveTexts)
  const { day, number } = useFormats()
  const columns: readonly Column<ListedDirective>[] = [
    {
      name: 'directive',
      heading: t.directive,
      isRowHeading: true,
      // Its key is a fact of the directive here, not what a list tells rows apart by.
      cell: (directive) => Name(directive),
    },
    {
      name: 'abstract',
      heading: t.abstract,
      cell: ({ abstract, issuer, signer }) => (
        <>
          {abstract}
          <span class="note">{[issuer, signer].filter(Boolean).join(' · ')}</span>
        </>
      ),
    },
    { name: 'issuedOn', heading: t.issuedOn, cell: ({ issuedOn }) => day(issuedOn) },
    { name: 'tasks', heading: t.tasks, isNumber: true, cell: ({ taskCount }) => number(taskCount) },
    {
      name: 'state',
      heading: t.state,
      cell: (directive) => <DirectiveState directive={directive} />,
    },
  ]
  return <Table caption={caption} columns={columns} rows={directives} keyOf={({ key }) => key} isList />
}
