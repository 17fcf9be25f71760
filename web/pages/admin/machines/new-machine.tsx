import { useState } from 'preact/hooks'
import type { Body, Input } from '../../../api/types.ts'
import { Button } from '../../../parts/forms/button.tsx'
import { useForm } from '../../../parts/forms/use-form.ts'
import { Page } from '../../../parts/layout/page.tsx'
import { BackLink } from '../../../parts/layout/way.tsx'
import { useCall } from '../../../session/session.tsx'
import { useTexts } from '../../../texts/language.tsx'
import { MachineFields, useMachineCheck } from './machine-fields.tsx'
import { machineTexts } from './machines-texts.ts'
import { ToldSecret } from './told-secret.tsx'

type Scopes = Input<'addMachine'>['body']['scopes']

const Form = ({ onMade }: { readonly onMade: (made: Body<'addMachine'>) => void }) => {
  const t = useTexts(machineTexts)
  const call = useCall()
  const form = useForm({
    name: 'new-machine',
    initial: { name: '', scopes: [] as readonly string[] },
    check: useMachineCheck(),
    send: ({ name, scopes }, key) =>
      call('addMachine', { body: { name: name.trim(), scopes: [...scopes] as Scopes }, key }),
    onSent: ({ body }) => onMade(body),
  })
  return (
    <Page title={t.add} form={form} way={<BackLink href="/machines/all" label={t.title} />}>
      <form onSubmit={form.submit} class="measure" noValidate>
        <MachineFields form={form} />
        <Button isBusy={form.isSending}>{t.add}</Button>
      </form>
    </Page>
  )
}

/** A new account. Its secret is shown here and kept nowhere, not in the browser either. */
export const NewMachine = () => {
  const t = useTexts(machineTexts)
  const [made, setMade] = useState<Body<'addMachine'>>()
  return made ? <ToldSecret of={made} title={t.told.made} label={t.secret} /> : <Form onMade={setMade} />
}
