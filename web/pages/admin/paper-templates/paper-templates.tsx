import type { Body } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { Section } from '../../../parts/figures/figures.tsx'
import { FileButtons } from '../../../parts/files/file-buttons.tsx'
import { Answered } from '../../../parts/layout/answered.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { BackLink, Breadcrumbs } from '../../../parts/layout/way.tsx'
import type { Column } from '../../../parts/lists/column.ts'
import { Table } from '../../../parts/lists/table.tsx'
import { useMay } from '../../../session/session.tsx'
import { useFormats, useLanguage, useTexts } from '../../../texts/language.tsx'
import { adminTexts } from '../admin-texts.ts'
import { NewTemplate } from './new-template.tsx'
import { paperTemplateTexts } from './paper-templates-texts.ts'
import { BackToStandard, Fields, History, useVersionName } from './template-parts.tsx'

type Kind = Body<'getPaperTemplate'>['kind']
type Template = Body<'listPaperTemplates'>['templates'][number]

/** Every kind of paper, and by which template it is made today. */
export const PaperTemplates = () => {
  const t = useTexts(paperTemplateTexts)
  const admin = useTexts(adminTexts)
  const { language } = useLanguage()
  const { day } = useFormats()
  const nameOf = useVersionName()
  const asked = useAnswer('listPaperTemplates', {})
  const columns: readonly Column<Template>[] = [
    {
      name: 'paper',
      heading: t.paper,
      isRowHeading: true,
      cell: ({ kind, name }) => <a href={`/paper-templates/${kind}`}>{name[language]}</a>,
    },
    {
      name: 'template',
      heading: t.template,
      cell: ({ inForce }) => (
        <>
          {nameOf(inForce)}
          {inForce && <span class="note">{t.since(day(inForce.from))}</span>}
        </>
      ),
    },
  ]
  return (
    <Page
      title={t.title}
      way={useMay('read-notices') && <Breadcrumbs steps={[{ href: '/admin', label: admin.title }]} />}
    >
      <p class="measure">{t.lead}</p>
      <Answered of={asked}>
        {({ templates }) => (
          <Table
            caption={t.title}
            isCaptionHidden
            columns={columns}
            rows={templates}
            keyOf={({ kind }) => kind}
            isList
          />
        )}
      </Answered>
    </Page>
  )
}

/** A kind of paper: its template in force, the versions before, another one, and what the template may hold. */
export const PaperTemplate = ({ kind: named }: { readonly kind: string }) => {
  // Whatever else stands in the address, the API knows no such kind.
  const kind = named as Kind
  const t = useTexts(paperTemplateTexts)
  const { language } = useLanguage()
  const { day } = useFormats()
  const mayChange = useMay('change-paper-templates')
  const nameOf = useVersionName()
  const asked = useAnswer('getPaperTemplate', { path: { kind } })
  const { body, etag = '' } = asked
  const { open } = useLocation()
  const onSaved = (notice: string) => {
    open(`/paper-templates/${kind}`, { notice, replace: true })
    void asked.reload()
  }
  const entering = { kind, etag, onSaved }
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
                <NewTemplate key={etag} {...entering} />
                {answer.inForce?.file && <BackToStandard {...entering} />}
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
