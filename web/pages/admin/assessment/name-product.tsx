import { useAnswer } from '../../../api/use-answer.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { Button } from '../../../parts/forms/button.tsx'
import { Select } from '../../../parts/forms/inputs.tsx'
import { useForm } from '../../../parts/forms/use-form.ts'
import { Answered } from '../../../parts/layout/answered.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { BackLink } from '../../../parts/layout/way.tsx'
import { useCall } from '../../../session/session.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { type GivenTask, WithTask } from '../../task/ending/given-task.tsx'
import { Brief } from '../../task/forms/brief.tsx'
import { assessmentSchemeTexts } from './assessment-scheme-texts.ts'
import type { Product } from './catalogue.ts'

interface Props {
  readonly given: GivenTask
  readonly products: readonly Product[]
}

/** The product that was named last, as the history tells it. */
const namedIn = ({ history }: GivenTask): string =>
  history.events
    .flatMap(({ details }) => (details.type === 'product-named' ? [details.product] : []))
    .at(-1) ?? ''

const Naming = ({ given, products }: Props) => {
  const t = useTexts(assessmentSchemeTexts)
  const { decimal } = useFormats()
  const call = useCall()
  const { open } = useLocation()
  const { id } = given.task
  const form = useForm({
    name: `product:${id}`,
    initial: { product: namedIn(given) },
    check: ({ product }) => ({ product: product ? undefined : t.productMissing }),
    send: (body, key) => call('nameProduct', { path: { id }, body, key }),
    onSent: () => open(`/tasks/${id}`, { notice: t.named }),
    fieldOfCode: { 'unknown-product': 'product' },
  })
  const options = products.map(({ code, name, units }) => ({
    value: code,
    label: `${code} ${name} (${decimal(units)})`,
  }))
  return (
    <Page title={t.naming} form={form} way={<BackLink otherwise={`/tasks/${id}`} />}>
      <Brief given={given} />
      {products.length === 0 ? (
        <p class="measure">{t.noProductsYet}</p>
      ) : (
        <form onSubmit={form.submit} noValidate>
          <p class="measure">{t.namingLead}</p>
          <Select label={t.product} none={t.choose} options={options} {...form.field('product')} />
          <Button isBusy={form.isSending}>{t.save}</Button>
        </form>
      )}
    </Page>
  )
}

/** Which product of the catalogue a task is, for assessments. */
export const NameProduct = ({ id }: { readonly id: string }) => {
  const asked = useAnswer('getAssessmentScheme', {})
  return (
    <Answered of={asked}>
      {({ scheme }) => (
        <WithTask id={id}>{(given) => <Naming given={given} products={scheme.products} />}</WithTask>
      )}
    </Answered>
  )
}
