import { useRegister } from '../../../api/register.tsx'
import type { Body } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { Section } from '../../../parts/figures/figures.tsx'
import { ButtonLink } from '../../../parts/forms/button.tsx'
import { Answered } from '../../../parts/layout/answered.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { Breadcrumbs } from '../../../parts/layout/way.tsx'
import type { Column } from '../../../parts/lists/column.ts'
import { SummaryList } from '../../../parts/lists/summary-list.tsx'
import { Table } from '../../../parts/lists/table.tsx'
import { useMay } from '../../../session/session.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { adminTexts } from '../admin-texts.ts'
import { PapersUnnamed } from './papers-unnamed.tsx'
import { settingTexts } from './settings-texts.ts'

type Answer = Body<'getSettings'>
type Version = Answer['history'][number]

type Settings = Answer['settings']

const useValue = () => {
  const words = useTexts(settingTexts)
  const { number } = useFormats()
  const choices = new Map(Object.values(words.choices).flatMap((values) => Object.entries(values)))
  const written = (value: string): string => choices.get(value) ?? (value || words.notEntered)
  const signer = ({ name, position, title }: Settings['signers'][number]): string =>
    `${name} (${title ?? words.positions[position]})`
  return (value: Settings[keyof Settings]): string => {
    if (typeof value === 'number') return number(value)
    return typeof value === 'string' ? written(value) : written(value.map(signer).join('; '))
  }
}

const isSame = (one: Settings[keyof Settings], other: Settings[keyof Settings]): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** What one version has otherwise than the one before it. */
const Changed = ({
  version,
  before,
}: {
  readonly version: Version
  readonly before: Settings | undefined
}) => {
  const words = useTexts(settingTexts)
  const written = useValue()
  if (!before) return <>{words.first}</>
  const names = Object.keys(version.value) as (keyof Settings)[]
  const changed = names.filter((name) => !isSame(version.value[name], before[name]))
  if (changed.length === 0) return <>{words.same}</>
  return (
    <ul class="govuk-list">
      {changed.map((name) => (
        <li key={name}>
          {words.changed(words.names[name], written(before[name]), written(version.value[name]))}
        </li>
      ))}
    </ul>
  )
}

const History = ({ history, on, settings }: Answer) => {
  const t = useTexts(adminTexts)
  const words = useTexts(settingTexts)
  const { day, time } = useFormats()
  const { personName } = useRegister()
  // Before the first version began, what holds today is what held before it.
  const valueBefore = (version: Version) =>
    history[history.indexOf(version) - 1]?.value ?? (version.from > on ? settings : undefined)
  const columns: readonly Column<Version>[] = [
    { name: 'from', heading: t.from, isRowHeading: true, cell: ({ from }) => day(from) },
    {
      name: 'what',
      heading: words.what,
      cell: (version) => <Changed version={version} before={valueBefore(version)} />,
    },
    { name: 'by', heading: t.by, cell: ({ by }) => personName(by) },
    { name: 'at', heading: t.enteredAt, cell: ({ at }) => time(at) },
  ]
  return history.length === 0 ? (
    <p class="quiet">{words.nobodyYet}</p>
  ) : (
    <Table
      caption={t.history}
      isCaptionHidden
      columns={columns}
      rows={[...history].reverse()}
      keyOf={({ at }) => at}
      isList
    />
  )
}

/** What the city has set for itself, and who changed it when. */
export const Settings = () => {
  const t = useTexts(adminTexts)
  const words = useTexts(settingTexts)
  const { day } = useFormats()
  const written = useValue()
  const mayChange = useMay('change-settings')
  const asked = useAnswer('getSettings', {})
  return (
    <Page
      title={t.settings}
      way={<Breadcrumbs steps={[{ href: '/admin', label: t.title }]} />}
      actions={mayChange && <ButtonLink href="/settings/change">{t.change}</ButtonLink>}
    >
      <Answered of={asked}>
        {(answer) => (
          <>
            <p>{words.lead(day(answer.on))}</p>
            <PapersUnnamed {...answer} />
            <SummaryList
              rows={Object.entries(answer.settings).map(([name, value]) => ({
                name: words.names[name as keyof Answer['settings']],
                value: written(value),
              }))}
            />
            <Section title={t.history}>
              <History {...answer} />
            </Section>
          </>
        )}
      </Answered>
    </Page>
  )
}
