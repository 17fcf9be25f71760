import { useRegister } from '../../api/register.tsx'
import type { Body } from '../../api/types.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Answered } from '../../parts/answered.tsx'
import { ButtonLink } from '../../parts/button.tsx'
import { Section } from '../../parts/figures.tsx'
import { Page } from '../../parts/page.tsx'
import { SummaryList } from '../../parts/summary-list.tsx'
import { type Column, Table } from '../../parts/table.tsx'
import { Breadcrumbs } from '../../parts/way.tsx'
import { useMay } from '../../session/session.tsx'
import { adminTexts } from '../../texts/admin.ts'
import { useFormats, useTexts } from '../../texts/language.tsx'
import { settingTexts } from '../../texts/settings.ts'
import { PapersUnnamed } from './papers-unnamed.tsx'

type Told = Body<'getSettings'>
type Version = Told['history'][number]

const History = ({ history }: Told) => {
  const t = useTexts(adminTexts)
  const words = useTexts(settingTexts)
  const { day, time } = useFormats()
  const { personName } = useRegister()
  const columns: readonly Column<Version>[] = [
    { name: 'from', heading: t.from, isRowHeading: true, cell: ({ from }) => day(from) },
    { name: 'by', heading: t.by, cell: ({ by }) => personName(by) },
    { name: 'at', heading: t.enteredAt, cell: ({ at }) => time(at) },
  ]
  return history.length === 0 ? (
    <p class="quiet">{words.nobodyYet}</p>
  ) : (
    <Table caption={t.history} isCaptionHidden columns={columns} rows={history} keyOf={({ at }) => at} />
  )
}

/** What the city has set for itself, and who changed it when. */
export const Settings = () => {
  const t = useTexts(adminTexts)
  const words = useTexts(settingTexts)
  const { day, number } = useFormats()
  const mayChange = useMay('change-settings')
  const asked = useAnswer('getSettings', {})
  return (
    <Page
      title={t.settings}
      way={<Breadcrumbs steps={[{ href: '/admin', label: t.title }]} />}
      actions={mayChange && <ButtonLink href="/settings/change">{t.change}</ButtonLink>}
    >
      <Answered of={asked}>
        {(told) => (
          <>
            <p>{words.lead(day(told.on))}</p>
            <PapersUnnamed {...told} />
            <SummaryList
              rows={Object.entries(told.settings).map(([name, value]) => ({
                name: words.names[name as keyof Told['settings']],
                value:
                  typeof value === 'number'
                    ? number(value)
                    : (words.cadence[value as keyof typeof words.cadence] ?? (value || words.notEntered)),
              }))}
            />
            <Section title={t.history}>
              <History {...told} />
            </Section>
          </>
        )}
      </Answered>
    </Page>
  )
}
