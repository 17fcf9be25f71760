import type { Dashboard, Input } from '../../../../api/types.ts'
import { useAnswer } from '../../../../api/use-answer.ts'
import { useLocation } from '../../../../app/router/location.tsx'
import { Button } from '../../../../parts/forms/button.tsx'
import { Radios } from '../../../../parts/forms/choices.tsx'
import { TextInput } from '../../../../parts/forms/inputs.tsx'
import { useForm } from '../../../../parts/forms/use-form.ts'
import { Answered } from '../../../../parts/layout/answered.tsx'
import { Page } from '../../../../parts/layout/page.tsx'
import { BackLink } from '../../../../parts/layout/way.tsx'
import { useToday } from '../../../../session/clock.tsx'
import { useCall } from '../../../../session/session.tsx'
import { useTexts } from '../../../../texts/language.tsx'
import { letterTexts } from '../letters-texts.ts'
import { allNamed, type NamingValues, namedBy, namedIn, optionOf } from '../named.ts'
import { NamedDepartments, useNamedCheck } from '../named-departments.tsx'
import { outgoingTexts } from './outgoing-texts.ts'

type Draft = Input<'draftOutgoingPaper'>['body']

interface DraftValues extends NamingValues {
  readonly kind: string
  readonly subject: string
  readonly symbol: string
}

const isNaming = (kind: string): kind is 'letter' | 'urging' => kind === 'letter' || kind === 'urging'

const draftOf = (values: DraftValues, ruleSet: string): Draft => {
  const { kind } = values
  const common = { subject: values.subject.trim(), symbol: values.symbol.trim() }
  return isNaming(kind)
    ? { kind, ...common, ruleSet, named: allNamed(values).map(namedBy) }
    : { kind: kind as 'report' | 'explanation-request', ...common }
}

const DraftForm = ({ dashboard }: { readonly dashboard: Dashboard }) => {
  const t = useTexts(outgoingTexts)
  const letters = useTexts(letterTexts)
  const call = useCall()
  const { open } = useLocation()
  const found = namedIn(dashboard)
  const checkNamed = useNamedCheck(found)
  const form = useForm<DraftValues, { readonly body: { readonly id: string } }>({
    name: 'outgoing-paper',
    initial: {
      kind: 'letter',
      subject: '',
      symbol: 'UBND-KSTT',
      named: found.map(optionOf),
      besides: '',
      level: '',
    },
    check: (values) => ({
      subject: values.subject.trim() ? undefined : t.subjectMissing,
      symbol: values.symbol.trim() ? undefined : letters.symbolMissing,
      ...(isNaming(values.kind) && checkNamed(values)),
    }),
    send: (values, key) => call('draftOutgoingPaper', { body: draftOf(values, dashboard.ruleSet.name), key }),
    onSent: ({ body }) => open(`/outgoing-papers/${body.id}`, { notice: t.saved, replace: true }),
  })
  return (
    <Page title={t.add} form={form} way={<BackLink href="/letters" label={letters.title} />}>
      <form onSubmit={form.submit} class="measure" noValidate>
        <Radios
          label={t.kind}
          options={Object.entries(t.kinds).map(([value, label]) => ({ value, label }))}
          {...form.field('kind')}
        />
        <TextInput label={t.subject} hint={t.subjectHint} {...form.field('subject')} />
        <TextInput label={letters.symbol} hint={t.symbolHint} width="date" {...form.field('symbol')} />
        {isNaming(form.values.kind) && <NamedDepartments {...{ form, found, dashboard }} />}
        <Button isBusy={form.isSending}>{t.save}</Button>
      </form>
    </Page>
  )
}

/** A draft of a paper, and whom it names by the figures of today. */
export const NewOutgoing = () => {
  const year = useToday().slice(0, 4)
  const asked = useAnswer('getDashboard', { path: { year } })
  return <Answered of={asked}>{(dashboard) => <DraftForm dashboard={dashboard} />}</Answered>
}
