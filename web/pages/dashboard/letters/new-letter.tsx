import type { Answer, Dashboard } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { Button } from '../../../parts/forms/button.tsx'
import { DateInput, TextInput } from '../../../parts/forms/inputs.tsx'
import { useForm } from '../../../parts/forms/use-form.ts'
import { Answered } from '../../../parts/layout/answered.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { BackLink } from '../../../parts/layout/way.tsx'
import { useToday } from '../../../session/clock.tsx'
import { useCall } from '../../../session/session.tsx'
import { wrongDay } from '../../../texts/days.ts'
import { useTexts } from '../../../texts/language.tsx'
import { dayTyped, dayWritten } from '../../../values/dates.ts'
import { keyOf } from '../../../values/directive-keys.ts'
import { letterTexts } from './letters-texts.ts'
import { allNamed, type Named, type NamingValues, namedBy, namedIn, optionOf } from './named.ts'
import { basisOfYear, NamedDepartments, useNamedCheck } from './named-departments.tsx'

type Recorded = Answer<'recordLetter'>

interface LetterValues extends NamingValues {
  readonly number: string
  readonly symbol: string
  readonly issuedOn: string
}

const useLetter = (dashboard: Dashboard, found: readonly Named[]) => {
  const t = useTexts(letterTexts)
  const call = useCall()
  const { open } = useLocation()
  const checkNamed = useNamedCheck(found)
  return useForm<LetterValues, Recorded>({
    name: 'letter',
    initial: {
      number: '',
      symbol: 'UBND-KSTT',
      issuedOn: dayWritten(dashboard.asOf),
      named: found.map(optionOf),
      besides: '',
      level: '',
    },
    check: (values) => ({
      number: values.number.trim() ? undefined : t.numberMissing,
      symbol: values.symbol.trim() ? undefined : t.symbolMissing,
      issuedOn: wrongDay(values.issuedOn, t.dayWrong),
      ...checkNamed(values),
    }),
    send: (values, key) =>
      call('recordLetter', {
        body: {
          number: values.number.trim(),
          symbol: values.symbol.trim(),
          issuedOn: dayTyped(values.issuedOn) ?? '',
          ruleSet: dashboard.ruleSet.name,
          named: allNamed(values).map(namedBy),
        },
        key,
      }),
    onSent: ({ body }) => open(`/letters/${encodeURIComponent(keyOf(body))}`, { notice: t.saved }),
    fieldOfCode: { 'letter-in-future': 'issuedOn', 'letter-exists': 'number' },
  })
}

const LetterForm = ({ dashboard }: { readonly dashboard: Dashboard }) => {
  const t = useTexts(letterTexts)
  const found = namedIn(dashboard)
  const form = useLetter(dashboard, found)
  return (
    <Page title={t.add} form={form} way={<BackLink href="/letters" label={t.title} />}>
      <form onSubmit={form.submit} class="measure" noValidate>
        <TextInput label={t.number} width="short" {...form.field('number')} />
        <TextInput label={t.symbol} hint={t.symbolHint} width="date" {...form.field('symbol')} />
        <DateInput label={t.issuedOn} {...form.field('issuedOn')} />
        <NamedDepartments {...{ form, found }} basis={basisOfYear(dashboard)} />
        <Button isBusy={form.isSending}>{t.save}</Button>
      </form>
    </Page>
  )
}

/** A letter that went out: its number, and whom it names by the figures of today. */
export const NewLetter = () => {
  const year = useToday().slice(0, 4)
  const asked = useAnswer('getDashboard', { path: { year } })
  return <Answered of={asked}>{(dashboard) => <LetterForm dashboard={dashboard} />}</Answered>
}
