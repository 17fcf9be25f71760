import { useState } from 'preact/hooks'
import { useRegister } from '../../api/register.tsx'
import type { Body } from '../../api/types.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { dayTyped, dayWritten } from '../../dates.ts'
import { Answered } from '../../parts/answered.tsx'
import { Button } from '../../parts/button.tsx'
import { DateInput } from '../../parts/inputs.tsx'
import { Empty } from '../../parts/loading.tsx'
import { Page } from '../../parts/page.tsx'
import { type Column, Table } from '../../parts/table.tsx'
import { Breadcrumbs } from '../../parts/way.tsx'
import { useLocation } from '../../router/location.tsx'
import { adminTexts } from '../../texts/admin.ts'
import { useFormats, useTexts } from '../../texts/language.tsx'
import { noticeTexts } from '../../texts/notices.ts'

type Notice = Body<'listNotices'>['notices'][number]

const AnotherDay = ({ period }: { readonly period: string }) => {
  const t = useTexts(adminTexts)
  const { open } = useLocation()
  const [typed, setTyped] = useState(dayTyped(period) ? dayWritten(period) : period)
  const [error, setError] = useState<string>()
  const submit = (event: Event) => {
    event.preventDefault()
    const day = dayTyped(typed)
    if (day) open(`/notices/${day}`)
    else setError(t.dayWrong)
  }
  return (
    <form onSubmit={submit} noValidate>
      <DateInput id="period" name="period" label={t.period} value={typed} onValue={setTyped} error={error} />
      <Button look="secondary">{t.show}</Button>
    </form>
  )
}

/** The mail ledger of a day or a week: which mail went to whom, and what became of it. */
export const Notices = ({ period }: { readonly period: string }) => {
  const t = useTexts(adminTexts)
  const words = useTexts(noticeTexts)
  const { number, time } = useFormats()
  const { departmentName, personName } = useRegister()
  const asked = useAnswer('listNotices', { path: { period } })
  const columns: readonly Column<Notice>[] = [
    {
      name: 'recipient',
      heading: t.recipient,
      isRowHeading: true,
      cell: ({ recipient, content, to }) => (
        <>
          {'department' in content ? departmentName(recipient) : personName(recipient)}
          <span class="note">{to.join(', ')}</span>
        </>
      ),
    },
    { name: 'kind', heading: t.notice, cell: ({ content }) => words.kinds[content.kind] },
    {
      name: 'state',
      heading: t.noticeState,
      cell: ({ state, stateAt }) => (
        <>
          {words.states[state]}
          <span class="note">{time(stateAt)}</span>
        </>
      ),
    },
  ]
  return (
    <Page title={t.notices} way={<Breadcrumbs steps={[{ href: '/admin', label: t.title }]} />}>
      <AnotherDay key={period} period={period} />
      <Answered of={asked}>
        {({ notices }) =>
          notices.length === 0 ? (
            <Empty>
              <p>{t.noNotices}</p>
            </Empty>
          ) : (
            <Table
              caption={t.noticeCount(number(notices.length))}
              columns={columns}
              rows={notices}
              keyOf={({ recipient, content }) => `${recipient} ${content.kind}`}
              isList
            />
          )
        }
      </Answered>
    </Page>
  )
}
