import type { Body, Input } from '../../../api/types.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { Checkboxes, Radios } from '../../../parts/forms/choices.tsx'
import { TextInput } from '../../../parts/forms/inputs.tsx'
import type { Form } from '../../../parts/forms/use-form.ts'
import { useCall } from '../../../session/session.tsx'
import { useTexts } from '../../../texts/language.tsx'
import { ChangeForm, type GivenMachine, useMachineForm } from './change-form.tsx'
import { machineTexts } from './machines-texts.ts'
import { NoWebhook } from './no-webhook.tsx'
import { ToldSecret } from './told-secret.tsx'
import { webhookTexts } from './webhook-texts.ts'

interface Props {
  readonly given: GivenMachine
}
type Webhook = Body<'getMachine'>['webhooks'][number]
type Kinds = Input<'addWebhook'>['body']['kinds']
type Ends = Input<'renewWebhookSecret'>['body']['endsBefore']

interface Filled {
  readonly [name: string]: string | readonly string[]
  readonly url: string
  readonly kinds: readonly string[]
}

const useCheck = () => {
  const t = useTexts(webhookTexts)
  return ({ url, kinds }: Filled) => ({
    url: url.trim() ? undefined : t.urlMissing,
    kinds: kinds.length > 0 ? undefined : t.kindsMissing,
  })
}

const bodyOf = ({ url, kinds }: Filled) => ({ url: url.trim(), kinds: [...kinds] as Kinds })

const Fields = <V extends Filled>({ form }: { readonly form: Form<V> }) => {
  const t = useTexts(webhookTexts)
  const options = Object.entries(t.kind).map(([value, label]) => ({ value, label }))
  const own = form as unknown as Form<Filled>
  return (
    <>
      <TextInput label={t.url} hint={t.urlHint} {...own.field('url')} />
      <Checkboxes label={t.kinds} options={options} {...own.field('kinds')} />
    </>
  )
}

export const AddWebhook = ({ given }: Props) => {
  const t = useTexts(webhookTexts)
  const call = useCall()
  const { form, told } = useMachineForm(given, {
    name: 'add-webhook',
    initial: { url: '', kinds: [] as readonly string[] },
    check: useCheck(),
    send: (values, sent) => call('addWebhook', { ...sent, body: bodyOf(values) }),
    tells: true,
  })
  if (told) return <ToldSecret of={told} title={t.told.made} label={t.told.title} />
  return (
    <ChangeForm machine={given.machine} form={form} words={t.add}>
      <Fields form={form} />
    </ChangeForm>
  )
}

interface OneProps extends Props {
  readonly webhook: Webhook
}

const Edit = ({ given, webhook }: OneProps) => {
  const t = useTexts(webhookTexts)
  const call = useCall()
  const { url, kinds, active } = webhook
  const { form } = useMachineForm(given, {
    name: `change-webhook:${webhook.id}`,
    initial: { url, kinds: kinds as readonly string[], active: active ? 'yes' : 'no' },
    check: useCheck(),
    send: (values, { path, ...sent }) =>
      call('changeWebhook', {
        ...sent,
        path: { ...path, webhook: webhook.id },
        body: { ...bodyOf(values), active: values.active === 'yes' },
      }),
  })
  const options = Object.entries(t.actives).map(([value, label]) => ({ value, label }))
  return (
    <ChangeForm machine={given.machine} form={form} words={t.edit}>
      <Fields form={form} />
      <Radios label={t.active} options={options} isInline {...form.field('active')} />
    </ChangeForm>
  )
}

const Renew = ({ given, webhook }: OneProps) => {
  const t = useTexts(webhookTexts)
  const machines = useTexts(machineTexts)
  const call = useCall()
  const { form, told } = useMachineForm(given, {
    name: `renew-webhook-secret:${webhook.id}`,
    initial: { ends: '' },
    check: ({ ends }) => ({ ends: ends ? undefined : machines.endsMissing }),
    send: ({ ends }, { path, ...sent }) =>
      call('renewWebhookSecret', {
        ...sent,
        path: { ...path, webhook: webhook.id },
        body: { endsBefore: ends as Ends },
      }),
    tells: true,
  })
  if (told) return <ToldSecret of={told} title={t.told.renewed} label={t.told.title} />
  const options = Object.entries(machines.end).map(([value, label]) => ({ value, label }))
  return (
    <ChangeForm machine={given.machine} form={form} words={t.renew}>
      <Radios label={machines.ends} options={options} {...form.field('ends')} />
    </ChangeForm>
  )
}

/** The webhook that the address names. */
const useWebhook = ({ given }: Props): Webhook | undefined => {
  const { query } = useLocation()
  return given.machine.webhooks.find(({ id }) => id === query.get('webhook'))
}

export const EditWebhook = ({ given }: Props) => {
  const webhook = useWebhook({ given })
  return webhook ? <Edit given={given} webhook={webhook} /> : <NoWebhook id={given.machine.id} />
}

export const RenewWebhookSecret = ({ given }: Props) => {
  const webhook = useWebhook({ given })
  return webhook ? <Renew given={given} webhook={webhook} /> : <NoWebhook id={given.machine.id} />
}
