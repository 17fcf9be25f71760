import { useState } from 'preact/hooks'
import { useRegister } from '../../../api/register.tsx'
import type { Body } from '../../../api/types.ts'
import { FileButtons } from '../../../parts/files/file-buttons.tsx'
import { Button } from '../../../parts/forms/button.tsx'
import { Failed } from '../../../parts/layout/answered.tsx'
import { Tag } from '../../../parts/layout/tag.tsx'
import type { Column } from '../../../parts/lists/column.ts'
import { Table } from '../../../parts/lists/table.tsx'
import { useToday } from '../../../session/clock.tsx'
import { useCall } from '../../../session/session.tsx'
import { useFormats, useLanguage, useTexts } from '../../../texts/language.tsx'
import type { EnteringProps } from './new-template.tsx'
import { paperTemplateTexts } from './paper-templates-texts.ts'

type Answer = Body<'getPaperTemplate'>
type Version = Answer['history'][number]
type Field = Answer['fields'][number]

/** What a version is called: a file of the Office's, or the standard one. */
export const useVersionName = () => {
  const t = useTexts(paperTemplateTexts)
  const { number } = useFormats()
  return (version: Answer['inForce']): string =>
    version?.file ? t.version(number(version.version), version.file.name) : t.standard
}

/** Every version that was sent, the latest first. */
export const History = ({ kind, history }: Answer) => {
  const t = useTexts(paperTemplateTexts)
  const { day, time, number } = useFormats()
  const { personName } = useRegister()
  const nameOf = useVersionName()
  if (history.length === 0) return <p class="quiet">{t.none}</p>
  const columns: readonly Column<Version>[] = [
    { name: 'number', heading: t.number, isRowHeading: true, cell: ({ version }) => number(version) },
    {
      name: 'template',
      heading: t.template,
      cell: (version) => (version.file ? nameOf(version) : t.standardAgain),
    },
    { name: 'from', heading: t.from, cell: ({ from }) => day(from) },
    { name: 'by', heading: t.by, cell: ({ by }) => personName(by) },
    { name: 'at', heading: t.at, cell: ({ at }) => time(at) },
  ]
  const files = history
    .filter(({ file }) => file)
    .map(({ version }) => ({
      label: t.downloadVersion(number(version)),
      ask: (call: ReturnType<typeof useCall>) =>
        call('getPaperTemplateFile', { path: { kind }, query: { version } }),
    }))
  return (
    <>
      <Table
        caption={t.history}
        isCaptionHidden
        columns={columns}
        rows={[...history].reverse()}
        keyOf={({ version }) => String(version)}
        isList
      />
      <FileButtons files={files.reverse().slice(0, 5)} />
    </>
  )
}

const written = ({ name, holds }: Pick<Field, 'name' | 'holds'>): string =>
  holds === 'text' ? `{${name}}` : `{#${name}}`

/** All that a template of the kind may hold. */
export const Fields = ({ fields }: Pick<Answer, 'fields'>) => {
  const t = useTexts(paperTemplateTexts)
  const { language } = useLanguage()
  const insideOf = ({ inside }: Field) =>
    inside
      .filter((way) => way.length > 0)
      .map((way) => way.map((list) => `{#${list}}`).join(' '))
      .join(', ')
  const columns: readonly Column<Field>[] = [
    {
      name: 'field',
      heading: t.field,
      isRowHeading: true,
      cell: (field) => (
        <>
          <code>{written(field)}</code>
          <span class="note">
            {t.kinds[field.holds]}
            {insideOf(field) &&
              `; ${field.inside.some((way) => way.length === 0) ? t.alsoInside(insideOf(field)) : t.inside(insideOf(field))}`}
          </span>
        </>
      ),
    },
    {
      name: 'says',
      heading: t.says,
      cell: ({ says, required }) => (
        <>
          {says[language]} {required && <Tag colour="grey">{t.required}</Tag>}
        </>
      ),
    },
    { name: 'example', heading: t.example, cell: ({ example }) => example ?? '' },
  ]
  return (
    <Table
      caption={t.fields}
      isCaptionHidden
      columns={columns}
      rows={fields}
      keyOf={({ name, inside }) => [name, ...inside.flat()].join('/')}
      isList
    />
  )
}

/** Back to the template that comes with the product, from today on. */
export const BackToStandard = ({ kind, etag, onSaved }: EnteringProps) => {
  const t = useTexts(paperTemplateTexts)
  const call = useCall()
  const today = useToday()
  const [failure, setFailure] = useState<unknown>()
  const [isBusy, setBusy] = useState(false)
  const goBack = async () => {
    setBusy(true)
    try {
      await call('putStandardTemplate', { path: { kind }, body: { from: today }, ifMatch: etag })
      onSaved(t.backDone)
    } catch (caught) {
      setFailure(caught)
    }
    setBusy(false)
  }
  return (
    <>
      <p class="measure">{t.backLead}</p>
      <Button look="secondary" isBusy={isBusy} onClick={() => void goBack()}>
        {t.back}
      </Button>
      {failure !== undefined && <Failed failure={failure} />}
    </>
  )
}
