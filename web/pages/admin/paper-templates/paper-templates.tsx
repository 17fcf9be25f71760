import type { Body } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { Answered } from '../../../parts/layout/answered.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { Breadcrumbs } from '../../../parts/layout/way.tsx'
import type { Column } from '../../../parts/lists/column.ts'
import { Table } from '../../../parts/lists/table.tsx'
import { useMay } from '../../../session/session.tsx'
import { useFormats, useLanguage, useTexts } from '../../../texts/language.tsx'
import { adminTexts } from '../admin-texts.ts'
import { paperTemplateTexts } from './paper-templates-texts.ts'

type Template = Body<'listPaperTemplates'>['templates'][number]

/** What a version is called: a file of the Office's, or the standard one. */
export const useVersionName = () => {
  const t = useTexts(paperTemplateTexts)
  const { number } = useFormats()
  return (version: Template['inForce']): string =>
    version?.file ? t.version(number(version.version), version.file.name) : t.standard
}

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
