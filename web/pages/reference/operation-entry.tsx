import { useState } from 'preact/hooks'
import { Tag } from '../../parts/layout/tag.tsx'
import type { Column } from '../../parts/lists/column.ts'
import { Table } from '../../parts/lists/table.tsx'
import { useLanguage, useTexts } from '../../texts/language.tsx'
import type { Entry, Schema } from './description.ts'
import { Notation } from './notation-code.tsx'
import { referenceTexts } from './reference-texts.ts'

interface Props {
  readonly entry: Entry
  readonly anchorOf: (schema: string) => string
}

const Parameters = ({ entry, anchorOf }: Props) => {
  const t = useTexts(referenceTexts)
  const columns: readonly Column<Entry['parameters'][number]>[] = [
    { name: 'name', heading: t.name, isRowHeading: true, cell: ({ name }) => <code>{name}</code> },
    {
      name: 'place',
      heading: t.place,
      cell: ({ in: place, required }) => `${t.places[place]}${required ? `, ${t.required}` : ''}`,
    },
    {
      name: 'value',
      heading: t.value,
      cell: ({ schema, description }) => (
        <>
          <Notation schema={schema} anchorOf={anchorOf} />
          {description && <span class="note">{description}</span>}
        </>
      ),
    },
  ]
  return (
    <Table
      caption={t.parameters}
      columns={columns}
      rows={entry.parameters}
      keyOf={({ in: place, name }) => `${place} ${name}`}
    />
  )
}

const Body = ({
  heading,
  schema,
  anchorOf,
}: {
  readonly heading: string
  readonly schema: Schema | undefined
  readonly anchorOf: Props['anchorOf']
}) =>
  schema && (
    <>
      <h4 class="govuk-heading-s">{heading}</h4>
      <Notation schema={schema} anchorOf={anchorOf} />
    </>
  )

/** One operation: its address and words at once, the rest when it is opened. */
export const OperationEntry = ({ entry, anchorOf }: Props) => {
  const t = useTexts(referenceTexts)
  const { language } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const { name, method, path, says, isOpen: isPublic, parameters, sent, status, answered } = entry
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <code>
          {method} {path}
        </code>{' '}
        {says[language]} <span class="note">{name}</span>
      </summary>
      {isOpen && (
        <>
          {isPublic && <Tag colour="grey">{t.open}</Tag>}
          {parameters.length > 0 && <Parameters entry={entry} anchorOf={anchorOf} />}
          <Body heading={t.sent} schema={sent} anchorOf={anchorOf} />
          <Body heading={t.answered(status)} schema={answered} anchorOf={anchorOf} />
        </>
      )}
    </details>
  )
}
