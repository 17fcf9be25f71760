import type { Body } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
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
import { assessmentSchemeTexts } from './assessment-scheme-texts.ts'
import type { Product } from './catalogue.ts'

type Scheme = Body<'getAssessmentScheme'>['scheme']

const Catalogue = ({ products }: Scheme) => {
  const t = useTexts(assessmentSchemeTexts)
  const { decimal } = useFormats()
  const columns: readonly Column<Product>[] = [
    { name: 'code', heading: t.code, cell: ({ code }) => code },
    { name: 'name', heading: t.name, isRowHeading: true, cell: ({ name }) => name },
    { name: 'units', heading: t.units, isNumber: true, cell: ({ units }) => decimal(units) },
  ]
  return products.length === 0 ? (
    <p>{t.noProducts}</p>
  ) : (
    <Table caption={t.products} columns={columns} rows={products} keyOf={({ code }) => code} isList />
  )
}

/** By what the points of the work are counted today. */
export const AssessmentScheme = () => {
  const admin = useTexts(adminTexts)
  const t = useTexts(assessmentSchemeTexts)
  const { number, decimal } = useFormats()
  const mayChange = useMay('change-rules')
  const asked = useAnswer('getAssessmentScheme', {})
  return (
    <Page
      title={t.title}
      way={<Breadcrumbs steps={[{ href: '/admin', label: admin.title }]} />}
      actions={mayChange && <ButtonLink href="/assessment-scheme/change">{t.change}</ButtonLink>}
    >
      <Answered of={asked}>
        {({ scheme }) => {
          const { weights, returnsCost, progressBy, waiting, otherUnits } = scheme
          return (
            <>
              <p class="measure">{t.lead}</p>
              <SummaryList
                rows={[
                  { name: t.weights.quantity, value: number(weights.quantity) },
                  { name: t.weights.quality, value: number(weights.quality) },
                  { name: t.weights.progress, value: number(weights.progress) },
                  { name: t.returnsCost, value: t.choices.returnsCost[returnsCost] },
                  { name: t.progressBy, value: t.choices.progressBy[progressBy] },
                  { name: t.waiting, value: t.choices.waiting[waiting] },
                  { name: t.otherUnits, value: decimal(otherUnits) },
                ]}
              />
              <Catalogue {...scheme} />
            </>
          )
        }}
      </Answered>
    </Page>
  )
}
