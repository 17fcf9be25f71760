import type { ComponentType } from 'preact'
import type { Input } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { Radios } from '../../../parts/forms/choices.tsx'
import { Answered } from '../../../parts/layout/answered.tsx'
import { useCall } from '../../../session/session.tsx'
import { useTexts } from '../../../texts/language.tsx'
import { ChangeForm, type GivenMachine, useMachineForm } from './change-form.tsx'
import { MachineFields, useMachineCheck } from './machine-fields.tsx'
import { machineTexts } from './machines-texts.ts'
import { NoWebhook } from './no-webhook.tsx'
import { ToldSecret } from './told-secret.tsx'
import { AddWebhook, EditWebhook, RenewWebhookSecret } from './webhook-forms.tsx'

interface Props {
  readonly given: GivenMachine
}

type Scopes = Input<'changeMachine'>['body']['scopes']
type Ends = Input<'renewMachineSecret'>['body']['endsBefore']

const ChangePlace = ({ given }: Props) => {
  const t = useTexts(machineTexts)
  const call = useCall()
  const { name, scopes } = given.machine
  const { form } = useMachineForm(given, {
    name: 'change-machine',
    initial: { name, scopes: scopes as readonly string[] },
    check: useMachineCheck(),
    send: (values, sent) =>
      call('changeMachine', {
        ...sent,
        body: { name: values.name.trim(), scopes: [...values.scopes] as Scopes },
      }),
  })
  return (
    <ChangeForm machine={given.machine} form={form} words={t.change}>
      <MachineFields form={form} />
    </ChangeForm>
  )
}

const RenewSecret = ({ given }: Props) => {
  const t = useTexts(machineTexts)
  const call = useCall()
  const { form, told } = useMachineForm(given, {
    name: 'renew-machine-secret',
    initial: { ends: '' },
    check: ({ ends }) => ({ ends: ends ? undefined : t.endsMissing }),
    send: ({ ends }, sent) => call('renewMachineSecret', { ...sent, body: { endsBefore: ends as Ends } }),
    tells: true,
  })
  if (told) return <ToldSecret of={told} title={t.told.renewed} label={t.secret} />
  const options = Object.entries(t.end).map(([value, label]) => ({ value, label }))
  return (
    <ChangeForm machine={given.machine} form={form} words={t.renew}>
      <Radios label={t.ends} options={options} {...form.field('ends')} />
    </ChangeForm>
  )
}

const SetActive = ({ given, active }: Props & { readonly active: boolean }) => {
  const t = useTexts(machineTexts)
  const call = useCall()
  const { form } = useMachineForm(given, {
    name: active ? 'open-machine' : 'close-machine',
    initial: {},
    send: (_, sent) => call('setMachineActive', { ...sent, body: { active } }),
  })
  const words = active ? t.reopen : t.close
  return <ChangeForm machine={given.machine} form={form} words={words} isGrave={!active} />
}

/** What can be changed of an account, each by a form of its own. */
const forms: Readonly<Record<string, ComponentType<Props>>> = {
  place: ChangePlace,
  secret: RenewSecret,
  close: ({ given }) => <SetActive given={given} active={false} />,
  open: ({ given }) => <SetActive given={given} active />,
  'add-webhook': AddWebhook,
  webhook: EditWebhook,
  'webhook-secret': RenewWebhookSecret,
}

export const ChangeMachine = ({ id, change }: { readonly id: string; readonly change: string }) => {
  const asked = useAnswer('getMachine', { path: { id } })
  const Shown = forms[change]
  if (!Shown) return <NoWebhook id={id} />
  return (
    <Answered of={asked}>
      {(machine) => <Shown key={change} given={{ machine, etag: asked.etag ?? '', reload: asked.reload }} />}
    </Answered>
  )
}
