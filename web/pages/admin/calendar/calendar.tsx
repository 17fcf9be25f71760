import type { Body } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { ButtonLink } from '../../../parts/forms/button.tsx'
import { Answered } from '../../../parts/layout/answered.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { Breadcrumbs } from '../../../parts/layout/way.tsx'
import type { Column } from '../../../parts/lists/column.ts'
import { Table } from '../../../parts/lists/table.tsx'
import { useMay } from '../../../session/session.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { adminTexts } from '../admin-texts.ts'
import { calendarTexts } from './calendar-texts.ts'

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
