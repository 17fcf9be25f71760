import type { Body } from '../../api/types.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Answered } from '../../parts/answered.tsx'
import { ButtonLink } from '../../parts/button.tsx'
import type { Column } from '../../parts/column.ts'
import { Page } from '../../parts/page.tsx'
import { Table } from '../../parts/table.tsx'
import { Breadcrumbs } from '../../parts/way.tsx'
import { useMay } from '../../session/session.tsx'
import { adminTexts } from '../../texts/admin.ts'
import { calendarTexts } from '../../texts/calendar.ts'
import { useFormats, useTexts } from '../../texts/language.tsx'

type Day = Body<'getCalendar'>['days'][number]

/** The days of a year that differ from the plain week, each with its source. */
export const Calendar = ({ year }: { readonly year: string }) => {
  const t = useTexts(calendarTexts)
  const admin = useTexts(adminTexts)
  const { day, number } = useFormats()
  const mayChange = useMay('change-calendar')
  const asked = useAnswer('getCalendar', { path: { year } })
  const columns: readonly Column<Day>[] = [
    { name: 'date', heading: t.date, isRowHeading: true, cell: ({ date }) => day(date) },
    { name: 'name', heading: t.name, cell: ({ name }) => name },
    { name: 'kind', heading: t.kind, cell: ({ kind }) => t.kinds[kind] },
    { name: 'source', heading: t.source, cell: ({ source }) => source },
    { name: 'observed', heading: t.observed, cell: ({ observed }) => (observed ? t.yes : t.no) },
  ]
  return (
    <Page
      title={t.title(year)}
      way={<Breadcrumbs steps={[{ href: '/admin', label: admin.title }]} />}
      actions={mayChange && <ButtonLink href={`/calendar/${year}/change`}>{t.change}</ButtonLink>}
    >
      <p>
        <a href={`/calendar/${Number(year) - 1}`}>{t.before}</a> ·{' '}
        <a href={`/calendar/${Number(year) + 1}`}>{t.after}</a>
      </p>
      <Answered of={asked}>
        {({ days, proposed }) => (
          <>
            <p>{proposed ? t.proposed : t.entered}</p>
            <Table
              caption={t.days(number(days.length))}
              columns={columns}
              rows={days}
              keyOf={({ date }) => date}
              isList
            />
          </>
        )}
      </Answered>
    </Page>
  )
}
