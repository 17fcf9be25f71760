import type { Body } from '../../api/types.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { addressOfPage } from '../../app/router/pattern.ts'
import { ButtonLink } from '../../parts/forms/button.tsx'
import { Answered } from '../../parts/layout/answered.tsx'
import { Empty } from '../../parts/layout/loading.tsx'
import { Page } from '../../parts/layout/page.tsx'
import type { Column } from '../../parts/lists/column.ts'
import { Table } from '../../parts/lists/table.tsx'
import { useFormats, useTexts } from '../../texts/language.tsx'
import { feedTexts } from './feeds-texts.ts'

type Feed = Body<'listFeeds'>['feeds'][number]

const FeedTable = ({ feeds, max }: Body<'listFeeds'>) => {
  const t = useTexts(feedTexts)
  const { day, number } = useFormats()
  const columns: readonly Column<Feed>[] = [
    { name: 'name', heading: t.name, isRowHeading: true, cell: ({ name }) => name },
    { name: 'kind', heading: t.kind, cell: ({ kind }) => t.kinds[kind] },
    { name: 'madeOn', heading: t.madeOn, cell: ({ madeOn }) => day(madeOn) },
    {
      name: 'action',
      heading: t.action,
      cell: ({ id, name }) => (
        <a href={addressOfPage('/feeds/:id/revocation', { id })}>
          {t.revoke}
          <span class="govuk-visually-hidden"> {name}</span>
        </a>
      ),
    },
  ]
  return (
    <Table
      caption={t.count(number(feeds.length), number(max))}
      columns={columns}
      rows={feeds}
      keyOf={({ id }) => id}
      isList
    />
  )
}

/** A person's own addresses: what they are for, which there are, and the ways to make and revoke one. */
export const Feeds = () => {
  const t = useTexts(feedTexts)
  const asked = useAnswer('listFeeds', {})
  const isFull = asked.body !== undefined && asked.body.feeds.length >= asked.body.max
  return (
    <Page title={t.title} actions={!isFull && <ButtonLink href="/feeds/new">{t.add}</ButtonLink>}>
      <p class="measure">{t.lead}</p>
      <p class="measure quiet">{t.kept}</p>
      <Answered of={asked}>
        {(answer) =>
          answer.feeds.length > 0 ? (
            <FeedTable {...answer} />
          ) : (
            <Empty>
              <p>{t.none}</p>
            </Empty>
          )
        }
      </Answered>
    </Page>
  )
}
