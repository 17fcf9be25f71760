import { useState } from 'preact/hooks'
import type { Body } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { Section } from '../../../parts/figures/figures.tsx'
import { Button } from '../../../parts/forms/button.tsx'
import { ErrorSummary } from '../../../parts/forms/error-summary.tsx'
import { DateInput } from '../../../parts/forms/inputs.tsx'
import { Answered } from '../../../parts/layout/answered.tsx'
import { Empty } from '../../../parts/layout/loading.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { Tag, type TagColour } from '../../../parts/layout/tag.tsx'
import { Breadcrumbs } from '../../../parts/layout/way.tsx'
import type { Column } from '../../../parts/lists/column.ts'
import { Table } from '../../../parts/lists/table.tsx'
import { partTexts } from '../../../parts/parts-texts.ts'
import { wrongDay } from '../../../texts/days.ts'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { dayTyped, dayWritten, weekOf } from '../../../values/dates.ts'
import { adminTexts } from '../admin-texts.ts'
import { noticeTexts } from './notices-texts.ts'
import { useRecipient } from './recipient.ts'

type Notice = Body<'listNotices'>['notices'][number]

const colours: Record<Notice['state'], TagColour> = {
  held: 'grey',
  ready: 'grey',
  sending: 'yellow',
  waiting: 'yellow',
  sent: 'blue',
  delivered: 'green',
  bounced: 'red',
  complained: 'red',
  rejected: 'red',
  'given-up': 'red',
  superseded: 'grey',
  'not-needed': 'grey',
  unsettled: 'red',
}

const failed = ({ state }: Notice): boolean => colours[state] === 'red'

/** Those that did not arrive come first. */
const inOrder = (notices: readonly Notice[]): Notice[] => [
  ...notices.filter(failed),
  ...notices.filter((notice) => !failed(notice)),
]

const useColumns = (): readonly Column<Notice>[] => {
  const t = useTexts(adminTexts)
  const words = useTexts(noticeTexts)
  const { time } = useFormats()
  const recipientOf = useRecipient()
  return [
    {
      name: 'recipient',
      heading: t.recipient,
      isRowHeading: true,
      cell: ({ content, to }) => (
        <>
          {recipientOf(content)}
          <span class="note">{to.join(', ')}</span>
        </>
      ),
    },
    { name: 'kind', heading: t.notice, cell: ({ content }) => words.kinds[content.kind] },
    {
      name: 'state',
      heading: t.noticeState,
      cell: ({ state, stateAt, failure }) => (
        <>
          <Tag colour={colours[state]}>{words.states[state]}</Tag>
          <span class="note">{time(stateAt)}</span>
          {failure && <span class="note">{failure}</span>}
        </>
      ),
    },
  ]
}

/** The ledger is kept by the day, and by the week for the mails that urge. */
const Ledger = ({ of, period }: { readonly of: 'day' | 'week'; readonly period: string }) => {
  const t = useTexts(adminTexts)
  const words = useTexts(noticeTexts)
  const { number } = useFormats()
  const columns = useColumns()
  const asked = useAnswer('listNotices', { path: { period } })
  return (
    <Section title={words.mails[of]}>
      <Answered of={asked}>
        {({ notices }) =>
          notices.length === 0 ? (
            <Empty>
              <p>{words.none[of]}</p>
            </Empty>
          ) : (
            <Table
              caption={t.noticeCount(number(notices.length))}
              columns={columns}
              rows={inOrder(notices)}
              keyOf={({ recipient, content }) => `${recipient} ${content.kind}`}
              isList
            />
          )
        }
      </Answered>
    </Section>
  )
}

const useAnotherDay = (period: string) => {
  const t = useTexts(adminTexts)
  const { open } = useLocation()
  const [typed, setTyped] = useState(dayTyped(period) ? dayWritten(period) : '')
  const [error, setError] = useState<string>()
  const submit = (event: Event) => {
    event.preventDefault()
    const day = dayTyped(typed)
    if (day) open(`/notices/${day}`)
    else setError(wrongDay(typed, t.dayWrong))
  }
  return { error, submit, field: { id: 'period', name: 'period', value: typed, onValue: setTyped, error } }
}

/** The mail ledger of a day and its week: which mail went to whom, and what became of it. */
export const Notices = ({ period }: { readonly period: string }) => {
  const t = useTexts(adminTexts)
  const parts = useTexts(partTexts)
  const { error, submit, field } = useAnotherDay(period)
  const isDay = dayTyped(period) !== undefined
  return (
    <Page
      title={t.notices}
      way={<Breadcrumbs steps={[{ href: '/admin', label: t.title }]} />}
      wrong={error && <ErrorSummary title={parts.errorTitle} errors={[{ id: field.id, text: error }]} />}
    >
      <form onSubmit={submit} noValidate>
        <DateInput label={t.period} {...field} />
        <Button look="secondary">{t.show}</Button>
      </form>
      {isDay && <Ledger of="day" period={period} />}
      <Ledger of="week" period={isDay ? weekOf(period) : period} />
    </Page>
  )
}
