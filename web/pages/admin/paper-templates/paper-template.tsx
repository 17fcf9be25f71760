import { useState } from 'preact/hooks'
import { useRegister } from '../../../api/register.tsx'
import type { Body } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { Section } from '../../../parts/figures/figures.tsx'
import { FileButtons } from '../../../parts/files/file-buttons.tsx'
import { Button } from '../../../parts/forms/button.tsx'
import { Answered, Failed } from '../../../parts/layout/answered.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { Tag } from '../../../parts/layout/tag.tsx'
import { BackLink } from '../../../parts/layout/way.tsx'
import type { Column } from '../../../parts/lists/column.ts'
import { Table } from '../../../parts/lists/table.tsx'
import { useToday } from '../../../session/clock.tsx'
import { useCall, useMay } from '../../../session/session.tsx'
import { useFormats, useLanguage, useTexts } from '../../../texts/language.tsx'
import { NewTemplate } from './new-template.tsx'
import { useVersionName } from './paper-templates.tsx'
import { paperTemplateTexts } from './paper-templates-texts.ts'

type Answer = Body<'getPaperTemplate'>
type Version = Answer['history'][number]
type Field = Answer['fields'][number]

const History = ({ kind, history }: Answer) => {
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

const Fields = ({ fields }: Pick<Answer, 'fields'>) => {
  const t = useTexts(paperTemplateTexts)
  const { language } = useLanguage()
  const insideOf = ({ inside }: Field) => inside.map((list) => `{#${list}}`).join(' ')
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
            {field.inside.length > 0 && `, ${t.inside(insideOf(field))}`}
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
      keyOf={({ name, inside }) => [...inside, name].join('/')}
      isList
    />
  )
}

/** Back to the template that comes with the product, from today on. */
const BackToStandard = ({ kind, etag }: { readonly kind: Answer['kind']; readonly etag: string }) => {
  const t = useTexts(paperTemplateTexts)
  const call = useCall()
  const today = useToday()
  const { open } = useLocation()
  const [failure, setFailure] = useState<unknown>()
  const [isBusy, setBusy] = useState(false)
  const goBack = async () => {
    setBusy(true)
    try {
      await call('putStandardTemplate', { path: { kind }, body: { from: today }, ifMatch: etag })
      open(`/paper-templates/${kind}`, { notice: t.backDone })
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

/** A kind of paper: its template in force, the versions before, another one, and what the template may hold. */
export const PaperTemplate = ({ kind: named }: { readonly kind: string }) => {
  // Whatever else stands in the address, the API knows no such kind.
  const kind = named as Answer['kind']
  const t = useTexts(paperTemplateTexts)
  const { language } = useLanguage()
  const { day } = useFormats()
  const mayChange = useMay('change-paper-templates')
  const nameOf = useVersionName()
  const asked = useAnswer('getPaperTemplate', { path: { kind } })
  const { body, etag = '' } = asked
  const since = body?.inForce ? `, ${t.since(day(body.inForce.from))}` : ''
  return (
    <Page title={body?.name[language] ?? t.title} way={<BackLink href="/paper-templates" label={t.title} />}>
      <Answered of={asked}>
        {(answer) => (
          <>
            <p>{t.inForce(nameOf(answer.inForce) + since)}</p>
            <FileButtons
              files={[
                {
                  label: t.download,
                  ask: (call) => call('getPaperTemplateFile', { path: { kind }, query: {} }),
                },
                {
                  label: t.downloadStandard,
                  ask: (call) =>
                    call('getPaperTemplateFile', { path: { kind }, query: { version: 'standard' } }),
                },
              ]}
            />
            {mayChange && (
              <Section title={t.change}>
                <NewTemplate key={etag} kind={kind} etag={etag} />
                {answer.inForce?.file && <BackToStandard kind={kind} etag={etag} />}
              </Section>
            )}
            <Section title={t.history}>
              <History {...answer} />
            </Section>
            <Section title={t.fields}>
              <Fields fields={answer.fields} />
            </Section>
          </>
        )}
      </Answered>
    </Page>
  )
}
