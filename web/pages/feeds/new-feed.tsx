import { useState } from 'preact/hooks'
import type { Body, Input } from '../../api/types.ts'
import { Button } from '../../parts/forms/button.tsx'
import { Radios } from '../../parts/forms/choices.tsx'
import { TextInput } from '../../parts/forms/inputs.tsx'
import { useForm } from '../../parts/forms/use-form.ts'
import { Page } from '../../parts/layout/page.tsx'
import { BackLink } from '../../parts/layout/way.tsx'
import { useCall, useMe } from '../../session/session.tsx'
import { useTexts } from '../../texts/language.tsx'
import { feedTexts } from './feeds-texts.ts'
import { MadeFeed } from './made-feed.tsx'

type Kind = Input<'makeFeed'>['body']['kind']

const kinds: readonly Kind[] = ['calendar', 'tasks', 'figures']
/** For whoever speaks for the city: what its ministry reads. */
const kindsOfCity: readonly Kind[] = [...kinds, 'nightly']

const Form = ({ onMade }: { readonly onMade: (made: Body<'makeFeed'>) => void }) => {
  const t = useTexts(feedTexts)
  const call = useCall()
  const { role } = useMe()
  const isOfDepartment = role === 'head' || role === 'clerk'
  const whose = isOfDepartment ? t.whose[role] : t.whose.city
  const form = useForm({
    name: 'feed',
    initial: { kind: '', name: '' },
    check: ({ kind, name }) => ({
      kind: kind ? undefined : t.kindMissing,
      name: name.trim() ? undefined : t.nameMissing,
    }),
    send: ({ kind, name }, key) => call('makeFeed', { body: { kind: kind as Kind, name: name.trim() }, key }),
    onSent: ({ body }) => onMade(body),
  })
  const options = (isOfDepartment ? kinds : kindsOfCity).map((kind) => ({
    value: kind,
    label: t.kinds[kind],
    hint: kind === 'calendar' ? `${t.kindHints.calendar}. ${whose}` : t.kindHints[kind],
  }))
  return (
    <Page title={t.add} form={form} way={<BackLink href="/feeds" label={t.title} />}>
      <form onSubmit={form.submit} class="measure" noValidate>
        <p>{t.lead}</p>
        <Radios label={t.kind} options={options} {...form.field('kind')} />
        <TextInput label={t.name} hint={t.nameHint} {...form.field('name')} />
        <Button isBusy={form.isSending}>{t.make}</Button>
      </form>
    </Page>
  )
}

/** A new address. What comes back is shown here and kept nowhere: not in the browser either. */
export const NewFeed = () => {
  const [made, setMade] = useState<Body<'makeFeed'>>()
  return made ? <MadeFeed {...made} /> : <Form onMade={setMade} />
}
