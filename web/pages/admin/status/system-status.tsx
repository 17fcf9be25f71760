import { useAnswer } from '../../../api/use-answer.ts'
import { Answered } from '../../../parts/layout/answered.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { Tag } from '../../../parts/layout/tag.tsx'
import { Breadcrumbs } from '../../../parts/layout/way.tsx'
import type { Column } from '../../../parts/lists/column.ts'
import { Table } from '../../../parts/lists/table.tsx'
import { useMay } from '../../../session/session.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { adminTexts } from '../admin-texts.ts'
import { isWell, linesOf, type Status, StatusLines } from './status-lines.tsx'
import { statusTexts } from './status-texts.ts'

type Day = Status['days'][number]

const Missed = () => <Tag colour="red">{useTexts(statusTexts).dayStates.missed}</Tag>

const useColumns = (): readonly Column<Day>[] => {
  const t = useTexts(statusTexts)
  const { day: written, number } = useFormats()
  const others = ({ differing, altered, exported }: Day): string[] => [
    ...(differing === undefined ? [] : [t.recounted(number(differing))]),
    ...(altered ? [t.altered(number(altered))] : []),
    ...(exported ? [t.exported] : []),
  ]
  const nightOf = ({ night, openTasks, newlyOverdue }: Day) =>
    openTasks === undefined ? t.dayStates[night] : t.dayNight(number(openTasks), number(newlyOverdue ?? 0))
  return [
    { name: 'day', heading: t.day, isRowHeading: true, cell: ({ day }) => written(day) },
    {
      name: 'night',
      heading: t.nightShort,
      cell: (told) => (told.night === 'missed' ? <Missed /> : nightOf(told)),
    },
    {
      name: 'morning',
      heading: t.morningShort,
      cell: ({ morning, mails }) => {
        if (morning === 'missed') return <Missed />
        return mails === undefined ? t.dayStates[morning] : t.mailsOfDay(number(mails))
      },
    },
    {
      name: 'undelivered',
      heading: t.undeliveredShort,
      isNumber: true,
      cell: ({ undelivered }) => number(undelivered),
    },
    { name: 'other', heading: t.other, cell: (told) => others(told).join('; ') || t.dayStates.none },
  ]
}

const Days = ({ days }: Pick<Status, 'days'>) => {
  const t = useTexts(statusTexts)
  const columns = useColumns()
  if (days.length === 0) return null
  return (
    <>
      <Table caption={t.days} columns={columns} rows={days} keyOf={({ day }) => day} isList />
      <p class="measure quiet">{t.catchingUp}</p>
    </>
  )
}

/** Whether what runs by itself ran, and what it found: in one look, then the days before. */
export const SystemStatus = () => {
  const t = useTexts(statusTexts)
  const admin = useTexts(adminTexts)
  const { number } = useFormats()
  const mayAdmin = useMay('read-notices')
  const asked = useAnswer('getSystemStatus', {})
  const steps = mayAdmin ? [{ href: '/admin', label: admin.title }] : []
  return (
    <Page title={t.title} way={<Breadcrumbs steps={steps} />}>
      <p class="measure">{t.lead}</p>
      <Answered of={asked}>
        {(status) => {
          const wrong = linesOf(status).filter(({ state }) => !isWell(state)).length
          return (
            <>
              <p class="measure">
                <strong>{wrong === 0 ? t.allWell : t.notWell(number(wrong))}</strong>
              </p>
              <StatusLines {...status} />
              <p class="measure quiet">{t.deadLetters}</p>
              <Days days={status.days} />
            </>
          )
        }}
      </Answered>
    </Page>
  )
}
