import type { Body } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { Button } from '../../../parts/forms/button.tsx'
import { DateInput, Select, TextInput } from '../../../parts/forms/inputs.tsx'
import { useForm } from '../../../parts/forms/use-form.ts'
import { Answered } from '../../../parts/layout/answered.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { BackLink } from '../../../parts/layout/way.tsx'
import { useToday } from '../../../session/clock.tsx'
import { useCall } from '../../../session/session.tsx'
import { wrongDay } from '../../../texts/days.ts'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { addDays, dayTyped, dayWritten } from '../../../values/dates.ts'
import { adminTexts } from '../admin-texts.ts'
import { settingTexts } from './settings-texts.ts'

type Settings = Body<'getSettings'>['settings']
type Name = keyof Settings
type Texts = Record<Name, string> & { readonly from: string }

const isNumber = (settings: Settings, name: Name): boolean => typeof settings[name] === 'number'

const widthOf = (settings: Settings, name: Name) =>
  isNumber(settings, name) || name === 'mailTime' ? 'short' : 'full'

const settingsOf = (values: Texts, before: Settings): Settings => {
  const entries = (Object.keys(before) as Name[]).map((name) => [
    name,
    isNumber(before, name) ? Number(values[name]) : values[name].trim(),
  ])
  return Object.fromEntries(entries) as Settings
}

interface Props {
  readonly before: Settings
  /** From when the settings hold that begin later than today, if somebody has entered some. */
  readonly laterFrom: string | undefined
  readonly etag: string
  readonly reload: () => Promise<boolean>
}

const Form = ({ before, laterFrom, etag, reload }: Props) => {
  const t = useTexts(adminTexts)
  const words = useTexts(settingTexts)
  const { day } = useFormats()
  const call = useCall()
  const { open } = useLocation()
  const tomorrow = addDays(useToday(), 1)
  const names = Object.keys(before) as Name[]
  const texts = Object.fromEntries(names.map((name) => [name, String(before[name])])) as Record<Name, string>
  const form = useForm<Texts & Record<string, string>, unknown>({
    name: 'settings',
    initial: { ...texts, from: dayWritten(laterFrom ?? tomorrow) },
    check: (values) => ({
      ...Object.fromEntries(
        names.map((name) => [
          name,
          isNumber(before, name) && !/^\d+$/.test(values[name].trim()) ? words.number : undefined,
        ]),
      ),
      from: wrongDay(values.from, t.dayWrong),
    }),
    send: (values) =>
      call('putSettings', {
        body: { from: dayTyped(values.from) ?? '', settings: settingsOf(values, before) },
        ifMatch: etag,
      }),
    onSent: () => open('/settings', { notice: words.saved(day(dayTyped(form.values.from))) }),
    fieldOfCode: { 'settings-from-too-early': 'from' },
    place: () => (field) => ({ name: names.find((name) => field === `settings.${name}`) ?? field }),
    reload,
  })
  const cadences = Object.entries(words.cadence).map(([value, label]) => ({ value, label }))
  const labelled = (name: Name) => {
    const hint = words.hints[name]
    return { label: words.names[name], ...(hint && { hint }), ...form.field(name) }
  }
  return (
    <Page title={t.change} form={form} way={<BackLink href="/settings" label={t.settings} />}>
      {laterFrom && <p class="measure">{words.later(day(laterFrom))}</p>}
      <form onSubmit={form.submit} class="measure" noValidate>
        <DateInput label={t.from} hint={t.fromHint} {...form.field('from')} />
        {names.map((name) =>
          name === 'overdueMails' ? (
            <Select key={name} options={cadences} {...labelled(name)} />
          ) : (
            <TextInput key={name} width={widthOf(before, name)} {...labelled(name)} />
          ),
        )}
        <Button isBusy={form.isSending}>{t.save}</Button>
      </form>
    </Page>
  )
}

/** Other settings from a day on; those of the days before stay. What was entered for later is not taken back unseen. */
export const ChangeSettings = () => {
  const asked = useAnswer('getSettings', {})
  return (
    <Answered of={asked}>
      {({ on, settings, history }) => {
        const last = history.at(-1)
        const later = last && last.from > on ? last : undefined
        const before = { ...settings, ...later?.value }
        return <Form before={before} laterFrom={later?.from} etag={asked.etag ?? ''} reload={asked.reload} />
      }}
    </Answered>
  )
}
