import type { Body } from '../../../../api/types.ts'
import { useAnswer } from '../../../../api/use-answer.ts'
import { Section } from '../../../../parts/figures/figures.tsx'
import { ButtonLink } from '../../../../parts/forms/button.tsx'
import { Answered } from '../../../../parts/layout/answered.tsx'
import { Tag, type TagColour } from '../../../../parts/layout/tag.tsx'
import type { Column } from '../../../../parts/lists/column.ts'
import { Table } from '../../../../parts/lists/table.tsx'
import { useMay } from '../../../../session/session.tsx'
import { useFormats, useTexts } from '../../../../texts/language.tsx'
import { citationOf } from '../../../../values/directive-keys.ts'
import { draftTexts } from './draft-texts.ts'
import { outgoingTexts } from './outgoing-texts.ts'

export type OutgoingLine = Body<'listOutgoingPapers'>['papers'][number]

const colours: Record<OutgoingLine['state'], TagColour> = {
  draft: 'grey',
  'being-signed': 'yellow',
  signed: 'blue',
  out: 'green',
  withdrawn: 'grey',
}

/** How far a paper is, and since when. */
export const OutgoingState = ({ state, since }: Pick<OutgoingLine, 'state' | 'since'>) => {
  const t = useTexts(outgoingTexts)
  const { day } = useFormats()
  return (
    <>
      <Tag colour={colours[state]}>{t.states[state]}</Tag>
      <span class="note">{t.since(day(since))}</span>
    </>
  )
}

/** What a paper is called: by its number where it has one. */
export const OutgoingName = ({ paper }: { readonly paper: Omit<OutgoingLine, 'named'> }) => {
  const t = useTexts(outgoingTexts)
  const { number, symbol, kind, subject, id } = paper
  const called = number ? citationOf({ number, symbol }) : t.noNumber(symbol)
  return (
    <>
      <a href={`/outgoing-papers/${id}`}>{subject}</a>
      <span class="note">
        {t.kinds[kind]}, {called}
      </span>
    </>
  )
}

/** The papers that were drafted in a year, and how far each is. */
export const OutgoingList = ({ year }: { readonly year: string }) => {
  const t = useTexts(outgoingTexts)
  const { add } = useTexts(draftTexts)
  const mayCarry = useMay('carry-papers')
  const asked = useAnswer('listOutgoingPapers', { query: { year } })
  const columns: readonly Column<OutgoingLine>[] = [
    { name: 'paper', heading: t.paper, isRowHeading: true, cell: (paper) => <OutgoingName paper={paper} /> },
    { name: 'state', heading: t.state, cell: (paper) => <OutgoingState {...paper} /> },
  ]
  return (
    <Section title={t.list(year)}>
      <p>{t.listHint}</p>
      <Answered of={asked}>
        {({ papers }) =>
          papers.length === 0 ? (
            <p>{t.none(year)}</p>
          ) : (
            <Table
              caption={t.list(year)}
              isCaptionHidden
              columns={columns}
              rows={papers}
              keyOf={({ id }) => id}
              isList
            />
          )
        }
      </Answered>
      {mayCarry && (
        <p>
          <ButtonLink look="secondary" href="/outgoing-papers/new">
            {add}
          </ButtonLink>
        </p>
      )}
    </Section>
  )
}
