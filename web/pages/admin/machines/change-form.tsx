import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Body } from '../../../api/types.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { addressOfPage } from '../../../app/router/pattern.ts'
import { Button } from '../../../parts/forms/button.tsx'
import type { Values } from '../../../parts/forms/drafts.ts'
import { type Form, type FormState, useForm } from '../../../parts/forms/use-form.ts'
import { Page } from '../../../parts/layout/page.tsx'
import { BackLink } from '../../../parts/layout/way.tsx'
import { useTexts } from '../../../texts/language.tsx'
import { machineTexts } from './machines-texts.ts'

type Machine = Body<'getMachine'>

/** An account as it was read, and the version that a change of it names. */
export interface GivenMachine {
  readonly machine: Machine
  readonly etag: string
  readonly reload: () => Promise<boolean>
}

interface Sent {
  readonly path: { readonly id: string }
  readonly ifMatch: string
  readonly key: string
}

interface Options<V extends Values> {
  readonly name: string
  readonly initial: V
  readonly check?: (values: V) => { readonly [Name in keyof V]?: string | undefined }
  readonly send: (values: V, sent: Sent) => Promise<{ readonly body: Body<'addMachine'> }>
  /** The change makes a secret, which is shown. */
  readonly tells?: true
}

/** A change of an account, of the version it was filled in on; and what it told, if it tells a secret. */
export const useMachineForm = <V extends Values>(
  { machine, etag, reload }: GivenMachine,
  { name, send, tells, ...options }: Options<V>,
): { readonly form: Form<V>; readonly told: Body<'addMachine'> | undefined } => {
  const t = useTexts(machineTexts)
  const { open } = useLocation()
  const [told, setTold] = useState<Body<'addMachine'>>()
  const { id } = machine
  const form = useForm({
    ...options,
    name: `${name}:${id}`,
    send: (values, key) => send(values, { path: { id }, ifMatch: etag, key }),
    onSent: ({ body }) =>
      tells
        ? setTold(body)
        : open(addressOfPage('/machines/:id', { id }), { notice: t.saved, replace: true }),
    reload,
  })
  return { form, told }
}

interface Props {
  readonly machine: Machine
  readonly form: FormState
  readonly words: { readonly title: string; readonly submit: string; readonly lead: string }
  readonly isGrave?: boolean
  readonly children?: ComponentChildren
}

export const ChangeForm = ({ machine: { id, name }, form, words, isGrave = false, children }: Props) => (
  <Page
    title={words.title}
    caption={name}
    form={form}
    way={<BackLink href={addressOfPage('/machines/:id', { id })} label={name} />}
  >
    <form onSubmit={form.submit} class="measure" noValidate>
      <p>{words.lead}</p>
      {children}
      <Button look={isGrave ? 'warning' : 'main'} isBusy={form.isSending}>
        {words.submit}
      </Button>
    </form>
  </Page>
)
