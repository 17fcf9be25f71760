import type { Body } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { Button } from '../../../parts/forms/button.tsx'
import { DateInput, Select, Textarea, TextInput } from '../../../parts/forms/inputs.tsx'
import { useForm } from '../../../parts/forms/use-form.ts'
import { Answered } from '../../../parts/layout/answered.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { BackLink } from '../../../parts/layout/way.tsx'
import { useToday } from '../../../session/clock.tsx'
import { useCall } from '../../../session/session.tsx'
import { wrongDay } from '../../../texts/days.ts'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { dayTyped, dayWritten } from '../../../values/dates.ts'
import { adminTexts } from '../admin-texts.ts'
import { assessmentSchemeTexts } from './assessment-scheme-texts.ts'
import { catalogueTyped, catalogueWritten, unitsTyped, unitsWritten } from './catalogue.ts'

type Answer = Body<'getAssessmentScheme'>
type Scheme = Answer['scheme']

/** 500 lines of a code, a name and units. */
const maxCatalogue = 120_000
const weights = ['quantity', 'quality', 'progress'] as const
const choices = ['returnsCost', 'progressBy', 'waiting'] as const

const valuesOf = ({ weights: set, products, otherUnits, ...chosen }: Scheme, from: string) => ({
  ...{ quantity: String(set.quantity), quality: String(set.quality), progress: String(set.progress) },
  ...{ returnsCost: chosen.returnsCost as string, progressBy: chosen.progressBy as string },
  ...{ waiting: chosen.waiting as string, otherUnits: unitsWritten(otherUnits) },
  products: catalogueWritten(products),
  from,
})

type Values = ReturnType<typeof valuesOf>

const schemeOf = (values: Values): Scheme =>
  ({
    weights: {
      quantity: Number(values.quantity),
      quality: Number(values.quality),
      progress: Number(values.progress),
    },
    returnsCost: values.returnsCost,
    progressBy: values.progressBy,
    waiting: values.waiting,
    otherUnits: unitsTyped(values.otherUnits) ?? 0,
    products: [...catalogueTyped(values.products).products],
  }) as Scheme

const useCheck = () => {
  const t = useTexts(assessmentSchemeTexts)
  const { dayWrong } = useTexts(adminTexts)
  const wrongWeight = (text: string) => (/^(100|\d{1,2})$/.test(text.trim()) ? undefined : t.weightWrong)
  const wrongCatalogue = (text: string) => {
    const { wrong, twice } = catalogueTyped(text)
    if (wrong.length > 0) return t.linesWrong(wrong.slice(0, 10).join(', '))
    return twice.length > 0 ? t.twice(twice.join(', ')) : undefined
  }
  return (values: Values) => ({
    ...Object.fromEntries(weights.map((name) => [name, wrongWeight(values[name])])),
    ...(weights.every((name) => Number(values[name]) === 0) && { quantity: t.weightsNone }),
    otherUnits: unitsTyped(values.otherUnits) === undefined ? t.otherUnitsWrong : undefined,
    products: wrongCatalogue(values.products),
    from: wrongDay(values.from, dayWrong),
  })
}

interface Props {
  readonly before: Scheme
  readonly etag: string
  readonly reload: () => Promise<boolean>
}

const SchemeForm = ({ before, etag, reload }: Props) => {
  const t = useTexts(assessmentSchemeTexts)
  const { day } = useFormats()
  const call = useCall()
  const { open } = useLocation()
  const today = useToday()
  const form = useForm<Values, unknown>({
    name: 'assessment-scheme',
    initial: valuesOf(before, dayWritten(today)),
    check: useCheck(),
    send: (values) =>
      call('putAssessmentScheme', {
        body: { from: dayTyped(values.from) ?? '', scheme: schemeOf(values) },
        ifMatch: etag,
      }),
    onSent: () => open('/assessment-scheme', { notice: t.saved(day(dayTyped(form.values.from))) }),
    fieldOfCode: { 'scheme-from-too-early': 'from' },
    place: () => (field) => ({ name: field.replace(/^scheme\.(weights\.)?/, '').split('.')[0] ?? field }),
    reload,
  })
  return (
    <Page title={t.change} form={form} way={<BackLink href="/assessment-scheme" label={t.title} />}>
      <form onSubmit={form.submit} class="measure" noValidate>
        <DateInput label={t.from} hint={t.fromHint} {...form.field('from')} />
        {weights.map((name) => (
          <TextInput
            key={name}
            label={t.weights[name]}
            {...(name === 'quantity' && { hint: t.weightHint })}
            width="short"
            inputMode="numeric"
            {...form.field(name)}
          />
        ))}
        {choices.map((name) => (
          <Select
            key={name}
            label={t[name]}
            options={Object.entries(t.choices[name]).map(([value, label]) => ({ value, label }))}
            {...form.field(name)}
          />
        ))}
        <TextInput label={t.otherUnits} width="short" {...form.field('otherUnits')} />
        <Textarea
          label={t.products}
          hint={t.productsHint}
          rows={10}
          max={maxCatalogue}
          {...form.field('products')}
        />
        <Button isBusy={form.isSending}>{t.save}</Button>
      </form>
    </Page>
  )
}

/** Another catalogue or another way of scoring from a day on; it begins with the latest that was entered. */
export const ChangeAssessmentScheme = () => {
  const asked = useAnswer('getAssessmentScheme', {})
  return (
    <Answered of={asked}>
      {({ scheme, history }) => (
        <SchemeForm before={history.at(-1)?.value ?? scheme} etag={asked.etag ?? ''} reload={asked.reload} />
      )}
    </Answered>
  )
}
