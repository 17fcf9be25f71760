import { useRegister } from '../../api/register.tsx'
import type { Dashboard, Input } from '../../api/types.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { dayTyped, dayWritten } from '../../dates.ts'
import { useForm } from '../../forms/use-form.ts'
import { Answered } from '../../parts/answered.tsx'
import { Button } from '../../parts/button.tsx'
import { Checkboxes } from '../../parts/choices.tsx'
import { DateInput, TextInput } from '../../parts/inputs.tsx'
import { Empty } from '../../parts/loading.tsx'
import { Page } from '../../parts/page.tsx'
import { BackLink } from '../../parts/way.tsx'
import { useLocation } from '../../router/location.tsx'
import { useToday } from '../../session/clock.tsx'
import { useCall } from '../../session/session.tsx'
import { useFormats, useTexts } from '../../texts/language.tsx'
import { letterTexts } from '../../texts/letters.ts'
import { type Level, ruleTexts } from '../../texts/rules.ts'

type Named = Input<'recordLetter'>['body']['named'][number]

const namedIn = ({ named }: Dashboard): Named[] =>
  named.flatMap(({ level, departments }) => departments.map((department) => ({ department, level })))

const optionOf = ({ department, level }: Named): string => `${department} ${level}`

const namedBy = (value: string): Named => {
  const [department = '', level] = value.split(' ')
  return { department, level: level as Level }
}

const LetterForm = ({ dashboard }: { readonly dashboard: Dashboard }) => {
  const t = useTexts(letterTexts)
  const rules = useTexts(ruleTexts)
  const { day } = useFormats()
  const { departmentName } = useRegister()
  const call = useCall()
  const { open } = useLocation()
  const found = namedIn(dashboard)
  const missing = (text: string) => (text.trim() ? undefined : t.missing)
  const form = useForm({
    name: 'letter',
    initial: {
      number: '',
      symbol: 'UBND-KSTT',
      issuedOn: dayWritten(dashboard.asOf),
      named: found.map(optionOf) as readonly string[],
    },
    check: ({ number, symbol, issuedOn, named }) => ({
      number: missing(number),
      symbol: missing(symbol),
      issuedOn: dayTyped(issuedOn) ? undefined : t.dayWrong,
      named: named.length > 0 ? undefined : t.choose,
    }),
    send: ({ number, symbol, issuedOn, named }, key) =>
      call('recordLetter', {
        body: {
          number: number.trim(),
          symbol: symbol.trim(),
          issuedOn: dayTyped(issuedOn) ?? '',
          ruleSet: dashboard.ruleSet.name,
          named: named.map(namedBy),
        },
        key,
      }),
    onSent: ({ body: { issuedOn, number, symbol } }) =>
      open(`/letters/${encodeURIComponent(`${issuedOn}_${number}_${symbol}`)}`, { notice: t.saved }),
    fieldOfCode: { 'letter-in-future': 'issuedOn', 'letter-exists': 'number' },
  })
  return (
    <Page title={t.add} form={form} way={<BackLink href="/letters" label={t.title} />}>
      {found.length === 0 ? (
        <Empty>
          <p>{t.nobody}</p>
        </Empty>
      ) : (
        <form onSubmit={form.submit} class="measure" noValidate>
          <TextInput label={t.number} width="short" {...form.field('number')} />
          <TextInput label={t.symbol} hint={t.symbolHint} width="date" {...form.field('symbol')} />
          <DateInput label={t.issuedOn} {...form.field('issuedOn')} />
          <Checkboxes
            label={t.named}
            hint={t.namedHint(dashboard.ruleSet.letter, day(dashboard.asOf))}
            options={found.map((named) => ({
              value: optionOf(named),
              label: `${rules.levels[named.level]}: ${departmentName(named.department)}`,
            }))}
            {...form.field('named')}
          />
          <Button isBusy={form.isSending}>{t.save}</Button>
        </form>
      )}
    </Page>
  )
}

/** A letter that went out: its number, and whom it names by the figures of today. */
export const NewLetter = () => {
  const year = useToday().slice(0, 4)
  const asked = useAnswer('getDashboard', { path: { year } })
  return <Answered of={asked}>{(dashboard) => <LetterForm dashboard={dashboard} />}</Answered>
}
