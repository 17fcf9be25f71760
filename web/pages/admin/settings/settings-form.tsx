import type { Body } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { Section } from '../../../parts/figures/figures.tsx'
import { Button } from '../../../parts/forms/button.tsx'
import { DateInput, Select, TextInput } from '../../../parts/forms/inputs.tsx'
import { placeInRows, rowValues } from '../../../parts/forms/rows.ts'
import { type Form, useForm } from '../../../parts/forms/use-form.ts'
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
import { SignerFields, useMissingInSigners } from './signer-fields.tsx'
import { rowsOfSigners, signerRows, signersTyped } from './signer-rows.ts'

type Settings = Body<'getSettings'>['settings']
/** A setting that is one field of the form. */
type Name = Exclude<keyof Settings, 'signers'>
type Values = Readonly<Record<string, string>>

const paperNames = ['cityName', 'cityPlace', 'officeSymbol', 'letterSigner', 'reportSigner'] as const
const contactNames = ['contactName', 'contactPhone', 'contactEmail'] as const
const isOnlySaid = (name: Name): boolean => [...paperNames, ...contactNames].some((one) => one === name)

const isNumber = (settings: Settings, name: Name): boolean => typeof settings[name] === 'number'

const widthOf = (settings: Settings, name: Name) =>
  isNumber(settings, name) || name === 'mailTime' ? 'short' : 'full'

const namesOf = (settings: Settings) =>
  (Object.keys(settings) as (keyof Settings)[]).filter((name) => name !== 'signers')

const settingsOf = (values: Values, before: Settings): Settings => {
  const entries = namesOf(before).map((name) => {
    const typed = values[name] ?? ''
    return [name, isNumber(before, name) ? Number(typed) : typed.trim()]
  })
  return { ...Object.fromEntries(entries), signers: signersTyped(values) } as Settings
}

const valuesOf = (settings: Settings, from: string): Values => ({
  ...Object.fromEntries(namesOf(settings).map((name) => [name, String(settings[name])])),
  ...rowValues(signerRows, rowsOfSigners(settings.signers)),
  from: dayWritten(from),
})

interface Props {
  readonly before: Settings
  /** Whether these are the first that anybody enters: they may hold from today. */
  readonly isFirst: boolean
  /** From when the settings hold that begin later than today, if somebody has entered some. */
  readonly laterFrom: string | undefined
  readonly etag: string
  readonly reload: () => Promise<boolean>
}

const useSettingsForm = ({ before, isFirst, laterFrom, etag, reload }: Props) => {
  const t = useTexts(adminTexts)
  const words = useTexts(settingTexts)
  const { day } = useFormats()
  const call = useCall()
  const { open } = useLocation()
  const missingInSigners = useMissingInSigners()
  const today = useToday()
  const names = namesOf(before)
  const form = useForm<Values, unknown>({
    name: 'settings',
    initial: valuesOf(before, laterFrom ?? (isFirst ? today : addDays(today, 1))),
    check: (values) => ({
      ...missingInSigners(values),
      ...Object.fromEntries(
        names
          .filter((name) => isNumber(before, name) && !/^\d+$/.test((values[name] ?? '').trim()))
          .map((name) => [name, words.number]),
      ),
      from: wrongDay(values.from ?? '', t.dayWrong),
    }),
    send: (values) =>
      call('putSettings', {
        body: { from: dayTyped(values.from ?? '') ?? '', settings: settingsOf(values, before) },
        ifMatch: etag,
      }),
    onSent: () => open('/settings', { notice: words.saved(day(dayTyped(form.values.from ?? ''))) }),
    fieldOfCode: { 'settings-from-too-early': 'from' },
    place: (values) => {
      const inRows = placeInRows(values, signerRows)
      return (field, problem) => {
        const setting = field.replace(/^settings\./, '')
        return inRows(setting, problem) ?? { name: setting === 'signers' ? 'signers.0.name' : setting }
      }
    },
    reload,
  })
  return form
}

const Field = ({
  name,
  before,
  form,
}: {
  readonly name: Name
  readonly before: Settings
  readonly form: Form<Values>
}) => {
  const words = useTexts(settingTexts)
  const hint = words.hints[name]
  const labelled = { label: words.names[name], ...(hint && { hint }), ...form.field(name) }
  const choices = Object.entries(words.choices).find(([chosen]) => chosen === name)?.[1]
  if (!choices) return <TextInput width={widthOf(before, name)} {...labelled} />
  return (
    <Select options={Object.entries(choices).map(([value, label]) => ({ value, label }))} {...labelled} />
  )
}

const SettingsForm = (props: Props) => {
  const { before, laterFrom } = props
  const t = useTexts(adminTexts)
  const words = useTexts(settingTexts)
  const { day } = useFormats()
  const form = useSettingsForm(props)
  return (
    <Page title={t.change} form={form} way={<BackLink href="/settings" label={t.settings} />}>
      {laterFrom && <p class="measure">{words.later(day(laterFrom))}</p>}
      <form onSubmit={form.submit} class="measure" noValidate>
        <DateInput label={t.from} hint={words.fromHint} {...form.field('from')} />
        <Section title={words.papers}>
          <p class="quiet">{words.papersHint}</p>
          {(['cityName', 'cityPlace', 'officeSymbol'] as const).map((name) => (
            <Field key={name} name={name} before={before} form={form} />
          ))}
          <SignerFields form={form} atFirst={before.signers.length + 1} />
          {(['letterSigner', 'reportSigner'] as const).map((name) => (
            <Field key={name} name={name} before={before} form={form} />
          ))}
        </Section>
        <Section title={words.contact}>
          <p class="quiet">{words.contactHint}</p>
          {contactNames.map((name) => (
            <Field key={name} name={name} before={before} form={form} />
          ))}
        </Section>
        <Section title={words.work}>
          {namesOf(before)
            .filter((name) => !isOnlySaid(name))
            .map((name) => (
              <Field key={name} name={name} before={before} form={form} />
            ))}
        </Section>
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
        return (
          <SettingsForm
            before={before}
            isFirst={history.length === 0}
            laterFrom={later?.from}
            etag={asked.etag ?? ''}
            reload={asked.reload}
          />
        )
      }}
    </Answered>
  )
}
